//! Views that change.

use std::cell::RefCell;
use std::rc::Rc;

use vitrine_view::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::page::{Page, effects};

#[wasm_bindgen_test]
async fn signals_change_text_attributes_and_classes_of_the_same_nodes() {
    let page = Page::empty();
    let count = RwSignal::new(1_usize);
    let _mounted = page.mount(|| {
        view! {
            <p class:odd=move || count.get() % 2 == 1 title=move || (count.get() > 1).then_some("t")>
                {count}
            </p>
        }
    });
    page.check("<p class=\"odd\">1</p>");
    let (p, text) = (page.find("p"), page.find("p").first_child());
    count.set(2);
    effects().await;
    page.check("<p class=\"\" title=\"t\">2</p>");
    assert_eq!(page.find("p"), p);
    assert_eq!(page.find("p").first_child(), text);
    count.set(3);
    effects().await;
    assert_eq!(p.text_content().unwrap(), "3");
}

#[wasm_bindgen_test]
async fn equal_templates_share_their_nodes_and_others_do_not() {
    fn number(of: usize) -> View {
        view! { <b class="n">{of}</b> }
    }
    fn another_number(of: usize) -> View {
        view! { <b class="n">{of}</b> }
    }
    fn other(of: usize) -> View {
        view! { <b class="o">{of}</b> }
    }

    let page = Page::empty();
    let shown = RwSignal::new(1_usize);
    let _mounted = page.mount(|| {
        move || match shown.get() {
            of @ 1..=2 => number(of),
            3 => another_number(3),
            of => other(of),
        }
    });
    let first = page.find("b");
    for (number, html) in [(2, "<b class=\"n\">2</b>"), (3, "<b class=\"n\">3</b>")] {
        shown.set(number);
        effects().await;
        page.check(html);
        assert_eq!(page.find("b"), first);
    }
    shown.set(4);
    effects().await;
    page.check("<b class=\"o\">4</b>");
    assert_ne!(page.find("b"), first);
}

#[wasm_bindgen_test]
async fn templates_that_differ_in_the_kind_of_a_slot_alone_are_not_equal() {
    let page = Page::empty();
    let is_class = RwSignal::new(true);
    let _mounted = page.mount(|| {
        move || {
            if is_class.get() {
                view! { <b class:hidden=true></b> }
            } else {
                view! { <b hidden=true></b> }
            }
        }
    });
    page.check("<b class=\"hidden\"></b>");
    is_class.set(false);
    effects().await;
    page.check("<b hidden=\"\"></b>");
}

#[wasm_bindgen_test]
async fn an_image_of_another_file_is_another_element() {
    let page = Page::empty();
    let file = RwSignal::new("data:,a");
    let _mounted = page.mount(|| move || view! { <img src=file.get() lang=file.get() /> });
    let image = page.find("img");
    file.set("data:,b");
    effects().await;
    page.check("<img src=\"data:,b\" lang=\"data:,b\">");
    assert_ne!(page.find("img"), image);
}

#[wasm_bindgen_test]
async fn a_listener_is_replaced_and_never_called_twice() {
    let page = Page::empty();
    let run = RwSignal::new(1_usize);
    let calls = Rc::new(RefCell::new(Vec::new()));
    let log = Rc::clone(&calls);
    let _mounted = page.mount(|| {
        move || {
            let (run, log) = (run.get(), Rc::clone(&log));
            view! { <button on:click=move |_| log.borrow_mut().push(run)></button> }
        }
    });
    let button = page.find("button");
    button.click();
    run.set(2);
    effects().await;
    assert_eq!(page.find("button"), button);
    button.click();
    assert_eq!(*calls.borrow(), [1, 2]);
}

#[wasm_bindgen_test]
async fn show_builds_and_removes_its_children() {
    let page = Page::empty();
    let count = RwSignal::new(0_usize);
    let _mounted = page.mount(|| {
        view! { <p><Show when=move || { count.get() > 0 }><b>{count}</b></Show>"."</p> }
    });
    page.check("<p>.</p>");
    count.set(1);
    effects().await;
    page.check("<p><b>1</b>.</p>");
    let b = page.find("b");
    count.set(2);
    effects().await;
    page.check("<p><b>2</b>.</p>");
    assert_eq!(page.find("b"), b);
    count.set(0);
    effects().await;
    page.check("<p>.</p>");
}

#[wasm_bindgen_test]
async fn a_fragment_grows_and_shrinks_in_its_place() {
    let page = Page::empty();
    let count = RwSignal::new(1_usize);
    let _mounted = page.mount(|| {
        let items = move || {
            (0..count.get())
                .map(|n| view! { <i>{n}</i> })
                .collect_view()
        };
        view! { "("{items}")" }
    });
    page.check("(<i>0</i>)");
    for (number, html) in [
        (3, "(<i>0</i><i>1</i><i>2</i>)"),
        (0, "()"),
        (1, "(<i>0</i>)"),
    ] {
        count.set(number);
        effects().await;
        page.check(html);
    }
}
