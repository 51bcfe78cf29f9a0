//! What an exhibit says of how it looks: its accent, the order of its rooms.

use vitrine_catalogue::Accent;

use crate::support::EVERYTHING;
use crate::support::html::{all, links};

const TOKENS: &str = include_str!("../../style/tokens.css");

#[test]
fn an_accent_is_compared_with_what_it_is_seen_on() {
    let grounds = Accent::LIGHT_GROUNDS.iter().zip(&Accent::DARK_GROUNDS);
    for (token, (light, dark)) in ["wall", "card", "sunk"].into_iter().zip(grounds) {
        let declared = format!("--{token}: light-dark({light}, {dark});");
        assert!(TOKENS.contains(&declared), "{declared}");
    }
}

#[test]
fn rooms_are_in_the_order_that_the_exhibit_declares() {
    let declared = [
        "gifts/",
        "questions/",
        "sources/",
        "journey/",
        "tour/",
        "people/",
        "places/",
        "about/",
    ];
    assert_eq!(navigation(EVERYTHING.page("people/"), 8), declared);
    let usual = EVERYTHING.edited(|json| {
        json["exhibit"].as_object_mut().unwrap().remove("rooms");
    });
    let expected = ["gifts/", "journey/", "tour/", "people/"];
    assert_eq!(navigation(usual.page("people/"), 4), expected);
}

/// The first links of the header's navigation.
fn navigation(html: &str, count: usize) -> Vec<String> {
    let links = links(html).into_iter();
    links
        .skip_while(|link| link != "gifts/")
        .take(count)
        .collect()
}

#[test]
fn where_nothing_has_a_picture_nothing_is_said_to_stand_in_a_case() {
    let exhibit = EVERYTHING.edited(|json| {
        for gift in json["gifts"].as_array_mut().unwrap() {
            let gift = gift.as_object_mut().unwrap();
            gift.remove("plate");
            gift.remove("photographs");
        }
    });
    let entrance = exhibit.page("./");
    assert!(all(entrance, "h2").contains(&"From the collection".to_owned()));
    assert!(!entrance.to_lowercase().contains("in their cases"));
}
