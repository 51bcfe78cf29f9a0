//! The terms of a query: what the visitor typed, tokenized and folded.
//!
//! This module never looks at the index.

use std::ops::Range;

use crate::tokenizer::tokenize;
use crate::words::Thesaurus;

/// A word of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct QueryTerm {
    /// Folded, its joiners removed.
    pub folded: String,
    /// For a compound, its distinct parts, folded; empty for a simple word and for a compound of
    /// digits alone. A compound matches where it matches as one word, and also where all of its
    /// parts match. Numbers are matched as typed: `2023.2` is not `2023` and anything with a 2.
    pub parts: Vec<String>,
    /// Beginnings of words that are as good.
    pub synonyms: Vec<String>,
    /// The bytes of the typed text that it was read from.
    pub span: Range<usize>,
}

/// The terms of `text`, in order, without repetition, and without stop words unless there are no
/// others.
pub(crate) fn query_terms(text: &str, thesaurus: &Thesaurus) -> Vec<QueryTerm> {
    let mut terms: Vec<QueryTerm> = Vec::new();
    for token in tokenize(text) {
        let mut folded = String::new();
        token.fold_into(&mut folded);
        let mut parts = Vec::new();
        if token.is_compound() && !folded.bytes().all(|byte| byte.is_ascii_digit()) {
            for part in token.parts() {
                let mut folded = String::new();
                part.fold_into(&mut folded);
                if !parts.contains(&folded) {
                    parts.push(folded);
                }
            }
        }
        if !terms
            .iter()
            .any(|term| term.folded == folded && term.parts == parts)
        {
            terms.push(QueryTerm {
                synonyms: thesaurus.synonyms(&folded).to_vec(),
                folded,
                parts,
                span: token.start..token.start + token.text.len(),
            });
        }
    }
    let is_telling = |term: &QueryTerm| !thesaurus.is_stop_word(&term.folded);
    if terms.iter().any(is_telling) {
        terms.retain(is_telling);
    }
    terms
}

/// How many typing errors a folded word may have and still match: one from four letters on, two
/// from eight. Digits do not count as letters, so numbers are matched as typed.
pub(crate) fn max_typos(word: &str) -> u8 {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_one_term_with_hyphens_and_without() {
        let check = |text: &str, expected: &[&str]| {
            let terms = query_terms(text, &Thesaurus::default());
            let folded: Vec<&str> = terms.iter().map(|term| &*term.folded).collect();
            assert_eq!(folded, expected, "{text}");
        };
        check("b 221 2-21", &["b", "221"]);
        // Of letters a compound matches in its parts too.
        check("fur-hat furhat", &["furhat", "furhat"]);
    }
}
