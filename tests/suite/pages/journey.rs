//! The journey on the host: it reads in order, and a selection shows everywhere.

use super::html::{elements, text_of};
use super::page;

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
    let html = page("journey/");
    let days = of_class(&html, "day__name");
    assert_eq!(days.len(), 10, "{days:?}");
    assert!(days[0].contains("February 1981"), "{days:?}");
    assert!(days[2].contains("12 Tuesday September 2023"), "{days:?}");
    assert!(days[9].contains("19 Tuesday September 2023"), "{days:?}");
    let gifts = of_class(&html, "hung__title");
    assert_eq!(gifts.len(), 14);
    assert_eq!(gifts[0].trim(), "Tea cup set");
    assert_eq!(gifts[2].trim(), "Three signed photographs");
    assert_eq!(gifts[13].trim(), "Rifle from Fidel Castro");
}

#[test]
fn doubt_is_said_in_words() {
    let text = text_of(&page("journey/"));
    for expected in [
        "Disputed. A Wednesday, early in the morning (article C). We find: 12 September 2023.",
        "Doubtful. He visited in February 1981; no cups mentioned (KKF Online, 2020).",
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
    let html = page("journey/?day=2023-09-13&person=vladimir-putin");
    let line = of_class(&html, "chosen-now__line").concat();
    for expected in [
        "13 September 2023",
        "Vladimir Putin",
        "3 gifts",
        "In the gallery",
    ] {
        assert!(line.contains(expected), "{line}");
    }
    assert_eq!(of_class(&html, "hung--chosen").len(), 3);
    assert_eq!(of_class(&page("journey/"), "hung--chosen").len(), 0);
    let none = page("journey/?day=2023-09-13&place=khasan");
    assert!(
        of_class(&none, "chosen-now__line")
            .concat()
            .contains("No gift fits all that is chosen.")
    );
}
