//! The style sheets of the pages that one has not come to yet: each comes with its page's program.
//!
//! A published page links what it needs itself, and names the others in its head
//! (`desk/publish/sheets.rs`).

use js_sys::Promise;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

/// Where the head names the sheet of a kind of page that has not come.
fn named(kind: &str) -> Option<Element> {
    let selector = ["meta[name=sheet-", kind, "]"].concat();
    document().query_selector(&selector).ok().flatten()
}

/// Whether a kind of page has all of its style.
#[must_use]
pub fn has_style_sheet(kind: &str) -> bool {
    named(kind).is_none()
}

/// Has the sheet of a kind of page come, at once; gives whether it did.
pub fn load_style_sheet(kind: &str) -> impl Future<Output = bool> + use<> {
    let found = named(kind).and_then(|name| Some((link_to(&name)?, name)));
    let arrival = found.map(|(link, name)| {
        let arrival = Promise::new(&mut |came, failed| {
            link.set_onload(Some(&came));
            link.set_onerror(Some(&failed));
            // Where it is named, so that the sheets stand in one order on every page.
            if let Some(head) = name.parent_node() {
                let _ = head.insert_before(&link, Some(&name));
            }
        });
        (JsFuture::from(arrival), link, name)
    });
    async move {
        let Some((arrival, link, name)) = arrival else {
            return true;
        };
        let came = arrival.await.is_ok();
        if came {
            name.remove();
        } else {
            link.remove();
        }
        came
    }
}

fn link_to(name: &Element) -> Option<HtmlElement> {
    let content = name.get_attribute("content")?;
    let (file, integrity) = content.split_once(' ')?;
    let link = document().create_element("link").ok()?;
    for (name, value) in [
        ("rel", "stylesheet"),
        ("href", file),
        ("integrity", integrity),
    ] {
        link.set_attribute(name, value).ok()?;
    }
    link.dyn_into().ok()
}
