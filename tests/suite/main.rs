//! The tests of the app on the host.

// Whole pages are deep types.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod chunks;
mod kiosk;
mod messages;
mod pages;
mod pseudo_language;
