//! The inverted index: for each term the gifts that contain it, and in which field.
//!
//! After Zobel and Moffat, "Inverted files for text search engines" (2006): one array of postings
//! sorted by term and then by gift, and one of offsets into it. Only the best field of a gift is
//! kept, as ranking needs no other.
//!
//! This module is used while an index is built and knows nothing of queries.

use std::collections::HashMap;

use vitrine_catalogue::order::{dense, ranks, sorted};
use vitrine_catalogue::{Catalogue, Gift, Text};

use crate::tokenizer::{Token, tokenize};
use crate::vocabulary::Vocabulary;

/// A group of a gift's fields that rank alike, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    /// The title, other names and the number of the gift.
    Title,
    /// Names of the giver and the recipient.
    People,
    /// Kind, place, day, object and material.
    Facts,
    /// Names of the sources of its claims, and of what they appeared in. Not their titles: a
    /// headline that lists ten gifts would make all ten match the name of one.
    Sources,
    /// The label.
    Label,
}

/// For each term the gifts that contain it, each with the best field that does.
///
/// Invariants: `offsets` has one entry more than there are terms and never decreases; the entries
/// of a term are sorted by gift, without repetition.
#[derive(Debug, Clone, Default)]
pub(crate) struct Postings {
    /// Where the postings of each term start in `entries`.
    offsets: Vec<u32>,
    entries: Vec<Posting>,
}

/// A gift and a field, packed into 32 bits: the gift's position times eight, plus the field's rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Posting(u32);

impl Posting {
    fn new(gift: usize, field: Field) -> Self {
        Self(dense(gift) << 3 | field as u32)
    }

    /// The position of the gift.
    pub fn gift(self) -> usize {
        (self.0 >> 3) as usize
    }

    /// The rank of the field, less being better: 0 title, 1 people, 2 facts, 3 sources, 4 label.
    pub fn rank(self) -> u8 {
        (self.0 & 7).to_le_bytes()[0]
    }
}

impl Postings {
    /// The postings of the term at this position of the vocabulary.
    pub fn of(&self, term: usize) -> &[Posting] {
        &self.entries[self.offsets[term] as usize..self.offsets[term + 1] as usize]
    }
}

/// The vocabulary of the catalogue and its postings. Names are indexed in every language and
/// spelling, running text in `language` only.
pub(crate) fn build_postings(catalogue: &Catalogue, language: &str) -> (Vocabulary, Postings) {
    let mut terms = TermInterner::default();
    let people = terms.intern_each(catalogue.people(), |terms, person| {
        terms.add_all(&person.name);
        terms.add_each(&person.also);
    });
    let kinds = terms.intern_each(catalogue.kinds(), |terms, kind| {
        terms.add_all(&kind.name);
        terms.add_each(&kind.also);
    });
    let places = terms.intern_each(catalogue.places(), |terms, place| {
        terms.add_all(&place.name);
        if let Some(short) = &place.short {
            terms.add_all(short);
        }
        terms.add_each(&place.also);
    });
    let sources = terms.intern_each(catalogue.sources(), |terms, source| {
        terms.add(&source.name);
        terms.add(source.csl.container_title.as_deref().unwrap_or_default());
    });

    // Terms are numbered in order of first occurrence until they are sorted below.
    let mut occurrences = Occurrences::default();
    for (position, gift) in catalogue.gifts().iter().enumerate() {
        // The better field first: only the first occurrence in a gift is kept.
        occurrences.add(
            position,
            Field::Title,
            terms.intern(|terms| add_title(terms, gift)),
        );
        let parties = [gift.giver, gift.recipient].into_iter().flatten();
        for person in parties.chain(gift.people.iter().copied()) {
            occurrences.add(position, Field::People, &people[person.position()]);
        }
        occurrences.add(position, Field::Facts, &kinds[gift.kind.position()]);
        for place in [gift.place, gift.shown_at].into_iter().flatten() {
            occurrences.add(position, Field::Facts, &places[place.position()]);
        }
        occurrences.add(
            position,
            Field::Facts,
            terms.intern(|terms| add_facts(terms, gift, language)),
        );
        for claim in &gift.claims {
            occurrences.add(position, Field::Sources, &sources[claim.source.position()]);
        }
        let label = gift.label.in_language(language);
        occurrences.add(
            position,
            Field::Label,
            terms.intern(|terms| terms.add(label)),
        );
    }
    terms.into_postings(&occurrences.entries)
}

/// The occurrences of terms in gifts, of each term the first in each gift.
#[derive(Default)]
struct Occurrences {
    /// Pairs of a term's number and a posting, by gift.
    entries: Vec<(u32, Posting)>,
    /// For each term one more than the position of the last gift that it occurred in.
    last: Vec<u32>,
}

impl Occurrences {
    fn add(&mut self, gift: usize, field: Field, terms: &[u32]) {
        let posting = Posting::new(gift, field);
        for term in terms {
            let at = *term as usize;
            if self.last.len() <= at {
                self.last.resize(at + 1, 0);
            }
            if self.last[at] != dense(gift + 1) {
                self.last[at] = dense(gift + 1);
                self.entries.push((*term, posting));
            }
        }
    }
}

fn add_title(terms: &mut TermInterner, gift: &Gift) {
    terms.add_all(&gift.title);
    terms.add_each(&gift.also);
    terms.add(&gift.number);
}

fn add_facts(terms: &mut TermInterner, gift: &Gift, language: &str) {
    if !gift.date.is_unknown() {
        terms.add(&gift.date.to_string());
    }
    terms.add(gift.object.in_language(language));
    if let Some(material) = &gift.material {
        terms.add(material.in_language(language));
    }
}

/// Gives each distinct term a number, in order of first occurrence (string interning).
#[derive(Default)]
struct TermInterner {
    numbers: HashMap<Box<str>, u32>,
    /// The numbers of the terms added since the last call of `intern`.
    current: Vec<u32>,
    /// Scratch space, kept to save allocations.
    folded: String,
}

impl TermInterner {
    /// The numbers of the terms that `add` adds, with repetitions.
    fn intern(&mut self, add: impl FnOnce(&mut Self)) -> &[u32] {
        self.current.clear();
        add(self);
        &self.current
    }

    /// The numbers of the terms of each record.
    fn intern_each<T>(&mut self, records: &[T], add: impl Fn(&mut Self, &T)) -> Vec<Vec<u32>> {
        records
            .iter()
            .map(|record| self.intern(|terms| add(terms, record)).to_vec())
            .collect()
    }

    fn add_all(&mut self, text: &Text) {
        for (_, wording) in text.wordings() {
            self.add(wording);
        }
    }

    fn add_each(&mut self, texts: &[String]) {
        for text in texts {
            self.add(text);
        }
    }

    /// Adds the tokens of `text`, and the parts of compounds.
    fn add(&mut self, text: &str) {
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

    /// The vocabulary, and the postings of its terms. `occurrences` are sorted by gift.
    fn into_postings(self, occurrences: &[(u32, Posting)]) -> (Vocabulary, Postings) {
        let mut terms = vec![""; self.numbers.len()];
        for (term, number) in &self.numbers {
            terms[*number as usize] = term;
        }
        let order = sorted(terms.len(), &mut |a, b| terms[a].cmp(terms[b]));
        let ranks = ranks(&order);
        // Counting sort by term: the number of entries of each, their offsets, then the entries.
        let mut offsets = vec![0; terms.len() + 1];
        for (number, _) in occurrences {
            offsets[ranks[*number as usize] as usize + 1] += 1;
        }
        for term in 1..offsets.len() {
            offsets[term] += offsets[term - 1];
        }
        let mut next = offsets.clone();
        let mut entries = vec![Posting(0); occurrences.len()];
        for (number, posting) in occurrences {
            let free = &mut next[ranks[*number as usize] as usize];
            entries[*free as usize] = *posting;
            *free += 1;
        }
        let terms = order.iter().map(|number| terms[*number as usize]);
        (Vocabulary::new(terms), Postings { offsets, entries })
    }
}
