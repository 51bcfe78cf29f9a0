//! What happened when the catalogue, or a page's program, did not come.
//!
//! A notice stands in place of the page, a banner above one that can be read all the same.

use super::messages;
use vitrine_view::prelude::*;

/// Says what happened, and offers to try again.
#[component]
pub fn FaultNotice(
    /// What has not come.
    title: &'static str,
    /// What happened, in a sentence.
    happened: String,
    /// For those who keep the exhibit: the exact fault.
    detail: Option<String>,
    on_retry: Callback<()>,
) -> impl IntoView {
    let messages = messages();
    view! {
        <section class="fault section wide" role="alert">
            <h1 class="section__title" tabindex="-1">{title}</h1>
            <p class="fault__happened">{happened}</p>
            {detail.map(|detail| view! { <p class="fault__detail"><code>{detail}</code></p> })}
            <button class="button button--first" type="button" on:click=move |_| on_retry.run(())>
                {messages.retry}
            </button>
        </section>
    }
}

/// Says above a published page what has not come to it, and offers to try again.
#[component]
pub fn FaultBanner(
    /// What does not work.
    title: &'static str,
    /// What happened, in a sentence.
    happened: String,
    /// For those who keep the exhibit: the exact fault.
    detail: Option<String>,
    /// What the button says.
    retry: &'static str,
    on_retry: Callback<()>,
) -> impl IntoView {
    view! {
        <section class="fault-banner" role="alert">
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
