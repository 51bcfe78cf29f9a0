//! The words of a language that searching needs and a catalogue does not have.
//!
//! They come from the messages of the interface; this module holds none of its own.

use vitrine_catalogue::facet::Agreement;

use crate::tokenizer::{fold, tokenize};

/// The words of a language that searching needs and a catalogue does not have.
#[derive(Debug, Clone, Copy, Default)]
pub struct Words<'a> {
    /// Words that a query is searched without, unless it has no others: `the`, `is`, `who`.
    pub stop_words: &'a str,
    /// What else a word is to match: `legal illegal: sanction breach`. Behind the colon are
    /// beginnings of words.
    pub synonyms: &'a [&'a str],
    /// What the values of [`Agreement`] are called. A gift is found by the name of its value; a question
    /// by that of [`Agreement::Differ`].
    pub agreements: &'a [(Agreement, &'a str)],
    /// What settled, likely and open questions are called.
    pub certainties: [&'a str; 3],
}

impl Words<'_> {
    /// What a value is called; empty where it has no name to be found by.
    pub(crate) fn of_agreement(&self, agreement: Agreement) -> &str {
        let mut values = self.agreements.iter();
        let named = values.find(|(one, _)| *one == agreement);
        named.map_or("", |(_, name)| name)
    }
}

/// The stop words and synonyms, folded.
#[derive(Debug, Clone, Default)]
pub(crate) struct Thesaurus {
    stop_words: Vec<String>,
    /// Words, and what each of them is to match too.
    synonyms: Vec<(Vec<String>, Vec<String>)>,
}

impl Thesaurus {
    pub fn new(words: &Words) -> Self {
        let folded = |text: &str| tokenize(text).map(|token| fold(token.text)).collect();
        let rows = words.synonyms.iter();
        Self {
            stop_words: folded(words.stop_words),
            synonyms: rows
                .filter_map(|row| row.split_once(':'))
                .map(|(words, others)| (folded(words), folded(others)))
                .collect(),
        }
    }

    /// Whether a folded word says nothing of what is looked for.
    pub fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.iter().any(|one| one == word)
    }

    /// The beginnings of words that a folded word is to match too.
    pub fn synonyms(&self, word: &str) -> &[String] {
        let mut rows = self.synonyms.iter();
        let row = rows.find(|(words, _)| words.iter().any(|one| one == word));
        row.map_or(&[], |(_, others)| others)
    }
}
