//! What happened when the catalogue, or a page's program, did not come.

use super::words;
use crate::markup::prelude::*;

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
    let words = words();
    view! {
        <section class="fault room wide" role="alert">
            <h1 class="room__title" tabindex="-1">{title}</h1>
            <p class="fault__happened">{happened}</p>
            {detail.map(|detail| view! { <p class="fault__detail"><code>{detail}</code></p> })}
            <button class="act act--first" type="button" on:click=move |_| on_retry.run(())>
                {words.retry}
            </button>
        </section>
    }
}
