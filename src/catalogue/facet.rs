//! The properties visitors filter by. A facet is one row of [`Facet::ALL`] and its values.

use super::{Catalogue, Gift};

/// A property visitors filter by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Who gave it.
    Giver,
    /// The giver's country.
    Country,
    /// The kind of gift.
    Kind,
    /// Where it was given, else where it is on show.
    Place,
    /// The day it was given.
    Day,
    /// Which source reports it.
    Source,
    /// Whether the sources agree.
    Agreement,
    /// What is reported of the embargo.
    Embargo,
}

/// The value of [`Facet::Agreement`] for a gift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// No question stands on it.
    Agree,
    /// A question stands on it or concerns it.
    Differ,
    /// No source says what the gift is.
    NatureUnknown,
}

impl Facet {
    /// Every facet, in the order the gallery shows them.
    pub const ALL: [Facet; 8] = [
        Facet::Giver,
        Facet::Country,
        Facet::Kind,
        Facet::Place,
        Facet::Day,
        Facet::Source,
        Facet::Agreement,
        Facet::Embargo,
    ];

    /// The facet's name in an address: `place`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Facet::Giver => "giver",
            Facet::Country => "country",
            Facet::Kind => "kind",
            Facet::Place => "place",
            Facet::Day => "day",
            Facet::Source => "source",
            Facet::Agreement => "agreement",
            Facet::Embargo => "embargo",
        }
    }

    /// The facet with this name in an address.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Facet> {
        Facet::ALL.into_iter().find(|facet| facet.key() == key)
    }

    /// The ids of `gift`'s values: ids of records, an EDTF day, or a word of ours
    /// (`agree`, `differ`, `nature-unknown`, `breach` …); `unknown` where a single-valued
    /// property is not reported. Never empty.
    #[must_use]
    pub fn values(self, catalogue: &Catalogue, gift: &Gift) -> Vec<String> {
        let _ = (catalogue, gift);
        todo!()
    }
}
