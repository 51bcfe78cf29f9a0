//! The journey on the host: it reads in order, and a selection shows everywhere.

use super::html::{elements, text_of};
use super::{page, page_on_a_desk};

/// The texts of elements of a class, in order.
fn of_class(html: &str, class: &str) -> Vec<String> {
    elements(html)
        .filter(|e| {
            let classes = e.attribute("class").unwrap_or_default();
            classes.split_whitespace().any(|name| name == class)
        })
        .map(|e| text_of(e.inside))
        .collect()
}

#[test]
fn the_days_read_in_order() {
    let html = page_on_a_desk("journey/");
    let days = of_class(&html, "day__name");
    assert_eq!(days.len(), 9, "{days:?}");
    assert!(days[0].contains("October 2000"), "{days:?}");
    assert!(days[1].contains("12 Tuesday September 2023"), "{days:?}");
    assert!(days[8].contains("19 Tuesday September 2023"), "{days:?}");
    let gifts = of_class(&html, "timeline-gift__title");
    assert_eq!(gifts.len(), 14);
    assert_eq!(gifts[0].trim(), "Basketball signed by Michael Jordan");
    assert_eq!(gifts[1].trim(), "Three signed photographs");
    assert_eq!(gifts[13].trim(), "Rifle from Fidel Castro");
}

#[test]
fn doubt_is_said_in_words() {
    let text = text_of(&page("journey/"));
    for expected in [
        "Disputed. A Wednesday, early in the morning (article C). We find: 12 September 2023.",
        "No date. He visited in February 1981; no cups mentioned (KKF Online, 2020).",
        "Doubtful. During the visit; the day is not given (article A).",
        "No date. Carter met Kim Il Sung; no gift mentioned (The Carter Center).",
        "Sure. October 2000, at the end of the trip (The Washington Post, 1 March 2013).",
        "12 September to 17 September",
        "No gift is reported for this day.",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn a_selection_is_said_counted_and_marked() {
    let html = page_on_a_desk("journey/?day=2023-09-13&person=vladimir-putin");
    let line = of_class(&html, "selection__line").concat();
    for expected in [
        "13 September 2023",
        "Vladimir Putin",
        "3 gifts",
        "In the gallery",
    ] {
        assert!(line.contains(expected), "{line}");
    }
    assert_eq!(of_class(&html, "timeline-gift--chosen").len(), 3);
    assert_eq!(
        of_class(&page("journey/"), "timeline-gift--chosen").len(),
        0
    );
    let none = page("journey/?day=2023-09-13&place=khasan");
    assert!(
        of_class(&none, "selection__line")
            .concat()
            .contains("No gift fits all that is chosen.")
    );
}

#[test]
fn the_route_is_a_list_that_says_what_the_map_shows() {
    let html = page("journey/?place=vostochny");
    let names = of_class(&html, "map-stop__name");
    assert_eq!(
        names,
        [
            "Pyongyang",
            "Khasan",
            "Vostochny Cosmodrome",
            "Komsomolsk-on-Amur",
            "Vladivostok",
            "International Friendship Exhibition",
            "Russia, town not reported",
        ]
    );
    let stops = of_class(&html, "map-stop");
    for (stop, expected) in [
        (1, "12 September 2023, 06:00: Welcome at Khasan"),
        (2, "3 gifts"),
        (3, "Named by pages outside the five only"),
        (5, "Where the gifts of the visit are forecast to go"),
        (6, "Not on the map"),
    ] {
        assert!(stops[stop].contains(expected), "{}", stops[stop]);
    }
    assert!(!stops[4].contains("outside the five only"), "{}", stops[4]);
    let chosen = of_class(&html, "map-stop--chosen");
    assert_eq!(chosen.len(), 1);
    assert!(chosen[0].contains("Vostochny"));
}

#[test]
fn the_exchange_is_a_table_with_one_bracket() {
    let html = page_on_a_desk("journey/?person=fidel-castro");
    assert_eq!(of_class(&html, "exchange-table__row").len(), 14);
    assert_eq!(of_class(&html, "exchange-table__row--chosen").len(), 1);
    let first = of_class(&html, "exchange-table__row--first");
    let last = of_class(&html, "exchange-table__row--last");
    assert_eq!((first.len(), last.len()), (1, 1));
    assert!(
        first[0].contains("Answered by: Rifle by North Korean craftsmen"),
        "{}",
        first[0]
    );
    assert!(
        last[0].contains("In return for: Russian-made rifle"),
        "{}",
        last[0]
    );
    // And what is chosen is marked in the drawing.
    let marked =
        elements(&html).filter(|e| e.attribute("class").as_deref() == Some("exchange__chosen"));
    assert_eq!(marked.count(), 1);
}
