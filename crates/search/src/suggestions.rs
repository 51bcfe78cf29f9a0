//! What to offer a visitor whose query has no results: a respelling, or a filter to remove.
//!
//! This module is deterministic: the same query always gets the same suggestions.

use crate::index::Index;
use crate::query::Query;
use crate::query_term::{QueryTerm, max_typos};

/// Queries of more words get no spelling suggestion.
const MAX_WORDS: usize = 12;

/// What to offer a visitor whose query has no results.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// The words as typed, those that match nothing replaced by the nearest term; none unless the
    /// new words find something.
    pub spelling: Option<String>,
    /// The filter whose removal adds most gifts: the name of its facet, id of the value, and the number of
    /// the exhibit's own gifts that would then match, at least 1.
    pub without: Option<(String, String, usize)>,
}

impl Index {
    /// What to offer when `query` has no results.
    ///
    /// The nearest term to a word is the one with the fewest typing errors, among those the one
    /// that most gifts and questions have, among those the first in the alphabet. No spelling is
    /// suggested when a word has no term within one typing error more than matching allows, when
    /// the new words together find no gift even without filters, or for more than twelve words:
    /// those were not typed into a search box.
    #[must_use]
    pub fn suggestions(&self, query: &Query) -> Suggestions {
        Suggestions {
            spelling: self.spelling(query),
            without: self.without(query),
        }
    }

    fn spelling(&self, query: &Query) -> Option<String> {
        let matcher = self.matcher();
        let mut spelling = String::with_capacity(query.words.len());
        let mut copied = 0;
        let mut unknown = self.terms(&query.words);
        if unknown.len() > MAX_WORDS {
            return None;
        }
        unknown.retain(|term| !matcher.has_match(term));
        if unknown.is_empty() {
            return None;
        }
        for term in &unknown {
            let nearest = self.nearest_term(term)?;
            spelling.push_str(&query.words[copied..term.span.start]);
            spelling.push_str(nearest);
            copied = term.span.end;
        }
        spelling.push_str(&query.words[copied..]);
        let results = self.search(&Query {
            words: spelling.clone(),
            ..Query::default()
        });
        (!results.gifts.is_empty() || !results.also_reported.is_empty()).then_some(spelling)
    }

    fn nearest_term(&self, term: &QueryTerm) -> Option<&str> {
        let letters: Vec<char> = term.folded.chars().collect();
        if letters.len() < 2 {
            return None;
        }
        let max_distance = max_typos(&term.folded) + 1;
        let Self {
            vocabulary,
            postings,
            ..
        } = self;
        let mut nearest: Option<(u8, usize, usize)> = None;
        vocabulary.fuzzy(&letters, max_distance, &mut |found| {
            if found.distance > max_distance {
                return;
            }
            let rarity = usize::MAX - postings.of(found.term).len();
            let candidate = (found.distance, rarity, found.term);
            if nearest.is_none_or(|nearest| candidate < nearest) {
                nearest = Some(candidate);
            }
        });
        nearest.map(|(_, _, term)| vocabulary.term(term))
    }

    /// Only a value that is the single one chosen in its facet is a candidate: removing one of
    /// several, which mean "or", cannot add a gift.
    fn without(&self, query: &Query) -> Option<(String, String, usize)> {
        let scores = self.scores(&self.terms(&query.words));
        let mut best: Option<(String, String, usize)> = None;
        for (_, facet) in &self.facets {
            let mut of_facet = query.filters.of(facet);
            let (Some(value), None) = (of_facet.next(), of_facet.next()) else {
                continue;
            };
            let count = self
                .filter(&query.toggled(facet, value), scores.as_ref())
                .gifts
                .len();
            if count > best.as_ref().map_or(0, |(_, _, most)| *most) {
                best = Some((facet.to_string(), value.to_owned(), count));
            }
        }
        best
    }
}
