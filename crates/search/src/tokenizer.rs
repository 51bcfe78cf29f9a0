//! The tokenizer: splits a text into tokens and folds them.
//!
//! A token is a word of letters and digits. A compound (`Jean-Luc`, `Heron-25`, `2023.2`) is one
//! token that can be split into its parts.
//!
//! This module never compares tokens and never looks at the catalogue.

use crate::char_folding::{CharClass, char_class, fold_char};

/// The text as search compares it: lower case, no accents, a compound as one word, one space
/// between words, nothing else.
///
/// - `ß` is `ss`, `æ` is `ae`, `œ` is `oe`, `þ` is `th`, `ø`, `đ` and `ł` lose their stroke.
/// - `ё` is `е` and `й` is `и`, so that a letter and the same letter written with a
///   combining mark are equal; `ї` and `ў` likewise.
/// - Hyphens, apostrophes and full stops inside a word are removed: `Jean-Luc` is `jeanluc`.
/// - Soft hyphens, zero-width and bidirectional controls are removed everywhere.
///
/// Idempotent: folding a folded text changes nothing.
///
/// ```
/// use vitrine_search::fold;
///
/// assert_eq!(fold("Jean-Luc, Пётр & Łódź!"), "jeanluc петр lodz");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for token in tokenize(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        token.fold_into(&mut folded);
    }
    folded
}

/// A word as written in a text: letters and digits, with the joiners between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    /// As written; starts with a letter or digit.
    pub text: &'a str,
    /// Its byte offset in the tokenized text.
    pub start: usize,
}

/// The tokens of `text`, in order.
pub(crate) fn tokenize(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(is_letter)?;
        let rest = &text[start..];
        let end = rest
            .find(|c| char_class(c) == CharClass::Separator)
            .unwrap_or(rest.len());
        from = start + end;
        Some(Token {
            text: rest[..end].trim_end_matches(is_joiner),
            start,
        })
    })
}

fn is_letter(c: char) -> bool {
    char_class(c) == CharClass::Letter
}

fn is_joiner(c: char) -> bool {
    char_class(c) == CharClass::Joiner
}

impl<'a> Token<'a> {
    /// The parts between its joiners; the token itself when it has none.
    pub fn parts(self) -> impl Iterator<Item = Token<'a>> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let start = from + self.text[from..].find(is_letter)?;
            let rest = &self.text[start..];
            let end = rest.find(is_joiner).unwrap_or(rest.len());
            from = start + end;
            Some(Token {
                text: &rest[..end],
                start: self.start + start,
            })
        })
    }

    /// Whether it has a joiner inside.
    pub fn is_compound(self) -> bool {
        self.text.contains(is_joiner)
    }

    /// Appends it folded to `folded`, its joiners left out.
    pub fn fold_into(self, folded: &mut String) {
        for letter in self.text.chars() {
            fold_char(letter, folded);
        }
    }
}
