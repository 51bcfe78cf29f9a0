//! `vitrine schema`: prints the JSON Schema of a catalogue, or of tours.

use vitrine_catalogue::{Catalogue, Tours};

/// The schema of a catalogue, or of tours.
pub(crate) fn schema(tours: bool) -> &'static str {
    if tours {
        Tours::SCHEMA
    } else {
        Catalogue::SCHEMA
    }
}
