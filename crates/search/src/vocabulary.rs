//! The vocabulary (term dictionary): every distinct folded term of the collection, sorted, with
//! prefix and fuzzy lookup.
//!
//! Terms are sorted in one string with the lengths of their common prefixes (as in front coding),
//! so a prefix is a range, and fuzzy lookup computes each common prefix only once.
//! This module never knows which gifts a term belongs to.

use std::ops::Range;

/// The largest distance that [`Vocabulary::fuzzy`] can be asked for.
pub(crate) const MAX_DISTANCE: u8 = 3;

/// The folded terms of a collection, sorted, without repetition. A term is named by its position.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    /// The terms one after the other.
    letters: String,
    /// Where each term ends in `letters`, in bytes.
    ends: Vec<u32>,
    /// How long the common prefix of each term with the one before it is, in characters; 255 at
    /// most.
    shared: Vec<u8>,
}

/// A term that a word may be a misspelling of, or of whose beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FuzzyMatch {
    /// The term.
    pub term: usize,
    /// The least distance between the word and a prefix of the term.
    pub prefix_distance: u8,
    /// The distance between the word and the whole term, if it is not more than was asked for;
    /// else any number above that.
    pub distance: u8,
}

impl Vocabulary {
    /// From terms that are sorted and without repetition.
    pub fn new<'a>(terms: impl Iterator<Item = &'a str>) -> Self {
        let mut vocabulary = Self::default();
        let mut before = "";
        for term in terms {
            let shared = term
                .chars()
                .zip(before.chars())
                .take_while(|(a, b)| a == b)
                .count();
            vocabulary
                .shared
                .push(u8::try_from(shared).unwrap_or(u8::MAX));
            vocabulary.letters.push_str(term);
            vocabulary
                .ends
                .push(u32::try_from(vocabulary.letters.len()).unwrap_or(u32::MAX));
            before = term;
        }
        vocabulary
    }

    /// How many terms there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The term at `position`.
    pub fn term(&self, position: usize) -> &str {
        let start = position
            .checked_sub(1)
            .map_or(0, |before| self.ends[before]);
        &self.letters[start as usize..self.ends[position] as usize]
    }

    /// The terms that start with `prefix`.
    pub fn with_prefix(&self, prefix: &str) -> Range<usize> {
        let start = self.partition_point(0, |term| term < prefix);
        start..self.partition_point(start, |term| term.starts_with(prefix))
    }

    /// The first term from `low` on that fails `test`, by binary search: `test` holds for those
    /// before it and for no other.
    fn partition_point(&self, mut low: usize, test: impl Fn(&str) -> bool) -> usize {
        let mut high = self.len();
        while low < high {
            let middle = low.midpoint(high);
            if test(self.term(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// Calls `on_match`, in order, for each term that has a prefix within `max_distance` of `word`.
    ///
    /// The distance is the *optimal string alignment* variant of Damerau-Levenshtein (a letter
    /// inserted, deleted or replaced, or two neighbours swapped), after L. Boytsov, "Indexing
    /// methods for approximate dictionary searching" (2011).
    ///
    /// `max_distance` is [`MAX_DISTANCE`] at most, and less than the length of `word`. The lookup
    /// walks the sorted terms as it would a trie: each character of a term has one row of the
    /// dynamic-programming table, kept for the next term that shares the prefix. When no cell of a
    /// row is within `max_distance`, no longer term can be nearer, and all terms with that prefix
    /// are skipped.
    pub fn fuzzy(&self, word: &[char], max_distance: u8, on_match: &mut dyn FnMut(FuzzyMatch)) {
        let max_distance = max_distance.min(MAX_DISTANCE);
        let mut rows = vec![Row::first(word.len(), max_distance)];
        let mut term = 0;
        while term < self.len() {
            rows.truncate(usize::from(self.shared[term]) + 1);
            let text = self.term(term);
            let mut end = rows[rows.len() - 1].end as usize;
            while rows[rows.len() - 1].is_alive(max_distance) {
                let Some(letter) = text[end..].chars().next() else {
                    break;
                };
                end += letter.len_utf8();
                let row = Row::next(&rows, letter, word, max_distance, end);
                rows.push(row);
            }
            let row = &rows[rows.len() - 1];
            let depth = rows.len() - 1;
            let alive = row.is_alive(max_distance);
            let distance = if alive {
                row.distance_at(depth, word.len(), max_distance)
            } else {
                FAR
            };
            let matches = row.best <= max_distance;
            if matches {
                on_match(FuzzyMatch {
                    term,
                    prefix_distance: row.best,
                    distance,
                });
            }
            term += 1;
            if !alive {
                while term < self.len() && usize::from(self.shared[term]) >= depth {
                    if matches {
                        on_match(FuzzyMatch {
                            term,
                            prefix_distance: row.best,
                            distance,
                        });
                    }
                    term += 1;
                }
            }
        }
    }
}

/// The diagonal band of a row of the distance table (after Ukkonen, 1985): cells `i - max_distance`
/// to `i + max_distance` of row `i`, the row of the first `i` characters of a term. No cell outside
/// it can be within `max_distance`.
#[derive(Debug, Clone, Copy)]
struct Row {
    cells: [u8; BAND],
    /// The least distance between the whole word and a prefix of the term up to this row.
    best: u8,
    /// The character that this row was added for.
    letter: char,
    /// The byte offset of its end in the term.
    end: u32,
}

const BAND: usize = 2 * MAX_DISTANCE as usize + 1;

/// Stands for any distance above [`MAX_DISTANCE`]; far from overflowing when incremented.
const FAR: u8 = 100;

impl Row {
    /// The row of the empty prefix, for a word of `length` characters.
    fn first(length: usize, max_distance: u8) -> Self {
        let mut row = Row {
            cells: [FAR; BAND],
            best: FAR,
            letter: '\0',
            end: 0,
        };
        for distance in 0..=max_distance {
            if usize::from(distance) <= length {
                row.cells[usize::from(max_distance + distance)] = distance;
            }
        }
        row.best = row.distance_at(0, length, max_distance);
        row
    }

    /// The row after `rows`, for one more `letter` whose end in the term is at byte `end`.
    fn next(rows: &[Row], letter: char, word: &[char], max_distance: u8, end: usize) -> Self {
        let depth = rows.len();
        let above = &rows[depth - 1];
        let mut row = Row {
            cells: [FAR; BAND],
            best: above.best,
            letter,
            end: u32::try_from(end).unwrap_or(u32::MAX),
        };
        let margin = usize::from(max_distance);
        for band in 0..=2 * margin {
            let Some(column) = (depth + band).checked_sub(margin) else {
                continue;
            };
            if column > word.len() {
                break;
            }
            let mut cell = FAR;
            if band < 2 * margin {
                cell = above.cells[band + 1] + 1;
            }
            if let Some(before) = column.checked_sub(1) {
                cell = cell.min(above.cells[band] + u8::from(word[before] != letter));
                if band > 0 {
                    cell = cell.min(row.cells[band - 1] + 1);
                }
                let swapped = depth > 1
                    && before > 0
                    && word[before - 1] == letter
                    && word[before] == above.letter;
                if swapped {
                    cell = cell.min(rows[depth - 2].cells[band] + 1);
                }
            }
            row.cells[band] = cell.min(FAR);
        }
        row.best = row
            .best
            .min(row.distance_at(depth, word.len(), max_distance));
        row
    }

    /// The distance in `column` when this is row `depth` of the table.
    fn distance_at(&self, depth: usize, column: usize, max_distance: u8) -> u8 {
        (column + usize::from(max_distance))
            .checked_sub(depth)
            .and_then(|band| self.cells.get(band))
            .copied()
            .unwrap_or(FAR)
    }

    /// Whether a longer prefix may still be within `max_distance`.
    fn is_alive(&self, max_distance: u8) -> bool {
        self.cells.iter().any(|cell| *cell <= max_distance)
    }
}
