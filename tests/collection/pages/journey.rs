//! The journey of the first exhibit.

use crate::EXHIBIT;
use crate::support::html::{all, elements, text_of, texts};

#[test]
fn the_days_read_in_order() {
    let html = EXHIBIT.page("journey/");
    let days = texts(html, "day__name");
    assert_eq!(days.len(), 10, "{days:?}");
    assert!(days[0].contains("12 Tuesday September 2023"), "{days:?}");
    assert!(days[5].contains("17 Sunday September 2023"), "{days:?}");
    assert!(days[6].contains("On one of the days"), "{days:?}");
    assert!(days[7].contains("October 2000"), "{days:?}");
    assert!(days[9].contains("19 Tuesday September 2023"), "{days:?}");
    let gifts = texts(html, "timeline-gift__title");
    assert_eq!(gifts.len(), 14);
    assert_eq!(gifts[0].trim(), "Three signed photographs");
    assert_eq!(gifts[9].trim(), "Paintings of Pyongyang in the 1950s");
    assert_eq!(gifts[10].trim(), "Basketball signed by Michael Jordan");
    assert_eq!(gifts[13].trim(), "Rifle from Fidel Castro");
}

#[test]
fn the_train_arrives_at_one_and_the_summit_has_no_hour() {
    let html = EXHIBIT.page("journey/");
    let events = texts(html, "day__event");
    let at = |title: &str| events.iter().position(|event| event.contains(title));
    assert!(
        events.contains(&"13:00 Arrival at Vostochny".to_owned()),
        "{events:?}"
    );
    assert!(
        events.contains(&"Summit at Vostochny".to_owned()),
        "{events:?}"
    );
    assert!(at("Arrival at Vostochny") < at("Summit at Vostochny"));
}

#[test]
fn no_gift_appears_more_than_twice_by_default() {
    let html = EXHIBIT.page("journey/");
    let days = texts(html, "timeline-gift__title");
    let drawn = texts(html, "exchange__gift");
    for gift in EXHIBIT.catalogue().gifts() {
        let title = gift.title.in_language("en");
        let shown = |titles: &[String]| titles.iter().filter(|found| *found == title).count();
        assert!(shown(&days) <= 1 && shown(&drawn) <= 1, "{title}");
    }
    assert_eq!(texts(html, "map-stops").len(), 1);
}

#[test]
fn what_was_talked_about_is_a_page_of_attributed_statements() {
    let html = EXHIBIT.page("topics/");
    let text = text_of(html);
    for expected in [
        "What was talked about",
        "Cooperation in space, to which the Kremlin ties the glove",
        "Space technology and food for ammunition, analysts suggest",
        "The Kremlin: no deal on arms",
        "Was there a deal on arms?",
        "A great diplomatic success, in Russian media",
        "To meet Alexander Lukashenko of Belarus",
        "Next month, says Peskov",
        "Moscow approved them too",
        "Cooperation in the region",
        "No further meeting of the two was planned",
        "Highly constructive, says Peskov",
        "After Lavrov, on a date not set",
        "First a teleconference with his security council",
        "Where Kim was, not disclosed",
        "Good for relations, says North Korea’s state agency",
        "He gladly accepted, says North Korea’s state agency",
        "He came in an armoured train",
        "A blow to Wall Street, to a commentator close to the Kremlin",
        "No formal agreement was announced",
        "Concern in the West that he may promise weapons for Ukraine",
        "Ties on a “fresh and higher level”; who sees it so, not said",
        "First journey abroad since the pandemic began",
        "Russia’s vote cited banned missiles and nuclear work",
        "The leaders are close; said after a governor’s gift of armour",
        "Which may still be contested",
        "Both try to set years of mistrust aside",
        "Nuclear bombers, fighters with hypersonic missiles, a warship",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
    // What is said in general stands below the event’s own heading.
    assert!(!all(html, "h3").contains(&"Description".to_owned()));
    for (event, expected) in [
        (
            "sochi",
            &["Sochi", "Vladimir Putin", "Alexander Lukashenko"][..],
        ),
        ("plans-for-lavrov", &["Sergei Lavrov"]),
        ("verdicts", &[]),
    ] {
        let mut sections = elements(html);
        let section = sections.find(|e| e.attribute("id").as_deref() == Some(event));
        let links = texts(section.unwrap().inside(), "record__links");
        let expected = [expected.join(" ")];
        assert_eq!(
            links.as_slice(),
            if event == "verdicts" {
                &[]
            } else {
                &expected[..]
            },
            "{event}"
        );
    }
    for event in &EXHIBIT.catalogue().topics().unwrap().events {
        for claim in &EXHIBIT.catalogue()[*event].claims {
            let source = &EXHIBIT.catalogue()[claim.source];
            assert!(
                html.contains(&format!("href=\"sources/{}/\"", source.id)),
                "{}",
                source.id
            );
        }
    }
    assert!(EXHIBIT.page("journey/").contains("href=\"topics/#talks\""));
    assert!(
        EXHIBIT
            .page("journey/")
            .contains("<a href=\"topics/#summit\">Summit at Vostochny</a>")
    );
    assert!(EXHIBIT.page("about/").contains("href=\"topics/\""));
}

#[test]
fn how_sure_a_date_is_is_said_in_words() {
    let text = text_of(EXHIBIT.page("journey/"));
    for expected in [
        "Disputed. A Wednesday, early in the morning (article C). We find: 12 September 2023.",
        "No date. He visited in February 1981; no cups mentioned (KKF Online, 2020).",
        "Probable. During the visit; the day is not given (article A).",
        "No date. Carter met Kim Il Sung; no gift mentioned (The Carter Center).",
        "Certain. October 2000, at the end of the trip (The Washington Post, 1 March 2013).",
        "12 September to 17 September",
        "No gift is reported for this day.",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn a_selection_is_said_counted_and_marked() {
    let html = EXHIBIT.page("journey/?day=2023-09-13&person=vladimir-putin");
    let line = texts(html, "selection__line").concat();
    for expected in [
        "13 September 2023",
        "Vladimir Putin",
        "3 gifts",
        "In the gallery",
    ] {
        assert!(line.contains(expected), "{line}");
    }
    assert_eq!(texts(html, "timeline-gift--chosen").len(), 3);
    assert_eq!(
        texts(EXHIBIT.page("journey/"), "timeline-gift--chosen").len(),
        0
    );
    let none = EXHIBIT.page("journey/?day=2023-09-13&place=khasan");
    assert!(
        texts(none, "selection__line")
            .concat()
            .contains("No gifts match your selection.")
    );
}

#[test]
fn the_route_is_a_list_that_says_what_the_map_shows() {
    let html = EXHIBIT.page("journey/?place=vostochny");
    let names = texts(html, "map-stop__name");
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
    let stops = texts(html, "map-stop");
    for (stop, expected) in [
        (2, "3 gifts"),
        (3, "Named only by other sources"),
        (5, "Where the gifts of the visit are forecast to go"),
        (6, "Not on the map"),
    ] {
        assert!(stops[stop].contains(expected), "{}", stops[stop]);
    }
    assert!(!stops[4].contains("only by other sources"), "{}", stops[4]);
    let chosen = texts(html, "map-stop--chosen");
    assert_eq!(chosen.len(), 1);
    assert!(chosen[0].contains("Vostochny"));
}

#[test]
fn the_exchange_is_a_table_with_one_bracket() {
    let html = EXHIBIT.page("journey/?person=fidel-castro");
    assert_eq!(texts(html, "exchange-table__row").len(), 14);
    assert_eq!(texts(html, "exchange-table__row--chosen").len(), 1);
    let first = texts(html, "exchange-table__row--first");
    let last = texts(html, "exchange-table__row--last");
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
    // And what is selected is marked in the drawing.
    assert_eq!(texts(html, "exchange__row--chosen").len(), 1);
}
