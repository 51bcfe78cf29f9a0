//! People and places of the first exhibit.

use crate::EXHIBIT;
use crate::support::html::{all, elements, text_of, texts};

/// The titles of the gifts under a heading of `url`.
fn gifts_under(url: &str, heading: &str) -> Vec<String> {
    elements(EXHIBIT.page(url))
        .filter(|e| e.attribute("class").as_deref() == Some("related__group"))
        .filter(|e| all(e.inside(), "h2").first().map(String::as_str) == Some(heading))
        .flat_map(|e| all(e.inside(), "h3"))
        .collect()
}

#[track_caller]
fn check(url: &str, heading: &str, expected: &[&str]) {
    assert_eq!(gifts_under(url, heading), expected, "{url}: {heading}");
}

#[test]
fn a_person_s_page_holds_what_they_gave_and_were_given() {
    check(
        "people/vladimir-putin/",
        "Given by them",
        &["Glove from a cosmonaut’s spacesuit", "Russian-made rifle"],
    );
    check(
        "people/vladimir-putin/",
        "Given to them",
        &["Rifle by North Korean craftsmen"],
    );
    check("people/vladimir-putin/", "Associated with them", &[]);
    check(
        "people/sergei-korolev/",
        "Associated with them",
        &["Three signed photographs"],
    );
    // Those also reported come last.
    check(
        "people/sergei-shoigu/",
        "Given by them",
        &["Fur hat", "Sword from Zlatoust"],
    );
}

#[test]
fn a_place_s_page_holds_what_was_given_and_what_is_shown_there() {
    check(
        "places/exhibition/",
        "Reported on show here",
        &[
            "Crystalware",
            "Tea cup set",
            "Basketball signed by Michael Jordan",
            "Rifle from Fidel Castro",
        ],
    );
    check("places/exhibition/", "Given here", &[]);
    check(
        "places/khasan/",
        "Given here",
        &["Three signed photographs"],
    );
}

#[test]
fn the_exhibition_has_every_published_figure_in_words() {
    let html = EXHIBIT.page("places/exhibition/");
    let values = texts(html, "figures__value");
    assert_eq!(
        values,
        [
            "over 100",
            "140",
            "over 150",
            "60,000 to 220,000",
            "113,030",
            "over 115,000",
            "over 115,000",
            "184",
            "188",
            "over 200",
        ]
    );
    let text = text_of(html);
    assert!(text.contains("Not known. The large figures are North Korea’s own"));
    assert!(text.contains("Comparable to the Louvre, say state media"));
}

#[test]
fn what_the_spokesman_said_leads_to_who_reports_it() {
    let text = text_of(EXHIBIT.page("people/dmitry-peskov/"));
    assert!(text.contains("What they said"), "{text}");
    assert!(text.contains("Dmitry Peskov, 14 September 2023"), "{text}");
    assert!(!text_of(EXHIBIT.page("people/kim-jong-un/")).contains("What they said"));
}

#[test]
fn whom_the_articles_name_has_a_page_with_what_is_said_and_the_events_that_tell_of_them() {
    for (url, says, heading, event) in [
        (
            "people/sergei-lavrov/",
            "To visit North Korea next month, says Peskov",
            "Events",
            "topics/#plans-for-lavrov",
        ),
        (
            "people/alexander-lukashenko/",
            "Leader of Belarus",
            "Events",
            "topics/#sochi",
        ),
        (
            "places/sochi/",
            "Putin flew there after the summit",
            "What took place here",
            "topics/#sochi",
        ),
    ] {
        let html = EXHIBIT.page(url);
        assert!(text_of(html).contains(says), "{url}");
        assert!(all(html, "h2").contains(&heading.to_owned()), "{url}");
        assert!(html.contains(&format!("href=\"{event}\"")), "{url}");
    }
}
