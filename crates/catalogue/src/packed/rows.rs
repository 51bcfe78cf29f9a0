//! The fields of every type in the catalogue, in the order in which they are packed. A field that
//! is missing here does not compile.

use super::list::{Packed, Packer, Unpacker};
use crate::ids::{Ids, List};
use crate::{
    About, Answer, Catalogue, Certainty, Claim, Csl, CslName, Embargo, Event, Evidence, Exercise,
    Exhibit, Figure, Gift, Journey, Key, Leg, MapName, MapSheet, Noun, Person, Photograph, Place,
    Plate, Point, Problem, Question, Record, RestsOn, Section, Slip, Source, Stop, Term, Topics,
    Tour,
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
    Exhibit { id title kicker subtitle introduction on_sources object_noun source_noun about glossary edition licence languages chosen }
    Noun { one other }
    Section { title text }
    Term { id name also same_as }
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
        object material whereabouts in_return_for embargo undisclosed also_reported label plate
        photographs claims questions
    }
    Plate { file alt known imagined points }
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
    Embargo { Breach PossibleBreach NotMentioned }
    Certainty { Settled Likely Open }
    Evidence { ChiefSources OtherSources Forecast }
    About {
        Object Quantity Material Giver Recipient Occasion Date Place InReturnFor Whereabouts Embargo
        Name Role Description
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
    pub(super) fn counts(&self) -> [usize; 7] {
        [
            self.kinds.len(),
            self.countries.len(),
            self.sources.len(),
            self.people.len(),
            self.places.len(),
            self.events.len(),
            self.gifts.len(),
        ]
    }

    /// Whether its lists have these lengths, and each key to a term is in range of the list that
    /// its field refers to.
    pub(super) fn has_valid_terms(&self, counts: [usize; 7]) -> bool {
        let [kinds, countries] = [self.kinds.len(), self.countries.len()];
        let country = |key: Option<Key<Term>>| key.is_none_or(|key| key.position() < countries);
        self.counts() == counts
            && self.gifts.iter().all(|gift| gift.kind.position() < kinds)
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
        index(List::Gifts, &mut self.gifts.iter().map(|gift| &gift.id));
    }
}
