//! A gift's page, and the filter of the questions.

use crate::support::EVERYTHING;
use crate::support::html::{all, texts};

#[test]
fn a_gift_page_says_what_its_record_holds() {
    for (id, expected) in [
        (
            "brass-sextant",
            &["Ingrid Voll", "Han Sori", "13 May 2019", "2019.1"][..],
        ),
        (
            "sealed-parcel",
            &["Tanemori Harbour Band", "not reported", "2019.7"],
        ),
        ("seventh-lantern", &["Giver not reported", "2019.4"]),
        ("framed-chart", &["Ren Ogata", "E.1"]),
        (
            "signal-flares",
            &["R.1", "1 other source", "None of the main sources"],
        ),
    ] {
        let html = EVERYTHING.page(&["gifts/", id, "/"].concat());
        let label = [texts(html, "gift__head"), texts(html, "gift__wall")].concat();
        let label = label.concat();
        for text in expected {
            assert!(label.contains(text), "{id} lacks {text}: {label}");
        }
    }
}

#[test]
fn questions_are_filtered_by_the_certainty_in_the_url() {
    let count = |query: &str| {
        let html = EVERYTHING.page(&["questions/", query].concat());
        all(html, "article").len()
    };
    let every = count("");
    let parts =
        ["settled", "likely", "open"].map(|certainty| count(&["?certainty=", certainty].concat()));
    assert_eq!(every, EVERYTHING.catalogue().questions().count());
    assert_eq!(parts, [1, 2, 1]);
    assert_eq!(parts.iter().sum::<usize>(), every);
}
