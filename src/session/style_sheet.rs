//! Loading the style sheet of another kind of page, together with its chunk.
//!
//! A published page links the sheets of its own kind, and names the others in `<meta>` elements of
//! its head (`crates/publish`).

use js_sys::Promise;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

use vitrine_route::PageKind;

/// The `<meta>` that names the sheet of a kind of page; none once the sheet is loaded.
fn placeholder(kind: PageKind) -> Option<Element> {
    let selector = ["meta[name=style-", kind.name(), "]"].concat();
    document().query_selector(&selector).ok().flatten()
}

/// Whether the style sheet of a kind of page is loaded, or there is none.
#[must_use]
pub fn is_style_sheet_loaded(kind: PageKind) -> bool {
    placeholder(kind).is_none()
}

/// Starts to load the style sheet of a kind of page, before it is polled; resolves to whether it was
/// loaded.
pub fn load_style_sheet(kind: PageKind) -> impl Future<Output = bool> + use<> {
    let link_and_meta = placeholder(kind).and_then(|meta| Some((link_from(&meta)?, meta)));
    let loading = link_and_meta.map(|(link, meta)| {
        let loading = Promise::new(&mut |resolve, reject| {
            link.set_onload(Some(&resolve));
            link.set_onerror(Some(&reject));
            // In the place of its name, so that the order of the sheets is that of every page.
            if let Some(head) = meta.parent_node() {
                let _ = head.insert_before(&link, Some(&meta));
            }
        });
        (JsFuture::from(loading), link, meta)
    });
    async move {
        let Some((loading, link, meta)) = loading else {
            return true;
        };
        let is_loaded = loading.await.is_ok();
        if is_loaded {
            meta.remove();
        } else {
            link.remove();
            // What came may be in the browser's cache, for as long as the host lets it.
            let content = meta.get_attribute("content").unwrap_or_default();
            if let Some((file, integrity)) = content.split_once(' ') {
                let _ = meta.set_attribute("content", &[file, "?again ", integrity].concat());
            }
        }
        is_loaded
    }
}

/// The `<link>` of a sheet, from the file name and the integrity that its `<meta>` holds.
fn link_from(meta: &Element) -> Option<HtmlElement> {
    let content = meta.get_attribute("content")?;
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
