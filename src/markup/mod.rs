//! Views as values: one kind of node for every page and part.
//!
//! Leptos' signals and components stay as they are; its views do not. There every tree of
//! elements is a type with code of its own, which is most of what a visitor would download.
//! Here [`view!`](vitrine_markup::view) makes a [`Node`] from a template (a string) and the
//! values for its holes, and one small program builds, updates or prints any of them.
//!
//! Files that hold views import [`prelude`], which is Leptos' own but for what is replaced.
//! This room must never know what a view is about, and never runs a view twice where Leptos
//! would run it once.

mod each;
#[cfg(not(target_arch = "wasm32"))]
mod html;
#[cfg(target_arch = "wasm32")]
mod live;
mod node;
mod template;
mod value;

pub use each::{each, keyed, show};
#[cfg(not(target_arch = "wasm32"))]
pub use html::escaped;
#[cfg(target_arch = "wasm32")]
pub use live::{Mounted, begin, mount, take_over};
pub use node::{CollectView, IntoView, Node};
pub use template::{Holes, Kind, render};
pub use value::{IntoValue, Value};

/// Leptos' `Effect::new` for what keeps nothing from run to run: one program for all of them.
pub fn effect(run: impl FnMut() + 'static) {
    fn keep(mut run: Box<dyn FnMut()>) {
        leptos::prelude::Effect::new(move |_: Option<()>| run());
    }
    keep(Box::new(run));
}

/// What a file that holds views imports.
pub mod prelude {
    pub use super::{CollectView, IntoView, IntoView as IntoAny, Node as AnyView, effect, keyed};
    pub use leptos::prelude::*;
    pub use vitrine_markup::view;
}
