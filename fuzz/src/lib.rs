//! The rooms that what strangers send passes through, and no others: they need neither Leptos nor
//! the desk, so they are built in seconds, instrumented or not. The files are links to those in
//! `src/` beside this folder.

// What no target uses is there for other rooms.
#![allow(dead_code)]

pub mod words;

mod order;

pub mod catalogue;

pub mod search;

pub mod address;
