//! `vitrine map`: prints the SVG of the journey's map.

use std::path::Path;

use vitrine_publish::map_sheet;

/// The SVG of the map, from a file of outlines.
pub(crate) fn map(file: &Path) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    map_sheet(&bytes).map_err(|error| format!("{}: {error}", file.display()))
}
