//! What an address asks for: a selection of gifts, or gifts by the words of a lost address.

use vitrine_route::{Page, Route};

use super::html::{elements, text_of};
use super::{page, the};

#[test]
fn the_gallery_shows_and_counts_what_the_address_asks_for() {
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
            &["Agreement Nature unknown"],
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
        let html = page(&["gifts/", query].concat());
        let of_class = |class: &str| -> Vec<String> {
            elements(&html)
                .filter(|e| e.attribute("class").as_deref() == Some(class))
                .map(|e| text_of(e.inside))
                .collect()
        };
        assert_eq!(of_class("toolbar__count"), [count], "{query}");
        assert_eq!(of_class("gift-card").len(), cards, "{query}");
        assert_eq!(of_class("chip"), chips, "{query}");
        assert_eq!(
            of_class("empty-state").len(),
            usize::from(count.starts_with('0')),
            "{query}"
        );
    }
}

#[test]
fn the_selection_travels_along() {
    let html = page("gifts/?kind=firearms&sort=date");
    let cards: Vec<String> = elements(&html)
        .filter_map(|e| e.attribute("href"))
        .filter(|href| href.starts_with("gifts/") && href.contains("-rifle/"))
        .collect();
    assert_eq!(cards.len(), 3, "{cards:?}");
    for href in &cards {
        assert!(href.ends_with("-rifle/?kind=firearms&sort=date"), "{href}");
    }
    let html = page(&cards[1]);
    let where_ = elements(&html)
        .find(|e| e.attribute("class").as_deref() == Some("breadcrumb__where"))
        .map(|e| text_of(e.inside));
    assert_eq!(where_.as_deref(), Some("2 of 3"));
    let steps: Vec<String> = ["prev", "next"]
        .iter()
        .filter_map(|rel| {
            elements(&html)
                .find(|e| e.attribute("rel").as_deref() == Some(rel))?
                .attribute("href")
        })
        .collect();
    assert_eq!(steps, [cards[0].clone(), cards[2].clone()]);
}

#[test]
fn a_lost_address_says_so_and_offers_what_its_words_find() {
    for (address, expected) in [
        ("no/such/room/", &[][..]),
        ("ushanka/", &["fur-hat"]),
        ("fur-hat.html", &[]),
        ("kamikaze_drones", &["attack-drones"]),
    ] {
        let html = page(address);
        assert_eq!(the("h1", &html), "There is no such room", "{address}");
        let offered: Vec<String> = all_cards(&html);
        assert_eq!(offered, expected, "{address}");
    }
}

/// The words of an address are looked for as they read, not as they are escaped; and a room's
/// own name is not one of them.
#[test]
fn a_lost_address_is_searched_for_as_it_reads() {
    for (address, expected) in [
        ("fur%20hat/", "fur-hat"),
        ("шапка/", "fur-hat"),
        ("장갑/", "cosmonaut-glove"),
        ("gifts/ushanka/", "fur-hat"),
        ("gifts/bulletproof%20vest/", "body-armour"),
    ] {
        let offered = all_cards(&page(address));
        assert_eq!(
            offered.first().map(String::as_str),
            Some(expected),
            "{address}"
        );
    }
}

/// The ids of the gifts whose cards stand in `html`.
fn all_cards(html: &str) -> Vec<String> {
    elements(html)
        .filter(|e| e.attribute("class").as_deref() == Some("gift-card"))
        .filter_map(|card| elements(card.inside).find_map(|e| e.attribute("href")))
        .filter_map(|href| match Route::parse(&href).page {
            Page::Gift { id, .. } => Some(id),
            _ => None,
        })
        .collect()
}
