//! `vitrine bundle`: makes an engine, the folder with all that every exhibit shares, of what Trunk
//! built.

use std::fs;
use std::io;
use std::path::Path;

use vitrine_bundle::{Bundle, Tools};

use crate::arguments::BundleArguments;

/// Moves what Trunk built into the folder of the engine, and bundles the app there.
pub(crate) fn bundle(arguments: &BundleArguments) -> Result<(), String> {
    let BundleArguments {
        built,
        engine,
        linked,
        bootstrap,
        cache,
    } = arguments;
    if engine.exists() {
        fs::remove_dir_all(engine).map_err(|error| format!("{}: {error}", engine.display()))?;
    }
    move_all(built, engine)
        .map_err(|error| format!("{} to {}: {error}", built.display(), engine.display()))?;
    let bundle = Bundle {
        name: "vitrine",
        linked,
        bootstrap,
        cache,
        tools: &Tools::default(),
    };
    bundle.write(engine).map_err(|error| error.to_string())?;
    vitrine_publish::compress_modules(engine).map_err(|error| error.to_string())
}

/// Moves all that is in a folder, which stays: Trunk goes on with it.
fn move_all(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::rename(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
