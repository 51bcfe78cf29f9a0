//! The application's state: where the visitor is, what was fetched, what they prefer.
//!
//! [`Session`] gives signals to read and functions to act. Whatever can be linked to lives in its
//! route and nowhere else. Pages never write a signal of the session, the history or the storage.

mod catalogue_state;
#[cfg(split)]
mod chunk;
mod clock;
mod favourites_store;
#[cfg(target_arch = "wasm32")]
mod fetch;
#[cfg(target_arch = "wasm32")]
mod focus;
#[cfg(target_arch = "wasm32")]
mod history;
mod idle;
#[cfg(target_arch = "wasm32")]
mod kiosk;
#[cfg(target_arch = "wasm32")]
mod location;
mod shortcuts;
#[cfg(split)]
mod style_sheet;
mod theme;

use leptos::prelude::*;

use vitrine_catalogue::Summary;
use vitrine_i18n::{Language, Messages};
use vitrine_route::{
    Favourites, FavouritesView, GalleryView, MAX_QUERY_LENGTH, Page, Route, sanitize,
};
use vitrine_search::{Query, Results};
use vitrine_view::memo;

pub use catalogue_state::{CatalogueState, Fetch, FetchError, LoadedCatalogue, LoadedTours};
#[cfg(split)]
pub use chunk::poll_loaded;
pub use clock::monotonic_now;
pub use favourites_store::FavouritesStore;
#[cfg(split)]
pub use fetch::retry;
#[cfg(target_arch = "wasm32")]
pub use fetch::{catalogue_bytes, file_text, is_catalogue_large};
pub use idle::Idle;
#[cfg(target_arch = "wasm32")]
pub use kiosk::watch_kiosk;
#[cfg(target_arch = "wasm32")]
pub use location::{current_route, sync_with_location};
#[cfg(split)]
pub use style_sheet::{is_style_sheet_loaded, load_style_sheet};
pub use theme::Theme;

/// One visitor's session: signals that the pages read, and functions to act. Copied freely.
#[derive(Clone, Copy)]
pub struct Session {
    /// Where the visitor is: the one record of page, query, filters, order and view.
    pub route: ReadSignal<Route>,
    /// Whether the page's chunk, or its tours, are being loaded.
    pub page_is_loading: ReadSignal<bool>,
    /// Whether `<main>` still has the prerendered page, which is hydrated on first interaction.
    pub page_is_prerendered: ReadSignal<bool>,
    /// The catalogue: loading, loaded or failed.
    pub catalogue: ReadSignal<CatalogueState>,
    /// The tours; none until a page that needs them is opened.
    pub tours: ReadSignal<Option<Fetch<LoadedTours>>>,
    /// Light or dark.
    pub theme: ReadSignal<Theme>,
    /// Whether single keys are shortcuts.
    pub shortcuts_are_on: ReadSignal<bool>,
    /// The visitor's favourites.
    pub favourites: FavouritesStore,
    /// The query of the route, without what the catalogue does not know.
    pub query: Memo<Query>,

    /// What the document says of the exhibit, if it was prerendered.
    prerendered_summary: Option<&'static Summary>,
    /// Behind one handle, so that a session stays small enough to be copied.
    writers: StoredValue<Writers>,
}

/// The writable sides of the session's signals.
#[derive(Clone, Copy)]
struct Writers {
    route: WriteSignal<Route>,
    page_is_loading: WriteSignal<bool>,
    page_is_prerendered: WriteSignal<bool>,
    #[cfg(target_arch = "wasm32")]
    catalogue: WriteSignal<CatalogueState>,
    /// Whether the catalogue has been asked for.
    #[cfg(target_arch = "wasm32")]
    is_catalogue_requested: StoredValue<bool>,
    #[cfg(target_arch = "wasm32")]
    tours: WriteSignal<Option<Fetch<LoadedTours>>>,
    theme: WriteSignal<Theme>,
    shortcuts_are_on: WriteSignal<bool>,
    /// How the next change of the route is written to the browser's history.
    history_change: StoredValue<HistoryChange>,
}

/// How a change of the route is written to the browser's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum HistoryChange {
    /// As a new entry.
    Push,
    /// In place of the current entry.
    Replace,
    /// Not at all: the history itself has moved.
    None,
    /// From the first entry on, so that the next visitor finds nothing of this session.
    Reset,
}

impl Session {
    /// A session that begins at `route`, with the states of the catalogue and of the tours, and with
    /// what a prerendered page says of the exhibit.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "its memos live as long as the document"
    )]
    pub fn new(
        route: Route,
        catalogue: CatalogueState,
        tours: Option<Fetch<LoadedTours>>,
        prerendered_summary: Option<&'static Summary>,
        theme: Theme,
    ) -> Self {
        let (route, set_route) = signal(route);
        let (page_is_loading, set_page_is_loading) = signal(false);
        let (page_is_prerendered, set_page_is_prerendered) = signal(false);
        #[cfg_attr(
            not(target_arch = "wasm32"),
            expect(unused_variables, reason = "fetches write them")
        )]
        let (catalogue, set_catalogue) = signal(catalogue);
        #[cfg_attr(
            not(target_arch = "wasm32"),
            expect(unused_variables, reason = "fetches write them")
        )]
        let (tours, set_tours) = signal(tours);
        let (theme, set_theme) = signal(theme);
        // A prerendered page has no storage.
        let (shortcuts_are_on, set_shortcuts_are_on) =
            signal(!cfg!(target_arch = "wasm32") || shortcuts::stored());
        let query = Memo::new(move |_| {
            let query = route.with(|route| match &route.page {
                Page::Gifts { query, .. } | Page::Gift { query, .. } => query.clone(),
                Page::NotFound { path } => Query {
                    words: Route::words_of_path(path),
                    ..Query::default()
                },
                _ => Query::default(),
            });
            match catalogue.with(Fetch::loaded) {
                Some(loaded) => query.known_to(loaded.catalogue),
                None => query,
            }
        });
        Self {
            route,
            page_is_loading,
            page_is_prerendered,
            catalogue,
            tours,
            theme,
            shortcuts_are_on,
            favourites: FavouritesStore::new(catalogue),
            query,
            prerendered_summary,
            writers: StoredValue::new(Writers {
                route: set_route,
                page_is_loading: set_page_is_loading,
                page_is_prerendered: set_page_is_prerendered,
                #[cfg(target_arch = "wasm32")]
                catalogue: set_catalogue,
                #[cfg(target_arch = "wasm32")]
                is_catalogue_requested: StoredValue::new(false),
                #[cfg(target_arch = "wasm32")]
                tours: set_tours,
                theme: set_theme,
                shortcuts_are_on: set_shortcuts_are_on,
                history_change: StoredValue::new(HistoryChange::None),
            }),
        }
    }

    /// The session of a page that is prerendered on the host: everything is loaded.
    #[must_use]
    pub fn prerender(route: Route, loaded: LoadedCatalogue, tours: Option<LoadedTours>) -> Self {
        let catalogue = CatalogueState::Loaded(loaded);
        let tours = tours.map(Fetch::Loaded);
        Self::new(route, catalogue, tours, None, Theme::System)
    }

    /// The language of the interface. It never changes: another language is another document.
    #[must_use]
    pub fn language(self) -> Language {
        self.route.with_untracked(|route| route.language)
    }

    /// The messages of the interface in that language.
    #[must_use]
    pub fn messages(self) -> &'static Messages {
        self.language().messages()
    }

    /// The catalogue, once it is loaded.
    #[must_use]
    pub fn loaded(self) -> Option<LoadedCatalogue> {
        self.catalogue.with(CatalogueState::loaded)
    }

    /// What header and footer show of the exhibit: as the prerendered page says it, or else once the
    /// catalogue is loaded.
    #[must_use]
    pub fn summary(self) -> Option<&'static Summary> {
        self.prerendered_summary
            .or_else(|| Some(self.loaded()?.summary))
    }

    /// The tours, once they are loaded.
    #[must_use]
    pub fn loaded_tours(self) -> Option<LoadedTours> {
        self.tours
            .with(|tours| tours.as_ref().and_then(Fetch::loaded))
    }

    /// Fetches the catalogue unless that was done before.
    #[cfg(target_arch = "wasm32")]
    pub fn load_catalogue(self) {
        if !self.writers().is_catalogue_requested.get_value() {
            self.fetch_catalogue();
        }
    }

    /// Fetches the catalogue; call it again to retry.
    #[cfg(target_arch = "wasm32")]
    pub fn fetch_catalogue(self) {
        self.writers().is_catalogue_requested.set_value(true);
        let tag = self.language().tag();
        fetch::fetch_catalogue(tag, move |state| {
            self.writers().catalogue.set(state);
            self.favourites.remove_unknown();
        });
    }

    /// Fetches the tours unless that was done before.
    pub fn load_tours(self) {
        if self.tours.with_untracked(Option::is_none) {
            self.fetch_tours();
        }
    }

    /// Fetches the tours that the catalogue names; call it again to retry. Does nothing on the host.
    pub fn fetch_tours(self) {
        #[cfg(target_arch = "wasm32")]
        if let Some(loaded) = untrack(|| self.loaded()) {
            fetch::fetch_tours(loaded.catalogue, move |state| {
                self.writers().tours.set(Some(state));
            });
        }
    }

    /// How the gallery shows its gifts.
    #[must_use]
    pub fn gallery_view(self) -> GalleryView {
        self.route.with(|route| match route.page {
            Page::Gifts { view, .. } => view,
            _ => GalleryView::default(),
        })
    }

    /// What the page of favourites shows.
    #[must_use]
    pub fn favourites_view(self) -> FavouritesView {
        self.route.with(|route| match &route.page {
            Page::Favourites { view } => view.clone(),
            _ => FavouritesView::default(),
        })
    }

    /// Whether this is a kiosk in a museum, where one visitor follows another.
    #[must_use]
    pub fn is_kiosk(self) -> bool {
        self.route.with(|route| route.kiosk.is_some())
    }

    /// Whether the visitor is at `route` already.
    #[must_use]
    pub fn is_current(self, route: &Route) -> bool {
        self.route.with_untracked(|current| {
            current.language == route.language && current.page == route.page
        })
    }

    /// The route of `page` in the session's language.
    #[must_use]
    pub fn route_to(self, page: Page) -> Route {
        Route::new(self.language(), page)
    }

    /// Goes to a route: a new entry in the history.
    pub fn navigate(self, route: Route) {
        self.change_route(HistoryChange::Push, route);
    }

    /// Shows another state of the page: in place of the current entry of the history.
    pub fn replace(self, route: Route) {
        self.change_route(HistoryChange::Replace, route);
    }

    /// Shows a query in the gallery, after a choice: a new entry in the history.
    pub fn show_query(self, query: Query) {
        let view = untrack(|| self.gallery_view());
        self.navigate(self.route_to(Page::Gifts { query, view }));
    }

    /// The results of the query, for a page that shows them: they are found anew while it is shown.
    #[must_use]
    pub fn results(self, loaded: LoadedCatalogue) -> Memo<Results> {
        memo(move || self.query.with(|query| loaded.index().search(query)))
    }

    /// Searches the gallery for what is being typed: in place of the current entry of the history.
    pub fn search(self, words: &str) {
        let words = sanitize(words, MAX_QUERY_LENGTH);
        let mut query = self.query.get_untracked();
        if query.words == words {
            return;
        }
        query.words = words;
        let view = untrack(|| self.gallery_view());
        let route = self.route_to(Page::Gifts { query, view });
        self.replace(route);
    }

    /// Applies a theme and stores it.
    pub fn choose_theme(self, theme: Theme) {
        theme.apply();
        theme.store();
        self.writers().theme.set(theme);
    }

    /// Turns the shortcuts on or off and stores that.
    pub fn switch_shortcuts(self, are_on: bool) {
        shortcuts::store(are_on);
        self.writers().shortcuts_are_on.set(are_on);
    }

    /// Says whether the page is being loaded, on which focus, scrolling and the footer wait.
    pub fn set_page_is_loading(self, is_loading: bool) {
        self.writers().page_is_loading.set(is_loading);
    }

    /// Leaves the prerendered page in `<main>` as it is.
    pub fn keep_page_prerendered(self) {
        self.writers().page_is_prerendered.set(true);
    }

    /// Hydrates the prerendered page, or renders the current one in its place.
    pub fn hydrate_page(self) {
        self.writers().page_is_prerendered.set(false);
    }

    /// Ends the session in a kiosk: the next visitor begins at the entrance and finds nothing of it.
    pub fn reset(self) {
        let mut entrance = self.route_to(Page::Entrance);
        entrance.kiosk = self.route.with_untracked(|current| current.kiosk);
        self.choose_theme(Theme::System);
        self.switch_shortcuts(true);
        self.favourites
            .update(&|favourites| *favourites = Favourites::default());
        self.writers()
            .history_change
            .set_value(HistoryChange::Reset);
        self.writers().route.set(entrance);
    }

    fn change_route(self, change: HistoryChange, mut route: Route) {
        if self.is_current(&route) {
            return;
        }
        // Links do not lead out of the kiosk mode.
        route.kiosk = self.route.with_untracked(|current| current.kiosk);
        self.writers().history_change.set_value(change);
        self.writers().route.set(route);
    }

    fn writers(self) -> Writers {
        self.writers.get_value()
    }
}
