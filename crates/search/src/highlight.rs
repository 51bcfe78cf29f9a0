//! Which parts of a text to mark as matched.
//!
//! Works on the text as displayed, since folding changes lengths. This module never searches: the
//! caller passes the terms that matched.

use std::ops::Range;

use crate::char_folding::{CharClass, char_class, fold_char};
use crate::tokenizer::{Token, tokenize};

/// The byte ranges of `text` to mark: in order, disjoint, on character boundaries.
///
/// `matched` is [`Results::matched`](crate::Results::matched): terms, sorted, each with how many
/// of its folded characters to mark. A compound is looked up as one word and by its parts.
///
/// ```
/// use vitrine_search::highlight;
///
/// let matched = [("heron".into(), 5), ("vase".into(), 2)];
/// assert_eq!(highlight("A Heron-25 and a vase", &matched), [2..7, 17..19]);
/// ```
#[must_use]
pub fn highlight(text: &str, matched: &[(Box<str>, usize)]) -> Vec<Range<usize>> {
    let mut marks: Vec<Range<usize>> = Vec::new();
    if matched.is_empty() {
        return marks;
    }
    let mut folded = String::new();
    for token in tokenize(text) {
        let first = marks.len();
        marks.extend(mark(token, matched, &mut folded));
        if token.is_compound() {
            marks.extend(
                token
                    .parts()
                    .filter_map(|part| mark(part, matched, &mut folded)),
            );
            merge_overlapping(&mut marks, first);
        }
    }
    marks
}

/// The range to mark of one token or part.
fn mark(token: Token, matched: &[(Box<str>, usize)], folded: &mut String) -> Option<Range<usize>> {
    folded.clear();
    token.fold_into(folded);
    let position = matched
        .binary_search_by(|(term, _)| (**term).cmp(folded))
        .ok()?;
    let count = matched[position].1;
    if count == 0 {
        return None;
    }
    Some(token.start..token.start + end_of(token.text, count, folded))
}

/// The byte offset in `text` at which its first `count` folded characters end, combining marks on
/// the last included.
fn end_of(text: &str, count: usize, scratch: &mut String) -> usize {
    let mut folded = 0;
    for (offset, letter) in text.char_indices() {
        if folded >= count && char_class(letter) != CharClass::Ignored {
            return offset;
        }
        folded += fold_char(letter, scratch);
    }
    text.len()
}

/// Merges those marks from `first` on that overlap or touch. They are sorted by their start: the
/// compound's, which starts first, then those of its parts.
fn merge_overlapping(marks: &mut Vec<Range<usize>>, first: usize) {
    let mut kept = first;
    for next in first..marks.len() {
        let mark = marks[next].clone();
        if next > first && mark.start <= marks[kept].end {
            marks[kept].end = marks[kept].end.max(mark.end);
        } else {
            if next > first {
                kept += 1;
            }
            marks[kept] = mark;
        }
    }
    marks.truncate(marks.len().min(kept + 1));
}
