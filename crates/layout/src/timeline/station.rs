//! A station of the timeline, the gifts at it, and how certain their dates are.
//!
//! This module never computes a position.

use vitrine_catalogue::{About, Date, Event, Gift, Key};

/// A day, or an earlier month or year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// Its date as [`facet::day_of`](vitrine_catalogue::facet::day_of) gives it: `2023-09-13`.
    pub day: String,
    /// The day, month or year, for formatting it.
    pub date: Date,
    /// The events of this date, by hour; those without one come last.
    pub events: Vec<Key<Event>>,
    /// The exhibit's own gifts of this date, in the order of the catalogue.
    pub gifts: Vec<DatedGift>,
    /// Gifts of this date that only sources outside the exhibit's own report.
    pub also: Vec<Key<Gift>>,
}

/// A gift, and how certain its date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatedGift {
    /// The gift.
    pub gift: Key<Gift>,
    /// How certain its date is.
    pub doubt: Doubt,
}

/// How certain a gift's date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// No source contradicts it, and it is marked neither uncertain nor approximate.
    Sure,
    /// Uncertain, approximate, or one of several days.
    Doubtful,
    /// A source gives another date.
    Disputed,
    /// There is no date.
    Undated,
}

impl Doubt {
    /// How certain the date of `gift` is.
    #[must_use]
    pub fn of(gift: &Gift) -> Doubt {
        let disputed = gift
            .claims
            .iter()
            .any(|claim| claim.differs && claim.about == About::Date);
        if gift.date.is_unknown() {
            Doubt::Undated
        } else if disputed {
            Doubt::Disputed
        } else if gift.date.is_uncertain() || gift.date.is_approximate() {
            Doubt::Doubtful
        } else {
            Doubt::Sure
        }
    }
}
