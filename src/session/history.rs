//! The entries of the browser's history that are ours, and what each remembers.
//!
//! Only `location.rs` decides when one is written.

use js_sys::{Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{History, HtmlAnchorElement, Url};

use vitrine_route::Route;

/// The path of `<base href>`, with slashes at both ends.
#[must_use]
pub(super) fn link_base() -> String {
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

/// Goes back to the first entry of ours, if this is another.
pub(super) fn leave_for_first() -> bool {
    let depth = remembered().depth;
    depth > 0 && history().is_some_and(|history| history.go_with_delta(-depth).is_ok())
}

/// At the first entry of ours: what came after it is cut off by a new one.
pub(super) fn begin(entrance: &Route) {
    replace(entrance);
    push(entrance);
}

pub(super) fn history() -> Option<History> {
    window().history().ok()
}

/// What an entry of the history remembers.
#[derive(Debug, Clone, Default)]
pub(super) struct Remembered {
    pub(super) scroll: f64,
    pub(super) link: Option<String>,
    /// How many entries of ours come before it.
    depth: i32,
}

pub(super) fn remembered() -> Remembered {
    let state = history()
        .and_then(|history| history.state().ok())
        .unwrap_or(JsValue::NULL);
    let value = |key: &str| Reflect::get(&state, &key.into()).ok();
    let number = |key: &str| value(key).and_then(|number| number.as_f64());
    #[allow(clippy::cast_possible_truncation, reason = "saturates, as wanted")]
    Remembered {
        scroll: number("scroll").unwrap_or_default(),
        link: value("link").and_then(|link| link.as_string()),
        depth: number("depth").unwrap_or_default() as i32,
    }
}

/// Writes the scroll position, and the link that is being followed, into the present entry.
pub(super) fn remember(link: Option<&HtmlAnchorElement>) {
    let before = remembered();
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

pub(super) fn push(route: &Route) {
    let state = Object::new();
    let _ = Reflect::set(&state, &"depth".into(), &(remembered().depth + 1).into());
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&state, "", Some(&href(route)));
    }
}

pub(super) fn replace(route: &Route) {
    if let Some(history) = history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&href(route)));
    }
}

/// Adds the fragment that was followed to the present entry.
pub(super) fn keep_fragment(hash: &str) {
    if let (Some(history), Ok(present)) = (history(), window().location().href()) {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&[&present, hash].concat()));
    }
}

/// The address as the location has it: whole from the root of the host.
pub(super) fn href(route: &Route) -> String {
    let text = route.to_string();
    [&link_base(), text.strip_prefix("./").unwrap_or(&text)].concat()
}
