//! Which letters of a text to mark.
//!
//! Works on the text as shown, so that what is marked is what the visitor reads. This file
//! never searches: it is told which terms matched.

use std::ops::Range;

use super::fold::{Role, Word, fold_letter, role, words};

/// The byte ranges of `text` to mark: in order, apart from each other, on character boundaries.
///
/// `matched` is [`Results::matched`](super::Results::matched), sorted by term: each with how many
/// of its folded letters to mark. A hyphenated word is looked up whole and by its parts.
///
/// ```
/// use crate::highlight;
///
/// let matched = [("geran".into(), 5), ("glove".into(), 2)];
/// assert_eq!(highlight("A Geran-25 and a glove", &matched), [2..7, 17..19]);
/// ```
#[must_use]
pub fn highlight(text: &str, matched: &[(Box<str>, usize)]) -> Vec<Range<usize>> {
    let mut marks: Vec<Range<usize>> = Vec::new();
    if matched.is_empty() {
        return marks;
    }
    let mut folded = String::new();
    for word in words(text) {
        let first = marks.len();
        marks.extend(mark(word, matched, &mut folded));
        if word.is_joined() {
            marks.extend(
                word.parts()
                    .filter_map(|part| mark(part, matched, &mut folded)),
            );
            join(&mut marks, first);
        }
    }
    marks
}

/// What to mark of one word or part.
fn mark(word: Word, matched: &[(Box<str>, usize)], folded: &mut String) -> Option<Range<usize>> {
    folded.clear();
    word.fold_onto(folded);
    let found = matched
        .binary_search_by(|(term, _)| (**term).cmp(folded))
        .ok()?;
    let letters = matched[found].1;
    if letters == 0 {
        return None;
    }
    Some(word.start..word.start + end_of(word.text, letters, folded))
}

/// Where in `text` its first `letters` folded letters end, the marks on the last included.
fn end_of(text: &str, letters: usize, scratch: &mut String) -> usize {
    let mut made = 0;
    for (at, letter) in text.char_indices() {
        if made >= letters && role(letter) != Role::Silent {
            return at;
        }
        made += fold_letter(letter, scratch);
    }
    text.len()
}

/// Makes one of those marks from `first` on that overlap. They stand by their start: the whole
/// word's, which starts first, and then its parts'.
fn join(marks: &mut Vec<Range<usize>>, first: usize) {
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
