//! What is chosen on the journey: a day, a place, a person.

use vitrine_catalogue::facet::day_of;
use vitrine_catalogue::{Catalogue, Facet, Gift, Key};

use super::Query;

/// What is chosen on the journey, one of each at most; together they mean "and".
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Selection {
    /// As [`day_of`] has it.
    pub day: Option<String>,
    /// A place's id.
    pub place: Option<String>,
    /// A person's id.
    pub person: Option<String>,
}

/// A property that is chosen by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
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

    /// Whether `value` is the one chosen of a property.
    #[must_use]
    pub fn has(&self, chosen: Chosen, value: &str) -> bool {
        self.of(chosen).as_deref() == Some(value)
    }

    /// The same with `value` chosen if it was not, and the other way round.
    #[must_use]
    pub fn toggled(&self, chosen: Chosen, value: &str) -> Selection {
        let mut selection = self.clone();
        let slot = match chosen {
            Chosen::Day => &mut selection.day,
            Chosen::Place => &mut selection.place,
            Chosen::Person => &mut selection.person,
        };
        *slot = (slot.as_deref() != Some(value)).then(|| value.to_owned());
        selection
    }

    /// What is chosen of a property.
    #[must_use]
    pub fn of(&self, chosen: Chosen) -> &Option<String> {
        match chosen {
            Chosen::Day => &self.day,
            Chosen::Place => &self.place,
            Chosen::Person => &self.person,
        }
    }

    /// Whether a gift fits all that is chosen.
    #[must_use]
    pub fn holds(&self, catalogue: &Catalogue, gift: &Gift) -> bool {
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

    /// The exhibit's own gifts that fit, in the order of the catalogue.
    #[must_use]
    pub fn gifts(&self, catalogue: &Catalogue) -> Vec<Key<Gift>> {
        (0..catalogue.gifts.len())
            .map(Key::at)
            .filter(|key: &Key<Gift>| {
                let gift = &catalogue[*key];
                !gift.also_reported && self.holds(catalogue, gift)
            })
            .collect()
    }

    /// What to ask the gallery for to find these gifts there: the day in each of the ways that
    /// a gift has it, the place, and the person: as giver, where they gave them all, else by name.
    #[must_use]
    pub fn query(&self, catalogue: &Catalogue, language: &str) -> Query {
        let mut query = Query::default();
        for key in self.gifts(catalogue) {
            let values = Facet::Day.values(catalogue, &catalogue[key]);
            for value in values.iter().filter(|_| self.day.is_some()) {
                if !query.has(Facet::Day, value) {
                    query = query.toggled(Facet::Day, value);
                }
            }
        }
        if let Some(place) = &self.place {
            query = query.toggled(Facet::Place, place);
        }
        let person = self.person.as_ref().and_then(|id| catalogue.person(id));
        if let Some(person) = person {
            let gave = |key: &Key<Gift>| catalogue[*key].giver == Some(person);
            if self.gifts(catalogue).iter().all(gave) {
                return query.toggled(Facet::Giver, &catalogue[person].id);
            }
            let name = catalogue[person].name.in_language(language);
            name.clone_into(&mut query.words);
        }
        query
    }
}
