//! What is published, and what is checked before.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod collection;
mod compress;
mod content_hashes;
mod folders;
mod formats;
mod hosts;
mod languages;
mod publish;
