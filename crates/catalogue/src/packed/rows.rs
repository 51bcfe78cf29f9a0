//! The fields of every type in the catalogue, in the order in which they are packed. A field that
//! is missing here does not compile.

use super::list::{Packed, Packer, Unpacker};
use crate::ids::{Ids, List};
use crate::{
    About, Accent, Answer, Catalogue, Certainty, Claim, Csl, CslName, Direction, Event, Evidence,
    Exercise, Exhibit, Field, FieldType, FieldValue, Figure, Gift, Journey, Key, Leg, MapName,
    MapSheet, Noun, Part, Person, Photograph, Place, Plate, Point, Problem, Property, Question,
    Record, RestsOn, Section, Slip, Source, Stop, Summary, Term, Topics, Tour, parse_number,
};

macro_rules! packed {
    ($($type:ident { $($field:ident)+ })+) => {
        $(impl Packed for $type {
            fn pack(&self, packer: &mut Packer) {
                $(self.$field.pack(packer);)+
            }

            fn unpack(unpacker: &mut Unpacker) -> Self {
                $type { $($field: Packed::unpack(unpacker)),+ }
            }
        })+
    };
}

macro_rules! packed_words {
    ($($type:ident { $first:ident $($word:ident)+ })+) => {
        $(impl Packed for $type {
            fn pack(&self, packer: &mut Packer) {
                packer.number(*self as u32);
            }

            fn unpack(unpacker: &mut Unpacker) -> Self {
                let word = unpacker.number();
                $(if word == $type::$word as u32 {
                    return $type::$word;
                })+
                $type::$first
            }
        })+
    };
}

packed! {
    Exhibit { id title kicker subtitle introduction on_sources object_noun source_noun accent rooms about glossary edition licence languages chosen }
    Accent { light dark }
    Noun { one other }
    Summary { title object_noun source_noun edition topics parts languages }
    Section { title text }
    Term { id name also same_as }
    Field { id label kind terms unit decimals not_reported on_label searched facet sort property }
    Source { id name letter csl rests_on chief about slips }
    Csl { kind title author container_title issued publisher page url doi language note }
    CslName { family given }
    RestsOn { source named how }
    Slip { what at quote }
    Person { id name also same_as body role country claims questions }
    Place { id name short label also same_as country at claims questions }
    Event { id title date hour place people claims questions }
    Journey { title introduction days note map map_note map_names legs topics }
    MapSheet { file centre parallels meridian width }
    MapName { name at }
    Topics { title introduction events }
    Leg { from to evidence via }
    Gift {
        id number title also kind quantity giver recipient people occasion place shown_at date
        object material whereabouts in_return_for fields undisclosed also_reported label plate
        photographs claims questions
    }
    Plate { file alt known imagined turns points }
    Point { at says about }
    Photograph { file alt caption credit rights size }
    Figure { of least most }
    Question { id ask answers finding why certainty concerns }
    Answer { says sources found }
    Problem { record field found expected path }
    Tour { id title introduction stops }
    Stop { id title gift text look question exercise }
    Exercise { ask answer }
}

/// Nearly every claim ends with its quotation: what else it may have is behind one number.
impl Packed for Claim {
    fn pack(&self, packer: &mut Packer) {
        self.about.pack(packer);
        self.says.pack(packer);
        self.source.pack(packer);
        self.at.pack(packer);
        self.quote.pack(packer);
        let has_more = self.differs
            || self.quote_language.is_some()
            || self.date.is_some()
            || !(self.after.is_empty() && self.figures.is_empty());
        has_more.pack(packer);
        if has_more {
            self.quote_language.pack(packer);
            self.differs.pack(packer);
            self.after.pack(packer);
            self.date.pack(packer);
            self.figures.pack(packer);
        }
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        let about = Packed::unpack(unpacker);
        let says = Packed::unpack(unpacker);
        let source = Packed::unpack(unpacker);
        let at = Packed::unpack(unpacker);
        let quote = Packed::unpack(unpacker);
        let mut claim = Claim {
            about,
            says,
            source,
            at,
            quote,
            quote_language: None,
            differs: false,
            after: Vec::new(),
            date: None,
            figures: Vec::new(),
        };
        if bool::unpack(unpacker) {
            claim.quote_language = Packed::unpack(unpacker);
            claim.differs = Packed::unpack(unpacker);
            claim.after = Packed::unpack(unpacker);
            claim.date = Packed::unpack(unpacker);
            claim.figures = Packed::unpack(unpacker);
        }
        claim
    }
}

packed_words! {
    Direction { Ascending Descending }
    FieldType { Term Terms Text Number Date Place Person Link }
    Property { Creator DateCreated Size CreditText }
    Certainty { Settled Likely Open }
    Part { Journey Tours People Places Questions Sources Plates }
    Evidence { ChiefSources OtherSources Forecast }
}

/// A declared field is written as its position behind the properties of every exhibit.
impl Packed for About {
    fn pack(&self, packer: &mut Packer) {
        let number = match self {
            About::Field(field) => About::BUILT_IN.len() + field.position(),
            about => About::BUILT_IN
                .iter()
                .position(|one| one == about)
                .unwrap_or_default(),
        };
        number.pack(packer);
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        let number = unpacker.number() as usize;
        if let Some(about) = About::BUILT_IN.get(number) {
            return *about;
        }
        let field = number - About::BUILT_IN.len();
        if field >= unpacker.counts[List::Fields as usize] {
            unpacker.fail();
        }
        About::Field(Key::new(field))
    }
}

/// The number of the type of value, then the value. Keys of terms are checked when the catalogue is
/// whole.
impl Packed for FieldValue {
    fn pack(&self, packer: &mut Packer) {
        match self {
            FieldValue::Terms(terms) => {
                packer.number(0);
                let positions: Vec<usize> = terms.iter().map(|term| term.position()).collect();
                positions.pack(packer);
            }
            FieldValue::Text(text) => {
                packer.number(1);
                text.pack(packer);
            }
            FieldValue::Number(number) => {
                packer.number(2);
                packer.text(&number.to_string());
            }
            FieldValue::Date(date) => {
                packer.number(3);
                date.pack(packer);
            }
            FieldValue::Place(place) => {
                packer.number(4);
                place.pack(packer);
            }
            FieldValue::Person(person) => {
                packer.number(5);
                person.pack(packer);
            }
            FieldValue::Link(address) => {
                packer.number(6);
                address.pack(packer);
            }
        }
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        match unpacker.number() {
            0 => {
                let positions: Vec<usize> = Vec::unpack(unpacker);
                FieldValue::Terms(positions.into_iter().map(Key::new).collect())
            }
            1 => FieldValue::Text(Packed::unpack(unpacker)),
            2 => FieldValue::Number(parse_number(&unpacker.text(), 0).unwrap_or_default()),
            3 => FieldValue::Date(Packed::unpack(unpacker)),
            4 => FieldValue::Place(Packed::unpack(unpacker)),
            5 => FieldValue::Person(Packed::unpack(unpacker)),
            _ => FieldValue::Link(Packed::unpack(unpacker)),
        }
    }
}

impl Packed for Record {
    fn pack(&self, packer: &mut Packer) {
        let (which, position) = match self {
            Record::Gift(key) => (0, key.position()),
            Record::Event(key) => (1, key.position()),
            Record::Place(key) => (2, key.position()),
            Record::Person(key) => (3, key.position()),
        };
        packer.number(which);
        position.pack(packer);
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        match unpacker.number() {
            1 => Record::Event(Packed::unpack(unpacker)),
            2 => Record::Place(Packed::unpack(unpacker)),
            3 => Record::Person(Packed::unpack(unpacker)),
            _ => Record::Gift(Packed::unpack(unpacker)),
        }
    }
}

impl Packed for Catalogue {
    fn pack(&self, packer: &mut Packer) {
        self.exhibit.pack(packer);
        self.kinds.pack(packer);
        self.countries.pack(packer);
        self.fields.pack(packer);
        self.sources.pack(packer);
        self.people.pack(packer);
        self.places.pack(packer);
        self.events.pack(packer);
        self.journey.pack(packer);
        self.gifts.pack(packer);
        self.tours.pack(packer);
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        Catalogue {
            exhibit: Packed::unpack(unpacker),
            kinds: Packed::unpack(unpacker),
            countries: Packed::unpack(unpacker),
            fields: Packed::unpack(unpacker),
            sources: Packed::unpack(unpacker),
            people: Packed::unpack(unpacker),
            places: Packed::unpack(unpacker),
            events: Packed::unpack(unpacker),
            journey: Packed::unpack(unpacker),
            gifts: Packed::unpack(unpacker),
            tours: Packed::unpack(unpacker),
            ids: Ids::default(),
            concerns: Vec::new(),
        }
    }
}

impl Catalogue {
    /// How many records each list has, in the order of [`List`].
    pub(super) fn counts(&self) -> [usize; 8] {
        [
            self.kinds.len(),
            self.countries.len(),
            self.sources.len(),
            self.people.len(),
            self.places.len(),
            self.events.len(),
            self.fields.len(),
            self.gifts.len(),
        ]
    }

    /// Whether its lists have these lengths, and each key to a term is in range of the list that
    /// its field refers to.
    pub(super) fn has_valid_terms(&self, counts: [usize; 8]) -> bool {
        let [kinds, countries] = [self.kinds.len(), self.countries.len()];
        let country = |key: Option<Key<Term>>| key.is_none_or(|key| key.position() < countries);
        let has_terms = |(field, value): &(Key<Field>, FieldValue)| match value {
            FieldValue::Terms(terms) => {
                let count = self.fields[field.position()].terms.len();
                !terms.is_empty() && terms.iter().all(|term| term.position() < count)
            }
            _ => true,
        };
        self.counts() == counts
            && self
                .gifts
                .iter()
                .all(|gift| gift.kind.is_none_or(|kind| kind.position() < kinds))
            && self
                .gifts
                .iter()
                .flat_map(|gift| &gift.fields)
                .all(has_terms)
            && self.people.iter().all(|person| country(person.country))
            && self.places.iter().all(|place| country(place.country))
    }

    /// Fills the index of ids.
    pub(super) fn index_ids(&mut self) {
        let mut index = |list: List, ids: &mut dyn Iterator<Item = &String>| {
            for (position, id) in ids.enumerate() {
                self.ids.reserve(list, id);
                self.ids.assign(list, id, position);
            }
        };
        index(List::Kinds, &mut self.kinds.iter().map(|kind| &kind.id));
        index(
            List::Countries,
            &mut self.countries.iter().map(|country| &country.id),
        );
        index(
            List::Sources,
            &mut self.sources.iter().map(|source| &source.id),
        );
        index(
            List::People,
            &mut self.people.iter().map(|person| &person.id),
        );
        index(List::Places, &mut self.places.iter().map(|place| &place.id));
        index(List::Events, &mut self.events.iter().map(|event| &event.id));
        index(List::Fields, &mut self.fields.iter().map(|field| &field.id));
        index(List::Gifts, &mut self.gifts.iter().map(|gift| &gift.id));
    }
}
