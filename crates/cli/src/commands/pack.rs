//! `vitrine pack`: prints a catalogue in the form that the app reads.

use std::path::Path;

use vitrine_publish::read_catalogue;

/// A catalogue in the form that the app reads.
pub(crate) fn pack(file: &Path) -> Result<String, String> {
    let reading = read_catalogue(file).map_err(|error| error.to_string())?;
    Ok(reading.pack())
}
