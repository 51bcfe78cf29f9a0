//! Which program an address needs, and what that shows.

use vitrine_catalogue::{Catalogue, Gift, Key, Person, Place, Source};
use vitrine_route::{Address, Page, TourPage};

/// A page by its program, and what it shows.
#[derive(Debug, Clone, PartialEq)]
pub enum LatePage {
    /// `/`
    Entrance,
    /// `/gifts/`
    Gallery,
    /// A gift's.
    Gift(Key<Gift>),
    /// `/journey/`
    Journey,
    /// A tour's, or one of its stops'.
    Tour(TourPage),
    /// `/visit/`
    Visit,
    /// A page to read.
    Study(Study),
}

/// A page to read, and what it shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Study {
    /// All people.
    People,
    /// One person.
    Person(Key<Person>),
    /// All places.
    Places,
    /// One place.
    Place(Key<Place>),
    /// All sources.
    Sources,
    /// One source.
    Source(Key<Source>),
    /// All questions.
    Questions,
    /// The exhibit itself.
    About,
    /// No page at all; the words in its address.
    Lost(String),
}

impl LatePage {
    /// What the program is named after, and the style sheet that comes with it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            LatePage::Entrance => "entrance",
            LatePage::Gallery => "gallery",
            LatePage::Gift(_) => "gift",
            LatePage::Journey => "journey",
            LatePage::Tour(_) | LatePage::Visit => "rooms",
            LatePage::Study(_) => "study",
        }
    }

    /// What is shown of `catalogue` at a page.
    #[must_use]
    pub fn at(page: &Page, catalogue: &Catalogue) -> LatePage {
        let lost = || {
            Study::Lost(Address::lost_words(match page {
                Page::Gift { id, .. }
                | Page::Person { id }
                | Page::Place { id }
                | Page::Source { id }
                | Page::Lost { path: id } => id,
                _ => "",
            }))
        };
        let study = match page {
            Page::Entrance => return LatePage::Entrance,
            Page::Gifts { .. } => return LatePage::Gallery,
            Page::Gift { id, .. } => match catalogue.gift(id) {
                Some(gift) => return LatePage::Gift(gift),
                None => lost(),
            },
            Page::Journey { .. } => return LatePage::Journey,
            Page::Tour(page) if catalogue.tours.is_some() => return LatePage::Tour(page.clone()),
            Page::Visit { .. } => return LatePage::Visit,
            Page::People => Study::People,
            Page::Person { id } => catalogue.person(id).map_or_else(lost, Study::Person),
            Page::Places => Study::Places,
            Page::Place { id } => catalogue.place(id).map_or_else(lost, Study::Place),
            Page::Sources => Study::Sources,
            Page::Source { id } => catalogue.source(id).map_or_else(lost, Study::Source),
            Page::Questions { .. } => Study::Questions,
            Page::About => Study::About,
            Page::Tour(_) | Page::Lost { .. } => lost(),
        };
        LatePage::Study(study)
    }
}
