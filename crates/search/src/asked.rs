//! The words of a query, and how well each gift matches them.
//!
//! The room's door says how words match and rank.
//!
//! This file never looks at facets.

use std::ops::Range;

use super::fold::words;
use super::gather::Postings;
use super::vocabulary::Vocabulary;
use vitrine_catalogue::order::dense;

/// A word of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// Folded, as one word.
    pub joined: String,
    /// Folded, its different parts between hyphens, when it has several and not all are numbers. Such
    /// a word matches where it is one word, and also where all of its parts match. Numbers are
    /// matched as typed: `2023.2` is not `2023` and anything with a 2.
    pub parts: Vec<String>,
    /// Where it stands in what was typed, in bytes.
    pub typed: Range<usize>,
}

/// How well one word matches each gift: the field's rank times four and the closeness;
/// [`NONE`] where it does not.
type Matches = Vec<u8>;

/// The word does not match.
const NONE: u8 = u8::MAX;

/// How well all words match each gift, less being better; [`Scores::NONE`] where they do not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Scores {
    /// By gift: the ranks' sum, times one more than the closenesses' sum can be, and that sum.
    pub of: Vec<u32>,
    /// The terms that matched and how many letters of each to mark; not sorted.
    pub terms: Vec<(usize, usize)>,
}

impl Scores {
    /// The gift does not match.
    pub const NONE: u32 = u32::MAX;
}

/// The words of what was typed, in order, each once.
pub(super) fn asked(typed: &str) -> Vec<Asked> {
    let mut all: Vec<Asked> = Vec::new();
    for word in words(typed) {
        let mut joined = String::new();
        word.fold_onto(&mut joined);
        let mut parts = Vec::new();
        if word.is_joined() && !joined.bytes().all(|byte| byte.is_ascii_digit()) {
            for part in word.parts() {
                let mut folded = String::new();
                part.fold_onto(&mut folded);
                if !parts.contains(&folded) {
                    parts.push(folded);
                }
            }
        }
        if !all
            .iter()
            .any(|one| one.joined == joined && one.parts == parts)
        {
            all.push(Asked {
                joined,
                parts,
                typed: word.start..word.start + word.text.len(),
            });
        }
    }
    all
}

/// How many typing errors are forgiven in a folded word: one from four letters, two from
/// eight. Digits are not letters: a number is matched as typed.
pub(super) fn forgiven(word: &str) -> u8 {
    match word
        .chars()
        .filter(|letter| !letter.is_ascii_digit())
        .count()
    {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// The terms and where they stand, for matching words against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Matcher<'a> {
    pub vocabulary: &'a Vocabulary,
    pub postings: &'a Postings,
    /// How many gifts there are.
    pub gifts: usize,
}

impl Matcher<'_> {
    /// How well each gift matches all of `words`, of which there is at least one.
    pub fn scores(&self, words: &[Asked]) -> Scores {
        let mut scores = Scores {
            of: vec![0; self.gifts],
            terms: Vec::new(),
        };
        let farthest = dense(3 * words.len());
        for word in words {
            let matches = self.matches(word, &mut scores.terms);
            let mut any = false;
            for (score, best) in scores.of.iter_mut().zip(matches) {
                if best == NONE || *score == Scores::NONE {
                    *score = Scores::NONE;
                } else {
                    let more = u32::from(best >> 2) * (farthest + 1) + u32::from(best & 3);
                    *score = score.saturating_add(more);
                    any = true;
                }
            }
            if !any {
                break;
            }
        }
        scores
    }

    /// Whether any gift at all matches `word`.
    pub fn is_known(&self, word: &Asked) -> bool {
        self.matches(word, &mut Vec::new())
            .iter()
            .any(|best| *best != NONE)
    }

    fn matches(&self, word: &Asked, terms: &mut Vec<(usize, usize)>) -> Matches {
        let mut whole = vec![NONE; self.gifts];
        self.put(&word.joined, &mut whole, terms);
        let mut all_parts: Option<Matches> = None;
        for part in &word.parts {
            let mut matches = vec![NONE; self.gifts];
            self.put(part, &mut matches, terms);
            match &mut all_parts {
                None => all_parts = Some(matches),
                // A word is matched no better than the worst of its parts.
                Some(worst) => {
                    for (worst, best) in worst.iter_mut().zip(matches) {
                        *worst = best.max(*worst);
                    }
                    if worst.iter().all(|worst| *worst == NONE) {
                        break;
                    }
                }
            }
        }
        // In parts it is a beginning at best: "E.3" is sooner that number than an e and a 3.
        for (best, parts) in whole.iter_mut().zip(all_parts.into_iter().flatten()) {
            *best = parts.max(parts & !3 | 1).min(*best);
        }
        whole
    }

    /// Notes in `matches` the gifts that have a term that `word` matches.
    fn put(&self, word: &str, matches: &mut [u8], terms: &mut Vec<(usize, usize)>) {
        let mut note = |term: usize, closeness: u8, letters: usize| {
            terms.push((term, letters));
            for posting in self.postings.of(term) {
                let best = &mut matches[posting.gift()];
                *best = (*best).min(posting.rank() << 2 | closeness);
            }
        };
        let length = word.chars().count();
        let beginning = |term| u8::from(self.vocabulary.term(term) != word);
        let forgiven = forgiven(word);
        let spelled = self.vocabulary.beginning_with(word);
        // What is spelled right somewhere is no typing error: "glove" is not meant for "above".
        if forgiven == 0 || !spelled.is_empty() {
            for term in spelled {
                note(term, beginning(term), length);
            }
            return;
        }
        let letters: Vec<char> = word.chars().collect();
        self.vocabulary.near(&letters, forgiven, &mut |near| {
            let letters = self.vocabulary.term(near.term).chars().count();
            note(near.term, 1 + near.beginning, letters);
        });
    }
}
