//! Still there? What a kiosk asks before the visit is over.

use leptos::html::Dialog;

use super::messages;
use vitrine_view::prelude::*;

/// Over everything while seconds are `left`; any click and any key is an answer, so
/// that its button needs no doing of its own.
#[component]
pub fn KioskWarning(left: RwSignal<usize>) -> impl IntoView {
    let messages = messages();
    let dialog = NodeRef::<Dialog>::new();
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        match (left.get() > 0, dialog.open()) {
            (true, false) => {
                let _ = dialog.show_modal();
            }
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog
            class="kiosk-warning"
            role="alertdialog"
            aria-label=messages.kiosk_title
            node_ref=dialog
        >
            <h2 class="kiosk-warning__title">{messages.kiosk_title}</h2>
            <p class="kiosk-warning__left">{move || (messages.kiosk_left)(left.get())}</p>
            <button class="button button--first" type="button">
                {messages.kiosk_stay}
            </button>
        </dialog>
    }
}
