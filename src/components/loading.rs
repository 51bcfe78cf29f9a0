//! Progress while the catalogue, or a page's chunk, is loaded.

use super::messages;
use vitrine_view::prelude::*;

/// A progress bar of the bytes received.
#[component]
pub fn Loading(
    /// What is being loaded, in words.
    label: &'static str,
    /// Bytes received.
    received: usize,
    /// Bytes in all, where the host says.
    expected: Option<usize>,
    /// 0 for the first attempt.
    retries: u32,
) -> impl IntoView {
    let messages = messages();
    let label = if retries > 0 {
        messages.retrying
    } else {
        label
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
