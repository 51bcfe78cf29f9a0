//! What one source says about one fact.

use serde::Deserialize;

use super::{Catalogue, Edtf, Field, Key, Source, Text};

/// A statement in a source about one property of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The property it speaks of.
    pub about: About,
    /// What the source says of it, in our words.
    pub says: Text,
    /// The source that says so.
    pub source: Key<Source>,
    /// Where in the source: `paragraph 4`, `headline`.
    pub at: Option<Text>,
    /// A quotation of at most twelve words.
    pub quote: Option<String>,
    /// BCP 47 tag of the quotation, when it is not English.
    pub quote_language: Option<String>,
    /// Contradicts the record's own field, which is what we judge right.
    pub differs: bool,
    /// Sources that this one credits for this claim alone, beside those that it rests on.
    pub after: Vec<Key<Source>>,
    /// The date that it gives, of a claim about a date that differs.
    pub date: Option<Edtf>,
    /// The numbers that it gives, to compare with those of other claims.
    pub figures: Vec<Figure>,
}

/// A number of something, as a source gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Of what: `Visitors`, `Objects`.
    pub of: Text,
    /// The number, or the least that it can be.
    pub least: u32,
    /// The most that it can be: `least` when it is exact, none when it is only "over".
    pub most: Option<u32>,
}

with_all! {
    /// The property that a claim speaks of. In JSON in kebab-case.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum About {
        /// All of the record: what it has, the source says.
        Record,
        /// What it is.
        Object,
        /// How many.
        Quantity,
        /// What it is made of.
        Material,
        /// Who gave it.
        Giver,
        /// Who received it.
        Recipient,
        /// At which event.
        Occasion,
        /// On which day, or when an event took place.
        Date,
        /// Where.
        Place,
        /// What it was given in return for.
        InReturnFor,
        /// What became of it, or is said to become of it.
        Whereabouts,
        /// A person's name.
        Name,
        /// A person's office.
        Role,
        /// Anything else said of a person, place or event.
        Description,
        ;
        /// A field that the exhibit declares; in JSON its id.
        #[serde(skip)]
        Field(Key<Field>),
    }
}

impl About {
    /// Its word in JSON and in the fragment of a page: `in-return-for`; of a declared field its id.
    #[must_use]
    pub fn name_in(self, catalogue: &Catalogue) -> &str {
        match self {
            About::Record => "record",
            About::Object => "object",
            About::Quantity => "quantity",
            About::Material => "material",
            About::Giver => "giver",
            About::Recipient => "recipient",
            About::Occasion => "occasion",
            About::Date => "date",
            About::Place => "place",
            About::InReturnFor => "in-return-for",
            About::Whereabouts => "whereabouts",
            About::Name => "name",
            About::Role => "role",
            About::Description => "description",
            About::Field(field) => &catalogue[field].id,
        }
    }
}
