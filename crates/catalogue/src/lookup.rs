//! Lookups: records by id, the claims and questions of a record, the claims of a source.

use super::catalogue::Concern;
use super::ids::List;
use super::{
    About, Catalogue, Claim, Event, Field, Gift, Key, Person, Place, Question, Record, Source, Term,
};
use crate::order::sort;

/// ```
/// # let file = br#"{"format": "vitrine-catalogue/2", "places": [{"id": "museum", "name": "City Museum"}]}"#;
/// use vitrine_catalogue::Catalogue;
///
/// let catalogue = Catalogue::read(file).unwrap().catalogue;
/// let museum = catalogue.place("museum").unwrap();
/// assert_eq!(catalogue[museum].name.in_language("en"), "City Museum");
/// assert_eq!(catalogue.place("atlantis"), None);
/// ```
impl Catalogue {
    /// The gift with this id.
    #[must_use]
    pub fn gift(&self, id: &str) -> Option<Key<Gift>> {
        self.ids.position(List::Gifts, id).map(Key::new)
    }

    /// The event with this id.
    #[must_use]
    pub fn event(&self, id: &str) -> Option<Key<Event>> {
        self.ids.position(List::Events, id).map(Key::new)
    }

    /// The place with this id.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<Key<Place>> {
        self.ids.position(List::Places, id).map(Key::new)
    }

    /// The person with this id.
    #[must_use]
    pub fn person(&self, id: &str) -> Option<Key<Person>> {
        self.ids.position(List::People, id).map(Key::new)
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<Key<Source>> {
        self.ids.position(List::Sources, id).map(Key::new)
    }

    /// The kind of gift with this id; see [`Catalogue::kind`].
    #[must_use]
    pub fn kind_with_id(&self, id: &str) -> Option<Key<Term>> {
        self.ids.position(List::Kinds, id).map(Key::new)
    }

    /// The country with this ISO 3166-1 alpha-2 code; see [`Catalogue::country`].
    #[must_use]
    pub fn country_with_id(&self, id: &str) -> Option<Key<Term>> {
        self.ids.position(List::Countries, id).map(Key::new)
    }

    /// The declared field with this id.
    #[must_use]
    pub fn field_with_id(&self, id: &str) -> Option<Key<Field>> {
        self.ids.position(List::Fields, id).map(Key::new)
    }

    /// Every record that can have claims and questions: gifts, events, places, people,
    /// each in the order of the file.
    pub fn records(&self) -> impl Iterator<Item = Record> + use<> {
        let (gifts, events) = (self.gifts.len(), self.events.len());
        let (places, people) = (self.places.len(), self.people.len());
        (0..gifts)
            .map(|position| Record::Gift(Key::new(position)))
            .chain((0..events).map(|position| Record::Event(Key::new(position))))
            .chain((0..places).map(|position| Record::Place(Key::new(position))))
            .chain((0..people).map(|position| Record::Person(Key::new(position))))
    }

    /// What sources say of a record.
    #[must_use]
    pub fn claims_on(&self, record: Record) -> &[Claim] {
        match record {
            Record::Gift(key) => &self[key].claims,
            Record::Event(key) => &self[key].claims,
            Record::Place(key) => &self[key].claims,
            Record::Person(key) => &self[key].claims,
        }
    }

    /// The questions of the record itself; for a gift see also
    /// [`Catalogue::questions_on`].
    #[must_use]
    pub fn own_questions(&self, record: Record) -> &[Question] {
        match record {
            Record::Gift(key) => &self[key].questions,
            Record::Event(key) => &self[key].questions,
            Record::Place(key) => &self[key].questions,
            Record::Person(key) => &self[key].questions,
        }
    }

    /// Every question with the record that has it, in the order of [`Catalogue::records`].
    pub fn questions(&self) -> impl Iterator<Item = (Record, &Question)> {
        self.records().flat_map(|record| {
            self.own_questions(record)
                .iter()
                .map(move |question| (record, question))
        })
    }

    /// Whether any gift has this property. Where none has, the exhibit is not about it, and "not
    /// reported" would say that it is.
    #[must_use]
    pub fn reports(&self, about: About) -> bool {
        self.gifts.iter().any(|gift| gift.reports(about))
    }

    /// Whether anything is reported to have been given by or to anybody.
    #[must_use]
    pub fn is_of_gifts(&self) -> bool {
        self.reports(About::Giver) || self.reports(About::Recipient)
    }

    /// Whether any record has a question.
    #[must_use]
    pub fn has_questions(&self) -> bool {
        self.records()
            .any(|record| !self.own_questions(record).is_empty())
    }

    /// The questions of a gift, then those of other records that concern it, each with the
    /// record that has it and each once.
    pub fn questions_on(&self, gift: Key<Gift>) -> impl Iterator<Item = (Record, &Question)> {
        let own = Record::Gift(gift);
        let start = self
            .concerns
            .partition_point(|(concerned, ..)| *concerned < gift);
        let others = self.concerns[start..]
            .iter()
            .take_while(move |(concerned, ..)| *concerned == gift)
            .filter(move |(_, record, _)| *record != own)
            .map(|(_, record, question)| {
                (*record, &self.own_questions(*record)[*question as usize])
            });
        self.own_questions(own)
            .iter()
            .map(move |question| (own, question))
            .chain(others)
    }

    /// Every claim of a source, with the record that it is about, in the order of
    /// [`Catalogue::records`].
    pub fn claims_by(&self, source: Key<Source>) -> impl Iterator<Item = (Record, &Claim)> {
        self.records().flat_map(move |record| {
            self.claims_on(record)
                .iter()
                .filter(move |claim| claim.source == source)
                .map(move |claim| (record, claim))
        })
    }

    /// The sources in which a person speaks: speeches, interviews and broadcasts under their name.
    pub fn spoken_by(&self, person: &Person) -> impl Iterator<Item = Key<Source>> {
        let is_by = move |source: &Source| {
            let spoken = matches!(
                source.csl.kind.as_str(),
                "speech" | "broadcast" | "interview"
            );
            spoken
                && source.csl.author.iter().any(|author| {
                    let name = [&author.given, " ", &author.family].concat();
                    person
                        .name
                        .wordings()
                        .any(|(_, wording)| wording == name.trim_start())
                })
        };
        let sources = self.sources.iter().enumerate();
        sources
            .filter(move |(_, source)| is_by(source))
            .map(|(position, _)| Key::new(position))
    }

    /// The questions of a record, for the reader to complete.
    pub(super) fn questions_mut(&mut self, record: Record) -> &mut [Question] {
        match record {
            Record::Gift(key) => &mut self.gifts[key.position()].questions,
            Record::Event(key) => &mut self.events[key.position()].questions,
            Record::Place(key) => &mut self.places[key.position()].questions,
            Record::Person(key) => &mut self.people[key.position()].questions,
        }
    }

    /// Indexes which questions concern which gifts, so that [`Catalogue::questions_on`] is a
    /// binary search.
    pub(super) fn index_concerns(&mut self) {
        let mut concerns: Vec<Concern> = Vec::new();
        for record in self.records() {
            for (position, question) in (0..).zip(self.own_questions(record)) {
                concerns.extend(
                    question
                        .concerns
                        .iter()
                        .map(|gift| (*gift, record, position)),
                );
            }
        }
        sort(&mut concerns, Ord::cmp);
        concerns.dedup();
        self.concerns = concerns;
    }
}
