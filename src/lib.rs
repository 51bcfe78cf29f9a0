//! The app in the browser: its state, its components and its pages.
//!
//! The modules in reading order; each imports only from those above it.

pub mod session;

pub mod components;

pub mod pages;

mod lazy;

pub mod app;

#[cfg(target_arch = "wasm32")]
pub mod hydration;
