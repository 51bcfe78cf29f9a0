//! The engine's tests on the host: the pages of the exhibits in `tests/fixtures/`, prerendered,
//! and how things are worded. What the first exhibit promises is in `tests/collection/`.

// Whole pages are deep types.
#![recursion_limit = "256"]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod chunks;
mod design;
mod drawing_or_words;
mod fixtures;
mod kiosk;
mod messages;
mod numbers;
mod pages;
mod pseudo_language;
mod quoted;
#[path = "../support/mod.rs"]
mod support;
