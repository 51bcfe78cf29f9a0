//! Buttons that act on the page: copy, share, print.

use std::time::Duration;

use super::messages;
use vitrine_view::prelude::*;

/// Copies a text and says whether it did.
#[component]
pub fn CopyButton(
    label: &'static str,
    /// Asked for when the button is pressed.
    text: Callback<(), String>,
) -> impl IntoView {
    let messages = messages();
    let localized = RwSignal::new(None::<&'static str>);
    let copy = move |_| {
        let clipboard = window().navigator().clipboard();
        // Browsers give none to a page that did not come over HTTPS.
        if clipboard.is_undefined() {
            localized.set(Some(messages.copy_failed));
            return;
        }
        let promise = clipboard.write_text(&text.run(()));
        leptos::task::spawn_local(async move {
            let copied = wasm_bindgen_futures::JsFuture::from(promise).await.is_ok();
            localized.set(Some(if copied {
                messages.copied
            } else {
                messages.copy_failed
            }));
            set_timeout(move || localized.set(None), Duration::from_secs(4));
        });
    };
    view! {
        <button class="button" type="button" on:click=copy>
            {move || localized.get().filter(|localized| *localized == messages.copied).unwrap_or(label)}
        </button>
        <span class="visually-hidden" role="status">{localized}</span>
        {move || {
            (localized.get() == Some(messages.copy_failed))
                .then(|| view! { <span class="button__failed">{messages.copy_failed}</span> })
        }}
    }
}

/// Hands an address to whatever the device shares by; nothing where it shares by nothing.
#[component]
pub fn ShareButton(
    title: &'static str,
    /// Asked for when the button is pressed.
    address: Callback<(), String>,
) -> impl IntoView {
    let messages = messages();
    let can = cfg!(target_arch = "wasm32")
        && js_sys::Reflect::has(&window().navigator(), &"share".into()).unwrap_or_default();
    let share = move |_| {
        let data = web_sys::ShareData::new();
        data.set_title(title);
        data.set_url(&address.run(()));
        let shared = window().navigator().share_with_data(&data);
        leptos::task::spawn_local(async move {
            // Whoever thinks better of it shares nothing, and the device has said what failed.
            let _ = wasm_bindgen_futures::JsFuture::from(shared).await;
        });
    };
    can.then(|| {
        view! { <button class="button external" type="button" on:click=share>{messages.share}</button> }
    })
}

/// Prints the page.
#[component]
pub fn PrintButton(label: &'static str) -> impl IntoView {
    view! {
        <button
            class="button"
            type="button"
            on:click=move |_| {
                let _ = window().print();
            }
        >
            {label}
        </button>
    }
}
