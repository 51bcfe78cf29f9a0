//! What a visitor asks for.

use vitrine_catalogue::Facet;

/// What a visitor asks for: words, chosen facet values, an order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Query {
    /// As typed, cleaned by `Address`.
    pub words: String,
    /// Chosen values by facet, sorted and without repetition; several of one facet mean "or".
    pub chosen: Vec<(Facet, String)>,
    /// The order of the results.
    pub sort: Sort,
}

/// The order of the results.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// Best match when there are words, else exhibit number.
    #[default]
    Best,
    /// Exhibit order: the order of the catalogue.
    Number,
    /// Earliest first, unknown dates last.
    Date,
    /// By the giver's name, not reported last.
    Giver,
}

impl Query {
    /// Whether it asks for anything that could leave a gift out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.chosen.is_empty()
    }

    /// Whether `value` of `facet` is chosen.
    #[must_use]
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.chosen.iter().any(|(f, v)| *f == facet && v == value)
    }

    /// The same query with `value` of `facet` chosen if it was not, and the other way round.
    #[must_use]
    pub fn toggled(&self, facet: Facet, value: &str) -> Query {
        let mut query = self.clone();
        let chosen = (facet, value.to_owned());
        match query.chosen.binary_search(&chosen) {
            Ok(position) => {
                query.chosen.remove(position);
            }
            Err(position) => query.chosen.insert(position, chosen),
        }
        query
    }
}
