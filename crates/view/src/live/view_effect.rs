//! Effects of views, which leave nothing behind.

use leptos::reactive::effect::RenderEffect;
use leptos::reactive::graph::{Subscriber, ToAnySubscriber};

use crate::value::Text;

/// An effect whose value goes when it is dropped, and which nothing then remembers. Leptos keeps
/// the value until the effect's task ends, and until then effects in it would still run, on
/// signals that are disposed of; and signals keep what listened to them until they change.
pub(super) struct ViewEffect<T: Ended + 'static>(RenderEffect<T>);

pub(super) trait Ended {
    /// What is left of it: nothing.
    fn ended() -> Self;
}

impl Ended for Text {
    fn ended() -> Self {
        None
    }
}

impl<T: Ended> ViewEffect<T> {
    /// Runs now, and again whenever a signal that it reads changes, given what it made before.
    pub(super) fn new(run: impl FnMut(Option<T>) -> T + 'static) -> Self {
        Self(RenderEffect::new(run))
    }

    /// Looks at what it made last.
    pub(super) fn with(&self, see: impl FnOnce(&mut T)) {
        self.0.with_value_mut(see);
    }
}

impl<T: Ended> Drop for ViewEffect<T> {
    fn drop(&mut self) {
        self.0.with_value_mut(|value| *value = T::ended());
        let subscriber = self.0.to_any_subscriber();
        subscriber.clear_sources(&subscriber);
    }
}
