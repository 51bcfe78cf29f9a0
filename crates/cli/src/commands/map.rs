//! `vitrine map`: engraves the sheet that the catalogue of an exhibit declares for its map.

use std::path::Path;

use vitrine_layout::Sheet;
use vitrine_publish::formats::File;
use vitrine_publish::{map_sheet, read_catalogue, write_files};

use super::catalogue_of;

/// Writes the file of the sheet into the folder of the exhibit.
pub(crate) fn map(exhibit: &Path) -> Result<(), String> {
    let file = catalogue_of(exhibit);
    let catalogue = read_catalogue(&file)
        .map_err(|error| error.to_string())?
        .catalogue;
    let declared = catalogue.map_sheet().ok_or_else(|| {
        format!(
            "{}: found no journey with a map, expected one",
            file.display()
        )
    })?;
    let svg = map_sheet(&Sheet::new(declared))?;
    let svg = File {
        path: declared.file.clone(),
        text: svg,
    };
    let exhibit = file.parent().unwrap_or(Path::new(""));
    write_files(exhibit, &[svg]).map_err(|error| error.to_string())
}
