//! What an index answers to a query. Plain data: this module computes nothing.

use vitrine_catalogue::{Gift, Key};

/// What an index answers to a query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    /// The exhibit's own gifts that match, in the order asked for.
    pub gifts: Vec<Key<Gift>>,
    /// Gifts that only sources outside the exhibit's own mention and that match, in the same order.
    pub also_reported: Vec<Key<Gift>>,
    /// The questions that match the words, best match first, by their positions in
    /// [`Catalogue::questions`](vitrine_catalogue::Catalogue::questions). Filters do not apply to
    /// them. Empty when there are no words.
    pub questions: Vec<usize>,
    /// Whether nothing matches all words, so that gifts and questions match most of them.
    pub partial: bool,
    /// Facet counts: for each of [`Index::facets`](crate::Index::facets), one count for each
    /// of [`Index::values`](crate::Index::values), in the same order. A count says how many of the
    /// exhibit's own gifts would match if that value alone were chosen in its facet, the words and
    /// the other facets staying as they are.
    pub counts: Vec<Vec<u32>>,
    /// The folded terms of the vocabulary that the query's words matched, sorted, with how many
    /// folded characters of each to mark (all of them for a typing error). For
    /// [`highlight`](crate::highlight).
    pub matched: Vec<(Box<str>, usize)>,
}
