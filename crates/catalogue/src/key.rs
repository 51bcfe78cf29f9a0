//! References between records that cannot dangle.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Index;

use super::{Catalogue, Event, Gift, Person, Place, Source, Term};

/// The position of a record in its list of the catalogue that made this key.
///
/// Only `Catalogue::read` makes keys, so indexing the same catalogue with one never fails.
/// A [`Term`] key names a kind or a country; which, its field says.
pub struct Key<T> {
    position: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// The key of the record at `position` in its list.
    #[must_use]
    pub fn at(position: usize) -> Self {
        Self {
            position: u32::try_from(position).unwrap_or(u32::MAX),
            of: PhantomData,
        }
    }

    /// The record's place in its list, from 0.
    #[must_use]
    pub fn position(self) -> usize {
        self.position as usize
    }
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.position == other.position
    }
}

impl<T> Eq for Key<T> {}

impl<T> PartialOrd for Key<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Key<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.position.cmp(&other.position)
    }
}

impl<T> Hash for Key<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.position.hash(state);
    }
}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.position)
    }
}

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
    /// The kind of gift that `key` names.
    #[must_use]
    pub fn kind(&self, key: Key<Term>) -> &Term {
        &self.kinds[key.position()]
    }

    /// The country that `key` names.
    #[must_use]
    pub fn country(&self, key: Key<Term>) -> &Term {
        &self.countries[key.position()]
    }
}
