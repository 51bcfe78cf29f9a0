//! Every folded word of the collection, in order, and the ways to find some of them.
//!
//! Terms are kept sorted in one string, so those with a common beginning stand together: a
//! prefix is a range, and a walk with typing errors does the common beginnings only once.
//! This file never knows which gifts a term belongs to.

use std::ops::Range;

/// The most typing errors a walk can be asked for.
pub(super) const MOST: u8 = 3;

/// The folded terms of a collection, sorted, each once. A term is named by its position.
#[derive(Debug, Clone, Default)]
pub(super) struct Vocabulary {
    /// The terms one after the other.
    letters: String,
    /// Where each term ends in `letters`, in bytes.
    ends: Vec<u32>,
    /// How many characters each term shares with the one before it, 255 at most.
    shared: Vec<u8>,
}

/// A term near a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Near {
    /// The term.
    pub term: usize,
    /// The fewest typing errors between the word and some beginning of the term.
    pub beginning: u8,
    /// The typing errors between the word and the whole term, if they are not more than was
    /// asked for; else any number above that.
    pub whole: u8,
}

impl Vocabulary {
    /// From terms sorted and without repetition.
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

    /// The terms that begin with `prefix`.
    pub fn beginning_with(&self, prefix: &str) -> Range<usize> {
        let start = self.first(0, |term| term < prefix);
        start..self.first(start, |term| term.starts_with(prefix))
    }

    /// The first term from `low` on that fails `test`, which holds for those before it only.
    fn first(&self, mut low: usize, test: impl Fn(&str) -> bool) -> usize {
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

    /// Tells `found`, in order, of each term some beginning of which is within `most` typing
    /// errors of `word`: a letter too many, too few, wrong, or two neighbours swapped (the
    /// *optimal string alignment* distance of Damerau and Levenshtein, after L. Boytsov,
    /// "Indexing methods for approximate dictionary searching", 2011).
    ///
    /// `most` is [`MOST`] at most, and less than the length of `word`. One row of the distance
    /// table belongs to each character of a term, and is kept for the next term that shares the
    /// beginning; when no cell of a row is within `most`, no longer term can be nearer, and all
    /// that share it are passed over.
    pub fn near(&self, word: &[char], most: u8, found: &mut dyn FnMut(Near)) {
        let most = most.min(MOST);
        let mut rows = vec![Row::first(word.len(), most)];
        let mut term = 0;
        while term < self.len() {
            rows.truncate(usize::from(self.shared[term]) + 1);
            let text = self.term(term);
            let mut end = rows[rows.len() - 1].end as usize;
            while rows[rows.len() - 1].is_alive(most) {
                let Some(letter) = text[end..].chars().next() else {
                    break;
                };
                end += letter.len_utf8();
                let row = Row::next(&rows, letter, word, most, end);
                rows.push(row);
            }
            let row = &rows[rows.len() - 1];
            let depth = rows.len() - 1;
            let alive = row.is_alive(most);
            let whole = if alive {
                row.cell_of(depth, word.len(), most)
            } else {
                FAR
            };
            let near = row.best <= most;
            if near {
                found(Near {
                    term,
                    beginning: row.best,
                    whole,
                });
            }
            term += 1;
            if !alive {
                while term < self.len() && usize::from(self.shared[term]) >= depth {
                    if near {
                        found(Near {
                            term,
                            beginning: row.best,
                            whole,
                        });
                    }
                    term += 1;
                }
            }
        }
    }
}

/// The part of a row of the distance table that can be within [`MOST`]: cells `i - most` to
/// `i + most` of row `i`, the row of the first `i` characters of a term.
#[derive(Debug, Clone, Copy)]
struct Row {
    cells: [u8; BAND],
    /// The least distance of the whole word in this row and those above it.
    best: u8,
    /// The character of this row.
    letter: char,
    /// Where it ends in the term, in bytes.
    end: u32,
}

const BAND: usize = 2 * MOST as usize + 1;

/// More than any distance asked for, and far from overflowing.
const FAR: u8 = 100;

impl Row {
    /// The row of no characters.
    fn first(length: usize, most: u8) -> Self {
        let mut row = Row {
            cells: [FAR; BAND],
            best: FAR,
            letter: '\0',
            end: 0,
        };
        for distance in 0..=most {
            if usize::from(distance) <= length {
                row.cells[usize::from(most + distance)] = distance;
            }
        }
        row.best = row.cell_of(0, length, most);
        row
    }

    /// The row after `rows`, for one more `letter` that ends at `end`.
    fn next(rows: &[Row], letter: char, word: &[char], most: u8, end: usize) -> Self {
        let depth = rows.len();
        let above = &rows[depth - 1];
        let mut row = Row {
            cells: [FAR; BAND],
            best: above.best,
            letter,
            end: u32::try_from(end).unwrap_or(u32::MAX),
        };
        let margin = usize::from(most);
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
        row.best = row.best.min(row.cell_of(depth, word.len(), most));
        row
    }

    /// The distance in `column`, when this is the row at `depth`.
    fn cell_of(&self, depth: usize, column: usize, most: u8) -> u8 {
        (column + usize::from(most))
            .checked_sub(depth)
            .and_then(|band| self.cells.get(band))
            .copied()
            .unwrap_or(FAR)
    }

    fn is_alive(&self, most: u8) -> bool {
        self.cells.iter().any(|cell| *cell <= most)
    }
}
