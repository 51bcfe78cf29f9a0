//! The catalogue, or a page's program, on its way.

use super::messages;
use vitrine_view::prelude::*;

/// Real progress: the bytes that have come.
#[component]
pub fn Loading(
    /// What is done, in words.
    doing: &'static str,
    /// Bytes received.
    received: usize,
    /// Bytes in all, where the host tells.
    expected: Option<usize>,
    /// 0 for the first try.
    retries: u32,
) -> impl IntoView {
    let messages = messages();
    let label = if retries > 0 {
        messages.retrying
    } else {
        doing
    };
    view! {
        <div class="loading wide">
            <p class="loading__words" role="status">{label}</p>
            <progress
                class="loading__bar"
                aria-label=label
                max=expected.map(|expected| expected.to_string())
                value=expected.map(|_| received.to_string())
            />
            <p class="loading__bytes">
                {(received > 0).then(|| (messages.loaded)(received, expected))}
            </p>
        </div>
    }
}
