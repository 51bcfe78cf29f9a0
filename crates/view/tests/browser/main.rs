//! The view runtime in a browser: what it does to a document.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod build;
mod dispose;
mod hydrate;
mod keyed;
mod page;
mod update;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
