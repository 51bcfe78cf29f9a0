//! The engine that exhibits are published with: the one inside this program, or one in a folder.

use std::path::Path;

use vitrine_publish::Engine;

/// Where `bundle` leaves an engine.
#[cfg(not(feature = "engine"))]
const FOLDER: &str = "target/engine";

/// The engine in a folder; the program's own if none is named.
pub(crate) fn open(folder: Option<&Path>) -> Result<Engine, String> {
    match folder {
        Some(folder) => Engine::read(folder).map_err(|error| error.to_string()),
        None => own(),
    }
}

/// The engine inside this program.
#[cfg(feature = "engine")]
fn own() -> Result<Engine, String> {
    use std::borrow::Cow;

    use include_dir::{Dir, include_dir};

    static FILES: Dir = include_dir!("$VITRINE_ENGINE");

    fn add(dir: &'static Dir, to: &mut Vec<(String, Cow<'static, [u8]>)>) {
        to.extend(dir.files().map(|file| {
            let path = file.path().to_string_lossy().replace('\\', "/");
            (path, Cow::Borrowed(file.contents()))
        }));
        dir.dirs().for_each(|dir| add(dir, to));
    }

    let mut files = Vec::new();
    add(&FILES, &mut files);
    Engine::of(files).ok_or_else(|| "this program was built without an engine".to_owned())
}

/// In the repository that is where a build has left it.
#[cfg(not(feature = "engine"))]
fn own() -> Result<Engine, String> {
    Engine::read(Path::new(FOLDER)).map_err(|error| error.to_string())
}
