//! The browser's monotonic clock. It never says what day it is.

use leptos::prelude::window;

/// Milliseconds since the document was opened.
#[must_use]
pub fn monotonic_now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
