//! The keyboard shortcuts: as a list, and as a dialogue in which they can be turned off.

use leptos::html::Dialog;

use super::{interface_lang, reference_messages};
use vitrine_view::prelude::*;

/// Each key with what it does.
#[must_use]
pub fn shortcuts_list() -> View {
    let messages = reference_messages();
    let keys = messages.shortcut_keys.into_iter();
    let rows = keys.zip(messages.shortcut_meanings).map(|(key, meaning)| {
        view! { <div><dt><kbd>{key}</kbd></dt><dd>{meaning}</dd></div> }
    });
    view! { <dl class="shortcuts-list" lang=interface_lang()>{rows.collect_view()}</dl> }
        .into_view()
}

/// A modal dialogue, which opens when it is rendered. The browser has Escape close it and returns the
/// focus.
#[component]
pub fn ShortcutsHelp(
    /// Whether the shortcuts are on.
    are_on: ReadSignal<bool>,
    /// They were turned on or off.
    on_switch: Callback<bool>,
    /// The dialogue was closed.
    on_close: Callback<()>,
) -> impl IntoView {
    let messages = reference_messages();
    let dialog = NodeRef::<Dialog>::new();
    effect(move || {
        if let Some(dialog) = dialog.get() {
            let _ = dialog.show_modal();
        }
    });
    view! {
        <dialog
            class="dialog shortcuts-help"
            lang=interface_lang()
            aria-label=messages.shortcuts_title
            node_ref=dialog
            on:close=move |_| on_close.run(())
        >
            <h2 class="shortcuts-help__title">{messages.shortcuts_title}</h2>
            {shortcuts_list()}
            <label class="shortcuts-help__switch">
                <input
                    type="checkbox"
                    prop:checked=move || are_on.get()
                    on:change=move |event| on_switch.run(event_target_checked(&event))
                />
                <span>{messages.shortcuts_on}</span>
            </label>
            <form method="dialog">
                <button class="button button--first" autofocus=true>{messages.shortcuts_close}</button>
            </form>
        </dialog>
    }
}
