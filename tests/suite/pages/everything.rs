//! What holds of the pages of every exhibit, on the one with everything.

use crate::support::EVERYTHING;
use crate::support::checks::empty_headings;
use crate::support::html::words_of_others;

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
