//! What is chosen on the journey page: a day, a place, a person.
//!
//! This module compares records and never looks at words: the gallery's [`Query`] does that.

use vitrine_catalogue::facet::day_of;
use vitrine_catalogue::{Catalogue, Facet, Gift, Key, facet};

use crate::query::Query;

/// What is chosen on the journey page, at most one of each; several mean "and".
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Selection {
    /// A day as [`day_of`] gives it, or `unknown`.
    pub day: Option<String>,
    /// A place's id.
    pub place: Option<String>,
    /// A person's id.
    pub person: Option<String>,
}

/// A dimension of a [`Selection`]: the property that a value is chosen of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dimension {
    /// The day.
    Day,
    /// Where it was given, else where it is on show.
    Place,
    /// Who gave it, received it, or is touched by it.
    Person,
}

impl Selection {
    /// Whether nothing is chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Selection::default()
    }

    /// Whether `value` is the one chosen in `dimension`.
    #[must_use]
    pub fn has(&self, dimension: Dimension, value: &str) -> bool {
        self.of(dimension).as_deref() == Some(value)
    }

    /// The same selection with `value` chosen if it was not, else with nothing chosen in
    /// `dimension`.
    #[must_use]
    pub fn toggled(&self, dimension: Dimension, value: &str) -> Selection {
        let mut selection = self.clone();
        let slot = match dimension {
            Dimension::Day => &mut selection.day,
            Dimension::Place => &mut selection.place,
            Dimension::Person => &mut selection.person,
        };
        *slot = (slot.as_deref() != Some(value)).then(|| value.to_owned());
        selection
    }

    /// The value chosen in `dimension`.
    #[must_use]
    pub fn of(&self, dimension: Dimension) -> &Option<String> {
        match dimension {
            Dimension::Day => &self.day,
            Dimension::Place => &self.place,
            Dimension::Person => &self.person,
        }
    }

    /// Whether a gift has every chosen value.
    #[must_use]
    pub fn matches(&self, catalogue: &Catalogue, gift: &Gift) -> bool {
        let day = self.day.as_deref();
        let place = self.place.as_deref();
        let person = self.person.as_deref();
        let parties = || {
            let people = gift.people.iter().copied();
            people.chain(gift.giver).chain(gift.recipient)
        };
        day.is_none_or(|day| day_of(&gift.date) == day)
            && place.is_none_or(|id| {
                let at = gift.place.or(gift.shown_at);
                at.is_some_and(|at| catalogue[at].id == id)
            })
            && person.is_none_or(|id| parties().any(|key| catalogue[key].id == id))
    }

    /// The exhibit's own gifts that match, in the order of the catalogue.
    #[must_use]
    pub fn gifts(&self, catalogue: &Catalogue) -> Vec<Key<Gift>> {
        catalogue
            .gift_keys()
            .filter(|key: &Key<Gift>| {
                let gift = &catalogue[*key];
                !gift.also_reported && self.matches(catalogue, gift)
            })
            .collect()
    }

    /// The gallery's query for these gifts: the day in each EDTF form that a gift has it in (with
    /// and without marks of doubt), the place, and the person: as giver where they gave all of
    /// them, else by name.
    #[must_use]
    pub fn query(&self, catalogue: &Catalogue, language: &str) -> Query {
        let mut query = Query::default();
        for key in self.gifts(catalogue) {
            let values = Facet::Day.values(catalogue, &catalogue[key]);
            for value in values.iter().filter(|_| self.day.is_some()) {
                if !query.has(facet::DAY, value) {
                    query = query.toggled(facet::DAY, value);
                }
            }
        }
        if let Some(place) = &self.place {
            query = query.toggled(facet::PLACE, place);
        }
        let person = self.person.as_ref().and_then(|id| catalogue.person(id));
        if let Some(person) = person {
            let gave = |key: &Key<Gift>| catalogue[*key].giver == Some(person);
            if self.gifts(catalogue).iter().all(gave) {
                return query.toggled(facet::GIVER, &catalogue[person].id);
            }
            let name = catalogue[person].name.in_language(language);
            name.clone_into(&mut query.words);
        }
        query
    }
}
