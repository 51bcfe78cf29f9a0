//! Kinds of page, and their names.

use vitrine_route::{PageKind, Route};

#[test]
fn every_page_is_of_a_kind() {
    for (text, kind) in [
        ("", "entrance"),
        ("gifts/", "gallery"),
        ("gifts/?q=sextant", "gallery"),
        ("gifts/fur-hat/", "gift"),
        ("journey/", "journey"),
        ("tour/", "tour"),
        ("tour/two-minutes/first/", "tour"),
        ("visit/", "tour"),
        ("people/", "reference"),
        ("places/harbour/", "reference"),
        ("sources/", "reference"),
        ("questions/", "reference"),
        ("about/", "reference"),
        ("no/such/page/", "reference"),
    ] {
        assert_eq!(Route::parse(text).page.kind().name(), kind, "{text:?}");
    }
}

#[test]
fn a_name_leads_back_to_its_kind() {
    for kind in PageKind::ALL {
        assert_eq!(PageKind::from_name(kind.name()), Some(kind));
    }
    assert_eq!(PageKind::from_name("study"), None);
}
