//! Errors when the catalogue, or a page's chunk, could not be loaded.
//!
//! A notice replaces the page; a banner is above a prerendered page, which can still be read.

use super::{interface_lang, messages};
use vitrine_view::prelude::*;

/// An error in place of the page, with a button to retry.
#[component]
pub fn FaultNotice(
    /// What could not be loaded.
    title: &'static str,
    /// What happened, in a sentence.
    happened: String,
    /// For the maintainers: the exact error.
    detail: Option<String>,
    on_retry: Callback<()>,
) -> impl IntoView {
    let messages = messages();
    view! {
        <section class="fault section wide" role="alert" lang=interface_lang()>
            <h1 class="section__title" tabindex="-1">{title}</h1>
            <p class="fault__happened">{happened}</p>
            {detail.map(|detail| view! { <p class="fault__detail"><code>{detail}</code></p> })}
            <button class="button button--first" type="button" on:click=move |_| on_retry.run(())>
                {messages.retry}
            </button>
        </section>
    }
}

/// An error above a prerendered page, with a button to retry.
#[component]
pub fn FaultBanner(
    /// What does not work.
    title: &'static str,
    /// What happened, in a sentence.
    happened: String,
    /// For the maintainers: the exact error.
    detail: Option<String>,
    /// The label of the button.
    retry: &'static str,
    /// The language of all this, where it is not the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
    on_retry: Callback<()>,
) -> impl IntoView {
    view! {
        <section class="fault-banner" role="alert" lang=lang>
            <div class="fault-banner__row wide">
                <p class="fault-banner__words">
                    <strong>{title}</strong>
                    " "
                    {happened}
                    {detail.map(|detail| view! { " " <code>{detail}</code> })}
                </p>
                <button class="button" type="button" on:click=move |_| on_retry.run(())>
                    {retry}
                </button>
            </div>
        </section>
    }
}
