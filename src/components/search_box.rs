//! The search box, which searches on every keystroke.

use std::mem;

use leptos::html::Input;

use super::{gallery_messages, interface_lang, with_nouns};
use vitrine_route::{MAX_QUERY_LENGTH, sanitize};
use vitrine_view::prelude::*;

/// A search form. Without script it is a plain GET form.
#[component]
pub fn SearchBox(
    /// The words of the route.
    #[prop(into)]
    value: Signal<String>,
    /// The action of the form, for where no script runs.
    action: String,
    /// What was typed, on every keystroke.
    on_input: Callback<String>,
    /// What was typed, on submit.
    on_search: Callback<String>,
) -> impl IntoView {
    let messages = gallery_messages();
    let input = NodeRef::<Input>::new();
    let typed = move || {
        input
            .get_untracked()
            .map(|input| input.value())
            .unwrap_or_default()
    };
    // The route changes by other means than typing too: back, a chip, a suggestion. What is in the
    // box at hydration is what the visitor typed.
    let mut shown = value.get_untracked();
    effect(move || {
        let value = value.get();
        if mem::replace(&mut shown, value.clone()) == value {
            return;
        }
        if let Some(input) = input.get()
            && sanitize(&input.value(), MAX_QUERY_LENGTH) != value
        {
            input.set_value(&value);
        }
    });
    view! {
        <form
            class="search-box"
            role="search"
            lang=interface_lang()
            action=action
            method="get"
            on:submit=move |event| {
                event.prevent_default();
                on_search.run(typed());
            }
        >
            <span class="search-box__label" aria-hidden="true">{with_nouns(messages.search_label)}</span>
            <input
                    class="search-box__input"
                    type="search"
                    name="q"
                    node_ref=input
                    value=value.get_untracked()
                    placeholder=with_nouns(messages.search_placeholder)
                    maxlength=MAX_QUERY_LENGTH.to_string()
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    enterkeyhint="search"
                    aria-label=with_nouns(messages.search_label)
                    aria-keyshortcuts="/"
                    on:input=move |_| on_input.run(typed())
                />
            <button class="search-box__button" type="submit" aria-label=messages.search_button>
                <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
                    <path d="M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5L20.5 20.5" />
                </svg>
            </button>
        </form>
    }
}
