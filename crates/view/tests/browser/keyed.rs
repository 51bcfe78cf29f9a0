//! Lists with keys.

use std::cell::RefCell;
use std::rc::Rc;

use vitrine_view::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use super::page::{Page, effects};

fn texts(elements: &[HtmlElement]) -> Vec<String> {
    elements.iter().map(|e| e.text_content().unwrap()).collect()
}

#[wasm_bindgen_test]
async fn for_keeps_rows_by_key_and_builds_only_new_ones() {
    let page = Page::empty();
    let list = RwSignal::new(vec!["a", "b", "c"]);
    let built = Rc::new(RefCell::new(Vec::new()));
    let removed = StoredValue::new(Vec::new());
    let log = Rc::clone(&built);
    let _mounted = page.mount(|| {
        let row = move |key: &'static str| {
            log.borrow_mut().push(key);
            on_cleanup(move || removed.update_value(|removed| removed.push(key)));
            view! { <li>{key}</li> }
        };
        view! { <ul><For each=move || list.get() key=|key| *key let(key)>{row(key)}</For></ul> }
    });
    let before = page.find_all("li");
    list.set(vec!["d", "c", "a"]);
    effects().await;
    page.check("<ul><li>d</li><li>c</li><li>a</li></ul>");
    let after = page.find_all("li");
    assert_eq!(after[1..], [before[2].clone(), before[0].clone()]);
    assert_eq!(*built.borrow(), ["a", "b", "c", "d"]);
    assert_eq!(removed.get_value(), ["b"]);
    list.set(Vec::new());
    effects().await;
    page.check("<ul></ul>");
    list.set(vec!["a"]);
    effects().await;
    page.check("<ul><li>a</li></ul>");
}

#[wasm_bindgen_test]
async fn rows_of_for_follow_their_own_signals() {
    let page = Page::empty();
    let suffix = RwSignal::new("!");
    let list = RwSignal::new(vec![1_usize, 2]);
    let _mounted = page.mount(|| {
        view! {
            <For each=move || list.get() key=|n| *n let(n)><i>{n}{move || suffix.get()}</i></For>
        }
    });
    list.set(vec![2, 3]);
    effects().await;
    suffix.set("?");
    effects().await;
    page.check("<i>2?</i><i>3?</i>");
}

#[wasm_bindgen_test]
async fn keyed_views_keep_their_nodes_by_key_and_take_over_those_of_others() {
    let page = Page::empty();
    let list = RwSignal::new(vec!["a", "b", "c"]);
    let _mounted =
        page.mount(|| move || keyed(list.get(), |key| *key, |key| view! { <i>{key}</i> }));
    let before = page.find_all("i");
    list.set(vec!["c", "d", "a"]);
    effects().await;
    let after = page.find_all("i");
    assert_eq!(texts(&after), ["c", "d", "a"]);
    let expected = [before[2].clone(), before[1].clone(), before[0].clone()];
    assert_eq!(after, expected);
}

#[wasm_bindgen_test]
async fn keyed_views_never_take_over_what_has_the_focus() {
    let page = Page::empty();
    let list = RwSignal::new(vec!["a", "b"]);
    let _mounted = page.mount(|| {
        move || {
            keyed(
                list.get(),
                |key| *key,
                |key| view! { <button>{key}</button> },
            )
        }
    });
    let focused = page.find_all("button")[0].clone();
    focused.focus().unwrap();
    list.set(vec!["b", "c"]);
    effects().await;
    assert_eq!(texts(&page.find_all("button")), ["b", "c"]);
    assert!(!focused.is_connected());
}

#[wasm_bindgen_test]
async fn keyed_views_keep_the_focus_where_it_is() {
    let page = Page::empty();
    let list = RwSignal::new(vec!["a", "b"]);
    let _mounted = page.mount(|| {
        move || {
            keyed(
                list.get(),
                |key| *key,
                |key| view! { <button>{key}</button> },
            )
        }
    });
    let focused = page.find_all("button")[1].clone();
    focused.focus().unwrap();
    list.set(vec!["x", "a", "b", "y"]);
    effects().await;
    assert_eq!(texts(&page.find_all("button")), ["x", "a", "b", "y"]);
    assert_eq!(document().active_element().unwrap(), *focused);
}
