//! Where the focus and the scroll position are after a navigation.
//!
//! It never decides when: `location.rs` does.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::history::EntryState;

/// Whether an element of the page has the focus.
pub(super) fn has_focus() -> bool {
    document()
        .active_element()
        .is_some_and(|element| element.local_name() != "body")
}

/// Scrolls to the top of a new page and focuses its heading; or restores an entry of the history.
pub(super) fn focus_page(entry: Option<&EntryState>) {
    if let Some(entry) = entry {
        restore(entry);
    } else {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        focus("h1");
    }
}

pub(super) fn restore(entry: &EntryState) {
    let EntryState { scroll, link, .. } = entry.clone();
    // A virtual list has its height after the first scroll, its rows in view after the second, and
    // they are rendered a frame later.
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
    // A CSS string, in which only these two characters need an escape.
    let quoted = href.replace('\\', "\\\\").replace('"', "\\\"");
    focus(&["main a[href=\"", &quoted, "\"]"].concat())
}

fn focus(selector: &str) -> bool {
    let element = document().query_selector(selector).ok().flatten();
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = &element {
        focus_without_scroll(element);
    }
    element.is_some()
}

fn focus_without_scroll(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

pub(super) fn scroll_to_fragment(hash: &str) {
    let Some(id) = hash.strip_prefix('#').filter(|id| !id.is_empty()) else {
        return;
    };
    if let Some(element) = document().get_element_by_id(id) {
        open_sections_around(&element);
        element.scroll_into_view();
        if let Ok(element) = element.dyn_into::<HtmlElement>() {
            focus_without_scroll(&element);
        }
    }
}

/// Opens an element that opens and closes, and every one around it: not every browser does that by
/// itself. Links within a page are bootstrap's (`src/bootstrap/sections.js`).
fn open_sections_around(element: &Element) {
    let mut section = element.closest("details").ok().flatten();
    while let Some(open) = section {
        let _ = open.set_attribute("open", "");
        let around = open.parent_element();
        section = around.and_then(|around| around.closest("details").ok().flatten());
    }
}
