//! Code splitting: pages whose WebAssembly chunk is loaded when one of their kind is first opened.
//!
//! A release for the browser is split at the functions that are marked `wasm_split`, here and in
//! `pages/export_file.rs`, and nowhere else (`build.rs` decides whether; `crates/bundle` splits). A
//! chunk is named after its [`PageKind`](vitrine_route::PageKind); code that several chunks share is
//! loaded with the first of them. In any other build these are plain functions, and nothing is ever
//! loading.

mod page_chunk;

use leptos::wasm_split::SplitLoaderError;

pub use self::page_chunk::{PageChunk, ReferencePage};
use crate::components::{FaultNotice, KioskWarning, Loading, ShortcutsHelp, messages};
use crate::pages::{
    AboutPage, EntrancePage, FavouritesPage, GalleryPage, GiftPage, JourneyPage, NotFoundPage,
    PeoplePage, PersonPage, PlacePage, PlacesPage, QuestionsPage, SourcePage, SourcesPage,
    TopicsPage, ToursPage,
};
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
        ReferencePage::Topics => loaded
            .catalogue
            .topics()
            .map(|topics| view! { <TopicsPage loaded topics /> })
            .into_view(),
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
    let are_on = session.shortcuts_are_on;
    let on_switch = Callback::new(move |are_on| session.switch_shortcuts(are_on));
    Ok(view! { <ShortcutsHelp are_on on_switch on_close /> }.into_view())
}

/// The keyboard shortcuts, once their chunk is loaded.
#[component]
pub fn LazyShortcuts(session: Session, on_close: Callback<()>) -> impl IntoView {
    let is_loaded = RwSignal::new(cfg!(not(split)));
    #[cfg(split)]
    chunk_loader::load_aside(|| Box::pin(preload_shortcuts()), is_loaded);
    #[cfg(split)]
    use chunk_loader::poll_loaded;
    #[cfg(not(split))]
    let poll_loaded = Result::ok;
    move || {
        let shown = || poll_loaded(render_shortcuts(session, on_close));
        is_loaded.get().then(shown)
    }
}

/// The idle timer of a kiosk and its warning, once their chunk is loaded.
#[component]
pub fn LazyKiosk(session: Session) -> impl IntoView {
    let is_loaded = RwSignal::new(cfg!(not(split)));
    #[cfg(split)]
    chunk_loader::load_aside(|| Box::pin(preload_kiosk()), is_loaded);
    #[cfg(split)]
    use chunk_loader::poll_loaded;
    #[cfg(not(split))]
    let poll_loaded = Result::ok;
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

fn render(session: Session, loaded: LoadedCatalogue, page: PageChunk) -> View {
    #[cfg(split)]
    use chunk_loader::poll_loaded;
    #[cfg(not(split))]
    let poll_loaded = Result::ok;
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

/// Loads chunks, where the build is split.
#[cfg(split)]
mod chunk_loader {
    use std::pin::{Pin, pin};
    use std::task::{Context, Poll, Waker};

    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use leptos::wasm_split::SplitLoaderError;

    use super::{
        ChunkState, PageChunk, preload_entrance, preload_favourites, preload_gallery, preload_gift,
        preload_journey, preload_reference, preload_tour,
    };
    use crate::session::{Session, is_style_sheet_loaded, load_style_sheet, retry};

    type Preload = Pin<Box<dyn Future<Output = Result<(), SplitLoaderError>>>>;

    /// What loads the chunk of a page, and resolves at once if it is loaded.
    fn preload_of(page: &PageChunk) -> fn() -> Preload {
        match page {
            PageChunk::Entrance => || Box::pin(preload_entrance()),
            PageChunk::Gallery => || Box::pin(preload_gallery()),
            PageChunk::Gift(_) => || Box::pin(preload_gift()),
            PageChunk::Journey => || Box::pin(preload_journey()),
            PageChunk::Tour(_) => || Box::pin(preload_tour()),
            PageChunk::Favourites => || Box::pin(preload_favourites()),
            PageChunk::Reference(_) => || Box::pin(preload_reference()),
        }
    }

    /// Loads the chunk and the style sheet of a page, with retries; returns whether it could.
    pub(super) async fn load(page: &PageChunk, on_retry: impl Fn(u32)) -> bool {
        let (preload, kind) = (preload_of(page), page.kind());
        let attempt = || async move {
            // In parallel.
            let style_sheet = load_style_sheet(kind);
            let is_chunk_loaded = preload().await.is_ok();
            if style_sheet.await && is_chunk_loaded {
                Ok(())
            } else {
                Err(())
            }
        };
        retry(attempt, on_retry).await.is_ok()
    }

    fn is_loaded(page: &PageChunk) -> bool {
        is_style_sheet_loaded(page.kind()) && poll_loaded(preload_of(page)()).is_some()
    }

    /// Loads the chunk and the style sheet of a page unless they are loaded, and keeps `state` up to
    /// date. Returns what retries.
    pub(super) fn load_into(
        session: Session,
        page: &PageChunk,
        state: RwSignal<ChunkState>,
    ) -> Callback<()> {
        on_cleanup(move || session.set_page_is_loading(false));
        let is_loaded = is_loaded(page);
        let page = page.clone();
        let start = Callback::new(move |()| {
            session.set_page_is_loading(true);
            state.set(ChunkState::Loading(0));
            let on_retry = move |retries| {
                state.try_set(ChunkState::Loading(retries));
            };
            let page = page.clone();
            spawn_local(async move {
                let outcome = if load(&page, on_retry).await {
                    ChunkState::Loaded
                } else {
                    ChunkState::Failed
                };
                // The signal is gone if the visitor has navigated elsewhere meanwhile.
                if state.try_set(outcome).is_none() {
                    session.set_page_is_loading(false);
                }
            });
        });
        if !is_loaded {
            start.run(());
        }
        start
    }

    /// Loads a chunk that is no page's. If it fails, a kiosk does not reset its sessions, or the help
    /// does not open; nothing else is lost.
    pub(super) fn load_aside(preload: fn() -> Preload, is_loaded: RwSignal<bool>) {
        spawn_local(async move {
            if retry(preload, |_| ()).await.is_ok() {
                is_loaded.try_set(true);
            }
        });
    }

    /// The output of a future of a chunk that is loaded, which is ready when first polled.
    pub(super) fn poll_loaded<T>(
        future: impl Future<Output = Result<T, SplitLoaderError>>,
    ) -> Option<T> {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => output.ok(),
            Poll::Pending => None,
        }
    }
}
