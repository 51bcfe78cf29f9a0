//! What turns a plate: the model's code and the WebAssembly chunk that shows it, loaded when a visitor
//! first asks for it.

use leptos::html::Button;
use leptos::wasm_split::SplitLoaderError;

use crate::components::{RenderTurnViewer, TurnViewer, gift_messages};
#[cfg(split)]
use crate::session::poll_loaded;
use vitrine_catalogue::Plate;
use vitrine_view::prelude::*;

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        turn,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_turn),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn render_turn(model: String, on_close: Callback<()>) -> Result<View, SplitLoaderError> {
    Ok(view! { <TurnViewer model on_close /> }.into_view())
}

/// What shows a plate's model in its place; none if the plate has none.
pub(super) fn lazy_turn_viewer(plate: &'static Plate) -> Option<RenderTurnViewer> {
    let path = plate.turn_path()?;
    Some(Box::new(move |on_close| {
        view! { <LazyTurnViewer path=path.clone() on_close /> }.into_view()
    }))
}

/// A model, once it and its chunk are loaded, or a sentence that says that they cannot be.
#[component]
fn LazyTurnViewer(path: String, on_close: Callback<()>) -> impl IntoView {
    let messages = gift_messages();
    // None until it is known whether there is one.
    let model = RwSignal::new(None::<Option<String>>);
    #[cfg(target_arch = "wasm32")]
    leptos::task::spawn_local(async move {
        #[cfg(split)]
        let is_loaded = crate::session::retry(preload_turn, |_| ()).await.is_ok();
        #[cfg(not(split))]
        let is_loaded = true;
        let text = crate::session::file_text(&path).await;
        model.try_set(Some(text.filter(|_| is_loaded)));
    });
    #[cfg(not(target_arch = "wasm32"))]
    drop(path);
    let way_back = NodeRef::<Button>::new();
    effect(move || {
        if let Some(button) = way_back.get() {
            let _ = button.focus();
        }
    });
    let sentence = move |sentence: &'static str| {
        view! {
            <div class="turn-viewer">
                <p class="turn-viewer__said" role="status">{sentence}</p>
                <button class="loupe__turn" type="button" node_ref=way_back on:click=move |_| on_close.run(())>
                    {messages.whole_plate}
                </button>
            </div>
        }
        .into_view()
    };
    move || match model.get() {
        None => sentence(messages.turn_loading),
        Some(None) => sentence(messages.turn_failed),
        Some(Some(model)) => {
            #[cfg(split)]
            let rendered = poll_loaded(render_turn(model, on_close));
            #[cfg(not(split))]
            let rendered = render_turn(model, on_close).ok();
            rendered.unwrap_or_else(|| sentence(messages.turn_failed))
        }
    }
}
