//! The collection: its lists of records, valid by construction.
//!
//! This file never reads a file and never changes a list: both are the readers' part.

use std::ops::Index;

use super::ids::Ids;
use super::{
    Event, Exhibit, Field, Gift, Journey, Key, MapSheet, Person, Place, Record, Source, Term,
    Topics,
};

/// The published collection, in the order of its file.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// The exhibit's own record: title, introduction, edition, licence.
    pub(super) exhibit: Exhibit,
    /// Kinds of gift, in the order the gallery lists them.
    pub(super) kinds: Vec<Term>,
    /// Countries, their ids ISO 3166-1 alpha-2 codes.
    pub(super) countries: Vec<Term>,
    /// The fields that the exhibit declares for its gifts.
    pub(super) fields: Vec<Field>,
    /// Publications and the briefings behind them.
    pub(super) sources: Vec<Source>,
    /// Givers, recipients and others, bodies such as a fleet among them.
    pub(super) people: Vec<Person>,
    /// Where gifts were given and where they are said to be shown.
    pub(super) places: Vec<Place>,
    /// The occasions at which gifts were given, and other events.
    pub(super) events: Vec<Event>,
    /// The journey on which they were given, if there was one.
    pub(super) journey: Option<Journey>,
    /// The gifts, in exhibit order, those `also_reported` included.
    pub(super) gifts: Vec<Gift>,
    /// The file beside this one that holds the tours, if there are any; see
    /// [`Tours`](crate::Tours).
    pub(super) tours: Option<String>,
    /// Derived from the lists, as is `concerns`.
    pub(super) ids: Ids,
    /// Sorted.
    pub(super) concerns: Vec<Concern>,
}

/// Which question concerns which gift: the gift, the record that has the question, and the
/// question's index in that record.
pub(super) type Concern = (Key<Gift>, Record, u32);

macro_rules! indexed {
    ($($record:ty => $list:ident),+) => {
        $(impl Index<Key<$record>> for Catalogue {
            type Output = $record;

            fn index(&self, key: Key<$record>) -> &$record {
                &self.$list[key.position()]
            }
        })+
    };
}

indexed!(Field => fields, Source => sources, Person => people, Place => places, Event => events, Gift => gifts);

impl Catalogue {
    /// The exhibit's own record: title, introduction, edition, licence.
    #[must_use]
    pub fn exhibit(&self) -> &Exhibit {
        &self.exhibit
    }

    /// The journey on which gifts were given, if there was one.
    #[must_use]
    pub fn journey(&self) -> Option<&Journey> {
        self.journey.as_ref()
    }

    /// What was talked about on the journey.
    #[must_use]
    pub fn topics(&self) -> Option<&Topics> {
        self.journey.as_ref()?.topics.as_ref()
    }

    /// The file beside the catalogue's that holds the tours, if there are any; see
    /// [`Tours`](crate::Tours).
    #[must_use]
    pub fn tours(&self) -> Option<&str> {
        self.tours.as_deref()
    }

    /// Renames the file of tours, which is published under a name with its content hash.
    pub fn rename_tours(&mut self, file: String) {
        self.tours = Some(file);
    }

    /// The sheet that the map of the journey is drawn on.
    #[must_use]
    pub fn map_sheet(&self) -> Option<&MapSheet> {
        self.journey.as_ref()?.map.as_ref()
    }

    /// Gives the journey, if there is one, a sheet for its map: that of the exhibit under a name with
    /// its content hash, or one that was engraved for an exhibit without.
    pub fn set_map_sheet(&mut self, sheet: MapSheet) {
        if let Some(journey) = &mut self.journey {
            journey.map = Some(sheet);
        }
    }

    /// The kinds of gift, in the order the gallery lists them.
    #[must_use]
    pub fn kinds(&self) -> &[Term] {
        &self.kinds
    }

    /// The countries, their ids ISO 3166-1 alpha-2 codes.
    #[must_use]
    pub fn countries(&self) -> &[Term] {
        &self.countries
    }

    /// The fields that the exhibit declares for its gifts, in the order that visitors see them in.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The keys of [`Catalogue::fields`], in their order.
    pub fn field_keys(
        &self,
    ) -> impl DoubleEndedIterator<Item = Key<Field>> + ExactSizeIterator + use<> {
        (0..self.fields.len()).map(Key::new)
    }

    /// Whether some of the sources are its chief ones, so that others are beside them.
    #[must_use]
    pub fn has_chief_sources(&self) -> bool {
        self.sources.iter().any(|source| source.chief)
    }

    /// Whether any of the gifts has a plate.
    #[must_use]
    pub fn has_plates(&self) -> bool {
        self.gifts.iter().any(|gift| gift.plate.is_some())
    }

    /// Whether any of the gifts has a photograph.
    #[must_use]
    pub fn has_photographs(&self) -> bool {
        self.gifts.iter().any(|gift| !gift.photographs.is_empty())
    }

    /// Whether any of the gifts has a picture.
    #[must_use]
    pub fn has_pictures(&self) -> bool {
        self.has_plates() || self.has_photographs()
    }

    /// The publications and the briefings behind them.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Givers, recipients and others, bodies such as a fleet among them.
    #[must_use]
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// Where gifts were given and where they are said to be shown.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The occasions at which gifts were given, and other events.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The gifts, in exhibit order, those `also_reported` included.
    #[must_use]
    pub fn gifts(&self) -> &[Gift] {
        &self.gifts
    }

    /// The keys of [`Catalogue::gifts`], in their order.
    pub fn gift_keys(
        &self,
    ) -> impl DoubleEndedIterator<Item = Key<Gift>> + ExactSizeIterator + use<> {
        (0..self.gifts.len()).map(Key::new)
    }

    /// The keys of [`Catalogue::sources`], in their order.
    pub fn source_keys(
        &self,
    ) -> impl DoubleEndedIterator<Item = Key<Source>> + ExactSizeIterator + use<> {
        (0..self.sources.len()).map(Key::new)
    }

    /// The keys of [`Catalogue::people`], in their order.
    pub fn person_keys(
        &self,
    ) -> impl DoubleEndedIterator<Item = Key<Person>> + ExactSizeIterator + use<> {
        (0..self.people.len()).map(Key::new)
    }

    /// The keys of [`Catalogue::places`], in their order.
    pub fn place_keys(
        &self,
    ) -> impl DoubleEndedIterator<Item = Key<Place>> + ExactSizeIterator + use<> {
        (0..self.places.len()).map(Key::new)
    }

    /// The keys of [`Catalogue::events`], in their order.
    pub fn event_keys(
        &self,
    ) -> impl DoubleEndedIterator<Item = Key<Event>> + ExactSizeIterator + use<> {
        (0..self.events.len()).map(Key::new)
    }

    /// The kind of gift that `key` refers to.
    #[must_use]
    pub fn kind(&self, key: Key<Term>) -> &Term {
        &self.kinds[key.position()]
    }

    /// The country that `key` refers to.
    #[must_use]
    pub fn country(&self, key: Key<Term>) -> &Term {
        &self.countries[key.position()]
    }
}

/// Lists to write to, for tests that make a catalogue without a file. Whoever does must see to it
/// that no key dangles.
#[cfg(feature = "test-util")]
impl Catalogue {
    /// To write to.
    pub fn kinds_mut(&mut self) -> &mut Vec<Term> {
        &mut self.kinds
    }

    /// To write to.
    pub fn countries_mut(&mut self) -> &mut Vec<Term> {
        &mut self.countries
    }

    /// To write to.
    pub fn fields_mut(&mut self) -> &mut Vec<Field> {
        &mut self.fields
    }

    /// To write to.
    pub fn sources_mut(&mut self) -> &mut Vec<Source> {
        &mut self.sources
    }

    /// To write to.
    pub fn people_mut(&mut self) -> &mut Vec<Person> {
        &mut self.people
    }

    /// To write to.
    pub fn places_mut(&mut self) -> &mut Vec<Place> {
        &mut self.places
    }

    /// To write to.
    pub fn events_mut(&mut self) -> &mut Vec<Event> {
        &mut self.events
    }

    /// To write to.
    pub fn journey_mut(&mut self) -> &mut Option<Journey> {
        &mut self.journey
    }

    /// To write to.
    pub fn gifts_mut(&mut self) -> &mut Vec<Gift> {
        &mut self.gifts
    }
}
