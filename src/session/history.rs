//! The document's entries in the browser's history, and the state that each holds.
//!
//! Only `location.rs` decides when an entry is written.

use js_sys::{Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{History, HtmlAnchorElement, Url};

use vitrine_route::Route;

/// The path of `<base href>`, with slashes at both ends.
#[must_use]
pub(super) fn base_path() -> String {
    document()
        .base_uri()
        .ok()
        .flatten()
        .and_then(|base| Url::new(&base).ok())
        .and_then(|base| {
            let path = base.pathname();
            path.rfind('/').map(|end| path[..=end].to_owned())
        })
        .unwrap_or_else(|| "/".to_owned())
}

/// Goes back to the document's first entry; false if this is the first.
pub(super) fn go_to_first() -> bool {
    let depth = entry_state().depth;
    depth > 0 && history().is_some_and(|history| history.go_with_delta(-depth).is_ok())
}

/// Starts the history anew from the first entry: pushing a new one drops all that followed it.
pub(super) fn restart(entrance: &Route) {
    replace(entrance);
    push(entrance);
}

/// The browser's history.
pub(super) fn history() -> Option<History> {
    window().history().ok()
}

/// The state of an entry.
#[derive(Debug, Clone, Default)]
pub(super) struct EntryState {
    /// The scroll position, in CSS pixels.
    pub(super) scroll: f64,
    /// The `href` of the link that was followed from it.
    pub(super) link: Option<String>,
    /// How many of the document's entries come before it.
    depth: i32,
}

/// The state of the current entry.
pub(super) fn entry_state() -> EntryState {
    let state = history()
        .and_then(|history| history.state().ok())
        .unwrap_or(JsValue::NULL);
    let value = |key: &str| Reflect::get(&state, &key.into()).ok();
    let number = |key: &str| value(key).and_then(|number| number.as_f64());
    #[allow(clippy::cast_possible_truncation, reason = "saturates, as wanted")]
    EntryState {
        scroll: number("scroll").unwrap_or_default(),
        link: value("link").and_then(|link| link.as_string()),
        depth: number("depth").unwrap_or_default() as i32,
    }
}

/// Saves the scroll position, and the link that is being followed, in the current entry.
pub(super) fn save_entry_state(link: Option<&HtmlAnchorElement>) {
    let before = entry_state();
    let state = Object::new();
    let scroll = window().scroll_y().unwrap_or_default();
    let _ = Reflect::set(&state, &"scroll".into(), &scroll.into());
    let _ = Reflect::set(&state, &"depth".into(), &before.depth.into());
    let link = link
        .and_then(|link| link.get_attribute("href"))
        .or(before.link);
    if let Some(link) = link {
        let _ = Reflect::set(&state, &"link".into(), &link.into());
    }
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&state, "", None);
    }
}

/// Adds an entry.
pub(super) fn push(route: &Route) {
    let state = Object::new();
    let _ = Reflect::set(&state, &"depth".into(), &(entry_state().depth + 1).into());
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&state, "", Some(&href(route)));
    }
}

/// Replaces the URL of the current entry.
pub(super) fn replace(route: &Route) {
    if let Some(history) = history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&href(route)));
    }
}

/// Adds a fragment to the URL of the current entry.
pub(super) fn replace_fragment(hash: &str) {
    if let (Some(history), Ok(url)) = (history(), window().location().href()) {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&[&url, hash].concat()));
    }
}

/// The route as an absolute path from the root of the host.
pub(super) fn href(route: &Route) -> String {
    let text = route.to_string();
    [&base_path(), text.strip_prefix("./").unwrap_or(&text)].concat()
}
