//! What holds of the pages of every exhibit, on the one with everything.

use crate::support::EVERYTHING;
use crate::support::checks::empty_headings;
use crate::support::html::{elements, words_of_others};
use serde_json::json;

crate::check_pages_of!(EVERYTHING);

#[test]
fn a_drawing_is_prerendered_once_for_every_width() {
    for url in ["./", "journey/"] {
        let html = EVERYTHING.page(url);
        assert!(!html.contains("prerendered--"), "{url}");
        assert!(html.matches("class=\"map__legs\"").count() <= 1, "{url}");
    }
}

#[test]
fn things_and_sources_are_called_what_the_exhibit_calls_them() {
    for (url, _) in EVERYTHING.urls() {
        assert_eq!(
            words_of_others(EVERYTHING.page(&url)),
            Vec::<String>::new(),
            "{url}"
        );
    }
}

#[test]
fn every_heading_has_something_under_it() {
    assert_eq!(empty_headings(&EVERYTHING), Vec::<String>::new());
}

#[test]
fn the_name_of_a_fact_is_marked_unless_the_exhibit_declares_it() {
    let german = EVERYTHING.edited(|json| json["exhibit"]["languages"] = json!(["de"]));
    let names: Vec<_> = elements(german.page("gifts/brass-sextant/"))
        .filter(|element| element.has_class("fact__name"))
        .map(|element| element.attribute("lang"))
        .collect();
    let marked = names.iter().filter(|lang| lang.as_deref() == Some("en"));
    let declared = names.iter().filter(|lang| lang.is_none());
    assert_eq!((marked.count(), declared.count()), (9, 8), "{names:?}");
}
