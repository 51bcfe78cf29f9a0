//! A kiosk in a museum: what one visitor leaves behind, the next does not find.
//!
//! Nobody is sent away who touches anything: only standing idle ends a visit, and not before a
//! warning. Never keeps more than one timer.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use super::{Idle, Session};
use vitrine_route::Page;

/// What a visitor does who is there.
const SIGNS: [&str; 5] = [
    "pointerdown",
    "pointermove",
    "wheel",
    "touchstart",
    "scroll",
];
/// What a visitor does who means it: these alone answer the warning. Were it gone when a finger
/// comes down, the press would go to what lies below.
const ANSWERS: [&str; 2] = ["click", "keydown"];

/// What is known of whoever stands before the kiosk. Cells, since nothing but `left` is shown.
struct Watch {
    session: Session,
    /// When they last did something, in milliseconds of the page's life.
    last: Cell<f64>,
    /// Whether a timer runs; none does while nobody has come.
    runs: Cell<bool>,
    /// The seconds that are left to stay; none while there is no warning.
    left: RwSignal<usize>,
}

/// Watches over the kiosk for as long as the page lives: the seconds that are left to stay while
/// the visitor is warned, otherwise none.
#[must_use]
pub fn keep_kiosk(session: Session) -> RwSignal<usize> {
    let left = RwSignal::new(0);
    let watch = Rc::new(Watch {
        session,
        last: Cell::new(0.0),
        runs: Cell::new(false),
        left,
    });
    if let Some(root) = document().document_element() {
        // Style leaves out what leads out of the exhibit.
        let _ = root.set_attribute("data-kiosk", "");
    }
    if session
        .route
        .with_untracked(|route| route.page != Page::Entrance)
    {
        watch.note();
    }
    for sign in SIGNS {
        let watch = Rc::clone(&watch);
        window_event_listener_untyped(sign, move |_| {
            if watch.left.get_untracked() == 0 {
                watch.note();
            }
        });
    }
    for answer in ANSWERS {
        let watch = Rc::clone(&watch);
        window_event_listener_untyped(answer, move |_| watch.note());
    }
    left
}

impl Watch {
    /// The visitor did something.
    fn note(self: &Rc<Self>) {
        self.last.set(now());
        if self.left.get_untracked() > 0 {
            self.left.set(0);
        }
        if !self.runs.replace(true) {
            self.look();
        }
    }

    fn look(self: &Rc<Self>) {
        let Some(seconds) = self.session.route.with_untracked(|route| route.kiosk) else {
            return;
        };
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "saturates, as wanted"
        )]
        let still = (now() - self.last.get()) as u32;
        let wait = match Idle::after(seconds, still) {
            Idle::Busy(wait) => wait,
            Idle::Warned(left) => {
                self.left.set(left);
                1000
            }
            Idle::Over => {
                self.left.set(0);
                self.runs.set(false);
                self.session.end();
                return;
            }
        };
        let watch = Rc::clone(self);
        set_timeout(move || watch.look(), Duration::from_millis(u64::from(wait)));
    }
}

/// Milliseconds that only grow, whatever is done to the clock.
fn now() -> f64 {
    window()
        .performance()
        .map(|performance| performance.now())
        .unwrap_or_default()
}
