//! What holds of the pages of every exhibit, on the one with everything.

use crate::support::EVERYTHING;
use crate::support::checks::empty_headings;
use crate::support::html::elements;

crate::check_pages_of!(EVERYTHING);

#[test]
fn a_drawing_is_prerendered_at_the_widths_of_phones_tablets_and_desktops() {
    let check = |url: &str, class: &str, expected: &[&str]| {
        let drawn: Vec<_> = elements(EVERYTHING.page(url))
            .filter(|e| e.attribute("class").as_deref() == Some(class))
            .filter_map(|e| e.attribute("viewBox"))
            .collect();
        assert_eq!(drawn.len(), expected.len(), "{url} {class}: {drawn:?}");
        for (drawn, width) in drawn.iter().zip(expected) {
            assert!(drawn.starts_with(&format!("0 0 {width} ")), "{drawn}");
        }
    };
    // One serves every width.
    check("journey/", "map__legs", &["480"]);
}

#[test]
fn every_heading_has_something_under_it() {
    assert_eq!(empty_headings(&EVERYTHING), Vec::<String>::new());
}
