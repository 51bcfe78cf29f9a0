//! The journey: it reads in order, and a selection shows everywhere.

use crate::support::html::{elements, text_of, texts};
use crate::support::{EVERYTHING, MINIMAL};

#[test]
fn the_days_read_in_order() {
    let html = EVERYTHING.page("journey/");
    let days = texts(html, "day__name");
    assert_eq!(days.len(), 8, "{days:?}");
    assert!(days[0].contains("12 Sunday May 2019"), "{days:?}");
    assert!(days[4].contains("16 Thursday May 2019"), "{days:?}");
    assert!(
        days[6].contains("On one of the days 12 May to 15 May"),
        "{days:?}"
    );
    // Earlier ones are off the axis.
    assert!(days[7].contains("October 1998"), "{days:?}");
    let gifts = texts(html, "timeline-gift__title");
    assert_eq!(
        gifts,
        [
            "Brass sextant",
            "Tin of biscuits",
            "Six storm lanterns",
            "Knitted cap",
            // Between days: the one that may have been given on any of them first.
            "A sealed parcel",
            "Plum brandy",
            "Framed chart",
            "A seventh lantern",
        ]
    );
}

#[test]
fn earlier_gifts_undated_ones_topics_and_notes_are_closed() {
    let html = EVERYTHING.page("journey/");
    let titles = texts(html, "journey__more-title");
    assert_eq!(
        titles,
        [
            "Earlier presents",
            "Presents without a date",
            "What was said",
            "Notes"
        ]
    );
    let open = elements(html).filter(|e| e.attribute("open").is_some());
    assert_eq!(open.count(), 0);
}

#[test]
fn what_was_talked_about_has_a_page_where_it_is_recorded() {
    let html = EVERYTHING.page("topics/");
    let text = text_of(html);
    for expected in [
        "What was said",
        "Each by whom it was said.",
        "The supply ship’s voyage",
        "The first since the winter",
        "An inspection of the lamp",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert!(text_of(EVERYTHING.page("./")).contains("What was said"));
    assert!(text_of(MINIMAL.page("topics/")).contains("Page not found"));
}

#[test]
fn how_sure_a_date_is_is_said_in_words() {
    let text = text_of(EVERYTHING.page("journey/"));
    for expected in [
        "Certain. 13 May (The keeper’s log).",
        "Disputed. On 15 May (dispatch C). We find: 14 May 2019, probably.",
        "Probable. During the voyage (dispatch C).",
        "Certain. October 1998 (Catalogue of charts, 2004).",
        "No date.",
        "12 May to 15 May",
        "No present is reported for this day.",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn a_selection_is_said_counted_and_marked() {
    let html = EVERYTHING.page("journey/?day=2019-05-13&person=ingrid-voll");
    let line = texts(html, "selection__line").concat();
    for expected in ["13 May 2019", "Ingrid Voll", "2 presents", "In the gallery"] {
        assert!(line.contains(expected), "{line}");
    }
    assert_eq!(texts(html, "timeline-gift--chosen").len(), 2);
    let unselected = EVERYTHING.page("journey/");
    assert_eq!(texts(unselected, "timeline-gift--chosen").len(), 0);
    let none = EVERYTHING.page("journey/?day=2019-05-13&place=tanemori");
    assert!(
        texts(none, "selection__line")
            .concat()
            .contains("No presents match your selection.")
    );
}

#[test]
fn the_route_is_a_list_that_says_what_the_map_shows() {
    let html = EVERYTHING.page("journey/?place=byeol-light");
    assert_eq!(
        texts(html, "map-stop__name"),
        [
            "Sandol harbour",
            "Byeol Light",
            "Tanemori",
            "Lamp Museum at Kita",
            "At sea, position not reported",
        ]
    );
    let stops = texts(html, "map-stop");
    for (stop, expected) in [
        (1, "2 presents"),
        (3, "Where the presents of the visit are forecast to go"),
        (4, "Not on the map"),
    ] {
        assert!(stops[stop].contains(expected), "{}", stops[stop]);
    }
    // Named by an article as well.
    assert!(!stops[2].contains("only by other sources"), "{}", stops[2]);
    let chosen = texts(html, "map-stop--chosen");
    assert_eq!(chosen.len(), 1);
    assert!(chosen[0].contains("Byeol Light"));
}

#[test]
fn the_exchange_is_a_table_with_one_bracket() {
    let html = EVERYTHING.page("journey/?person=tanemori-band");
    assert_eq!(texts(html, "exchange-table__row").len(), 8);
    assert_eq!(texts(html, "exchange-table__row--chosen").len(), 2);
    let first = texts(html, "exchange-table__row--first");
    let last = texts(html, "exchange-table__row--last");
    assert_eq!((first.len(), last.len()), (1, 1));
    assert!(
        first[0].contains("Answered by: Tin of biscuits"),
        "{}",
        first[0]
    );
    assert!(
        last[0].contains("In return for: Brass sextant"),
        "{}",
        last[0]
    );
    // And what is selected is marked in the drawing.
    assert_eq!(texts(html, "exchange__row").len(), 8);
    assert_eq!(texts(html, "exchange__row--chosen").len(), 2);
}

#[test]
fn the_drawing_is_hidden_from_assistive_technology_and_in_the_order_of_the_table() {
    let html = EVERYTHING.page("journey/");
    let drawn = texts(html, "exchange__gift");
    let rows = texts(html, "exchange-table__gift");
    assert_eq!(drawn.len(), rows.len());
    for (drawn, row) in drawn.iter().zip(&rows) {
        assert!(row.starts_with(drawn), "{drawn} {row}");
    }
    let links = elements(html).filter(|e| {
        let class = e.attribute("class").unwrap_or_default();
        class == "exchange__gift" || class == "exchange__name"
    });
    let links = links.filter(|e| e.attribute("href").is_some());
    assert!(
        links
            .into_iter()
            .all(|e| e.attribute("tabindex").as_deref() == Some("-1"))
    );
}
