//! The folder of an exhibit, as its curator keeps it: `catalogue.json`, the tours that it names, and
//! the pictures in `plates/`, `photographs/`, `cards/` and `map/`.
//!
//! Only what the catalogue names is published; the rest is listed, so that nothing is left out or
//! let out unseen. The schemas and hidden files are for the curator's programs, and not even listed.
//! Nothing is ever written into the folder of an exhibit.

use std::fs;
use std::path::{Path, PathBuf};

use vitrine_bundle::Manifest;
use vitrine_catalogue::{Catalogue, Photograph};

use crate::cards::{EXHIBIT_CARD, path_of_card};
use crate::folder::files_in;
use crate::publish::json::rewrite;
use crate::{Engine, PHOTOGRAPHS, PublishError, read_catalogue};

/// The catalogue of an exhibit, in its folder.
pub const CATALOGUE: &str = "catalogue.json";
/// The schema that the catalogue names, for the curator's editor.
pub const CATALOGUE_SCHEMA: &str = "catalogue.schema.json";
/// The schema that the tours name.
pub const TOURS_SCHEMA: &str = "tours.schema.json";
/// The folder of plates: `<file>.svg` and `<file>.small.svg`, and of those that turn `<file>.turn.txt`.
pub const PLATES: &str = "plates";
/// The folder of social cards: `<gift>.png`; that of the exhibit is `card.png` beside it.
pub const CARDS: &str = "cards";

/// Puts together what is published of an exhibit: an empty folder `out` with the engine's files and
/// those that the exhibit's catalogue names.
///
/// Gives the catalogue, and the files of the exhibit that nothing names, which are left out.
///
/// # Errors
///
/// If the catalogue cannot be read, if a file cannot be read or written, or if `out` has files in it
/// that are not those of an earlier publication.
pub(crate) fn put_together(
    exhibit: &Path,
    engine: &Engine,
    out: &Path,
) -> Result<(Catalogue, Vec<String>), PublishError> {
    let catalogue = read_catalogue(&exhibit.join(CATALOGUE))?.catalogue;
    // Before anything is removed: a mistake must not cost what is published already.
    let inside = out_inside(exhibit, out);
    let mut exhibit_files = files_in(exhibit)?;
    exhibit_files.retain(|file| {
        inside
            .as_ref()
            .is_none_or(|out| !Path::new(file).starts_with(out))
    });
    clear(out)?;
    engine.write(out)?;
    let named = files_named(&catalogue);
    let (used, unused): (Vec<_>, Vec<_>) = exhibit_files
        .into_iter()
        .filter(|file| !file.split('/').any(|name| name.starts_with('.')))
        .filter(|file| ![CATALOGUE_SCHEMA, TOURS_SCHEMA].contains(&file.as_str()))
        .partition(|file| named.contains(file));
    // Photographs are not copied: what is published is made from them.
    let copied = used.iter().filter(|file| !is_photograph(file));
    for file in copied {
        copy(exhibit, file, out)?;
        if Path::new(file).extension().is_some_and(|end| end == "json") {
            forget_schema(&out.join(file))?;
        }
    }
    Ok((catalogue, unused))
}

/// Where in the folder of an exhibit it is published into, if it is: what is there is no part of it.
fn out_inside(exhibit: &Path, out: &Path) -> Option<PathBuf> {
    let [exhibit, out] = [exhibit, out].map(Path::canonicalize);
    let out = out.ok()?.strip_prefix(exhibit.ok()?).ok()?.to_owned();
    (out != Path::new("")).then_some(out)
}

/// The paths, in the folder of an exhibit, of all files that its catalogue names.
fn files_named(catalogue: &Catalogue) -> Vec<String> {
    let mut files = vec![CATALOGUE.to_owned(), EXHIBIT_CARD.to_owned()];
    files.extend(catalogue.map_sheet().map(|sheet| sheet.file.clone()));
    files.extend(catalogue.tours().map(str::to_owned));
    for gift in catalogue.gifts() {
        files.push(path_of_card(catalogue, gift));
        if let Some(plate) = &gift.plate {
            files.extend([plate.path(), plate.small_path()]);
            files.extend(plate.turn_path());
        }
        files.extend(gift.photographs.iter().map(Photograph::path));
    }
    files
}

fn is_photograph(file: &str) -> bool {
    Path::new(file).starts_with(PHOTOGRAPHS)
}

/// Makes an empty folder of one that is missing, empty, or has an earlier publication.
fn clear(out: &Path) -> Result<(), PublishError> {
    let is_empty = |out: &Path| fs::read_dir(out).map(|mut entries| entries.next().is_none());
    if out.exists() {
        let may_go =
            out.join(Manifest::FILE).is_file() || is_empty(out).map_err(PublishError::file(out))?;
        if !may_go {
            return Err(PublishError::Occupied(out.to_owned()));
        }
        fs::remove_dir_all(out).map_err(PublishError::file(out))?;
    }
    fs::create_dir_all(out).map_err(PublishError::file(out))
}

/// Takes out of a published file the schema that it names, which stays with its curator.
fn forget_schema(file: &Path) -> Result<(), PublishError> {
    rewrite(file, |value| {
        if let Some(fields) = value.as_object_mut() {
            fields.shift_remove("$schema");
        }
    })
}

fn copy(from: &Path, file: &str, into: &Path) -> Result<(), PublishError> {
    let to: PathBuf = into.join(file);
    let folder = to.parent().unwrap_or(into);
    fs::create_dir_all(folder).map_err(PublishError::file(folder))?;
    let from = from.join(file);
    fs::copy(&from, &to)
        .map(drop)
        .map_err(PublishError::file(&from))
}
