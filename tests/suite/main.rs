//! The house's tests on the host, a module a room.

// Whole pages are deep types.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod kiosk;
mod pages;
mod words;
