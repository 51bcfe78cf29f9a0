//! A kiosk in a museum: the session is reset when the visitor has gone, so that the next finds
//! nothing of it.
//!
//! Any input keeps the session: only idle time ends it, and not before a warning. Never has more
//! than one timer.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use super::{Idle, Session, monotonic_now};
use vitrine_route::Page;

/// Events that show that somebody is there.
const ACTIVITY: [&str; 5] = [
    "pointerdown",
    "pointermove",
    "wheel",
    "touchstart",
    "scroll",
];
/// Events that dismiss the warning too. If it were dismissed on `pointerdown`, the click would go to
/// what lies below it.
const DISMISSALS: [&str; 2] = ["click", "keydown"];

/// The idle timer. Cells, since only `seconds_left` is shown.
struct IdleTimer {
    session: Session,
    /// When there was input last, in milliseconds since the document was loaded.
    last_input: Cell<f64>,
    /// Whether the timer runs; it does not before the first input.
    is_running: Cell<bool>,
    /// The seconds that are left while the visitor is warned, otherwise 0.
    seconds_left: RwSignal<usize>,
}

/// Resets the session whenever the kiosk has been idle, for as long as the document lives. Returns
/// the seconds that are left while the visitor is warned, otherwise 0.
#[must_use]
pub fn watch_kiosk(session: Session) -> ReadSignal<usize> {
    let seconds_left = RwSignal::new(0);
    let timer = Rc::new(IdleTimer {
        session,
        last_input: Cell::new(0.0),
        is_running: Cell::new(false),
        seconds_left,
    });
    if let Some(root) = document().document_element() {
        // The style sheet hides links that lead out of the exhibit.
        let _ = root.set_attribute("data-kiosk", "");
    }
    if session
        .route
        .with_untracked(|route| route.page != Page::Entrance)
    {
        timer.restart();
    }
    for event in ACTIVITY {
        let timer = Rc::clone(&timer);
        window_event_listener_untyped(event, move |_| {
            if timer.seconds_left.get_untracked() == 0 {
                timer.restart();
            }
        });
    }
    for event in DISMISSALS {
        let timer = Rc::clone(&timer);
        window_event_listener_untyped(event, move |_| timer.restart());
    }
    seconds_left.read_only()
}

impl IdleTimer {
    /// There was input: the idle time begins anew, and a warning is dismissed.
    fn restart(self: &Rc<Self>) {
        self.last_input.set(monotonic_now());
        if self.seconds_left.get_untracked() > 0 {
            self.seconds_left.set(0);
        }
        if !self.is_running.replace(true) {
            self.check();
        }
    }

    fn check(self: &Rc<Self>) {
        let Some(seconds) = self.session.route.with_untracked(|route| route.kiosk) else {
            return;
        };
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "saturates, as wanted"
        )]
        let idle = (monotonic_now() - self.last_input.get()) as u32;
        let wait = match Idle::after(seconds, idle) {
            Idle::Busy(wait) => wait,
            Idle::Warned(left) => {
                self.seconds_left.set(left);
                1000
            }
            Idle::Over => {
                self.seconds_left.set(0);
                self.is_running.set(false);
                self.session.reset();
                return;
            }
        };
        let timer = Rc::clone(self);
        set_timeout(
            move || timer.check(),
            Duration::from_millis(u64::from(wait)),
        );
    }
}
