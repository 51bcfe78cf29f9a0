//! An object given.

use super::{
    About, Claim, Edtf, Event, Field, FieldValue, Key, Person, Photograph, Picture, Place,
    Question, Source, Term, Text,
};

/// An object given, as an event: giver, occasion, recipient, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gift {
    /// Lower-case with hyphens; part of its URL.
    pub id: String,
    /// The exhibit number: `2023.2`, `E.1`; its place in the catalogue where it has none of its own.
    pub number: String,
    /// The title on the label.
    pub title: Text,
    /// Other names it goes by, in any script, for searching.
    pub also: Vec<String>,
    /// Which of the catalogue's kinds; none where it has none.
    pub kind: Option<Key<Term>>,
    /// How many; none when not reported.
    pub quantity: Option<u32>,
    /// None when not reported.
    pub giver: Option<Key<Person>>,
    /// None when not reported.
    pub recipient: Option<Key<Person>>,
    /// Other people involved: who is shown in it, signed it or spoke of it.
    pub people: Vec<Key<Person>>,
    /// None when not reported.
    pub occasion: Option<Key<Event>>,
    /// Where it was given; none when not reported.
    pub place: Option<Key<Place>>,
    /// Where it is reported to be on show.
    pub shown_at: Option<Key<Place>>,
    /// When it was given, as judged; unknown when not reported.
    pub date: Edtf,
    /// What the object is; empty when the title says it all.
    pub object: Text,
    /// What it is made of; none when not reported.
    pub material: Option<Text>,
    /// What is said to become of it; none when not reported.
    pub whereabouts: Option<Text>,
    /// The gift that it was given in return for.
    pub in_return_for: Option<Key<Gift>>,
    /// Its values of the fields that the exhibit declares, in the order of the fields.
    pub fields: Vec<(Key<Field>, FieldValue)>,
    /// No source says what it is.
    pub undisclosed: bool,
    /// No chief source mentions it, only others do.
    pub also_reported: bool,
    /// The label; empty when it has none.
    pub label: Text,
    /// The engraved picture; none until it is engraved.
    pub plate: Option<Plate>,
    /// Photographs of it, the one that says most first.
    pub photographs: Vec<Photograph>,
    /// What each source says, fact by fact.
    pub claims: Vec<Claim>,
    /// Points on which sources differ.
    pub questions: Vec<Question>,
}

impl Gift {
    /// The picture that stands for it wherever there is room for one: its plate, else its first
    /// photograph; none for a gift in an empty case.
    #[must_use]
    pub fn picture(&self) -> Option<Picture<'_>> {
        match &self.plate {
            Some(plate) => Some(Picture::Plate(plate)),
            None => self.photographs.first().map(Picture::Photograph),
        }
    }

    /// The photographs beside [`picture`](Self::picture).
    #[must_use]
    pub fn further_photographs(&self) -> &[Photograph] {
        match (&self.plate, self.photographs.as_slice()) {
            (None, [_, further @ ..]) => further,
            (_, all) => all,
        }
    }

    /// Whether it has this property.
    #[must_use]
    pub fn reports(&self, about: About) -> bool {
        match about {
            About::Quantity => self.quantity.is_some(),
            About::Material => self.material.is_some(),
            About::Giver => self.giver.is_some(),
            About::Recipient => self.recipient.is_some(),
            About::Occasion => self.occasion.is_some(),
            About::Date => !self.date.is_unknown(),
            About::Place => self.place.or(self.shown_at).is_some(),
            About::InReturnFor => self.in_return_for.is_some(),
            About::Whereabouts => self.whereabouts.is_some(),
            About::Field(field) => self.field(field).is_some(),
            About::Object => self.object.wordings().next().is_some(),
            About::Record | About::Name | About::Role | About::Description => true,
        }
    }

    /// Its value of a declared field; none when not reported.
    #[must_use]
    pub fn field(&self, field: Key<Field>) -> Option<&FieldValue> {
        let value = self.fields.iter().find(|(one, _)| *one == field);
        value.map(|(_, value)| value)
    }

    /// The sources of its claims, each once, in the order of the claims.
    #[must_use]
    pub fn sources(&self) -> Vec<Key<Source>> {
        let mut sources = Vec::new();
        for claim in &self.claims {
            if !sources.contains(&claim.source) {
                sources.push(claim.source);
            }
        }
        sources
    }
}

/// A picture under `plates/`. Several gifts may show the same one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plate {
    /// The name of its files without their ending; see [`path`](Self::path).
    pub file: String,
    /// What is to be seen.
    pub alt: Text,
    /// Which of its details are reported, in a sentence.
    pub known: Text,
    /// Which are the artist's own, in a sentence.
    pub imagined: Text,
    /// Whether there is a program beside it that shows its model from any side.
    pub turns: bool,
    /// Details to look at closely, at most four, in that order.
    pub points: Vec<Point>,
}

impl Plate {
    /// The width of every plate, in the units of its points.
    pub const WIDTH: i32 = 480;
    /// The height of every plate, in the same units.
    pub const HEIGHT: i32 = 600;

    /// The path of the picture on the gift's page, from the root of the exhibit.
    #[must_use]
    pub fn path(&self) -> String {
        ["plates/", &self.file, ".svg"].concat()
    }

    /// The path of the picture, engraved more coarsely, wherever it is shown small.
    #[must_use]
    pub fn small_path(&self) -> String {
        ["plates/", &self.file, ".small.svg"].concat()
    }

    /// The path of the program that shows its model from any side, if there is one.
    #[must_use]
    pub fn turn_path(&self) -> Option<String> {
        self.turns
            .then(|| ["plates/", &self.file, ".turn.txt"].concat())
    }
}

/// A detail of a plate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Where it is, in whole units of the plate from its upper left corner: x from 0 to 480,
    /// y from 0 to 600.
    pub at: [i32; 2],
    /// What is to be seen there, in a sentence.
    pub says: Text,
    /// The property of the gift that the detail follows, of which a claim speaks; none when
    /// the detail is imagined.
    pub about: Option<About>,
}
