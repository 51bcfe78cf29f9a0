//! A place in the document for one test.

use leptos::task::tick;
use vitrine_view::prelude::*;
use vitrine_view::{Mounted, hydrate, mount, run_app};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// An element in the body, with an owner for the test's signals. Both go at the end of the test.
pub struct Page {
    root: Element,
    _owner: Owner,
}

impl Page {
    pub fn empty() -> Page {
        Page::prerendered("")
    }

    /// A page whose document has `html` before the test begins.
    pub fn prerendered(html: &str) -> Page {
        run_app(|| ());
        let owner = Owner::new();
        owner.set();
        let root = document().create_element("div").unwrap();
        root.set_inner_html(html);
        document().body().unwrap().append_child(&root).unwrap();
        Page {
            root,
            _owner: owner,
        }
    }

    pub fn mount<V: IntoView>(&self, view: impl FnOnce() -> V) -> Mounted {
        mount(&self.root, view)
    }

    /// Hydrates the first element.
    pub fn hydrate<V: IntoView>(&self, view: impl FnOnce() -> V) -> Mounted {
        hydrate(&self.root.first_element_child().unwrap(), view)
    }

    /// The document as HTML, without the comments that mark the ends of lists.
    pub fn html(&self) -> String {
        self.root.inner_html().replace("<!---->", "")
    }

    #[track_caller]
    pub fn check(&self, expected: &str) {
        assert_eq!(self.html(), expected);
    }

    /// The first element that a selector finds.
    #[track_caller]
    pub fn find(&self, selector: &str) -> HtmlElement {
        self.root
            .query_selector(selector)
            .unwrap()
            .unwrap()
            .unchecked_into()
    }

    /// Every element of a tag, or of any if it is `*`.
    pub fn find_all(&self, tag: &str) -> Vec<HtmlElement> {
        let found = self.root.get_elements_by_tag_name(tag);
        (0..found.length())
            .map(|at| found.item(at).unwrap().unchecked_into())
            .collect()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// Lets effects run.
pub async fn effects() {
    tick().await;
    tick().await;
}
