//! What is published, and what is checked before.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod cards;
mod collection;
mod compress;
mod content_hashes;
mod exhibits;
mod folders;
mod fonts;
mod formats;
mod hosts;
mod languages;
mod photographs;
mod publish;
mod service_worker;
