//! Buttons for the page as a whole: copy, share, print.

use std::time::Duration;

use super::messages;
use vitrine_view::prelude::*;

/// Copies a text and says whether it did.
#[component]
pub fn CopyButton(
    label: &'static str,
    /// Called when the button is pressed.
    text: Callback<(), String>,
) -> impl IntoView {
    let messages = messages();
    let status = RwSignal::new(None::<&'static str>);
    let copy = move |_| {
        let clipboard = window().navigator().clipboard();
        // There is no clipboard outside a secure context.
        if clipboard.is_undefined() {
            status.set(Some(messages.copy_failed));
            return;
        }
        let promise = clipboard.write_text(&text.run(()));
        leptos::task::spawn_local(async move {
            let copied = wasm_bindgen_futures::JsFuture::from(promise).await.is_ok();
            status.set(Some(if copied {
                messages.copied
            } else {
                messages.copy_failed
            }));
            set_timeout(move || status.set(None), Duration::from_secs(4));
        });
    };
    view! {
        <button class="button" type="button" on:click=copy>
            {move || status.get().filter(|status| *status == messages.copied).unwrap_or(label)}
        </button>
        <span class="visually-hidden" role="status">{status}</span>
        {move || {
            (status.get() == Some(messages.copy_failed))
                .then(|| view! { <span class="button__failed">{messages.copy_failed}</span> })
        }}
    }
}

/// Shares a URL by the Web Share API; not rendered where there is none.
#[component]
pub fn ShareButton(
    title: &'static str,
    /// Called when the button is pressed.
    url: Callback<(), String>,
) -> impl IntoView {
    let messages = messages();
    let is_supported = cfg!(target_arch = "wasm32")
        && js_sys::Reflect::has(&window().navigator(), &"share".into()).unwrap_or_default();
    let share = move |_| {
        let data = web_sys::ShareData::new();
        data.set_title(title);
        data.set_url(&url.run(()));
        let shared = window().navigator().share_with_data(&data);
        leptos::task::spawn_local(async move {
            // Cancelling is no error, and the system has reported any other.
            let _ = wasm_bindgen_futures::JsFuture::from(shared).await;
        });
    };
    is_supported.then(|| {
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
