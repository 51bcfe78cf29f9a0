//! Client-side routing: the browser's location and history, in sync with the session's route.
//!
//! One writer: an effect writes the history when the route changes; links, back and forward change
//! the route. Each entry of the history holds the scroll position and the link that was followed
//! from it, so that going back restores scroll and focus.

use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, ScrollRestoration};

use super::focus::{focus_page, has_focus, restore, scroll_to_fragment};
use super::history::{
    EntryState, base_path, entry_state, go_to_first, history, href, push, replace,
    replace_fragment, restart, save_entry_state,
};
use super::{HistoryChange, Session};
use vitrine_route::{Page, Route};

/// Debounces the writes of a typed query: browsers limit how often the history may be written.
const DEBOUNCE: Duration = Duration::from_millis(250);

/// The route in the browser's location.
#[must_use]
pub fn current_route() -> Route {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    let base = base_path();
    Route::parse(&[path.strip_prefix(&base).unwrap_or(&path), &query].concat())
}

/// Makes a session at the route in the browser's location, and keeps the two in sync.
#[must_use]
pub fn sync_with_location(new_session: impl FnOnce(Route) -> Session) -> Session {
    let session = new_session(current_route());
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    // From before a reload, and before anything overwrites it.
    let entry = entry_state();
    let after_load = AfterLoad::new(session);
    write_history_on_change(session, after_load);
    follow_links(session, after_load);
    follow_history(session, after_load);
    save_scroll_position();
    restore_after_reload(session, after_load, entry);
    session
}

/// What is to be done once the page of the route is rendered: its chunk may have to be loaded first.
/// A later task replaces one that is still pending.
#[derive(Clone, Copy)]
struct AfterLoad {
    pending: StoredValue<Option<Box<dyn FnOnce()>>, LocalStorage>,
    page_is_loading: ReadSignal<bool>,
}

impl AfterLoad {
    fn new(session: Session) -> Self {
        let after_load = Self {
            pending: StoredValue::new_local(None),
            page_is_loading: session.page_is_loading,
        };
        effect(move || {
            if !after_load.page_is_loading.get() {
                request_animation_frame(move || after_load.run_pending());
            }
        });
        // During a view transition there are no frames (`src/bootstrap/view-transitions.js`).
        window_event_listener_untyped("vitrine:settle", move |_| after_load.run_pending());
        after_load
    }

    fn run(self, task: impl FnOnce() + 'static) {
        self.pending.set_value(Some(Box::new(task)));
        request_animation_frame(move || self.run_pending());
    }

    fn run_pending(self) {
        if self.page_is_loading.get_untracked() {
            return;
        }
        if let Some(task) = self.pending.try_update_value(Option::take).flatten() {
            task();
        }
    }
}

fn write_history_on_change(session: Session, after_load: AfterLoad) {
    let pending = StoredValue::new(None::<TimeoutHandle>);
    let mut last = None;
    effect(move || {
        let route = session.route.get();
        let Some(before) = last.replace(route.clone()) else {
            return;
        };
        let debounced = pending.try_update_value(Option::take).flatten();
        if let Some(timeout) = debounced {
            timeout.clear();
        }
        match session.writers().history_change.get_value() {
            HistoryChange::None => {}
            HistoryChange::Reset => {
                after_load.run(|| focus_page(None));
                if go_to_first() {
                    // `popstate` restarts the history once it is there.
                    return;
                }
                restart(&route);
            }
            HistoryChange::Push => {
                if route.kiosk.is_some() {
                    // One entry for the whole visit: a browser keeps some fifty, and what is older
                    // cannot be taken from the next visitor's way back.
                    replace(&route);
                } else {
                    let typed = typed_before(&before, &route);
                    if debounced.is_some() || typed.is_some() {
                        replace(typed.as_ref().unwrap_or(&before));
                    }
                    push(&route);
                }
                if page_differs(&before, &route) {
                    after_load.run(|| focus_page(None));
                }
            }
            HistoryChange::Replace => {
                let typed = route.clone();
                let timeout = set_timeout_with_handle(move || replace(&typed), DEBOUNCE).ok();
                pending.set_value(timeout);
            }
        }
        session
            .writers()
            .history_change
            .set_value(HistoryChange::None);
    });
}

/// An effect that keeps nothing from run to run. Boxed, so that all share one instance of the code.
fn effect(run: impl FnMut() + 'static) {
    fn effect_of(mut run: Box<dyn FnMut()>) {
        #[expect(
            clippy::disallowed_methods,
            reason = "it lives as long as the document"
        )]
        Effect::new(move |_: Option<()>| run());
    }
    effect_of(Box::new(run));
}

/// Another page, rather than another state of the same. A tour has several pages at one path: the
/// presenter's view and those for print.
fn page_differs(before: &Route, after: &Route) -> bool {
    matches!(after.page, Page::Tour(_)) || before.path() != after.path()
}

fn follow_links(session: Session, after_load: AfterLoad) {
    window_event_listener(ev::click, move |event| {
        let kiosk = untrack(|| session.is_kiosk());
        let opens_elsewhere =
            event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
        if event.default_prevented() || event.button() != 0 || (opens_elsewhere && !kiosk) {
            return;
        }
        let link = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("a[href]").ok().flatten())
            .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
        let Some(link) = link else { return };
        let Some(mut route) = route_behind(&link) else {
            if kiosk {
                // A kiosk shows nothing but the exhibit.
                event.prevent_default();
            }
            return;
        };
        if route.language != session.language() {
            // Another language is another document, since messages and index are of one.
            if kiosk {
                event.prevent_default();
                route.kiosk = session.route.with_untracked(|current| current.kiosk);
                let _ = window().location().replace(&href(&route));
            }
            return;
        }
        let same = session.is_current(&route);
        let is_prerendered = session.page_is_prerendered.get_untracked();
        if is_prerendered && untrack(|| session.loaded()).is_none() && !same && !kiosk {
            // The document of that page is there sooner than the catalogue, with which the app would
            // render it.
            return;
        }
        if !link.hash().is_empty() {
            let hash = link.hash();
            if same {
                if kiosk {
                    event.prevent_default();
                    session.route.with_untracked(replace);
                    replace_fragment(&hash);
                    scroll_to_fragment(&hash);
                }
                return;
            }
            event.prevent_default();
            save_entry_state(Some(&link));
            session.navigate(route);
            // After the effect that writes the history, whose task this one replaces.
            request_animation_frame(move || {
                after_load.run(move || {
                    replace_fragment(&hash);
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
        save_entry_state(Some(&link));
        session.navigate(route);
    });
}

/// The route that a link leads to; none if it leads to a file or out of the exhibit.
fn route_behind(link: &HtmlAnchorElement) -> Option<Route> {
    let origin = window().location().origin().unwrap_or_default();
    if !link.target().is_empty() || link.has_attribute("download") || link.origin() != origin {
        return None;
    }
    let path = link.pathname();
    let path = path.strip_prefix(&base_path())?;
    let is_file = path.rsplit('/').next().is_some_and(|last| !last.is_empty());
    (!is_file).then(|| Route::parse(&[path, &link.search()].concat()))
}

fn follow_history(session: Session, after_load: AfterLoad) {
    window_event_listener(ev::popstate, move |_| {
        if session.writers().history_change.get_value() == HistoryChange::Reset {
            session
                .writers()
                .history_change
                .set_value(HistoryChange::None);
            session.route.with_untracked(restart);
            return;
        }
        let route = current_route();
        if session.route.with_untracked(|current| *current == route) {
            return;
        }
        let entry = entry_state();
        session
            .writers()
            .history_change
            .set_value(HistoryChange::None);
        session.writers().route.set(route);
        after_load.run(move || focus_page(Some(&entry)));
    });
    window_event_listener(
        ev::Custom::<ev::PageTransitionEvent>::new("pagehide"),
        |_| save_entry_state(None),
    );
}

/// Saves the scroll position in the current entry once scrolling pauses.
fn save_scroll_position() {
    let pending = StoredValue::new(None::<TimeoutHandle>);
    window_event_listener(ev::scroll, move |_| {
        if let Some(timeout) = pending.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
        pending.set_value(
            set_timeout_with_handle(|| save_entry_state(None), Duration::from_millis(150)).ok(),
        );
    });
}

/// After a reload, or at a link with a fragment: once the catalogue is loaded, scrolls to where the
/// visitor was, or to the fragment.
fn restore_after_reload(session: Session, after_load: AfterLoad, entry: EntryState) {
    let hash = window().location().hash().unwrap_or_default();
    let entry = StoredValue::new(Some(entry));
    effect(move || {
        // The prerendered page may be in another state yet than the one that was scrolled in.
        let is_rendered = session.page_is_prerendered.get() || session.loaded().is_some();
        if !is_rendered || session.route.with(|route| *route != current_route()) {
            return;
        }
        let Some(entry) = entry.try_update_value(Option::take).flatten() else {
            return;
        };
        let hash = hash.clone();
        after_load.run(move || {
            // A visitor who has begun to read the prerendered page is not moved.
            let is_scrolled = window().scroll_y().unwrap_or_default() > 0.0;
            if is_scrolled || has_focus() {
                return;
            }
            if entry.scroll > 0.0 {
                restore(&entry);
            } else {
                scroll_to_fragment(&hash);
            }
        });
    });
}

/// The gallery before a choice, with the words that were typed just before that: on a page that was
/// not hydrated yet both are replayed in one task.
fn typed_before(before: &Route, route: &Route) -> Option<Route> {
    let (Page::Gifts { query: old, .. }, Page::Gifts { query: new, .. }) =
        (&before.page, &route.page)
    else {
        return None;
    };
    let is_typed = old.words.is_empty() && !new.words.is_empty() && old.filters != new.filters;
    let mut typed = is_typed.then(|| before.clone())?;
    if let Page::Gifts { query, .. } = &mut typed.page {
        query.words.clone_from(&new.words);
    }
    Some(typed)
}
