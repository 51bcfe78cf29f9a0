//! `vitrine map`: engraves the sheet that the catalogue of an exhibit declares for its map.

use std::fs;
use std::path::Path;

use vitrine_layout::Sheet;
use vitrine_publish::{map_sheet, read_catalogue};

use super::catalogue_of;

/// Writes the file of the sheet into the folder of the exhibit.
pub(crate) fn map(exhibit: &Path) -> Result<(), String> {
    let file = catalogue_of(exhibit);
    let catalogue = read_catalogue(&file)
        .map_err(|error| error.to_string())?
        .catalogue;
    let declared = catalogue.journey().and_then(|journey| journey.map.as_ref());
    let declared = declared.ok_or_else(|| {
        format!(
            "{}: found no journey with a map, expected one",
            file.display()
        )
    })?;
    let svg = map_sheet(&Sheet::new(declared))?;
    let out = file.with_file_name(&declared.file);
    let written = out
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(&out, svg));
    written.map_err(|error| format!("{}: {error}", out.display()))
}
