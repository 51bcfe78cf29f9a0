//! Walking a tour: keys and fingers, beside the links that lead the same way.
//!
//! It never moves by itself, and never takes a key or a finger that something else uses.

use std::cell::Cell;
use std::rc::Rc;

use leptos::ev;
use leptos::html::Details;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent};

use crate::session::Session;
use vitrine_layout::Swipe;
use vitrine_route::Route;
use vitrine_view::prelude::*;

/// What uses arrow keys, or Enter, itself.
const USES_ARROWS: &str = "input, textarea, select, dialog, [contenteditable], [role=slider]";
const USES_ENTER: &str = "a, button, summary, .loupe__frame";

/// Where one can go from a stop.
#[derive(Clone)]
pub(super) struct Walk {
    pub(super) session: Session,
    /// The stop before, if there is one.
    pub(super) back: Option<Route>,
    /// The next stop, or the tour's end.
    pub(super) on: Route,
    /// From the presenter's view to the plain one; none in the plain one.
    pub(super) leave: Option<Route>,
}

impl Walk {
    /// Follows the keys for as long as the page is there. `answer` is opened by one.
    pub(super) fn by_keys(self, answer: NodeRef<Details>) {
        effect(move || {
            let walk = self.clone();
            let listener =
                window_event_listener(ev::keydown, move |event| walk.key(&event, answer));
            on_cleanup(move || listener.remove());
        });
    }

    fn key(&self, event: &KeyboardEvent, answer: NodeRef<Details>) {
        if event.default_prevented()
            || event.ctrl_key()
            || event.meta_key()
            || event.alt_key()
            || event.shift_key()
        {
            return;
        }
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let is_at = |selector: &str| {
            let target = target.as_ref();
            target.is_some_and(|target| target.closest(selector).ok().flatten().is_some())
        };
        if is_at(USES_ARROWS) {
            return;
        }
        match (event.key().as_str(), &self.leave) {
            ("ArrowRight", _) | ("PageDown", Some(_)) => self.go(Some(&self.on)),
            ("ArrowLeft", _) | ("PageUp", Some(_)) => self.go(self.back.as_ref()),
            ("Escape", Some(leave)) => self.go(Some(leave)),
            ("Enter", Some(_)) if !is_at(USES_ENTER) => {
                if let Some(answer) = answer.get_untracked() {
                    let _ = answer.toggle_attribute("open");
                }
            }
            _ => return,
        }
        event.prevent_default();
    }

    fn go(&self, to: Option<&Route>) {
        if let Some(to) = to {
            self.session.go(to.clone());
        }
    }

    /// Follows one finger over the page, unless `busy` says that it moves something there.
    pub(super) fn by_finger(self, busy: impl Fn() -> bool + 'static) -> Rc<dyn Fn(&PointerEvent)> {
        let began = Cell::new(None::<(i32, i32, i32, f64)>);
        Rc::new(move |event| {
            let (x, y) = (event.client_x(), event.client_y());
            // A second finger takes the first one's way too.
            let Some((id, left, above, at)) = began.take().filter(|_| event.is_primary()) else {
                let begins = event.type_() == "pointerdown"
                    && event.is_primary()
                    && event.pointer_type() == "touch";
                if begins && !busy() && !is_zoomed() {
                    began.set(Some((event.pointer_id(), x, y, event.time_stamp())));
                }
                return;
            };
            if event.type_() != "pointerup" || id != event.pointer_id() || is_text_selected() {
                return;
            }
            #[allow(clippy::cast_possible_truncation, reason = "saturates, as wanted")]
            let milliseconds = (event.time_stamp() - at) as i32;
            match Swipe::recognize(x - left, y - above, milliseconds) {
                Some(Swipe::Forward) => self.go(Some(&self.on)),
                Some(Swipe::Back) => self.go(self.back.as_ref()),
                None => {}
            }
        })
    }
}

/// Whether the visitor looks at a part of the page through two fingers.
pub(super) fn is_zoomed() -> bool {
    window()
        .visual_viewport()
        .is_some_and(|seen| seen.scale() > 1.05)
}

fn is_text_selected() -> bool {
    let selection = window().get_selection().ok().flatten();
    selection.is_some_and(|selection| !selection.is_collapsed())
}

/// Whether the whole screen is ours.
pub(super) fn is_full() -> bool {
    document().fullscreen_element().is_some()
}

/// Fills the screen with the page, or gives it back. The page and not a part of it, so that it
/// stays filled from stop to stop.
pub(super) fn turn_full() {
    let document = document();
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(page) = document.document_element() {
        let _ = page.request_fullscreen();
    }
}

/// Who left the presenter's view by going back leaves the full screen too.
pub(super) fn keep_the_screen_free() {
    effect(|| {
        let page = document().document_element();
        if page.is_some() && document().fullscreen_element() == page {
            document().exit_fullscreen();
        }
    });
}
