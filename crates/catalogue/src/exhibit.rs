//! The exhibit's own record.

use super::{Accent, Part, Text};

/// Title, introduction and terms of the whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exhibit {
    /// Lower-case with hyphens.
    pub id: String,
    /// The main heading of the entrance.
    pub title: Text,
    /// The line over the title.
    pub kicker: Option<Text>,
    /// The line in italics under the title.
    pub subtitle: Option<Text>,
    /// The paragraph at the entrance.
    pub introduction: Text,
    /// What a reader must know of the sources as a whole: how many witnesses they are.
    pub on_sources: Option<Text>,
    /// What its things are called: gifts, prints; none if it does not say.
    pub object_noun: Option<Noun>,
    /// What its chief sources are called: articles, letters; none if it does not say.
    pub source_noun: Option<Noun>,
    /// The colour of its own; none if it has that of the engine.
    pub accent: Option<Accent>,
    /// Its rooms in the order of the navigation; those that are not named follow in the usual one.
    pub rooms: Vec<Part>,
    /// What `/about/` says of this collection.
    pub about: Vec<Section>,
    /// The words of this collection that visitors may not know: each a title, what it means a text.
    pub glossary: Vec<Section>,
    /// The day this catalogue was published, `YYYY-MM-DD`.
    pub edition: String,
    /// An SPDX expression or a sentence.
    pub licence: String,
    /// BCP 47 tags; the first is the one plain strings are in.
    pub languages: Vec<String>,
    /// Ids of the gifts chosen for the entrance, the first the one with the large plate.
    pub chosen: Vec<super::Key<super::Gift>>,
}

/// A noun by the plural categories of the Unicode CLDR that English has. It stands inside sentences, so
/// it is written as there: in English without a capital.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Noun {
    /// Of one: `gift`.
    pub one: Text,
    /// Of none and of several: `gifts`.
    pub other: Text,
}

/// A heading and a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: Text,
    /// The paragraph.
    pub text: Text,
}
