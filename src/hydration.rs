//! Start-up in the browser: hydrates the prerendered page, or mounts the app where there is none.
//!
//! The shell (header, footer) is hydrated at once: what it shows of the exhibit is in the document.
//! The page in `<main>` is hydrated only on first interaction, since reading it takes no WebAssembly,
//! and once the catalogue is loaded. Nothing is hydrated before all that it needs is loaded, and if
//! that fails, the prerendered page stays as it is.

use std::mem;
use std::time::Duration;

use js_sys::Reflect;
use leptos::task::spawn_local;
use web_sys::Element;

use crate::app::App;
use crate::components::FaultBanner;
use crate::lazy::{PageChunk, load_chunk};
use crate::session::{
    CatalogueState, Fetch, LoadedCatalogue, Session, Theme, current_route, is_catalogue_large,
    sync_with_location,
};
use vitrine_catalogue::Summary;
use vitrine_route::{Favourites, MAX_QUERY_LENGTH, Page, Route, sanitize};
use vitrine_view::prelude::*;
use vitrine_view::{Mounted, hydrate, mount, run_app};

/// On `<body>`: the route for which the document was prerendered (`crates/publish`).
const ROUTE: &str = "data-route";
/// Where the document has the summary of the exhibit, packed (`crates/publish`).
const SUMMARY: &str = "meta[name=exhibit]";
/// On the root, where the address has a query: "pending" (`src/bootstrap`), while the page is in its
/// prerendered state, of which style sheets hide what would be wrong; then "shown".
const QUERY: &str = "data-query";
const SHOWN: &str = "shown";
/// On the root: hydration of the page was requested before the app started (`src/bootstrap`).
const HYDRATE: &str = "data-hydrate";
/// The event that requests it later.
const HYDRATE_EVENT: &str = "vitrine:hydrate";
/// On the root, for style sheets and bootstrap: the shell is interactive.
const READY: &str = "data-ready";
/// On the root: the page is interactive too, and bootstrap replays the events it has captured.
const HYDRATED: &str = "data-hydrated";

/// Starts the app.
pub fn start() {
    let theme = Theme::stored();
    theme.apply();
    let loading = CatalogueState::Loading {
        received: 0,
        expected: None,
        retries: 0,
    };
    let run = move || {
        let mut is_prerendered = false;
        let summary = prerendered_summary();
        let session = sync_with_location(|route| {
            let first = prerendered_state(&route);
            is_prerendered = first.is_some();
            Session::new(first.unwrap_or(route), loading, None, summary, theme)
        });
        // What was prerendered says itself in which language it is.
        if summary.is_none() {
            set_root_attribute("lang", session.language().tag());
        }
        session.favourites.sync_with_storage();
        if !(is_catalogue_large() && is_prerendered && summary.is_some()) {
            session.load_catalogue();
        }
        let prerendered = document().query_selector("body > .exhibit").ok().flatten();
        match prerendered {
            Some(page) if is_prerendered => hydrate_in_phases(session, page),
            other => mount_app(session, other.as_ref()),
        }
    };
    // A task of its own: instantiating the module has taken its time already.
    set_timeout(|| run_app(run), Duration::ZERO);
}

/// The state of the route's page that the document was prerendered in, if it was prerendered for that
/// page: without what a query asks for.
fn prerendered_state(route: &Route) -> Option<Route> {
    let prerendered = document().body()?.get_attribute(ROUTE)?;
    let state = Route {
        kiosk: None,
        ..Route::parse(&route.path())
    };
    (prerendered == state.to_string()).then_some(Route {
        kiosk: route.kiosk,
        ..state
    })
}

/// What the document says of the exhibit; none if it was not published. It lives as long as the
/// document, so it is leaked.
fn prerendered_summary() -> Option<&'static Summary> {
    let meta = document().query_selector(SUMMARY).ok().flatten()?;
    let summary = Summary::unpack(&meta.get_attribute("content")?).ok()?;
    Some(Box::leak(Box::new(summary)))
}

fn app(session: Session) -> View {
    let on_retry = Callback::new(move |()| session.fetch_catalogue());
    view! { <App session on_retry /> }
}

/// Mounts the app in place of what the document has.
fn mount_app(session: Session, replaced: Option<&Element>) {
    if let Some(replaced) = replaced {
        replaced.remove();
    }
    set_root_attribute(QUERY, SHOWN);
    if let Some(body) = document().body() {
        keep_mounted(session, mount(&body, || app(session)));
    }
}

/// Keeps the app for as long as the document lives, and says on the root what is interactive.
fn keep_mounted(session: Session, app: Mounted) {
    mem::forget(app);
    set_root_attribute(READY, "");
    effect(move || {
        if !session.page_is_prerendered.get() {
            set_root_attribute(HYDRATED, "");
        }
    });
}

fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(name, value);
    }
}

/// The chunk of the prerendered page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ChunkState {
    NotRequested,
    Loading,
    Loaded,
    Failed,
}

/// Why the next phase of hydration cannot begin.
enum NotReady {
    /// Something is being loaded.
    Loading,
    /// Something could not be loaded: a sentence, the exact error, and what retries.
    Failed(String, Option<String>, Callback<()>),
}

/// How far hydration is.
enum Phase {
    /// Nothing is hydrated.
    Prerendered(Element),
    /// The shell is.
    Shell,
    /// The page is too.
    Page,
}

/// Hydrates the shell. Then hydrates the page, once the catalogue, its chunk, style sheet and tours
/// are loaded, when it is interacted with, or must differ from what was prerendered since the visitor
/// has favourites. A failure on the way is shown in a banner above the page. A visitor who meanwhile
/// navigates elsewhere gets the app mounted there.
///
/// Where the address has a query, bootstrap requests that at once. The page is hydrated as it was
/// prerendered, and only then shows what was linked to: until then there is something to read, and
/// what is typed meanwhile stays.
fn hydrate_in_phases(session: Session, page: Element) {
    let prerendered_route = session.route.get_untracked();
    session.keep_page_prerendered();
    let is_requested = hydration_request();
    let chunk = RwSignal::new(ChunkState::NotRequested);
    let mut phase = Phase::Prerendered(page);
    let mut banner = None::<Mounted>;
    // What is mounted outlives the effect that mounts it.
    let owner = Owner::current().unwrap_or_default();
    let effects_owner = owner.clone();
    let mut advance = move || {
        let has_navigated = session.route.with(|route| *route != prerendered_route);
        let is_needed = is_requested.get() || !session.favourites.items.with(Favourites::is_empty);
        if has_navigated || is_needed {
            session.load_catalogue();
        }
        match &phase {
            Phase::Page => return Ok(()),
            Phase::Prerendered(page) if has_navigated => {
                session.hydrate_page();
                owner.with(|| mount_app(session, Some(page)));
                phase = Phase::Page;
                return Ok(());
            }
            Phase::Prerendered(page) => {
                if session.summary().is_none() {
                    loaded_catalogue(session)?;
                }
                owner.with(|| keep_mounted(session, hydrate(page, || app(session))));
                phase = Phase::Shell;
            }
            Phase::Shell => {}
        }
        if has_navigated {
            if let Some(main) = document().get_element_by_id("main") {
                main.set_text_content(None);
            }
        } else if is_needed {
            load_page(session, &prerendered_route.page, chunk)?;
        } else {
            // Only a failure matters before the page is interacted with.
            return match loaded_catalogue(session) {
                Err(failed @ NotReady::Failed(..)) => Err(failed),
                _ => Ok(()),
            };
        }
        phase = Phase::Page;
        session.hydrate_page();
        // After bootstrap has replayed what the visitor did on the prerendered page.
        set_timeout(move || show_linked(session), Duration::ZERO);
        Ok(())
    };
    let hydrate_next = move || {
        drop(banner.take());
        if let Err(NotReady::Failed(happened, detail, on_retry)) = advance() {
            // What was prerendered can be read meanwhile.
            set_root_attribute(QUERY, SHOWN);
            let messages = session.messages();
            let (title, retry) = (messages.fault_banner, messages.retry);
            let languages = session.summary().map(|summary| &summary.languages);
            let lang = languages.and_then(|all| session.language().mark_on_page(all));
            let view = || view! { <FaultBanner title happened detail retry lang on_retry /> };
            banner = document().body().map(|body| mount(&body, view));
        }
    };
    // A task of its own: what has been started has taken its time already.
    let start = move || effects_owner.with(|| effect(hydrate_next));
    set_timeout(start, Duration::ZERO);
}

/// Shows what the address asks for on the hydrated page. The search box has the words of the link, or
/// what was typed in their place.
fn show_linked(session: Session) {
    set_root_attribute(QUERY, SHOWN);
    let mut route = current_route();
    if let Page::Gifts { query, .. } = &mut route.page
        && let Some(words) = typed_words()
    {
        query.words = sanitize(&words, MAX_QUERY_LENGTH);
    }
    session.replace(route);
}

/// What is in the search box.
fn typed_words() -> Option<String> {
    let input = document().query_selector("main [name=q]").ok()??;
    Reflect::get(&input, &"value".into()).ok()?.as_string()
}

/// Whether bootstrap has requested that the page be hydrated.
fn hydration_request() -> RwSignal<bool> {
    let root = document().document_element();
    let is_requested = RwSignal::new(root.is_some_and(|root| root.has_attribute(HYDRATE)));
    window_event_listener_untyped(HYDRATE_EVENT, move |_| is_requested.set(true));
    is_requested
}

/// The catalogue, if it is loaded.
fn loaded_catalogue(session: Session) -> Result<LoadedCatalogue, NotReady> {
    match session.catalogue.get() {
        CatalogueState::Loaded(loaded) => Ok(loaded),
        CatalogueState::Loading { .. } => Err(NotReady::Loading),
        CatalogueState::Failed(error) => {
            let (happened, detail) = error.describe(&session.messages().fault);
            let on_retry = Callback::new(move |()| session.fetch_catalogue());
            Err(NotReady::Failed(happened, detail, on_retry))
        }
    }
}

/// Loads what hydrating the page needs: its chunk and style sheet, its tours.
fn load_page(session: Session, page: &Page, chunk: RwSignal<ChunkState>) -> Result<(), NotReady> {
    let loaded = loaded_catalogue(session)?;
    let failed = |on_retry| {
        let happened = session.messages().fault_page.to_owned();
        Err(NotReady::Failed(happened, None, on_retry))
    };
    match chunk.get() {
        ChunkState::NotRequested => {
            load_page_chunk(PageChunk::resolve(page, loaded.catalogue), chunk);
            return Err(NotReady::Loading);
        }
        ChunkState::Loading => return Err(NotReady::Loading),
        ChunkState::Failed => {
            return failed(Callback::new(move |()| chunk.set(ChunkState::NotRequested)));
        }
        ChunkState::Loaded => {}
    }
    if matches!(page, Page::Tour(_)) && loaded.catalogue.tours().is_some() {
        session.load_tours();
        match session.tours.get() {
            Some(Fetch::Loaded(_)) => {}
            Some(Fetch::Failed(_)) => {
                return failed(Callback::new(move |()| session.fetch_tours()));
            }
            _ => return Err(NotReady::Loading),
        }
    }
    Ok(())
}

fn load_page_chunk(page: PageChunk, chunk: RwSignal<ChunkState>) {
    chunk.set(ChunkState::Loading);
    spawn_local(async move {
        chunk.set(if load_chunk(&page).await {
            ChunkState::Loaded
        } else {
            ChunkState::Failed
        });
    });
}
