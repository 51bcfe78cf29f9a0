//! Code splitting: pages whose WebAssembly chunk is loaded when one of their kind is first opened.
//!
//! A release for the browser is split at the functions that are marked `wasm_split`, here, in
//! `pages/export_file.rs` and in `pages/lazy_turn_viewer.rs`, and nowhere else (`build.rs` decides
//! whether; `crates/bundle` splits). A chunk is named after its
//! [`PageKind`](vitrine_route::PageKind); code that several chunks share is loaded with the first of
//! them. In any other build these are plain functions.

#[cfg(split)]
mod chunk_loader;
mod page_chunk;

use leptos::wasm_split::SplitLoaderError;

pub use self::page_chunk::{PageChunk, ReferencePage};
use crate::components::{FaultNotice, KioskWarning, Loading, ShortcutsHelp, messages};
use crate::pages::{
    AboutPage, EntrancePage, FavouritesPage, GalleryPage, GiftPage, JourneyPage, NotFoundPage,
    PeoplePage, PersonPage, PlacePage, PlacesPage, QuestionsPage, SourcePage, SourcesPage,
    TopicsPage, ToursPage,
};
#[cfg(split)]
use crate::session::poll_loaded;
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{Gift, Key};
use vitrine_route::TourPage;
use vitrine_view::prelude::*;

/// A rendered page, or why its chunk could not be loaded.
type Rendered = Result<View, SplitLoaderError>;

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        entrance,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_entrance),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn render_entrance(loaded: LoadedCatalogue) -> Rendered {
    Ok(view! { <EntrancePage loaded /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        gallery,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_gallery),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn render_gallery(session: Session, loaded: LoadedCatalogue) -> Rendered {
    Ok(view! { <GalleryPage session loaded /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        gift,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_gift),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn render_gift(session: Session, loaded: LoadedCatalogue, gift: Key<Gift>) -> Rendered {
    Ok(view! { <GiftPage session loaded gift /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        journey,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_journey),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn render_journey(session: Session, loaded: LoadedCatalogue) -> Rendered {
    Ok(view! { <JourneyPage session loaded /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        tour,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_tour),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn render_tour(session: Session, loaded: LoadedCatalogue, page: TourPage) -> Rendered {
    Ok(view! { <ToursPage session loaded page /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        tour,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_favourites),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn render_favourites(session: Session, loaded: LoadedCatalogue) -> Rendered {
    Ok(view! { <FavouritesPage session loaded /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        reference,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_reference),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn render_reference(session: Session, loaded: LoadedCatalogue, page: ReferencePage) -> Rendered {
    Ok(match page {
        ReferencePage::Topics => view! { <TopicsPage loaded /> }.into_view(),
        ReferencePage::People => view! { <PeoplePage loaded /> }.into_view(),
        ReferencePage::Person(person) => view! { <PersonPage loaded person /> }.into_view(),
        ReferencePage::Places => view! { <PlacesPage loaded /> }.into_view(),
        ReferencePage::Place(place) => view! { <PlacePage loaded place /> }.into_view(),
        ReferencePage::Sources => view! { <SourcesPage loaded /> }.into_view(),
        ReferencePage::Source(source) => view! { <SourcePage loaded source /> }.into_view(),
        ReferencePage::Questions => view! { <QuestionsPage session loaded /> }.into_view(),
        ReferencePage::About => view! { <AboutPage loaded /> }.into_view(),
        ReferencePage::NotFound(words) => {
            view! { <NotFoundPage session loaded words /> }.into_view()
        }
    })
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        tour,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_kiosk),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn render_kiosk(session: Session) -> Rendered {
    #[cfg(target_arch = "wasm32")]
    let seconds_left = crate::session::watch_kiosk(session);
    // A prerendered page has no idle visitor.
    #[cfg(not(target_arch = "wasm32"))]
    let (seconds_left, _) = (RwSignal::new(0).read_only(), session);
    Ok(view! { <KioskWarning seconds_left /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        reference,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_shortcuts),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn render_shortcuts(session: Session, on_close: Callback<()>) -> Rendered {
    let on_switch = Callback::new(move |are_on| session.switch_shortcuts(are_on));
    Ok(view! { <ShortcutsHelp are_on=session.shortcuts_are_on on_switch on_close /> }.into_view())
}

/// The keyboard shortcuts, once their chunk is loaded.
#[component]
pub fn LazyShortcuts(session: Session, on_close: Callback<()>) -> impl IntoView {
    let is_loaded = RwSignal::new(cfg!(not(split)));
    #[cfg(split)]
    chunk_loader::load_component(|| Box::pin(preload_shortcuts()), is_loaded);
    move || {
        is_loaded
            .get()
            .then(|| poll_loaded(render_shortcuts(session, on_close)))
    }
}

/// The idle timer of a kiosk and its warning, once their chunk is loaded.
#[component]
pub fn LazyKiosk(session: Session) -> impl IntoView {
    let is_loaded = RwSignal::new(cfg!(not(split)));
    #[cfg(split)]
    chunk_loader::load_component(|| Box::pin(preload_kiosk()), is_loaded);
    move || is_loaded.get().then(|| poll_loaded(render_kiosk(session)))
}

/// Loads the chunk and the style sheet of a page before it is rendered; returns whether it could.
#[cfg(target_arch = "wasm32")]
pub async fn load_chunk(page: &PageChunk) -> bool {
    #[cfg(split)]
    return chunk_loader::load(page, |_| ()).await;
    #[cfg(not(split))]
    std::future::ready(matches!(page, _)).await
}

/// The chunk of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(split),
    expect(dead_code, reason = "without chunks nothing is loading")
)]
enum ChunkState {
    /// 0 for the first attempt.
    Loading(u32),
    Loaded,
    Failed,
}

/// A page whose chunk may have to be loaded: progress, then the page; or an error with a retry.
#[component]
pub fn LazyPage(session: Session, loaded: LoadedCatalogue, page: PageChunk) -> impl IntoView {
    let messages = messages();
    let state = RwSignal::new(ChunkState::Loaded);
    #[cfg(split)]
    let on_retry = chunk_loader::load_into(session, &page, state);
    #[cfg(not(split))]
    let on_retry = Callback::new(|()| ());
    move || match state.get() {
        ChunkState::Loading(retries) => {
            view! { <Loading label=messages.loading_page received=0 expected=None retries /> }
                .into_view()
        }
        ChunkState::Loaded => render(session, loaded, page.clone()),
        ChunkState::Failed => view! {
            <FaultNotice
                title=messages.fault_page_title
                happened=messages.fault_page.to_owned()
                detail=None
                on_retry
            />
        }
        .into_view(),
    }
}

/// What a plain function returned: without chunks there is nothing to wait for.
#[cfg(not(split))]
fn poll_loaded(rendered: Rendered) -> Option<View> {
    rendered.ok()
}

fn render(session: Session, loaded: LoadedCatalogue, page: PageChunk) -> View {
    let rendered = match page {
        PageChunk::Entrance => poll_loaded(render_entrance(loaded)),
        PageChunk::Gallery => poll_loaded(render_gallery(session, loaded)),
        PageChunk::Gift(gift) => poll_loaded(render_gift(session, loaded, gift)),
        PageChunk::Journey => poll_loaded(render_journey(session, loaded)),
        PageChunk::Tour(page) => poll_loaded(render_tour(session, loaded, page)),
        PageChunk::Favourites => poll_loaded(render_favourites(session, loaded)),
        PageChunk::Reference(page) => poll_loaded(render_reference(session, loaded, page)),
    };
    rendered.unwrap_or_else(|| ().into_view())
}
