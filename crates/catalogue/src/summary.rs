//! What every page shows of its exhibit, whichever records it is about: enough for header and footer.
//!
//! It is printed into each published page, so that these can be hydrated before the catalogue is
//! fetched. It has no records and no keys.

use super::{Catalogue, Noun, Text};

/// What header and footer show of an exhibit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// The main heading of the entrance.
    pub title: Text,
    /// What its things are called; none if it does not say.
    pub object_noun: Option<Noun>,
    /// What its chief sources are called; none if it does not say.
    pub source_noun: Option<Noun>,
    /// The day the catalogue was published, `YYYY-MM-DD`.
    pub edition: String,
    /// The title of what was talked about on the journey, if that is in it.
    pub topics: Option<Text>,
    /// The parts that it has, its rooms in the order of the navigation.
    pub parts: Vec<Part>,
    /// The languages of its texts, BCP 47 tags, the first being the one that most are in.
    pub languages: Vec<String>,
}

with_all! {
    /// A part that an exhibit has only where it has records for it.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Part {
        /// A journey, or events.
        Journey,
        /// Guided tours.
        Tours,
        /// People.
        People,
        /// Places.
        Places,
        /// Questions on which sources differ.
        Questions,
        /// Sources.
        Sources,
        /// Engraved pictures.
        Plates,
    }
}

impl Summary {
    /// Whether the exhibit has this part.
    #[must_use]
    pub fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}

impl Catalogue {
    /// Whether the exhibit has this part.
    #[must_use]
    pub fn has(&self, part: Part) -> bool {
        match part {
            Part::Journey => self.journey().is_some() || !self.events().is_empty(),
            Part::Tours => self.tours().is_some(),
            Part::People => !self.people().is_empty(),
            Part::Places => !self.places().is_empty(),
            Part::Questions => self.has_questions(),
            Part::Sources => !self.sources().is_empty(),
            Part::Plates => self.has_plates(),
        }
    }

    /// The parts that the exhibit has: its rooms in the order that it declares, then those that it
    /// does not name.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let rooms = &self.exhibit().rooms;
        let unnamed = Part::ALL.into_iter().filter(|part| !rooms.contains(part));
        let parts = rooms.iter().copied().chain(unnamed);
        parts.filter(|part| self.has(*part)).collect()
    }

    /// What every page shows of the exhibit.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let exhibit = self.exhibit();
        Summary {
            title: exhibit.title.clone(),
            object_noun: exhibit.object_noun.clone(),
            source_noun: exhibit.source_noun.clone(),
            edition: exhibit.edition.clone(),
            topics: self.topics().map(|topics| topics.title.clone()),
            parts: self.parts(),
            languages: exhibit.languages.clone(),
        }
    }
}
