//! Which program an address needs, and what that shows.

use vitrine_catalogue::{Catalogue, Gift, Key, Person, Place, Source};
use vitrine_route::{Page, Route, TourPage};

/// A page by its program, and what it shows.
#[derive(Debug, Clone, PartialEq)]
pub enum PageChunk {
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
    Favourites,
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
    NotFound(String),
}

impl PageChunk {
    /// What the program is named after, and the style sheet that comes with it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            PageChunk::Entrance => "entrance",
            PageChunk::Gallery => "gallery",
            PageChunk::Gift(_) => "gift",
            PageChunk::Journey => "journey",
            PageChunk::Tour(_) | PageChunk::Favourites => "rooms",
            PageChunk::Study(_) => "study",
        }
    }

    /// What is shown of `catalogue` at a page.
    #[must_use]
    pub fn at(page: &Page, catalogue: &Catalogue) -> PageChunk {
        let lost = || {
            Study::NotFound(Route::words_of_path(match page {
                Page::Gift { id, .. }
                | Page::Person { id }
                | Page::Place { id }
                | Page::Source { id }
                | Page::NotFound { path: id } => id,
                _ => "",
            }))
        };
        let study = match page {
            Page::Entrance => return PageChunk::Entrance,
            Page::Gifts { .. } => return PageChunk::Gallery,
            Page::Gift { id, .. } => match catalogue.gift(id) {
                Some(gift) => return PageChunk::Gift(gift),
                None => lost(),
            },
            Page::Journey { .. } => return PageChunk::Journey,
            Page::Tour(page) if catalogue.tours.is_some() => return PageChunk::Tour(page.clone()),
            Page::Favourites { .. } => return PageChunk::Favourites,
            Page::People => Study::People,
            Page::Person { id } => catalogue.person(id).map_or_else(lost, Study::Person),
            Page::Places => Study::Places,
            Page::Place { id } => catalogue.place(id).map_or_else(lost, Study::Place),
            Page::Sources => Study::Sources,
            Page::Source { id } => catalogue.source(id).map_or_else(lost, Study::Source),
            Page::Questions { .. } => Study::Questions,
            Page::About => Study::About,
            Page::Tour(_) | Page::NotFound { .. } => lost(),
        };
        PageChunk::Study(study)
    }
}
