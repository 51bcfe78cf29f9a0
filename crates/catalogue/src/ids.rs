//! The index from ids to records. Only reading fills it, so that it agrees with the lists.

use std::collections::HashMap;

/// The lists of a catalogue whose records have ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    Kinds,
    Countries,
    Sources,
    People,
    Places,
    Events,
    /// Those that the exhibit declares.
    Fields,
    Gifts,
    /// In the file of tours.
    Tours,
}

impl List {
    /// All of them, in the order they are read.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) const ALL: [List; 9] = [
        List::Kinds,
        List::Countries,
        List::Sources,
        List::People,
        List::Places,
        List::Events,
        List::Fields,
        List::Gifts,
        List::Tours,
    ];

    /// The list's name in JSON.
    pub(super) fn name(self) -> &'static str {
        [
            "kinds",
            "countries",
            "sources",
            "people",
            "places",
            "events",
            "fields",
            "gifts",
            "tours",
        ][self as usize]
    }

    /// What one of its records is called.
    pub(super) fn noun(self) -> &'static str {
        [
            "kind", "country", "source", "person", "place", "event", "field", "gift", "tour",
        ][self as usize]
    }
}

/// The positions of records in their lists, by id.
#[derive(Debug, Clone, Default)]
pub(super) struct Ids([HashMap<Box<str>, Option<u32>>; 9]);

impl Ids {
    /// Reserves `id`, before its record has been validated. False when it is taken.
    pub(super) fn reserve(&mut self, list: List, id: &str) -> bool {
        let ids = &mut self.0[list as usize];
        let is_new = !ids.contains_key(id);
        if is_new {
            ids.insert(id.into(), None);
        }
        is_new
    }

    /// Assigns the reserved `id` to the accepted record at `position` of its list.
    pub(super) fn assign(&mut self, list: List, id: &str, position: usize) {
        if let (Some(assigned), Ok(position)) =
            (self.0[list as usize].get_mut(id), u32::try_from(position))
        {
            *assigned = Some(position);
        }
    }

    /// The position of the record with `id`.
    pub(super) fn position(&self, list: List, id: &str) -> Option<usize> {
        self.0[list as usize]
            .get(id)
            .copied()
            .flatten()
            .map(|position| position as usize)
    }

    /// Whether the file has a record with `id` that was left out.
    pub(super) fn is_left_out(&self, list: List, id: &str) -> bool {
        self.0[list as usize].get(id) == Some(&None)
    }
}

/// A record that keys refer to.
pub(super) trait Listed {
    /// The lists it may be in.
    const LISTS: &'static [List];
}

macro_rules! listed {
    ($($record:ident: $($list:ident)+;)+) => {
        $(impl Listed for super::$record {
            const LISTS: &'static [List] = &[$(List::$list),+];
        })+
    };
}

listed! {
    Term: Kinds Countries;
    Source: Sources;
    Person: People;
    Place: Places;
    Event: Events;
    Field: Fields;
    Gift: Gifts;
}
