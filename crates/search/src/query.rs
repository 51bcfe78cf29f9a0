//! A query: words, filters and an order.
//!
//! This module never evaluates a query.

use std::slice;
use std::vec;

use vitrine_catalogue::facet::UNKNOWN;
use vitrine_catalogue::order::sort;
use vitrine_catalogue::{Catalogue, Facet};

/// A visitor's query: words, chosen facet values, an order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Query {
    /// As typed. Whoever reads it from a URL limits its length.
    pub words: String,
    /// The chosen facet values. Several of one facet mean "or", several facets mean "and".
    pub filters: Filters,
    /// The order of the results.
    pub sort: Sort,
}

/// A set of facet values: pairs of a facet's name and the id of one of its values, or a range of its
/// [`Histogram`](crate::Histogram).
///
/// Which facets there are, the catalogue says: a URL is read without it. A name that it does not
/// have filters nothing.
///
/// Invariant: sorted and without repetition, so that equal sets are equal and print alike.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Filters(Vec<(String, String)>);

/// The order of the results.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// By the declared field with this id, as it says, not reported last.
    Field(String),
}

impl Query {
    /// Whether it has neither words nor filters, so that every gift matches.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.filters.is_empty()
    }

    /// Whether `value` of `facet` is chosen.
    #[must_use]
    pub fn has(&self, facet: &str, value: &str) -> bool {
        self.filters.has(facet, value)
    }

    /// The same query without filters by facets that the catalogue does not have, and in the usual
    /// order if it is by a field that it does not have: a URL may hold anything.
    #[must_use]
    pub fn known_to(mut self, catalogue: &Catalogue) -> Query {
        let is_known = |name: &str| Facet::with_name(name, catalogue).is_some();
        self.filters.0.retain(|(facet, _)| is_known(facet));
        if let Sort::Field(id) = &self.sort {
            let field = catalogue.field_with_id(id);
            if field.is_none_or(|field| catalogue[field].sort.is_none()) {
                self.sort = Sort::default();
            }
        }
        self
    }

    /// The same query with `value` of `facet` added if it was not chosen, else removed.
    #[must_use]
    pub fn toggled(&self, facet: &str, value: &str) -> Query {
        let mut query = self.clone();
        query.filters.toggle(facet, value);
        query
    }
}

impl Filters {
    /// How many values are chosen, of all facets.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no value is chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Chooses this range of `facet` in place of every other; none of them with `None`. Whether gifts
    /// without a value are chosen stays.
    pub fn set_range(&mut self, facet: &str, range: Option<&str>) {
        self.0
            .retain(|(one, value)| one != facet || value == UNKNOWN);
        if let Some(range) = range {
            self.toggle(facet, range);
        }
    }

    /// The chosen values, by facet and then by id.
    pub fn iter(&self) -> slice::Iter<'_, (String, String)> {
        self.0.iter()
    }

    /// The ids chosen of `facet`, sorted.
    pub fn of<'a>(&'a self, facet: &'a str) -> impl Iterator<Item = &'a str> {
        let of_facet = self.0.iter().filter(move |(one, _)| one == facet);
        of_facet.map(|(_, value)| value.as_str())
    }

    /// Whether `value` of `facet` is chosen.
    #[must_use]
    pub fn has(&self, facet: &str, value: &str) -> bool {
        self.of(facet).any(|one| one == value)
    }

    /// Adds `value` of `facet` if it was not chosen, else removes it.
    pub fn toggle(&mut self, facet: &str, value: &str) {
        let filter = (facet.to_owned(), value.to_owned());
        match self.0.binary_search(&filter) {
            Ok(position) => {
                self.0.remove(position);
            }
            Err(position) => self.0.insert(position, filter),
        }
    }
}

impl FromIterator<(String, String)> for Filters {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(filters: I) -> Self {
        let mut filters: Vec<_> = filters.into_iter().collect();
        sort(&mut filters, Ord::cmp);
        filters.dedup();
        Self(filters)
    }
}

impl IntoIterator for Filters {
    type Item = (String, String);
    type IntoIter = vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Filters {
    type Item = &'a (String, String);
    type IntoIter = slice::Iter<'a, (String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
