//! The pages of an exhibit, each with the state that its URL holds.

use super::{FavouritesView, PageKind, TourPage};
use vitrine_catalogue::Certainty;
use vitrine_search::{Query, Selection};

/// A page with its state: a variant here, a file in `src/pages/`, and the match arms that the
/// compiler then asks for. It cannot ask for the arm in [`Route::parse`](crate::Route::parse) and the
/// row in `crates/publish/src/routes.rs`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Page {
    /// `/`
    #[default]
    Entrance,
    /// `/gifts/`
    Gifts {
        /// What is searched for, filtered by and sorted by.
        query: Query,
        /// Grid or list.
        view: GalleryView,
    },
    /// `/gifts/<id>/`
    Gift {
        /// The gift's id, known or not.
        id: String,
        /// The results that the visitor came from, for the links to the previous and the next.
        query: Query,
    },
    /// `/journey/`
    Journey {
        /// The day, place and person that are selected.
        selection: Selection,
    },
    /// `/topics/`: what was talked about on the journey.
    Topics,
    /// `/tour/` and what lies below it.
    Tour(TourPage),
    /// `/people/`
    People,
    /// `/people/<id>/`
    Person {
        /// The person's id, known or not.
        id: String,
    },
    /// `/places/`
    Places,
    /// `/places/<id>/`
    Place {
        /// The place's id, known or not.
        id: String,
    },
    /// `/sources/`
    Sources,
    /// `/sources/<id>/`
    Source {
        /// The source's id, known or not.
        id: String,
    },
    /// `/questions/`
    Questions {
        /// Only those of this certainty.
        certainty: Option<Certainty>,
    },
    /// `/visit/`
    Favourites {
        /// Which gifts it shows, and how.
        view: FavouritesView,
    },
    /// `/about/`
    About,
    /// Any other path.
    NotFound {
        /// The path, decoded and sanitized.
        path: String,
    },
}

/// How the gallery shows its gifts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GalleryView {
    /// Cards side by side.
    #[default]
    Grid,
    /// One below the other.
    List,
}

impl Page {
    /// The kind, after which its chunk and its style sheet are named.
    #[must_use]
    pub fn kind(&self) -> PageKind {
        match self {
            Page::Entrance => PageKind::Entrance,
            Page::Gifts { .. } => PageKind::Gallery,
            Page::Gift { .. } => PageKind::Gift,
            Page::Journey { .. } => PageKind::Journey,
            Page::Tour(_) | Page::Favourites { .. } => PageKind::Tour,
            Page::Topics
            | Page::People
            | Page::Person { .. }
            | Page::Places
            | Page::Place { .. }
            | Page::Sources
            | Page::Source { .. }
            | Page::Questions { .. }
            | Page::About
            | Page::NotFound { .. } => PageKind::Reference,
        }
    }
}
