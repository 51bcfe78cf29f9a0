//! Vitrine, a museum in a browser tab.
//!
//! The rooms, in reading order. Each imports only from the rooms above it.

// The code that `view!` makes names this crate.
extern crate self as vitrine;

pub mod words;

mod order;

pub mod catalogue;

pub mod search;

pub mod layout;

pub mod address;

pub mod exhibit;

pub mod markup;

pub mod parts;

pub mod pages;

pub mod app;

pub mod engraver;

#[cfg(not(target_arch = "wasm32"))]
pub mod desk;
