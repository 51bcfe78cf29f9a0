//! `vitrine cards`: draws a social card for every gift.

use std::path::Path;

use vitrine_publish::{CATALOGUE, draw_cards, read_catalogue};

/// Draws the cards of an exhibit's gifts from their plates and photographs.
pub(crate) fn cards(exhibit: &Path) -> Result<(), String> {
    let draw = || {
        let catalogue = read_catalogue(&exhibit.join(CATALOGUE))?.catalogue;
        draw_cards(&catalogue, exhibit)
    };
    draw().map_err(|error| error.to_string())
}
