//! Views as values: one kind of node for every page and part.
//!
//! Leptos' signals and components stay as they are; its views do not. There every tree of
//! elements is a type with code of its own, which is most of what a visitor would download.
//! Here [`view!`](vitrine_view_macro::view) makes a [`View`] from a template (a string) and the
//! values for its slots, and one small program builds, updates or prints any of them.
//!
//! Files that hold views import [`prelude`], which is Leptos' own but for what is replaced.
//! This room must never know what a view is about, and never runs a view twice where Leptos
//! would run it once.

mod each;
#[cfg(not(target_arch = "wasm32"))]
mod html;
#[cfg(target_arch = "wasm32")]
mod live;
mod template;
mod value;
mod view;

use leptos::prelude::{Effect, Memo, on_cleanup};
use leptos::reactive::computed::ArcMemo;
use leptos::reactive::graph::{AnySubscriber, Subscriber, ToAnySubscriber};

pub use each::{each, keyed, show};
#[cfg(not(target_arch = "wasm32"))]
pub use html::escaped;
#[cfg(target_arch = "wasm32")]
pub use live::{Mounted, begin, hydrate, mount};
pub use template::{SlotKind, Slots, render};
pub use value::{IntoValue, Value};
pub use view::{CollectView, IntoView, View};

/// Leptos' `Effect::new` for what keeps nothing from run to run: one program for all of them.
pub fn effect(run: impl FnMut() + 'static) {
    fn keep(mut run: Box<dyn FnMut()>) {
        #[expect(clippy::disallowed_methods, reason = "it leaves in the end")]
        let effect = Effect::new(move |_: Option<()>| run());
        if cfg!(target_arch = "wasm32") {
            leave_in_the_end(effect.to_any_subscriber());
        }
    }
    keep(Box::new(run));
}

/// Leptos' `Memo::new`, for what does not ask what it was before.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    find: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    let memo = ArcMemo::new(move |_| find());
    leave_in_the_end(memo.to_any_subscriber());
    memo.into()
}

/// Has what it listened to forget it when its owner goes. Leptos leaves that to the next change,
/// and much of what pages listen to never changes: it would remember every page that was ever open.
fn leave_in_the_end(subscriber: AnySubscriber) {
    on_cleanup(move || subscriber.clear_sources(&subscriber));
}

/// What a file that holds views imports.
pub mod prelude {
    pub use super::{CollectView, IntoView, View, effect, keyed, memo};
    pub use leptos::prelude::*;
    pub use vitrine_view_macro::view;
}
