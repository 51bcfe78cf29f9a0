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

#[test]
fn a_declared_date_without_a_day_is_not_said_to_lack_it() {
    let rows = texts(EVERYTHING.page("gifts/storm-lanterns/"), "tombstone__row");
    assert!(
        rows.contains(&"Entered in the log May 2019".to_owned()),
        "{rows:?}"
    );
}

#[test]
fn gifts_by_one_maker_are_related() {
    let exhibit = EVERYTHING.edited(|json| {
        for gift in json["gifts"].as_array_mut().unwrap() {
            let gift = gift.as_object_mut().unwrap();
            gift.remove("occasion");
            gift.remove("kind");
            if gift["id"] == "tin-of-biscuits" {
                gift["fields"]["maker"] = "tanemori-band".into();
            }
        }
    });
    let html = exhibit.page("gifts/knitted-cap/");
    assert_eq!(
        texts(html, "related__how"),
        ["Maker: Tanemori Harbour Band"]
    );
}
