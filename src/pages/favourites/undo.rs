//! Undoing the last change of the favourites.

use crate::components::favourites_messages;
use crate::session::Session;
use vitrine_route::Favourites;
use vitrine_view::prelude::*;

/// The last change in words, and the favourites before it.
pub(super) type Undo = RwSignal<Option<(String, Favourites)>>;

/// The last change, with a button to undo it.
#[component]
pub(super) fn UndoNotice(session: Session, undo: Undo) -> impl IntoView {
    let messages = favourites_messages();
    let on_undo = move |_| {
        if let Some((_, before)) = undo.get_untracked() {
            session
                .favourites
                .update(&|favourites| *favourites = before.clone());
        }
        undo.set(None);
        focus_heading();
    };
    let description =
        move || undo.with(|undo| undo.as_ref().map(|(description, _)| description.clone()));
    view! {
        <div class="favourites__undone">
            <p role="status">{description}</p>
            <Show when=move || undo.with(Option::is_some)>
                <button class="button" type="button" on:click=on_undo>{messages.undo}</button>
            </Show>
        </div>
    }
}

/// Focuses the heading after the button that had the focus was removed.
pub(super) fn focus_heading() {
    request_animation_frame(|| {
        let heading = document().query_selector("h1").ok().flatten();
        let heading = heading.and_then(|heading| {
            wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(heading).ok()
        });
        if let Some(heading) = heading {
            let _ = heading.focus();
        }
    });
}
