//! Which gifts of the first exhibit a URL selects, and which its words find if it leads nowhere.

use vitrine_route::{Page, Route};

use crate::EXHIBIT;
use crate::support::NOT_FOUND;
use crate::support::html::{elements, text_of, texts, the};

#[test]
fn the_gallery_shows_and_counts_what_the_url_selects() {
    for (query, count, cards, chips) in [
        ("", "14 gifts", 22, &[][..]),
        ("?q=kamikaze", "1 of 14 gifts", 1, &[]),
        ("?q=ushanka", "1 of 14 gifts", 1, &[]),
        ("?kind=firearms", "3 of 14 gifts", 3, &["Kind Firearms"]),
        (
            "?kind=firearms&kind=spaceflight",
            "5 of 14 gifts",
            5,
            &["Kind Firearms", "Kind Spaceflight"],
        ),
        (
            "?kind=firearms&country=CU",
            "1 of 14 gifts",
            1,
            &["Giver’s country Cuba", "Kind Firearms"],
        ),
        (
            "?agreement=nature-unknown",
            "1 of 14 gifts",
            3,
            &["Agreement Nature undisclosed"],
        ),
        ("?q=xyzzyxyz", "0 of 14 gifts", 0, &[]),
        (
            "?kind=no-such-kind",
            "0 of 14 gifts",
            0,
            &["Kind no-such-kind"],
        ),
        ("?sort=date&view=list", "14 gifts", 22, &[]),
    ] {
        let html = EXHIBIT.page(&["gifts/", query].concat());
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

/// Only an open or likely question is a warning on a card.
#[test]
fn a_card_whose_questions_are_all_settled_says_so() {
    let html = EXHIBIT.page("gifts/?sort=number");
    let settled: Vec<String> = elements(html)
        .filter(|element| element.has_class("gift-card"))
        .filter(|card| card.inside().contains("Sources differ · settled"))
        .map(|card| texts(card.inside(), "gift-card__number").concat())
        .collect();
    assert_eq!(
        settled,
        ["2023.1", "2023.2", "2023.6", "E.1", "E.4"],
        "signed-photographs, cosmonaut-glove, attack-drones, crystalware, castro-rifle"
    );
}

#[test]
fn the_selection_travels_along() {
    let html = EXHIBIT.page("gifts/?kind=firearms&sort=date");
    let cards: Vec<String> = elements(html)
        .filter_map(|e| e.attribute("href"))
        .filter(|href| href.starts_with("gifts/") && href.contains("-rifle/"))
        .collect();
    assert_eq!(cards.len(), 3, "{cards:?}");
    for href in &cards {
        assert!(href.ends_with("-rifle/?kind=firearms&sort=date"), "{href}");
    }
    let html = EXHIBIT.page(&cards[1]);
    let where_ = elements(html)
        .find(|e| e.attribute("class").as_deref() == Some("breadcrumb__where"))
        .map(|e| text_of(e.inside()));
    assert_eq!(where_.as_deref(), Some("2 of 3"));
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

#[test]
fn a_url_that_leads_nowhere_says_so_and_offers_what_its_words_find() {
    for (url, expected) in [
        ("no/such/page/", &[][..]),
        ("ushanka/", &["fur-hat"]),
        ("fur-hat.html", &[]),
        ("kamikaze_drones", &["attack-drones"]),
    ] {
        let html = EXHIBIT.page(url);
        assert_eq!(the("h1", html), NOT_FOUND, "{url}");
        let offered: Vec<String> = cards(html);
        assert_eq!(offered, expected, "{url}");
    }
}

/// The words of a URL are searched for as they read, not as they are percent-encoded; and the name
/// of a page kind is not one of them.
#[test]
fn a_url_that_leads_nowhere_is_searched_for_as_it_reads() {
    for (url, expected) in [
        ("fur%20hat/", "fur-hat"),
        ("шапка/", "fur-hat"),
        ("장갑/", "cosmonaut-glove"),
        ("gifts/ushanka/", "fur-hat"),
        ("gifts/bulletproof%20vest/", "body-armour"),
    ] {
        let offered = cards(EXHIBIT.page(url));
        assert_eq!(offered.first().map(String::as_str), Some(expected), "{url}");
    }
}

/// The ids of the gifts whose cards are in `html`.
fn cards(html: &str) -> Vec<String> {
    elements(html)
        .filter(|e| e.attribute("class").as_deref() == Some("gift-card"))
        .filter_map(|card| elements(card.inside()).find_map(|e| e.attribute("href")))
        .filter_map(|href| match Route::parse(&href).page {
            Page::Gift { id, .. } => Some(id),
            _ => None,
        })
        .collect()
}
