//! The gallery: which gifts a URL selects, and how the selection travels along.

use vitrine_route::{Page, Route};

use crate::support::EVERYTHING;
use crate::support::html::{elements, texts};

/// The ids of the gifts whose cards are in `html`.
pub fn cards(html: &str) -> Vec<String> {
    elements(html)
        .filter(|element| element.has_class("gift-card"))
        .filter_map(|card| elements(card.inside()).find_map(|e| e.attribute("href")))
        .filter_map(|href| match Route::parse(&href).page {
            Page::Gift { id, .. } => Some(id),
            _ => None,
        })
        .collect()
}

#[test]
fn the_gallery_shows_and_counts_what_the_url_selects() {
    for (query, count, cards, chips) in [
        ("", "8 presents", 10, &[][..]),
        ("?q=beanie", "1 of 8 presents", 1, &[]),
        ("?q=매실주", "1 of 8 presents", 1, &[]),
        (
            "?kind=instruments",
            "3 of 8 presents",
            4,
            &["Kind Instruments"],
        ),
        (
            "?kind=instruments&kind=clothing",
            "4 of 8 presents",
            6,
            &["Kind Clothing", "Kind Instruments"],
        ),
        (
            "?kind=instruments&country=NO",
            "1 of 8 presents",
            2,
            &["Giver’s country Norway", "Kind Instruments"],
        ),
        (
            "?agreement=nature-unknown",
            "1 of 8 presents",
            1,
            &["Agreement Nature undisclosed"],
        ),
        ("?q=xyzzyxyz", "0 of 8 presents", 0, &[]),
        (
            "?kind=no-such-kind",
            "0 of 8 presents",
            0,
            &["Kind no-such-kind"],
        ),
        ("?sort=date&view=list", "8 presents", 10, &[]),
    ] {
        let html = EVERYTHING.page(&["gifts/", query].concat());
        assert_eq!(texts(html, "toolbar__count"), [count], "{query}");
        assert_eq!(texts(html, "gift-card").len(), cards, "{query}");
        assert_eq!(texts(html, "chip"), chips, "{query}");
        assert_eq!(
            texts(html, "empty-state").len(),
            usize::from(count.starts_with('0')),
            "{query}"
        );
    }
}

#[test]
fn the_selection_travels_along() {
    let html = EVERYTHING.page("gifts/?kind=provisions&sort=date");
    let cards: Vec<String> = elements(html)
        .filter(|element| element.has_class("gift-card"))
        .filter_map(|card| elements(card.inside()).find_map(|e| e.attribute("href")))
        .collect();
    assert_eq!(cards.len(), 3, "{cards:?}");
    for href in &cards {
        assert!(href.ends_with("/?kind=provisions&sort=date"), "{href}");
    }
    let html = EVERYTHING.page(&cards[1]);
    assert_eq!(texts(html, "breadcrumb__where"), ["2 of 3"]);
    let steps: Vec<String> = ["prev", "next"]
        .iter()
        .filter_map(|rel| {
            elements(html)
                .find(|e| e.attribute("rel").as_deref() == Some(rel))?
                .attribute("href")
        })
        .collect();
    assert_eq!(steps, [cards[0].clone(), cards[2].clone()]);
}

/// A gift whose questions are all settled is not marked like one on which something is open.
#[test]
fn a_card_says_how_certain_the_findings_on_its_questions_are() {
    let marks: Vec<(String, bool)> = elements(EVERYTHING.page("gifts/"))
        .filter(|element| element.has_class("differ"))
        .map(|mark| (mark.inside().to_owned(), mark.has_class("differ--settled")))
        .collect();
    let expected = [
        ("Sources differ · likely", false),
        ("Sources differ · likely", false),
        ("Sources differ · open", false),
        ("Sources differ · likely", false),
        ("Nature undisclosed", false),
    ];
    assert_eq!(
        marks,
        expected.map(|(mark, settled)| (mark.to_owned(), settled))
    );
}

#[test]
fn questions_that_match_are_above_the_gifts_with_their_findings() {
    let html = EVERYTHING.page("gifts/?q=was+the+sextant+new");
    let list = texts(html, "found-questions__item").concat();
    assert!(list.starts_with("Was the sextant new?"), "{list}");
    assert!(list.contains("Sources differ · likely"), "{list}");
    let at = |text: &str| html.find(text).unwrap();
    assert!(at("found-questions") < at("gift-card"));
    assert_eq!(texts(EVERYTHING.page("gifts/"), "found-questions").len(), 0);
}

#[test]
fn the_gallery_says_when_nothing_matches_all_words() {
    for (query, notes) in [("brass+sextant+xyzzyxyz", 1), ("brass+sextant", 0)] {
        let html = EVERYTHING.page(&["gifts/?q=", query].concat());
        assert_eq!(texts(html, "found-partly").len(), notes, "{query}");
        assert_eq!(cards(html), ["brass-sextant"], "{query}");
    }
}
