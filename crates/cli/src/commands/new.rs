//! `vitrine new`: writes a starter exhibit, which can be published as it is.

use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};

/// `examples/three-things`.
static STARTER: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../examples/three-things");

/// Writes the starter exhibit into a folder that is missing or empty, and gives what to say of it.
pub(crate) fn new(folder: &Path) -> Result<String, String> {
    let at = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        let mut entries = fs::read_dir(folder).map_err(at)?;
        if entries.next().is_some() {
            return Err(format!(
                "{}: found files, expected an empty folder or the name of a new one",
                folder.display()
            ));
        }
    }
    fs::create_dir_all(folder).map_err(at)?;
    STARTER.extract(folder).map_err(at)?;
    let folder = folder.display();
    Ok(format!(
        "an exhibit of three things is in {folder}\n\
         change it:  vitrine serve {folder}\n\
         check it:   vitrine check {folder}\n\
         publish it: vitrine publish {folder} --out {folder}-published\n\
         see it:     vitrine preview {folder}-published\n"
    ))
}
