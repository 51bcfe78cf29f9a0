//! The browser's location and history, kept in step with the visit's address.
//!
//! One writer: an effect writes the history when the address changes; links, back and forward
//! change the address. Each entry of the history remembers how far the page was scrolled and
//! which link was followed from it, so that coming back finds the visitor where they were.

use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, HtmlElement, ScrollRestoration};

use super::Session;
use super::history::{
    Remembered, begin, history, keep_fragment, leave_for_first, link_base, push, remember,
    remembered, replace,
};
use super::state::HistoryChange;
use vitrine_route::{Page, Route};

/// Typing is written to the history when it pauses this long: browsers refuse many writes.
const PAUSE: Duration = Duration::from_millis(250);

/// The address in the browser's location.
fn present_address() -> Route {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    let base = link_base();
    Route::parse(&[path.strip_prefix(&base).unwrap_or(&path), &query].concat())
}

/// Starts the visit where the browser is.
#[must_use]
pub fn keep_location(make: impl FnOnce(Route) -> Session) -> Session {
    let session = make(present_address());
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    // What was remembered before a reload, before anything overwrites it.
    let arrival = remembered();
    let arrivals = Arrivals::new(session);
    write_history_on_change(session, arrivals);
    follow_links(session, arrivals);
    follow_history(session, arrivals);
    remember_scrolling();
    restore_when_shown(session, arrivals, arrival);
    session
}

/// What is to be done once the page at the address is in the document: its program may have to
/// come first. A later arrival takes the place of one that is still waiting.
#[derive(Clone, Copy)]
struct Arrivals {
    waiting: StoredValue<Option<Box<dyn FnOnce()>>, LocalStorage>,
    page_is_loading: RwSignal<bool>,
}

impl Arrivals {
    fn new(session: Session) -> Self {
        let arrivals = Self {
            waiting: StoredValue::new_local(None),
            page_is_loading: session.page_is_loading,
        };
        effect(move || {
            if !arrivals.page_is_loading.get() {
                request_animation_frame(move || arrivals.start());
            }
        });
        arrivals
    }

    fn then(self, start: impl FnOnce() + 'static) {
        self.waiting.set_value(Some(Box::new(start)));
        request_animation_frame(move || self.start());
    }

    fn start(self) {
        if self.page_is_loading.get_untracked() {
            return;
        }
        if let Some(start) = self.waiting.try_update_value(Option::take).flatten() {
            start();
        }
    }
}

fn write_history_on_change(session: Session, arrivals: Arrivals) {
    let pending = StoredValue::new(None::<TimeoutHandle>);
    let mut last = None;
    effect(move || {
        let route = session.route.get();
        let Some(before) = last.replace(route.clone()) else {
            return;
        };
        if let Some(timeout) = pending.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
        match session.step.get_value() {
            HistoryChange::None => {}
            HistoryChange::Reset => {
                arrivals.then(|| start(None));
                if leave_for_first() {
                    // Begun once it is there.
                    return;
                }
                begin(&route);
            }
            HistoryChange::Push => {
                // What was typed last may still be unwritten.
                replace(&before);
                push(&route);
                if page_differs(&before, &route) {
                    arrivals.then(|| start(None));
                }
            }
            HistoryChange::Replace => {
                let typed = route.clone();
                let timeout = set_timeout_with_handle(move || replace(&typed), PAUSE).ok();
                pending.set_value(timeout);
            }
        }
        session.step.set_value(HistoryChange::None);
    });
}

/// An effect that keeps nothing from run to run: one program for all of them.
fn effect(run: impl FnMut() + 'static) {
    fn keep(mut run: Box<dyn FnMut()>) {
        #[expect(clippy::disallowed_methods, reason = "it goes with the page")]
        Effect::new(move |_: Option<()>| run());
    }
    keep(Box::new(run));
}

/// Another page, rather than another state of the same. A tour has several at one path: for a
/// room full of people, for paper.
fn page_differs(before: &Route, after: &Route) -> bool {
    matches!(after.page, Page::Tour(_)) || before.path() != after.path()
}

fn follow_links(session: Session, arrivals: Arrivals) {
    window_event_listener(ev::click, move |event| {
        let kiosk = untrack(|| session.is_kiosk());
        let elsewhere =
            event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
        if event.default_prevented() || event.button() != 0 || (elsewhere && !kiosk) {
            return;
        }
        let link = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("a[href]").ok().flatten())
            .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
        let Some(link) = link else { return };
        let Some(route) = page_behind(&link) else {
            if kiosk {
                // Nothing else is on show here.
                event.prevent_default();
            }
            return;
        };
        let same = session.is_at(&route);
        if !link.hash().is_empty() {
            if same {
                return;
            }
            let hash = link.hash();
            event.prevent_default();
            remember(Some(&link));
            session.go(route);
            // After the effect that writes the address, whose arrival this one replaces.
            request_animation_frame(move || {
                arrivals.then(move || {
                    keep_fragment(&hash);
                    scroll_to_fragment(&hash);
                });
            });
            return;
        }
        event.prevent_default();
        if same {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            return;
        }
        remember(Some(&link));
        session.go(route);
    });
}

/// The page of ours that a link leads to; none if it leads to a file or out of the exhibit.
fn page_behind(link: &HtmlAnchorElement) -> Option<Route> {
    let origin = window().location().origin().unwrap_or_default();
    if !link.target().is_empty() || link.has_attribute("download") || link.origin() != origin {
        return None;
    }
    let path = link.pathname();
    let path = path.strip_prefix(&link_base())?;
    let is_file = path.rsplit('/').next().is_some_and(|last| !last.is_empty());
    (!is_file).then(|| Route::parse(&[path, &link.search()].concat()))
}

fn follow_history(session: Session, arrivals: Arrivals) {
    window_event_listener(ev::popstate, move |_| {
        if session.step.get_value() == HistoryChange::Reset {
            session.step.set_value(HistoryChange::None);
            session.route.with_untracked(begin);
            return;
        }
        let route = present_address();
        if session.route.with_untracked(|present| *present == route) {
            return;
        }
        let remembered = remembered();
        session.step.set_value(HistoryChange::None);
        session.route.set(route);
        arrivals.then(move || start(Some(&remembered)));
    });
    window_event_listener(
        ev::Custom::<ev::PageTransitionEvent>::new("pagehide"),
        |_| remember(None),
    );
}

/// Remembers the scroll position in the present entry once scrolling pauses.
fn remember_scrolling() {
    let pending = StoredValue::new(None::<TimeoutHandle>);
    window_event_listener(ev::scroll, move |_| {
        if let Some(timeout) = pending.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
        pending
            .set_value(set_timeout_with_handle(|| remember(None), Duration::from_millis(150)).ok());
    });
}

/// After a reload or a pasted link: once the catalogue is shown, back to where one was.
fn restore_when_shown(session: Session, arrivals: Arrivals, arrival: Remembered) {
    let hash = window().location().hash().unwrap_or_default();
    let arrival = StoredValue::new(Some(arrival));
    effect(move || {
        if session.loaded().is_none() {
            return;
        }
        let Some(arrival) = arrival.try_update_value(Option::take).flatten() else {
            return;
        };
        let hash = hash.clone();
        arrivals.then(move || {
            // Whoever has begun to read a published page stays where they are.
            let scrolled = window().scroll_y().unwrap_or_default() > 0.0;
            if scrolled || is_busy() {
                return;
            }
            if arrival.scroll > 0.0 {
                restore(&arrival);
            } else {
                scroll_to_fragment(&hash);
            }
        });
    });
}

/// Whether the visitor has something in hand already.
fn is_busy() -> bool {
    document()
        .active_element()
        .is_some_and(|element| element.local_name() != "body")
}

/// At the top of a new page, on its heading; or where the visitor was before.
fn start(remembered: Option<&Remembered>) {
    if let Some(remembered) = remembered {
        restore(remembered);
    } else {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        focus("h1");
    }
}

fn restore(remembered: &Remembered) {
    let Remembered { scroll, link, .. } = remembered.clone();
    // Rows that are drawn only when in sight have their height after the first scroll, are in
    // sight after the second, and drawn a frame later.
    window().scroll_to_with_x_and_y(0.0, scroll);
    request_animation_frame(move || {
        window().scroll_to_with_x_and_y(0.0, scroll);
        request_animation_frame(move || {
            let found = link.as_deref().is_some_and(focus_link);
            if !found {
                focus("h1");
            }
        });
    });
}

fn focus_link(href: &str) -> bool {
    // Quoted as a CSS string, in which only these two need escaping.
    let quoted = href.replace('\\', "\\\\").replace('"', "\\\"");
    focus(&["main a[href=\"", &quoted, "\"]"].concat())
}

fn focus(selector: &str) -> bool {
    let element = document().query_selector(selector).ok().flatten();
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = &element {
        focus_quietly(element);
    }
    element.is_some()
}

fn focus_quietly(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

fn scroll_to_fragment(hash: &str) {
    let Some(id) = hash.strip_prefix('#').filter(|id| !id.is_empty()) else {
        return;
    };
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
        if let Ok(element) = element.dyn_into::<HtmlElement>() {
            focus_quietly(&element);
        }
    }
}
