//! One visitor's visit: where they are and what they look at.

use leptos::prelude::*;

use super::{CatalogueState, FavouritesStore, Fetch, LoadedCatalogue, LoadedTours, Theme};
use vitrine_i18n::{Language, Messages};
use vitrine_route::{Favourites, GalleryView, Page, Route, Show};
use vitrine_search::{Query, Results};

/// Everything the pages read. Signals only, so it is copied freely.
#[derive(Clone, Copy)]
pub struct Session {
    /// Where the visitor is: the one record of page, query, filters, order and view.
    pub route: RwSignal<Route>,
    /// How the next change of address is to be written in the history.
    pub(super) step: StoredValue<HistoryChange>,
    /// Whether the page at the address is still on its way.
    pub page_is_loading: RwSignal<bool>,
    /// Whether the page at the address is left as it was published: nobody has asked anything of
    /// it yet that only the program can answer.
    pub page_is_prerendered: RwSignal<bool>,
    /// The catalogue, or why not.
    pub collection: RwSignal<CatalogueState>,
    /// The tours, or why not; none while nobody has asked for one.
    pub tours: RwSignal<Option<Fetch<LoadedTours>>>,
    /// Light or dark.
    pub theme: RwSignal<Theme>,
    /// What the visitor picked.
    pub favourites: FavouritesStore,
    /// The query in the address.
    pub query: Memo<Query>,
    /// What the index answers to the query; empty while there is no index.
    pub results: Memo<Results>,
}

/// How a change of address is written in the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HistoryChange {
    /// A new entry.
    Push,
    /// In place of the present entry.
    Replace,
    /// Not at all: the history moved by itself.
    None,
    /// From the beginning: the visit is over, and the next finds nothing of it.
    Reset,
}

impl Session {
    /// A visit that begins at `address`.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "its memos go with the page")]
    pub fn new(route: Route, collection: CatalogueState, theme: Theme) -> Self {
        let route = RwSignal::new(route);
        let collection = RwSignal::new(collection);
        let query = Memo::new(move |_| {
            route.with(|route| match &route.page {
                Page::Gifts { query, .. } | Page::Gift { query, .. } => query.clone(),
                Page::NotFound { path } => Query {
                    words: Route::words_of_path(path),
                    ..Query::default()
                },
                _ => Query::default(),
            })
        });
        let results = Memo::new(move |_| {
            loaded_of(collection)
                .map(|loaded| query.with(|query| loaded.index.search(query)))
                .unwrap_or_default()
        });
        Self {
            route,
            step: StoredValue::new(HistoryChange::None),
            page_is_loading: RwSignal::new(false),
            page_is_prerendered: RwSignal::new(false),
            collection,
            tours: RwSignal::new(None),
            theme: RwSignal::new(theme),
            favourites: FavouritesStore::new(collection),
            query,
            results,
        }
    }

    /// The language the exhibit speaks.
    #[must_use]
    pub fn language(self) -> Language {
        self.route.with_untracked(|route| route.language)
    }

    /// What the exhibit says in that language.
    #[must_use]
    pub fn messages(self) -> &'static Messages {
        self.language().messages()
    }

    /// The catalogue, once it is here.
    #[must_use]
    pub fn loaded(self) -> Option<LoadedCatalogue> {
        loaded_of(self.collection)
    }

    /// The tours, once they are here.
    #[must_use]
    pub fn loaded_tours(self) -> Option<LoadedTours> {
        self.tours.with(|tours| match tours {
            Some(Fetch::Loaded(tours)) => Some(*tours),
            _ => None,
        })
    }

    /// Has the tours come, unless they are here or on their way.
    pub fn ask_for_tours(self) {
        if self.tours.with_untracked(Option::is_none) {
            self.fetch_tours();
        }
    }

    /// Fetches the tours that the catalogue names; again to retry. On the host nothing comes.
    pub fn fetch_tours(self) {
        #[cfg(target_arch = "wasm32")]
        super::fetch::fetch_tours(self);
    }

    /// How the gallery shows its gifts.
    #[must_use]
    pub fn view(self) -> GalleryView {
        self.route.with(|route| match route.page {
            Page::Gifts { view, .. } => view,
            _ => GalleryView::default(),
        })
    }

    /// Whether this is a kiosk in a museum, where one visitor follows another.
    #[must_use]
    pub fn is_kiosk(self) -> bool {
        self.route.with(|route| route.kiosk.is_some())
    }

    /// Whether the visitor is at `address` already.
    #[must_use]
    pub fn is_at(self, route: &Route) -> bool {
        self.route.with_untracked(|present| {
            present.language == route.language && present.page == route.page
        })
    }

    /// What `/visit/` shows.
    #[must_use]
    pub fn show(self) -> Show {
        self.route.with(|route| match &route.page {
            Page::Favourites { show } => show.clone(),
            _ => Show::default(),
        })
    }

    /// Goes to an address: a new entry in the history.
    pub fn go(self, route: Route) {
        self.write(HistoryChange::Push, route);
    }

    /// Shows another query in the gallery as a choice: a new entry in the history.
    pub fn choose(self, query: Query) {
        let view = untrack(|| self.view());
        self.go(self.at(Page::Gifts { query, view }));
    }

    /// Shows another query in the gallery while it is typed: in place of the present entry.
    pub fn type_words(self, words: &str) {
        let words = vitrine_route::clean(words, vitrine_route::MOST_LETTERS);
        let mut query = self.query.get_untracked();
        if query.words == words {
            return;
        }
        query.words = words;
        let view = untrack(|| self.view());
        self.write(HistoryChange::Replace, self.at(Page::Gifts { query, view }));
    }

    /// The visit is over; the next begins at the entrance.
    pub fn end(self) {
        let mut entrance = self.at(Page::Entrance);
        entrance.kiosk = self.route.with_untracked(|present| present.kiosk);
        self.theme.set(Theme::System);
        Theme::System.choose();
        self.favourites
            .change(&|picked| *picked = Favourites::default());
        self.step.set_value(HistoryChange::Reset);
        self.route.set(entrance);
    }

    /// The address of `page` in the visit's language.
    #[must_use]
    pub fn at(self, page: Page) -> Route {
        Route::new(self.language(), page)
    }

    fn write(self, step: HistoryChange, mut route: Route) {
        if self.is_at(&route) {
            return;
        }
        // No link leads out of a kiosk.
        route.kiosk = self.route.with_untracked(|present| present.kiosk);
        self.step.set_value(step);
        self.route.set(route);
    }
}

pub(super) fn loaded_of(collection: RwSignal<CatalogueState>) -> Option<LoadedCatalogue> {
    collection.with(|collection| match collection {
        CatalogueState::Loaded(loaded) => Some(*loaded),
        _ => None,
    })
}
