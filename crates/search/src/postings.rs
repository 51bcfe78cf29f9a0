//! The inverted index: for each term the gifts and questions that contain it, and in which field.
//!
//! After Zobel and Moffat, "Inverted files for text search engines" (2006): one array of postings
//! sorted by term and then by document, and one of offsets into it. Only the best field of a document
//! is kept, as ranking needs no other. The documents are the gifts, and after them the questions.
//!
//! This module is used while an index is built and knows nothing of queries.

use vitrine_catalogue::facet::Agreement;
use vitrine_catalogue::order::{dense, ranks, sorted};
use vitrine_catalogue::{Catalogue, FieldValue, Gift, Key, Question, Record, plain_number};

use crate::term_interner::TermInterner;
use crate::vocabulary::Vocabulary;
use crate::words::Words;

/// A group of a gift's fields that rank alike, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    /// The title, other names and the number of a gift; what a question asks.
    Title,
    /// Names of the giver, the recipient and other people; of a question the names of what it bears on.
    People,
    /// Kind, place, day, object, material, country, agreement and the values of declared fields; of a
    /// question its certainty.
    Facts,
    /// Names of the sources of its claims, and of what they appeared in. Not their titles: a
    /// headline that lists ten gifts would make all ten match the name of one.
    Sources,
    /// The label; what a question is answered.
    Label,
    /// What its claims say.
    Claims,
    /// The questions that bear on it, with their findings.
    Questions,
}

/// For each term the documents that contain it, each with the best field that does.
///
/// Invariants: `offsets` has one entry more than there are terms and never decreases; the entries
/// of a term are sorted by document, without repetition.
#[derive(Debug, Clone, Default)]
pub(crate) struct Postings {
    /// Where the postings of each term start in `entries`.
    offsets: Vec<u32>,
    entries: Vec<Posting>,
}

/// A document and a field, packed into 32 bits: its position times eight, plus the field's rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Posting(u32);

impl Posting {
    fn new(document: usize, field: Field) -> Self {
        Self(dense(document) << 3 | field as u32)
    }

    /// The position of the gift, or of the question plus the number of gifts.
    pub fn document(self) -> usize {
        (self.0 >> 3) as usize
    }

    /// The rank of the field, less being better: 0 title, 1 people, 2 facts, 3 sources, 4 label,
    /// 5 claims, 6 questions.
    pub fn rank(self) -> u8 {
        (self.0 & 7).to_le_bytes()[0]
    }
}

impl Postings {
    /// The postings of the term at this position of the vocabulary.
    pub fn of(&self, term: usize) -> &[Posting] {
        &self.entries[self.offsets[term] as usize..self.offsets[term + 1] as usize]
    }

    /// How many there are, of all terms.
    pub fn len(&self) -> usize {
        self.entries.len()
    }
}

/// The vocabulary of the catalogue and its postings. Names are indexed in every language and
/// spelling, running text in `language` only. `agreements` are those of the gifts.
pub(crate) fn build_postings(
    catalogue: &Catalogue,
    language: &str,
    words: &Words,
    agreements: &[Agreement],
) -> (Vocabulary, Postings) {
    let mut terms = TermInterner::default();
    let people = terms.intern_each(catalogue.people(), |terms, person| {
        terms.add_all(&person.name);
        terms.add_each(&person.also);
    });
    let kinds = terms.intern_each(catalogue.kinds(), |terms, kind| {
        terms.add_all(&kind.name);
        terms.add_each(&kind.also);
    });
    let countries = terms.intern_each(catalogue.countries(), |terms, country| {
        terms.add_all(&country.name);
        terms.add_each(&country.also);
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

    let questions = QuestionTerms::new(catalogue, language, &mut terms);

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
        if let Some(kind) = gift.kind {
            occurrences.add(position, Field::Facts, &kinds[kind.position()]);
        }
        for place in [gift.place, gift.shown_at].into_iter().flatten() {
            occurrences.add(position, Field::Facts, &places[place.position()]);
        }
        if let Some(country) = gift.giver.and_then(|giver| catalogue[giver].country) {
            occurrences.add(position, Field::Facts, &countries[country.position()]);
        }
        let agreement = words.of_agreement(agreements[position]);
        let agreement = terms.intern(|terms| terms.add(agreement));
        occurrences.add(position, Field::Facts, agreement);
        let searched = gift.fields.iter();
        for value in searched.filter(|(field, _)| catalogue[*field].searched) {
            let value = terms.intern(|terms| add_field_value(terms, catalogue, value, language));
            occurrences.add(position, Field::Facts, value);
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
        for claim in &gift.claims {
            let says = terms.intern(|terms| terms.add(claim.says.in_language(language)));
            occurrences.add(position, Field::Claims, says);
        }
        for question in &questions.bearing_on[position] {
            occurrences.add(position, Field::Questions, &questions.asked[*question]);
            occurrences.add(position, Field::Questions, &questions.answered[*question]);
        }
    }
    questions.add_documents(catalogue, language, words, &mut terms, &mut occurrences);
    into_postings(&terms, &occurrences.entries)
}

/// The terms of the questions, by their positions in [`Catalogue::questions`].
struct QuestionTerms<'a> {
    list: Vec<(Record, &'a Question)>,
    asked: Vec<Vec<u32>>,
    answered: Vec<Vec<u32>>,
    /// For each gift the questions that bear on it.
    bearing_on: Vec<Vec<usize>>,
}

impl<'a> QuestionTerms<'a> {
    fn new(catalogue: &'a Catalogue, language: &str, terms: &mut TermInterner) -> Self {
        let list: Vec<(Record, &Question)> = catalogue.questions().collect();
        let asked = terms.intern_each(&list, |terms, (_, question)| {
            terms.add(question.ask.in_language(language));
        });
        let answered = terms.intern_each(&list, |terms, (_, question)| {
            terms.add(question.finding.in_language(language));
            for answer in &question.answers {
                terms.add(answer.says.in_language(language));
            }
        });
        let mut bearing_on: Vec<Vec<usize>> = vec![Vec::new(); catalogue.gifts().len()];
        for (at, (record, question)) in list.iter().enumerate() {
            for gift in gifts_of(*record, question) {
                bearing_on[gift.position()].push(at);
            }
        }
        Self {
            list,
            asked,
            answered,
            bearing_on,
        }
    }

    /// Adds each question as a document of its own, after the gifts.
    fn add_documents(
        &self,
        catalogue: &Catalogue,
        language: &str,
        words: &Words,
        terms: &mut TermInterner,
        occurrences: &mut Occurrences,
    ) {
        for (at, (record, question)) in self.list.iter().enumerate() {
            let document = catalogue.gifts().len() + at;
            occurrences.add(document, Field::Title, &self.asked[at]);
            let names = terms.intern(|terms| {
                terms.add(name_of(catalogue, *record, language));
                for gift in gifts_of(*record, question) {
                    terms.add(catalogue[gift].title.in_language(language));
                }
            });
            occurrences.add(document, Field::People, names);
            let certainty = terms.intern(|terms| {
                terms.add(words.of_agreement(Agreement::Differ));
                terms.add(words.certainties[question.certainty as usize]);
            });
            occurrences.add(document, Field::Facts, certainty);
            occurrences.add(document, Field::Label, &self.answered[at]);
        }
    }
}

/// The gifts that a question bears on; some may come twice.
fn gifts_of(record: Record, question: &Question) -> impl Iterator<Item = Key<Gift>> {
    let own = match record {
        Record::Gift(gift) => Some(gift),
        Record::Event(_) | Record::Place(_) | Record::Person(_) => None,
    };
    own.into_iter().chain(question.concerns.iter().copied())
}

fn name_of<'a>(catalogue: &'a Catalogue, record: Record, language: &str) -> &'a str {
    let name = match record {
        Record::Gift(key) => &catalogue[key].title,
        Record::Event(key) => &catalogue[key].title,
        Record::Place(key) => &catalogue[key].name,
        Record::Person(key) => &catalogue[key].name,
    };
    name.in_language(language)
}

/// The occurrences of terms in documents, of each term the first in each document.
#[derive(Default)]
struct Occurrences {
    /// Pairs of a term's number and a posting, by document.
    entries: Vec<(u32, Posting)>,
    /// For each term one more than the position of the last document that it occurred in.
    last: Vec<u32>,
}

impl Occurrences {
    fn add(&mut self, document: usize, field: Field, terms: &[u32]) {
        let posting = Posting::new(document, field);
        for term in terms {
            let at = *term as usize;
            if self.last.len() <= at {
                self.last.resize(at + 1, 0);
            }
            if self.last[at] != dense(document + 1) {
                self.last[at] = dense(document + 1);
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

/// Adds the words of a gift's value of a declared field: a term is found by its field's label too, as
/// in `sanctions breach`.
fn add_field_value(
    terms: &mut TermInterner,
    catalogue: &Catalogue,
    (key, value): &(Key<vitrine_catalogue::Field>, FieldValue),
    language: &str,
) {
    let field = &catalogue[*key];
    match value {
        FieldValue::Terms(values) => {
            terms.add(field.label.in_language(language));
            for value in values {
                let term = &field.terms[value.position()];
                terms.add_all(&term.name);
                terms.add_each(&term.also);
            }
        }
        FieldValue::Text(text) => terms.add(text.in_language(language)),
        FieldValue::Number(number) => terms.add(&plain_number(*number, field.decimals)),
        FieldValue::Date(date) => terms.add(date.as_str()),
        FieldValue::Place(place) => {
            let place = &catalogue[*place];
            terms.add_all(&place.name);
            terms.add_each(&place.also);
        }
        FieldValue::Person(person) => {
            let person = &catalogue[*person];
            terms.add_all(&person.name);
            terms.add_each(&person.also);
        }
        FieldValue::Link(address) => terms.add(address),
    }
}

/// The vocabulary, and the postings of its terms. `occurrences` are sorted by document.
fn into_postings(terms: &TermInterner, occurrences: &[(u32, Posting)]) -> (Vocabulary, Postings) {
    let terms = terms.terms();
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
