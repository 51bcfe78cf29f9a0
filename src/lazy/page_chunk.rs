//! Which chunk a page needs, and what it renders.
//!
//! This file decides what a page loads: see `chunk_loader` in `lazy.rs` for how.

use crate::components::NavItem;
use vitrine_catalogue::{Catalogue, Gift, Key, Person, Place, Source};
#[cfg(split)]
use vitrine_route::PageKind;
use vitrine_route::{Page, Route, TourPage};

/// A page by its chunk, with its records resolved.
#[derive(Debug, Clone, PartialEq)]
pub enum PageChunk {
    /// `/`
    Entrance,
    /// `/gifts/`
    Gallery,
    /// `/gifts/<id>/`
    Gift(Key<Gift>),
    /// `/journey/`
    Journey,
    /// `/tour/` and below.
    Tour(TourPage),
    /// `/visit/`
    Favourites,
    /// A page to consult.
    Reference(ReferencePage),
}

/// A page to consult, with its record resolved.
#[derive(Debug, Clone, PartialEq)]
pub enum ReferencePage {
    /// What was talked about on the journey.
    Topics,
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
    /// About the exhibit.
    About,
    /// No page; the words of its path.
    NotFound(String),
}

impl PageChunk {
    /// The kind, after which the chunk and the style sheet are named.
    #[cfg(split)]
    #[must_use]
    pub fn kind(&self) -> PageKind {
        match self {
            PageChunk::Entrance => PageKind::Entrance,
            PageChunk::Gallery => PageKind::Gallery,
            PageChunk::Gift(_) => PageKind::Gift,
            PageChunk::Journey => PageKind::Journey,
            PageChunk::Tour(_) | PageChunk::Favourites => PageKind::Tour,
            PageChunk::Reference(_) => PageKind::Reference,
        }
    }

    /// The chunk of a page, with its ids resolved in `catalogue`; not found if there are none such.
    #[must_use]
    pub fn resolve(page: &Page, catalogue: &Catalogue) -> PageChunk {
        let not_found = || {
            ReferencePage::NotFound(Route::words_of_path(match page {
                Page::Gift { id, .. }
                | Page::Person { id }
                | Page::Place { id }
                | Page::Source { id }
                | Page::NotFound { path: id } => id,
                _ => "",
            }))
        };
        let reference = match page {
            page if !NavItem::has_page(catalogue, page) => not_found(),
            Page::Entrance => return PageChunk::Entrance,
            Page::Gifts { .. } => return PageChunk::Gallery,
            Page::Gift { id, .. } => match catalogue.gift(id) {
                Some(gift) => return PageChunk::Gift(gift),
                None => not_found(),
            },
            Page::Journey { .. } => return PageChunk::Journey,
            Page::Tour(page) => return PageChunk::Tour(page.clone()),
            Page::Favourites { .. } => return PageChunk::Favourites,
            Page::Topics if catalogue.topics().is_some() => ReferencePage::Topics,
            Page::People => ReferencePage::People,
            Page::Person { id } => catalogue
                .person(id)
                .map_or_else(not_found, ReferencePage::Person),
            Page::Places => ReferencePage::Places,
            Page::Place { id } => catalogue
                .place(id)
                .map_or_else(not_found, ReferencePage::Place),
            Page::Sources => ReferencePage::Sources,
            Page::Source { id } => catalogue
                .source(id)
                .map_or_else(not_found, ReferencePage::Source),
            Page::Questions { .. } => ReferencePage::Questions,
            Page::About => ReferencePage::About,
            Page::Topics | Page::NotFound { .. } => not_found(),
        };
        PageChunk::Reference(reference)
    }
}
