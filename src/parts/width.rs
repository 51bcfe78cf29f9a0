//! How wide a part is, so that a drawing can be laid out to it.

use leptos::ev;
use leptos::html::Div;

use crate::markup::prelude::*;

/// The width in CSS pixels that drawings have until they are measured, and on the host.
const UNMEASURED: f64 = 1120.0;

/// The width of `container`, kept up to date while the window changes.
#[must_use]
pub fn width_of(container: NodeRef<Div>) -> Memo<i32> {
    let width = RwSignal::new(UNMEASURED);
    let look = move || {
        let seen = container
            .get_untracked()
            .map(|container| container.client_width());
        if let Some(seen) = seen.filter(|seen| *seen > 0) {
            width.set(f64::from(seen));
        }
    };
    effect(move || {
        container.track();
        look();
        let handle = window_event_listener(ev::resize, move |_| look());
        on_cleanup(move || handle.remove());
    });
    // Whole pixels: a drawing is not laid out anew for less.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a window is narrower than i32::MAX"
    )]
    memo(move || width.get() as i32)
}
