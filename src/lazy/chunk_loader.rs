//! Loads chunks, where the build is split: with retries, and together with the style sheet of a page.
//!
//! It never renders anything.

use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use super::{
    ChunkState, PageChunk, preload_entrance, preload_favourites, preload_gallery, preload_gift,
    preload_journey, preload_reference, preload_tour,
};
use crate::session::{Session, is_style_sheet_loaded, load_style_sheet, poll_loaded, retry};

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

/// Loads the chunk of a component that is no page. If it fails, only what it would have rendered is missing.
pub(super) fn load_component(preload: fn() -> Preload, is_loaded: RwSignal<bool>) {
    spawn_local(async move {
        if retry(preload, |_| ()).await.is_ok() {
            is_loaded.try_set(true);
        }
    });
}
