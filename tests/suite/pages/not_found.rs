//! URLs that lead nowhere, and the gifts that their words find.

use super::gallery::cards;
use crate::support::html::the;
use crate::support::{EVERYTHING, NOT_FOUND};

#[test]
fn a_record_that_does_not_exist_is_not_found() {
    for (url, heading) in [
        ("gifts/no-such-gift/", NOT_FOUND),
        ("sources/no-such-source/", NOT_FOUND),
        ("people/no-such-person/", NOT_FOUND),
        ("places/no-such-place/", NOT_FOUND),
        ("gifts/%00/", "The presents"),
        ("gifts/a/b/", NOT_FOUND),
    ] {
        assert_eq!(the("h1", EVERYTHING.page(url)), heading, "{url}");
    }
}

#[test]
fn a_url_that_leads_nowhere_says_so_and_offers_what_its_words_find() {
    for (url, expected) in [
        ("no/such/page/", &[][..]),
        ("beanie/", &["knitted-cap"]),
        ("knitted-cap.html", &[]),
        ("angle_finder", &["brass-sextant"]),
    ] {
        let html = EVERYTHING.page(url);
        assert_eq!(the("h1", html), NOT_FOUND, "{url}");
        assert_eq!(cards(html), expected, "{url}");
    }
}

/// The words of a URL are searched for as they read, not as they are percent-encoded; and the name
/// of a page kind is not one of them.
#[test]
fn a_url_that_leads_nowhere_is_searched_for_as_it_reads() {
    for (url, expected) in [
        ("knitted%20cap/", "knitted-cap"),
        ("육분의/", "brass-sextant"),
        ("해도/", "framed-chart"),
        ("gifts/beanie/", "knitted-cap"),
        ("gifts/hurricane%20lamps/", "storm-lanterns"),
    ] {
        let offered = cards(EVERYTHING.page(url));
        let first = offered.first().map(String::as_str);
        assert_eq!(first, Some(expected), "{url}");
    }
}
