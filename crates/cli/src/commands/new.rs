//! `vitrine new`: writes a starter exhibit, which can be published as it is.

use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};
use vitrine_catalogue::{Catalogue, Tours};
use vitrine_publish::{CATALOGUE, CATALOGUE_SCHEMA, TOURS_SCHEMA};

/// `examples/three-things`.
static STARTER: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../examples/three-things");

/// Where the schema is that the starter's catalogue names, from `examples/three-things`.
const SCHEMA_THERE: &str = "../../crates/catalogue/schema/vitrine-catalogue-2.schema.json";

/// Writes the starter exhibit, and the schemas by which editors check it, into a folder that is missing
/// or empty, and gives what to say of it.
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
    let file = folder.join(CATALOGUE);
    let catalogue = fs::read_to_string(&file).map_err(at)?;
    fs::write(file, catalogue.replace(SCHEMA_THERE, CATALOGUE_SCHEMA)).map_err(at)?;
    fs::write(folder.join(CATALOGUE_SCHEMA), Catalogue::SCHEMA).map_err(at)?;
    fs::write(folder.join(TOURS_SCHEMA), Tours::SCHEMA).map_err(at)?;
    let folder = folder.display();
    Ok(format!(
        "an exhibit of three things is in {folder}\n\
         change it:  vitrine serve {folder}\n\
         check it:   vitrine check {folder}\n\
         publish it: vitrine publish {folder} --out {folder}-published\n\
         see it:     vitrine preview {folder}-published\n"
    ))
}
