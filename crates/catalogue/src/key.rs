//! References between records that cannot dangle. A key knows nothing of what it refers to.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The position of a record in its list of the catalogue that this key belongs to.
///
/// Keys are made by reading alone, so indexing the same catalogue with one never fails. A key
/// to a [`Term`](crate::Term) refers to a kind or to a country, depending on its field.
pub struct Key<T> {
    position: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// The key of the record at `position` in its list.
    pub(super) fn new(position: usize) -> Self {
        Self {
            position: u32::try_from(position).unwrap_or(u32::MAX),
            of: PhantomData,
        }
    }

    /// As reading makes it, for tests that make a catalogue without a file.
    #[cfg(feature = "test-util")]
    #[must_use]
    pub fn at(position: usize) -> Self {
        Self::new(position)
    }

    /// The record's index in its list, from 0.
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
