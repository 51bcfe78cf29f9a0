//! The collection: its lists of records, valid by construction.
//!
//! This file never reads a file and never changes a list: both are the readers' part.

use std::ops::Index;

use super::ids::Ids;
use super::{Event, Exhibit, Gift, Journey, Key, Person, Place, Record, Source, Term};

/// The published collection, in the order of its file.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// The exhibit's own record: title, introduction, edition, licence.
    pub exhibit: Exhibit,
    /// Kinds of gift, in the order the gallery lists them.
    pub kinds: Vec<Term>,
    /// Countries, their ids ISO 3166-1 alpha-2 codes.
    pub countries: Vec<Term>,
    /// Publications and the briefings behind them.
    pub sources: Vec<Source>,
    /// Givers, recipients and others, bodies such as a fleet among them.
    pub people: Vec<Person>,
    /// Where gifts were given and where they are said to be shown.
    pub places: Vec<Place>,
    /// The occasions at which gifts were given, and other events.
    pub events: Vec<Event>,
    /// The journey on which they were given, if there was one.
    pub journey: Option<Journey>,
    /// The gifts, in exhibit order, those `also_reported` included.
    pub gifts: Vec<Gift>,
    /// The file beside this one that holds the tours, if there are any; see
    /// [`Tours`](crate::Tours).
    pub tours: Option<String>,
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

indexed!(Source => sources, Person => people, Place => places, Event => events, Gift => gifts);

impl Catalogue {
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
