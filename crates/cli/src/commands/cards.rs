//! `vitrine cards`: draws a social card for every gift.

use std::path::Path;

use vitrine_publish::{CARDS, CATALOGUE, PLATES, draw_cards, read_catalogue};

/// Draws the cards of an exhibit's gifts from their plates.
pub(crate) fn cards(exhibit: &Path) -> Result<(), String> {
    let draw = || {
        let catalogue = read_catalogue(&exhibit.join(CATALOGUE))?.catalogue;
        let [plates, cards] = [PLATES, CARDS].map(|folder| exhibit.join(folder));
        draw_cards(&catalogue, &plates, &cards, |_| true)
    };
    draw().map_err(|error| error.to_string())
}
