//! The switch between a drawing and the same in words.

use crate::support::html::elements;
use vitrine_app::components::{DrawingOrWords, DrawingOrWordsNames};
use vitrine_view::prelude::*;

fn rendered() -> String {
    let names = DrawingOrWordsNames {
        legend: "Show as",
        drawing: "Drawing",
        words: "In words",
    };
    let owner = Owner::new();
    let html = owner.with(|| {
        let drawing = view! { <svg></svg> }.into_view();
        let words = view! { <ul></ul> }.into_view();
        view! { <DrawingOrWords name="lines" names drawing words /> }.to_html()
    });
    owner.cleanup();
    html
}

#[test]
fn the_drawing_is_chosen_at_first() {
    let html = rendered();
    let radios: Vec<_> = elements(&html)
        .filter(|element| element.name == "input")
        .map(|radio| {
            assert_eq!(radio.attribute("name").as_deref(), Some("lines"));
            let checked = radio.attribute("checked").is_some();
            (radio.attribute("value").unwrap(), checked)
        })
        .collect();
    let expected = [("drawing".to_owned(), true), ("words".to_owned(), false)];
    assert_eq!(radios, expected);
}

#[test]
fn assistive_technology_gets_the_words_and_not_the_drawing() {
    let html = rendered();
    for (inside, expected) in [("<svg", true), ("<ul", false)] {
        let side = elements(&html)
            .filter(|element| element.name == "div" && element.inside().contains(inside))
            .last()
            .unwrap();
        let hidden = side.attribute("aria-hidden").is_some();
        assert_eq!(hidden, expected, "{html}");
    }
}
