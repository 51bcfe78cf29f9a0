//! What an index answers.

use vitrine_catalogue::{Facet, Gift, Key};

/// What an index answers to a query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    /// The exhibit's own gifts that match, in the order asked for.
    pub gifts: Vec<Key<Gift>>,
    /// Gifts only outside pages mention that match, in the same order.
    pub also_reported: Vec<Key<Gift>>,
    /// For each of [`Facet::ALL`], the count of each of the index's values in the index's order:
    /// how many of the exhibit's own gifts there would be if that value alone were chosen in
    /// its facet, the words and the other facets staying as they are.
    pub counts: Vec<Vec<u32>>,
    /// The folded terms of the vocabulary that the query's words matched, with how many
    /// folded characters of the term to mark (all of them for a typo). For `highlight`.
    pub matched: Vec<(Box<str>, usize)>,
}

/// What to offer a visitor whose query found nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Help {
    /// The words with the nearest spellings that find something.
    pub spelling: Option<String>,
    /// The chosen value whose removal brings most back, and how many gifts that would be.
    pub without: Option<(Facet, String, usize)>,
}
