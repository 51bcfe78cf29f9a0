//! The warning of a kiosk before its session is reset.

use leptos::html::Dialog;

use super::{interface_lang, messages};
use vitrine_view::prelude::*;

/// A modal dialog while there are `seconds_left`. Any click and any key dismisses it, so its button
/// needs no handler.
#[component]
pub fn KioskWarning(seconds_left: ReadSignal<usize>) -> impl IntoView {
    let messages = messages();
    let dialog = NodeRef::<Dialog>::new();
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        match (seconds_left.get() > 0, dialog.open()) {
            (true, false) => {
                let _ = dialog.show_modal();
            }
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog
            class="dialog kiosk-warning"
            lang=interface_lang()
            role="alertdialog"
            aria-label=messages.kiosk_title
            node_ref=dialog
        >
            <h2 class="kiosk-warning__title">{messages.kiosk_title}</h2>
            <p class="kiosk-warning__left">{move || (messages.kiosk_left)(seconds_left.get())}</p>
            <button class="button button--first" type="button">
                {messages.kiosk_stay}
            </button>
        </dialog>
    }
}
