//! Matches query terms against the postings, and scores each gift and question.
//!
//! This module never looks at facets.

use vitrine_catalogue::order::dense;

use crate::postings::Postings;
use crate::query_term::{QueryTerm, max_typos};
use crate::vocabulary::Vocabulary;

/// How well one query term matches each document, by position: four times the rank of the field plus
/// the closeness, so that less is better; [`NO_MATCH`] where it does not match.
type TermScores = Vec<u8>;

/// The term does not match the document.
const NO_MATCH: u8 = u8::MAX;

/// The worst score of a match in the third of the fields, the facts.
const WORST_NAME: u8 = 2 << 2 | 3;

/// What a word that may be missing counts as: a field worse than any, as far as can be.
const MISSING: u8 = 7 << 2 | 3;

/// How well all terms of a query match each gift; less is better.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Scores {
    /// By position of the document, the gifts before the questions: the sum of field ranks, times
    /// one more than the sum of closenesses can be, plus that sum; [`Scores::NO_MATCH`] where a
    /// term does not match.
    pub by_document: Vec<u32>,
    /// Whether no document matches all terms, so that these match most of them.
    pub partial: bool,
    /// The vocabulary terms that matched, by number, and how many characters of each to mark;
    /// unsorted, with repetitions.
    pub matched: Vec<(usize, usize)>,
}

impl Scores {
    /// The document does not match.
    pub const NO_MATCH: u32 = u32::MAX;
}

/// The parts of an index that words are matched against.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Matcher<'a> {
    pub vocabulary: &'a Vocabulary,
    pub postings: &'a Postings,
    /// How many gifts and questions there are.
    pub document_count: usize,
}

impl Matcher<'_> {
    /// How well each document matches all of `terms`, of which there is at least one. If none
    /// matches all, those are kept that lack no more than one word in three.
    pub fn scores(&self, terms: &[QueryTerm]) -> Scores {
        let mut scores = Scores::default();
        let by_term: Vec<TermScores> = terms
            .iter()
            .map(|term| self.term_scores(term, &mut scores.matched))
            .collect();
        scores.by_document = self.sums(&by_term, 0);
        let allowed = terms.len() / 3;
        let is_match = |score: &u32| *score != Scores::NO_MATCH;
        if allowed > 0 && !scores.by_document.iter().any(is_match) {
            scores.by_document = self.sums(&by_term, allowed);
            scores.partial = scores.by_document.iter().any(is_match);
        }
        scores
    }

    /// How well each document matches all of `terms` in titles, people and facts.
    pub fn name_scores(&self, terms: &[QueryTerm]) -> Scores {
        let mut scores = Scores::default();
        let mut by_term = Vec::new();
        for term in terms {
            let mut term_scores = self.term_scores(term, &mut scores.matched);
            for score in term_scores.iter_mut().filter(|score| **score > WORST_NAME) {
                *score = NO_MATCH;
            }
            by_term.push(term_scores);
        }
        scores.by_document = self.sums(&by_term, 0);
        scores
    }

    /// The sums of the scores of documents that lack no more than so many terms.
    fn sums(&self, by_term: &[TermScores], allowed: usize) -> Vec<u32> {
        let max_closeness = dense(3 * by_term.len());
        let sum = |document: usize| {
            let mut missing = 0;
            let mut sum = 0_u32;
            for scores in by_term {
                let mut best = scores[document];
                if best == NO_MATCH {
                    missing += 1;
                    if missing > allowed {
                        return Scores::NO_MATCH;
                    }
                    best = MISSING;
                }
                let more = u32::from(best >> 2) * (max_closeness + 1) + u32::from(best & 3);
                sum = sum.saturating_add(more);
            }
            sum
        };
        (0..self.document_count).map(sum).collect()
    }

    /// Whether any gift or question matches `term`.
    pub fn has_match(&self, term: &QueryTerm) -> bool {
        self.term_scores(term, &mut Vec::new())
            .iter()
            .any(|best| *best != NO_MATCH)
    }

    fn term_scores(&self, term: &QueryTerm, matched: &mut Vec<(usize, usize)>) -> TermScores {
        let mut as_one_word = vec![NO_MATCH; self.document_count];
        // A word with synonyms is spelled right.
        let tolerated = if term.synonyms.is_empty() {
            max_typos(&term.folded)
        } else {
            0
        };
        self.score_word(&term.folded, tolerated, &mut as_one_word, matched);
        for synonym in &term.synonyms {
            self.score_word(synonym, 0, &mut as_one_word, matched);
        }
        let mut in_parts: Option<TermScores> = None;
        for part in &term.parts {
            let mut part_scores = vec![NO_MATCH; self.document_count];
            self.score_word(part, max_typos(part), &mut part_scores, matched);
            match &mut in_parts {
                None => in_parts = Some(part_scores),
                // A compound matches no better than the worst of its parts.
                Some(worst) => {
                    for (worst, score) in worst.iter_mut().zip(part_scores) {
                        *worst = score.max(*worst);
                    }
                    if worst.iter().all(|worst| *worst == NO_MATCH) {
                        break;
                    }
                }
            }
        }
        // A match in parts is at best as close as a prefix: "E.3" means that number rather than
        // an e and a 3.
        for (best, parts) in as_one_word.iter_mut().zip(in_parts.into_iter().flatten()) {
            *best = parts.max(parts & !3 | 1).min(*best);
        }
        as_one_word
    }

    /// Lowers the scores of the documents that have a term that `word` matches.
    fn score_word(
        &self,
        word: &str,
        max_typos: u8,
        scores: &mut [u8],
        matched: &mut Vec<(usize, usize)>,
    ) {
        let mut record = |term: usize, closeness: u8, marked: usize| {
            matched.push((term, marked));
            for posting in self.postings.of(term) {
                let best = &mut scores[posting.document()];
                *best = (*best).min(posting.rank() << 2 | closeness);
            }
        };
        let length = word.chars().count();
        let closeness = |term| u8::from(self.vocabulary.term(term) != word);
        let with_prefix = self.vocabulary.with_prefix(word);
        // What is spelled right somewhere is no typing error: "cover" is not meant for "hover".
        if max_typos == 0 || !with_prefix.is_empty() {
            for term in with_prefix {
                record(term, closeness(term), length);
            }
            return;
        }
        let letters: Vec<char> = word.chars().collect();
        self.vocabulary.fuzzy(&letters, max_typos, &mut |found| {
            let marked = self.vocabulary.term(found.term).chars().count();
            record(found.term, 1 + found.prefix_distance, marked);
        });
    }
}
