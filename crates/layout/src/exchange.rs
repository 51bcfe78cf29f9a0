//! The exchange: who gave what to whom, as rows in the order of giving.
//!
//! The party with the most flows is the protagonist: it is at the right of its section, and what it
//! gave runs leftward. This module never words anything (a party that is not reported is `None`) and
//! knows nothing of pixels: rows grow with their text, so the style sheet places them.

mod sequence;

use vitrine_catalogue::{Catalogue, Gift, Key, Person};

/// The exchange of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exchange {
    /// The party with the most flows, among those that receive anything.
    pub protagonist: Option<Key<Person>>,
    /// The protagonist's section first, then the others'.
    pub sections: Vec<ExchangeSection>,
}

/// The gifts that share a right-hand party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExchangeSection {
    /// The party at the right; none when not reported.
    pub right: Option<Key<Person>>,
    /// Whether it is the protagonist's.
    pub main: bool,
    /// In the order of giving, but no answer before what it answers.
    pub rows: Vec<ExchangeRow>,
}

/// One gift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExchangeRow {
    /// The gift.
    pub gift: Key<Gift>,
    /// The party at the left; none when not reported.
    pub left: Option<Key<Person>>,
    /// Which way the gift went.
    pub kind: FlowKind,
    /// Giver or recipient not reported, or the gift undisclosed.
    pub doubtful: bool,
    /// A gift and its answers have one number, and are next to each other.
    pub group: usize,
}

/// Which way a gift went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlowKind {
    /// To the party at the right.
    Given,
    /// From the party at the right.
    Returned,
}

impl Exchange {
    /// The exchange of `catalogue`: each of the exhibit's own gifts that has a giver or a recipient.
    ///
    /// ```
    /// use vitrine_catalogue::Catalogue;
    /// use vitrine_layout::Exchange;
    ///
    /// let exchange = Exchange::new(&Catalogue::default());
    /// assert!(exchange.sections.is_empty());
    /// ```
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        sequence::exchange(catalogue)
    }

    /// Every gift, in order.
    pub fn rows(&self) -> impl Iterator<Item = &ExchangeRow> {
        self.sections.iter().flat_map(|section| &section.rows)
    }

    /// How many gifts were given one way, and how many the other.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let given = self.rows().filter(|row| row.kind == FlowKind::Given);
        let given = given.count();
        (given, self.rows().count() - given)
    }
}
