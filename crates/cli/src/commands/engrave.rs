//! `vitrine engrave`: writes the SVG files of plates from their models.

use std::path::Path;

use vitrine_publish::{models, write_plates};

/// Where plates are kept.
pub(crate) const PLATES: &str = "public/plates";

/// Engraves the plates of these names, or all of them if there are none.
pub(crate) fn engrave(plates: &[String]) -> Result<(), String> {
    write_plates(&models(plates)?, Path::new(PLATES)).map_err(|error| format!("{PLATES}: {error}"))
}
