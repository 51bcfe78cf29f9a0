//! `vitrine engrave`: writes the SVG files of plates from their models, and what turns those.

use std::path::Path;

use vitrine_publish::{models, write_plates, write_turn_models};

/// Where plates are kept.
const PLATES: &str = "public/plates";
/// The case of gifts that have no plate, which every exhibit shares, and where it is kept.
const EMPTY_CASE: &str = "empty-case";
const SHARED: &str = "assets/plates";

/// Engraves the plates of these names, or all of them if there are none.
pub(crate) fn engrave(plates: &[String]) -> Result<(), String> {
    let (shared, own): (Vec<_>, Vec<_>) = models(plates)?
        .into_iter()
        .partition(|(name, _)| *name == EMPTY_CASE);
    write_turn_models(&own, Path::new(PLATES)).map_err(|error| format!("{PLATES}: {error}"))?;
    for (models, folder) in [(shared, SHARED), (own, PLATES)] {
        write_plates(&models, Path::new(folder)).map_err(|error| format!("{folder}: {error}"))?;
    }
    Ok(())
}
