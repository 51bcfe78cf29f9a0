//! The view runtime: Leptos' signals and components, with views that are small.
//!
//! Leptos' views are generic types: each tree of elements is a type of its own, compiled to code of
//! its own, and that is most of what a visitor would download. Here [`view!`](prelude::view) makes a
//! [`View`] from a template (a string) and the values of its slots, and one interpreter builds,
//! rebuilds, hydrates or writes as HTML any of them. README.md says what is supported of Leptos'
//! `view!`, and `docs/view-runtime.md` what it saves.
//!
//! Files with views import [`prelude`], which is Leptos' own with the replacements.
//! This crate must never know what a view is about, and must never run a view twice where Leptos
//! would run it once.

mod attribute_value;
#[cfg(target_arch = "wasm32")]
mod dom;
mod for_each;
#[cfg(not(target_arch = "wasm32"))]
mod html;
mod template;
mod view;

use leptos::prelude::{Effect, Memo, on_cleanup};
use leptos::reactive::computed::ArcMemo;
use leptos::reactive::graph::{AnySubscriber, Subscriber, ToAnySubscriber};

pub use attribute_value::{AttributeValue, IntoAttributeValue};
#[cfg(target_arch = "wasm32")]
pub use dom::{Mounted, hydrate, mount, run_app};
pub use for_each::{for_each, keyed, show};
#[cfg(not(target_arch = "wasm32"))]
pub use html::escaped;
pub use template::{Slots, render};
pub use view::{CollectView, IntoView, View};

/// Leptos' `Effect::new`, for effects without a value, and unsubscribed when the owner is cleaned up.
pub fn effect(run: impl FnMut() + 'static) {
    // Not generic, so that every effect has the same code.
    fn boxed_effect(mut run: Box<dyn FnMut()>) {
        #[expect(clippy::disallowed_methods, reason = "this is its replacement")]
        let effect = Effect::new(move |_: Option<()>| run());
        if cfg!(target_arch = "wasm32") {
            unsubscribe_on_cleanup(effect.to_any_subscriber());
        }
    }
    boxed_effect(Box::new(run));
}

/// Leptos' `Memo::new`, without the value before, and unsubscribed when the owner is cleaned up.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    compute: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    let memo = ArcMemo::new(move |_| compute());
    unsubscribe_on_cleanup(memo.to_any_subscriber());
    memo.into()
}

/// Removes a subscriber from its signals when the owner is cleaned up. Leptos leaves that to each
/// signal's next change, and signals of the session may never change: they would keep the
/// subscribers of every page that was ever open.
fn unsubscribe_on_cleanup(subscriber: AnySubscriber) {
    on_cleanup(move || subscriber.clear_sources(&subscriber));
}

/// What a file with views imports.
pub mod prelude {
    pub use super::{CollectView, IntoView, View, effect, keyed, memo};
    pub use leptos::prelude::*;
    pub use vitrine_view_macro::view;
}

/// The examples of the README, those that must not compile included.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct ReadmeExamples;
