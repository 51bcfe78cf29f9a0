//! Vitrine, a museum in a browser tab.
//!
//! The rooms, in reading order. Each imports only from the rooms above it.

pub mod catalogue;
pub mod search;
pub mod layout;
