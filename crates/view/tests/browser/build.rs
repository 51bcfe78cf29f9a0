//! Views built in an empty element.

use leptos::html;
use vitrine_view::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement};

use super::page::Page;

#[wasm_bindgen_test]
fn elements_attributes_and_text_are_built_in_order() {
    let page = Page::empty();
    let none = None::<&str>;
    let _mounted = page.mount(|| {
        view! {
            <p class="a" class:b=true class:c=false title=none lang=Some("en")>"x"<br />{7}</p>
            "y"
        }
    });
    page.check("<p class=\"a b\" lang=\"en\">x<br>7</p>y");
}

#[wasm_bindgen_test]
fn a_view_is_the_first_child_where_it_is_mounted() {
    let page = Page::prerendered("<i></i>");
    let _mounted = page.mount(|| view! { <p></p> });
    page.check("<p></p><i></i>");
}

#[wasm_bindgen_test]
fn text_is_never_parsed_as_html() {
    let page = Page::empty();
    let _mounted = page.mount(|| view! { <p title="<">{"<b>".to_owned()}</p> });
    assert_eq!(page.find("p").text_content().unwrap(), "<b>");
    assert_eq!(page.find("p").get_attribute("title").unwrap(), "<");
}

#[wasm_bindgen_test]
fn svg_elements_have_their_namespace_and_html_in_them_its_own() {
    let page = Page::empty();
    let _mounted = page.mount(|| {
        view! { <svg><a><title>"t"</title></a><foreignObject><a></a></foreignObject></svg> }
    });
    let namespace = |selector| page.find(selector).namespace_uri().unwrap();
    assert_eq!(namespace("svg > a > title"), "http://www.w3.org/2000/svg");
    assert_eq!(
        namespace("foreignObject > a"),
        "http://www.w3.org/1999/xhtml"
    );
}

#[wasm_bindgen_test]
fn styles_and_properties_are_set() {
    let page = Page::empty();
    let _mounted = page.mount(|| {
        view! { <input style:color="red" prop:checked=true prop:value="v" type="checkbox" /> }
    });
    let input: HtmlInputElement = page.find("input").unchecked_into();
    assert!(input.checked());
    assert_eq!(input.value(), "v");
    let style = HtmlElement::style(&input);
    assert_eq!(style.get_property_value("color").unwrap(), "red");
}

#[wasm_bindgen_test]
fn listeners_are_called_with_the_owner_of_their_view() {
    #[derive(Clone, Copy)]
    struct Context(RwSignal<usize>);

    let page = Page::empty();
    let clicks = RwSignal::new(0);
    let _mounted = page.mount(|| {
        provide_context(Context(clicks));
        let on_click = |_| expect_context::<Context>().0.update(|clicks| *clicks += 1);
        view! { <button on:click=on_click></button> }
    });
    page.find("button").click();
    page.find("button").click();
    assert_eq!(clicks.get_untracked(), 2);
}

#[wasm_bindgen_test]
fn a_node_ref_is_loaded_with_its_element() {
    let page = Page::empty();
    let node_ref = NodeRef::<html::P>::new();
    let _mounted = page.mount(|| view! { <p id="p" node_ref=node_ref></p> });
    assert_eq!(node_ref.get_untracked().unwrap().id(), "p");
}
