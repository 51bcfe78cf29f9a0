//! Hydration of prerendered nodes that match the view, and of nodes that do not.

use vitrine_view::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlInputElement, Node};

use super::page::{Page, effects};

const PRERENDERED: &str =
    "<div class=\"a\"><p title=\"t\">n: <b>1</b></p><ul><li>x</li><li>y</li></ul></div>";

/// What was prerendered as `PRERENDERED`.
fn counter(count: RwSignal<usize>) -> View {
    view! {
        <div class="a">
            <p title="t" on:click=move |_| count.update(|count| *count += 1)>"n"{": "}<b>{count}</b></p>
            <ul><For each=|| ["x", "y"] key=|key| *key let(key)><li>{key}</li></For></ul>
        </div>
    }
}

/// Hydrates `prerendered`, and expects the document to be as the view says and to react.
async fn check_hydrates(prerendered: &str) {
    let page = Page::prerendered(prerendered);
    let count = RwSignal::new(1);
    let _mounted = page.hydrate(|| counter(count));
    page.check(PRERENDERED);
    page.find("p").click();
    effects().await;
    page.check(&PRERENDERED.replace("<b>1", "<b>2"));
}

/// Every element, and every text that is one node in HTML and in the view.
fn nodes(page: &Page) -> Vec<Node> {
    page.find_all("*")
        .into_iter()
        .flat_map(|element| [Some(element.clone().into()), element.last_child()])
        .flatten()
        .filter(|node| node.node_type() != Node::COMMENT_NODE)
        .collect()
}

#[wasm_bindgen_test]
async fn prerendered_nodes_are_kept_and_react() {
    let page = Page::prerendered(PRERENDERED);
    let before = nodes(&page);
    let count = RwSignal::new(1);
    let _mounted = page.hydrate(|| counter(count));
    page.check(PRERENDERED);
    let after = nodes(&page);
    assert!(after.iter().all(|node| before.contains(node)));
    page.find("p").click();
    effects().await;
    assert_eq!(page.find("b").text_content().unwrap(), "2");
}

#[wasm_bindgen_test]
async fn a_document_with_foreign_nodes_ends_as_the_view_says() {
    for foreign in [
        // A translator's elements.
        PRERENDERED.replace("n: ", "<font><font>n: </font></font>"),
        PRERENDERED.replace(">1<", "><font>1</font><"),
        // An extension's element, at the beginning, in the middle and at the end.
        PRERENDERED.replace("<p", "<grammar-checker></grammar-checker><p"),
        PRERENDERED.replace("<ul", "<p>foreign</p><ul"),
        PRERENDERED.replace("</li></ul>", "</li><li>foreign</li></ul><script></script>"),
        // Comments and spaces.
        PRERENDERED
            .replace("<p", " <!-- minified --> <p")
            .replace("<li", "\n<li"),
    ] {
        check_hydrates(&foreign).await;
    }
}

#[wasm_bindgen_test]
async fn a_document_with_missing_or_other_nodes_ends_as_the_view_says() {
    for other in [
        PRERENDERED.replace("<b>1</b>", ""),
        PRERENDERED.replace("<li>y</li>", ""),
        PRERENDERED.replace("n: ", "something else"),
        PRERENDERED
            .replace("<ul>", "<ol>")
            .replace("</ul>", "</ol>"),
        PRERENDERED.replace("title=\"t\"", "title=\"other\""),
        PRERENDERED.replace(" title=\"t\"", ""),
        "<div class=\"a\"></div>".to_owned(),
        "<div></div>".to_owned(),
    ] {
        check_hydrates(&other).await;
    }
}

#[wasm_bindgen_test]
fn what_a_visitor_did_is_kept() {
    let page = Page::prerendered("<details><summary></summary><input></details>");
    let input: HtmlInputElement = page.find("input").unchecked_into();
    page.find("details").set_attribute("open", "").unwrap();
    input.focus().unwrap();
    input.set_value("typed");
    let _mounted = page.hydrate(|| {
        view! { <details open=false><summary></summary><input prop:value="" /></details> }
    });
    assert_eq!(page.find("input"), *input);
    assert_eq!(input.value(), "typed");
    assert_eq!(document().active_element().as_ref(), Some(input.as_ref()));
    assert!(page.find("details").has_attribute("open"));
}

#[wasm_bindgen_test]
async fn prerendered_children_are_left_until_a_view_hydrates_them() {
    let page = Page::prerendered("<main><p>x</p></main>");
    let p = page.find("p");
    let is_prerendered = RwSignal::new(true);
    let clicks = RwSignal::new(0_usize);
    let _mounted = page.hydrate(|| {
        let children = move || {
            if is_prerendered.get() {
                View::Prerendered
            } else {
                view! { <p on:click=move |_| clicks.update(|clicks| *clicks += 1)>"x"</p> }
            }
        };
        view! { <main>{children}</main> }
    });
    p.click();
    assert_eq!(clicks.get_untracked(), 0);
    is_prerendered.set(false);
    effects().await;
    assert_eq!(page.find("p"), p);
    p.click();
    assert_eq!(clicks.get_untracked(), 1);
    page.check("<main><p>x</p></main>");
}
