//! Records of any kind, as one type.

use super::{Event, Gift, Key, Person, Place};

/// A record that can have claims and questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Record {
    /// A gift.
    Gift(Key<Gift>),
    /// An event.
    Event(Key<Event>),
    /// A place.
    Place(Key<Place>),
    /// A person.
    Person(Key<Person>),
}
