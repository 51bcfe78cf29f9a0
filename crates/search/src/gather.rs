//! Which terms each gift can be found by, and how well each of them counts.
//!
//! This file is used while an index is built, and never after.

use std::collections::HashMap;

use super::fold::words;
use super::vocabulary::Vocabulary;
use vitrine_catalogue::order::{dense, ranks, sorted};
use vitrine_catalogue::{Catalogue, Gift, Text};

/// Where in a gift a term stands, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    /// The title, other names and the number of the gift.
    Title,
    /// Names of the giver and the recipient.
    People,
    /// Kind, place, day, object and material.
    Facts,
    /// Names of the sources that claim on it, and of what they appeared in. Not their titles:
    /// a headline that lists ten gifts would find all ten by the name of one.
    Sources,
    /// The label.
    Label,
}

/// For each term the gifts that have it, in their order, with the best field it stands in.
///
/// Invariants: `starts` has one entry more than there are terms and never falls; in each
/// term's entries the gifts rise.
#[derive(Debug, Clone, Default)]
pub(super) struct Postings {
    starts: Vec<u32>,
    entries: Vec<Posting>,
}

/// A gift and a field, packed: the gift times eight, and the field's rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Posting(u32);

impl Posting {
    fn new(gift: usize, field: Field) -> Self {
        Self(dense(gift) << 3 | field as u32)
    }

    /// The position of the gift.
    pub fn gift(self) -> usize {
        (self.0 >> 3) as usize
    }

    /// The rank of the field: 0 title, 1 people, 2 facts, 3 sources, 4 label.
    pub fn rank(self) -> u8 {
        (self.0 & 7).to_le_bytes()[0]
    }
}

impl Postings {
    /// The gifts that have `term`.
    pub fn of(&self, term: usize) -> &[Posting] {
        &self.entries[self.starts[term] as usize..self.starts[term + 1] as usize]
    }
}

/// The vocabulary of the catalogue and where its terms stand. Names are taken in every
/// language and spelling, running text in `language` only.
pub(super) fn gather(catalogue: &Catalogue, language: &str) -> (Vocabulary, Postings) {
    let mut terms = Terms::default();
    let people = terms.of_each(&catalogue.people, |terms, person| {
        terms.add_all(&person.name);
        terms.add_each(&person.also);
    });
    let kinds = terms.of_each(&catalogue.kinds, |terms, kind| {
        terms.add_all(&kind.name);
        terms.add_each(&kind.also);
    });
    let places = terms.of_each(&catalogue.places, |terms, place| {
        terms.add_all(&place.name);
        if let Some(short) = &place.short {
            terms.add_all(short);
        }
        terms.add_each(&place.also);
    });
    let sources = terms.of_each(&catalogue.sources, |terms, source| {
        terms.add(&source.name);
        terms.add(source.csl.container_title.as_deref().unwrap_or_default());
    });

    // Terms are numbered in the order met until they are sorted below.
    let mut met = Met::default();
    for (position, gift) in catalogue.gifts.iter().enumerate() {
        // The better field first: it is the one that is kept.
        met.put(position, Field::Title, terms.of(|terms| title(terms, gift)));
        let parties = [gift.giver, gift.recipient].into_iter().flatten();
        for person in parties.chain(gift.people.iter().copied()) {
            met.put(position, Field::People, &people[person.position()]);
        }
        met.put(position, Field::Facts, &kinds[gift.kind.position()]);
        for place in [gift.place, gift.shown_at].into_iter().flatten() {
            met.put(position, Field::Facts, &places[place.position()]);
        }
        met.put(
            position,
            Field::Facts,
            terms.of(|terms| facts(terms, gift, language)),
        );
        for claim in &gift.claims {
            met.put(position, Field::Sources, &sources[claim.source.position()]);
        }
        let label = gift.label.in_language(language);
        met.put(position, Field::Label, terms.of(|terms| terms.add(label)));
    }
    terms.sorted(&met.entries)
}

/// The terms met in gifts, each once a gift.
#[derive(Default)]
struct Met {
    entries: Vec<(u32, Posting)>,
    /// For each term one more than the last gift it was met in.
    last: Vec<u32>,
}

impl Met {
    fn put(&mut self, gift: usize, field: Field, terms: &[u32]) {
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

fn title(terms: &mut Terms, gift: &Gift) {
    terms.add_all(&gift.title);
    terms.add_each(&gift.also);
    terms.add(&gift.number);
}

fn facts(terms: &mut Terms, gift: &Gift, language: &str) {
    if !gift.date.is_unknown() {
        terms.add(&gift.date.to_string());
    }
    terms.add(gift.object.in_language(language));
    if let Some(material) = &gift.material {
        terms.add(material.in_language(language));
    }
}

/// Terms numbered in the order they are met.
#[derive(Default)]
struct Terms {
    numbers: HashMap<Box<str>, u32>,
    /// The terms of the text at hand.
    current: Vec<u32>,
    folded: String,
}

impl Terms {
    /// The terms that `add` adds, with repetitions.
    fn of(&mut self, add: impl FnOnce(&mut Self)) -> &[u32] {
        self.current.clear();
        add(self);
        &self.current
    }

    /// The terms of each record.
    fn of_each<T>(&mut self, records: &[T], add: impl Fn(&mut Self, &T)) -> Vec<Vec<u32>> {
        records
            .iter()
            .map(|record| self.of(|terms| add(terms, record)).to_vec())
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

    /// Adds the words of `text`, and the parts of those that are joined.
    fn add(&mut self, text: &str) {
        for word in words(text) {
            self.add_word(word);
            if word.is_joined() {
                for part in word.parts() {
                    self.add_word(part);
                }
            }
        }
    }

    fn add_word(&mut self, word: super::fold::Word) {
        self.folded.clear();
        word.fold_onto(&mut self.folded);
        let number = if let Some(number) = self.numbers.get(self.folded.as_str()) {
            *number
        } else {
            let number = dense(self.numbers.len());
            self.numbers.insert(self.folded.as_str().into(), number);
            number
        };
        self.current.push(number);
    }

    /// The terms sorted, and what was met sorted by term. `met` has its gifts rising.
    fn sorted(self, met: &[(u32, Posting)]) -> (Vocabulary, Postings) {
        let mut terms = vec![""; self.numbers.len()];
        for (term, number) in &self.numbers {
            terms[*number as usize] = term;
        }
        let order = sorted(terms.len(), &mut |a, b| terms[a].cmp(terms[b]));
        let ranks = ranks(&order);
        // Counting sort: how many entries each term has, then where they go.
        let mut starts = vec![0; terms.len() + 1];
        for (number, _) in met {
            starts[ranks[*number as usize] as usize + 1] += 1;
        }
        for place in 1..starts.len() {
            starts[place] += starts[place - 1];
        }
        let mut next = starts.clone();
        let mut entries = vec![Posting(0); met.len()];
        for (number, posting) in met {
            let free = &mut next[ranks[*number as usize] as usize];
            entries[*free as usize] = *posting;
            *free += 1;
        }
        let terms = order.iter().map(|number| terms[*number as usize]);
        (Vocabulary::new(terms), Postings { starts, entries })
    }
}
