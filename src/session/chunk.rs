//! What a function of a loaded chunk gives.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::wasm_split::SplitLoaderError;

/// The output of a future of a chunk that is loaded, which is ready when first polled.
#[must_use]
pub fn poll_loaded<T>(future: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output.ok(),
        Poll::Pending => None,
    }
}
