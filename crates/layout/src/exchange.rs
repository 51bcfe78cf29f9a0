//! The exchange: who gave what to whom, drawn as lines between parties and gifts.
//!
//! Two forms. Where there is room, givers are at the left, gifts in the middle and recipients at
//! the right. In a narrow drawing the left-hand parties are headings with their gifts beneath,
//! and the right-hand party is a bar at the edge. The party with the most flows is the
//! protagonist: it is drawn once, at the right, and what it gave runs leftward. Rows never
//! overlap. This module never words anything: a party that is not reported is `None`.

mod drawing;
mod narrow;
mod placement;
mod sequence;
mod wide;

use vitrine_catalogue::Catalogue;

use crate::geometry::clamp_width;
pub use drawing::{
    Column, Exchange, ExchangeForm, ExchangeGift, ExchangeHead, ExchangeParty, Flow, FlowKind,
};
use sequence::Sequence;

impl Exchange {
    /// Lays out the exchange of `catalogue`, `width` pixels wide: each of the exhibit's own gifts
    /// that has a giver or a recipient.
    ///
    /// ```
    /// use vitrine_catalogue::Catalogue;
    /// use vitrine_layout::Exchange;
    ///
    /// let exchange = Exchange::new(&Catalogue::default(), 1376.0);
    /// assert_eq!(exchange.height, 0);
    /// ```
    #[must_use]
    pub fn new(catalogue: &Catalogue, width: f64) -> Self {
        let sequence = Sequence::of(catalogue);
        let width = clamp_width(width);
        let form = if width >= wide::MIN_WIDTH {
            ExchangeForm::Wide
        } else {
            ExchangeForm::Narrow
        };
        let mut exchange = Exchange {
            form,
            width,
            height: 0,
            title_lines: 1,
            protagonist: sequence.protagonist,
            heads: Vec::new(),
            parties: Vec::new(),
            gifts: Vec::new(),
            flows: Vec::new(),
            frames: Vec::new(),
            rules: Vec::new(),
        };
        if !sequence.sections.is_empty() {
            match form {
                ExchangeForm::Wide => wide::lay_out(&mut exchange, &sequence.sections),
                ExchangeForm::Narrow => narrow::lay_out(&mut exchange, &sequence.sections),
            }
        }
        exchange
    }
}
