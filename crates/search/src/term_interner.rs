//! The distinct terms of a catalogue, numbered while its index is built (string interning).
//!
//! This module never knows what a term stands in.

use std::collections::HashMap;

use vitrine_catalogue::Text;
use vitrine_catalogue::order::dense;

use crate::tokenizer::{Token, tokenize};

/// Gives each distinct term a number, in order of first occurrence (string interning).
#[derive(Default)]
pub(crate) struct TermInterner {
    numbers: HashMap<Box<str>, u32>,
    /// The numbers of the terms added since the last call of `intern`.
    current: Vec<u32>,
    /// Scratch space, kept to save allocations.
    folded: String,
}

impl TermInterner {
    /// The numbers of the terms that `add` adds, with repetitions.
    pub fn intern(&mut self, add: impl FnOnce(&mut Self)) -> &[u32] {
        self.current.clear();
        add(self);
        &self.current
    }

    /// The numbers of the terms of each record.
    pub fn intern_each<T>(&mut self, records: &[T], add: impl Fn(&mut Self, &T)) -> Vec<Vec<u32>> {
        records
            .iter()
            .map(|record| self.intern(|terms| add(terms, record)).to_vec())
            .collect()
    }

    pub fn add_all(&mut self, text: &Text) {
        for (_, wording) in text.wordings() {
            self.add(wording);
        }
    }

    pub fn add_each(&mut self, texts: &[String]) {
        for text in texts {
            self.add(text);
        }
    }

    /// Adds the tokens of `text`, and the parts of compounds.
    pub fn add(&mut self, text: &str) {
        for token in tokenize(text) {
            self.add_token(token);
            if token.is_compound() {
                for part in token.parts() {
                    self.add_token(part);
                }
            }
        }
    }

    fn add_token(&mut self, token: Token) {
        self.folded.clear();
        token.fold_into(&mut self.folded);
        let number = if let Some(number) = self.numbers.get(self.folded.as_str()) {
            *number
        } else {
            let number = dense(self.numbers.len());
            self.numbers.insert(self.folded.as_str().into(), number);
            number
        };
        self.current.push(number);
    }

    /// The distinct terms, by their numbers.
    pub fn terms(&self) -> Vec<&str> {
        let mut terms = vec![""; self.numbers.len()];
        for (term, number) in &self.numbers {
            terms[*number as usize] = term;
        }
        terms
    }
}
