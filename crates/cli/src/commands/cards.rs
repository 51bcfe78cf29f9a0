//! `vitrine cards`: draws a social card for every gift.

use std::path::Path;

use vitrine_publish::{draw_cards, read_catalogue};

use super::engrave::PLATES;

/// Where social cards are kept.
const CARDS: &str = "public/cards";

/// Draws the cards of a catalogue's gifts from their plates.
pub(crate) fn cards(file: &Path) -> Result<(), String> {
    let catalogue = read_catalogue(file)
        .map_err(|error| error.to_string())?
        .catalogue;
    draw_cards(&catalogue, Path::new(PLATES), Path::new(CARDS)).map_err(|error| error.to_string())
}
