//! Render effects that leave nothing behind when they are dropped.

use leptos::reactive::effect::RenderEffect;
use leptos::reactive::graph::{Subscriber, ToAnySubscriber};

/// A render effect that disposes of its value, and unsubscribes from its signals, when it is
/// dropped. Leptos does both later: the value lives until the effect's task ends, so effects inside
/// it would still run, on signals that are disposed of; and a signal keeps its subscribers until it
/// next changes.
pub(super) struct ViewEffect<T: Default + 'static>(RenderEffect<T>);

impl<T: Default> ViewEffect<T> {
    /// Runs now, and again whenever a signal that it reads changes, with the value of the run
    /// before.
    pub(super) fn new(run: impl FnMut(Option<T>) -> T + 'static) -> Self {
        Self(RenderEffect::new(run))
    }

    /// Calls `f` with the present value.
    pub(super) fn with(&self, f: impl FnOnce(&mut T)) {
        self.0.with_value_mut(f);
    }
}

impl<T: Default> Drop for ViewEffect<T> {
    fn drop(&mut self) {
        self.0.with_value_mut(|value| *value = T::default());
        let subscriber = self.0.to_any_subscriber();
        subscriber.clear_sources(&subscriber);
    }
}
