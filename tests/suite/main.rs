//! The house's tests on the host, a module a room.

// Whole pages are deep types.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod address;
mod catalogue;
mod cite;
mod collection;
mod compress;
mod desk;
mod edtf;
mod engraver;
mod export;
mod formats;
mod hosts;
mod kiosk;
mod layout;
mod markup;
mod names;
mod pages;
mod publish;
mod rooms;
mod search;
mod tours;
mod words;
