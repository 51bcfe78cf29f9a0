//! Every path that is prerendered. A new page is added to this list by hand; a test that follows the
//! links of every page finds one that is missing.
//!
//! It follows from the catalogue and its tours alone, never from what is in a folder.

use vitrine_app::components::NavItem;
use vitrine_catalogue::{Catalogue, Tours};
use vitrine_i18n::Language;
use vitrine_route::{FavouritesView, GalleryView, Page, Route, TourPage};
use vitrine_search::{Query, Selection};

/// Every path of a catalogue and its tours in a language, the entrance first.
#[must_use]
pub fn paths(catalogue: &Catalogue, tours: &Tours, language: Language) -> Vec<String> {
    let mut pages = vec![
        Page::Entrance,
        Page::Gifts {
            query: Query::default(),
            view: GalleryView::default(),
        },
        Page::Journey {
            selection: Selection::default(),
        },
        Page::People,
        Page::Places,
        Page::Sources,
        Page::Questions { certainty: None },
        Page::Favourites {
            view: FavouritesView::default(),
        },
        Page::About,
    ];
    pages.extend(catalogue.topics().map(|_| Page::Topics));
    pages.extend(catalogue.gifts().iter().map(|gift| Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    }));
    pages.extend(catalogue.people().iter().map(|person| Page::Person {
        id: person.id.clone(),
    }));
    pages.extend(catalogue.places().iter().map(|place| Page::Place {
        id: place.id.clone(),
    }));
    pages.extend(catalogue.sources().iter().map(|source| Page::Source {
        id: source.id.clone(),
    }));
    pages.push(Page::Tour(TourPage::All));
    for tour in &tours.tours {
        pages.push(Page::Tour(TourPage::Overview {
            tour: tour.id.clone(),
            paper: None,
        }));
        pages.extend(tour.stops.iter().map(|stop| {
            Page::Tour(TourPage::Stop {
                tour: tour.id.clone(),
                stop: stop.id.clone(),
                presenter: false,
            })
        }));
    }
    pages
        .into_iter()
        .filter(|page| NavItem::has_page(catalogue, page))
        .map(|page| Route::new(language, page).path())
        .collect()
}
