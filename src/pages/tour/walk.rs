//! Walking a tour by keys and swipes, beside the links.
//!
//! It never advances by itself, and never handles a key or a pointer that another element uses.

use std::cell::Cell;
use std::rc::Rc;

use leptos::ev;
use leptos::html::Details;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent};

use crate::components::{enter_full_screen, leave_full_screen};
use crate::session::Session;
use vitrine_layout::Swipe;
use vitrine_route::Route;
use vitrine_view::prelude::*;

/// Elements that handle arrow keys, or Enter, themselves.
const USES_ARROWS: &str = "input, textarea, select, dialog, [contenteditable], [role=slider]";
const USES_ENTER: &str = "a, button, summary, .loupe__frame, .turn-viewer__frame";

/// Where the keys and swipes lead from a stop.
#[derive(Clone)]
pub(super) struct Walk {
    pub(super) session: Session,
    /// The previous stop, if there is one.
    pub(super) previous: Option<Route>,
    /// The next stop, or the overview after the last.
    pub(super) next: Route,
    /// The stop without the presenter's view; none if it is without.
    pub(super) leave: Option<Route>,
}

impl Walk {
    /// Handles keys for as long as the page lives. Enter opens `answer`.
    pub(super) fn by_keys(self, answer: NodeRef<Details>) {
        effect(move || {
            let walk = self.clone();
            let listener =
                window_event_listener(ev::keydown, move |event| walk.on_key(&event, answer));
            on_cleanup(move || listener.remove());
        });
    }

    fn on_key(&self, event: &KeyboardEvent, answer: NodeRef<Details>) {
        if event.default_prevented()
            || event.ctrl_key()
            || event.meta_key()
            || event.alt_key()
            || event.shift_key()
        {
            return;
        }
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let is_within = |selector: &str| {
            let target = target.as_ref();
            target.is_some_and(|target| target.closest(selector).ok().flatten().is_some())
        };
        if is_within(USES_ARROWS) {
            return;
        }
        match (event.key().as_str(), &self.leave) {
            ("ArrowRight", _) | ("PageDown", Some(_)) => self.navigate(Some(&self.next)),
            ("ArrowLeft", _) | ("PageUp", Some(_)) => self.navigate(self.previous.as_ref()),
            ("Escape", Some(leave)) => self.navigate(Some(leave)),
            ("Enter", Some(_)) if !is_within(USES_ENTER) => {
                if let Some(answer) = answer.get_untracked() {
                    let _ = answer.toggle_attribute("open");
                }
            }
            _ => return,
        }
        event.prevent_default();
    }

    fn navigate(&self, to: Option<&Route>) {
        if let Some(to) = to {
            self.session.navigate(to.clone());
        }
    }

    /// Handles swipes of one finger over the page, unless it is `busy` with something there.
    pub(super) fn by_swipe(self, busy: impl Fn() -> bool + 'static) -> Rc<dyn Fn(&PointerEvent)> {
        let start = Cell::new(None::<(i32, i32, i32, f64)>);
        Rc::new(move |event| {
            let (x, y) = (event.client_x(), event.client_y());
            // A second finger cancels the swipe.
            let Some((id, left, above, at)) = start.take().filter(|_| event.is_primary()) else {
                let begins = event.type_() == "pointerdown"
                    && event.is_primary()
                    && event.pointer_type() == "touch";
                if begins && !busy() && !is_zoomed() {
                    start.set(Some((event.pointer_id(), x, y, event.time_stamp())));
                }
                return;
            };
            if event.type_() != "pointerup" || id != event.pointer_id() || is_text_selected() {
                return;
            }
            #[allow(clippy::cast_possible_truncation, reason = "saturates, as wanted")]
            let milliseconds = (event.time_stamp() - at) as i32;
            match Swipe::recognize(x - left, y - above, milliseconds) {
                Some(Swipe::Forward) => self.navigate(Some(&self.next)),
                Some(Swipe::Back) => self.navigate(self.previous.as_ref()),
                None => {}
            }
        })
    }
}

/// Whether the page is pinch-zoomed.
pub(super) fn is_zoomed() -> bool {
    window()
        .visual_viewport()
        .is_some_and(|seen| seen.scale() > 1.05)
}

fn is_text_selected() -> bool {
    let selection = window().get_selection().ok().flatten();
    selection.is_some_and(|selection| !selection.is_collapsed())
}

/// Whether the document is full screen.
pub(super) fn is_full_screen() -> bool {
    document().fullscreen_element().is_some()
}

/// Enters or leaves full screen, with the document and not an element of it, so that it stays full
/// screen from stop to stop.
pub(super) fn toggle_full_screen() {
    let document = document();
    if document.fullscreen_element().is_some() {
        leave_full_screen();
    } else if let Some(page) = document.document_element() {
        enter_full_screen(&page);
    }
}

/// Leaves full screen when the visitor went back from the presenter's view.
pub(super) fn leave_full_screen_with_presenter() {
    effect(|| {
        let page = document().document_element();
        if page.is_some() && document().fullscreen_element() == page {
            leave_full_screen();
        }
    });
}
