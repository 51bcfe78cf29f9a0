//! What holds of the pages of every exhibit, on one with three gifts and nothing else.

use crate::support::checks::empty_headings;
use crate::support::html::{all, links, texts, the};
use crate::support::{MINIMAL, NOT_FOUND};

crate::check_pages_of!(MINIMAL);

#[test]
fn an_exhibit_without_records_has_no_page_of_them_and_no_link_to_one() {
    let missing = ["journey/", "tour/", "people/", "places/", "questions/"];
    for page in missing {
        assert_eq!(the("h1", MINIMAL.page(page)), NOT_FOUND, "{page}");
        for (url, _) in MINIMAL.urls() {
            assert_ne!(url, page);
            let links = links(MINIMAL.page(&url));
            assert!(!links.contains(&page.to_owned()), "{url}");
        }
    }
}

#[test]
fn a_gallery_of_three_gifts_has_three_cards_and_no_more() {
    let html = MINIMAL.page("gifts/");
    assert_eq!(texts(html, "toolbar__count"), ["3 gifts"]);
    assert_eq!(texts(html, "gift-card").len(), 3);
    assert!(!all(html, "h2").contains(&"Also reported".to_owned()));
}

#[test]
fn a_gift_of_which_only_the_object_is_known_says_what_is_not_reported() {
    let main = the("main", MINIMAL.page("gifts/kettle/"));
    for expected in [
        "Giver not reported",
        "Recipient not reported",
        "date not reported",
    ] {
        assert!(main.contains(expected), "{expected}: {main}");
    }
    assert!(!main.contains("Sources differ"), "{main}");
}

#[test]
fn every_heading_has_something_under_it() {
    assert_eq!(empty_headings(&MINIMAL), Vec::<String>::new());
}
