//! Three pages of the exhibit in one program, for `run.mjs` to weigh: one to read, the gallery's
//! cards, and a gift with its tombstone, ledger and questions.
//!
//! The components are the exhibit's own files, unchanged. With the feature `leptos-views` they are
//! compiled with Leptos' `view!`: `vitrine_view` is then this crate, whose prelude (leptos_views.rs)
//! has the same names.

#[cfg(feature = "leptos-views")]
extern crate self as vitrine_view;

#[path = "../../../../src/pages/about.rs"]
mod about;
#[allow(dead_code, reason = "the exhibit uses more of them")]
mod components;
#[cfg(feature = "leptos-views")]
mod leptos_views;
mod pages;
mod session;

#[cfg(feature = "leptos-views")]
pub use leptos_views::prelude;

use vitrine_catalogue::Catalogue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::session::LoadedCatalogue;

fn main() {}

/// Shows the page at `path`, with a catalogue as JSON.
#[wasm_bindgen]
pub fn show(path: &str, json: &[u8]) {
    let Ok(reading) = Catalogue::read(json) else {
        return;
    };
    let loaded = LoadedCatalogue {
        catalogue: Box::leak(Box::new(reading.catalogue)),
        problems: Vec::leak(reading.problems),
    };
    mount(path.to_owned(), loaded);
}

#[cfg(not(feature = "leptos-views"))]
fn mount(path: String, loaded: LoadedCatalogue) {
    let body = leptos::prelude::document().body();
    vitrine_view::run_app(|| {
        if let Some(body) = body {
            std::mem::forget(vitrine_view::mount(&body, || pages::page(&path, loaded)));
        }
    });
}

#[cfg(feature = "leptos-views")]
fn mount(path: String, loaded: LoadedCatalogue) {
    leptos::mount::mount_to_body(move || pages::page(&path, loaded));
}
