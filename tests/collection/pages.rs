//! What the pages of the first exhibit show.

mod favourites;
mod gallery;
mod journey;
mod records;

use crate::support::checks::empty_headings;
use crate::support::html::{all, elements, texts, the};
use crate::support::{HasPage, NOT_FOUND};
use crate::{EXHIBIT, catalogue};

crate::check_pages_of!(EXHIBIT);

#[test]
fn the_entrance_and_the_journey_have_their_titles() {
    for (url, heading) in [
        ("", "Of the Highest Quality"),
        ("journey/", "Six days by train"),
        (
            "journey/?day=2023-09-13&person=vladimir-putin",
            "Six days by train",
        ),
        (
            "visit/?gifts=fur-hat,crystalware&compare=fur-hat,crystalware",
            "A shared visit",
        ),
    ] {
        assert_eq!(the("h1", EXHIBIT.page(url)), heading, "{url}");
    }
}

#[test]
fn a_drawing_is_prerendered_once_for_every_width() {
    for url in ["./", "journey/"] {
        let html = EXHIBIT.page(url);
        assert!(!html.contains("prerendered--"), "{url}");
        assert!(html.matches("class=\"map__legs\"").count() <= 1, "{url}");
    }
}

#[test]
fn only_the_two_rifles_say_what_they_were_given_for() {
    for gift in catalogue().gifts() {
        let terms = texts(EXHIBIT.page(&gift.url()), "tombstone__term");
        let has = |term: &str| terms.iter().any(|found| found == term);
        assert_eq!(
            has("Answered by"),
            gift.id == "russian-rifle",
            "{}",
            gift.id
        );
        assert_eq!(
            has("In return for"),
            gift.id == "north-korean-rifle",
            "{}",
            gift.id
        );
    }
}

#[test]
fn a_gift_page_says_what_its_record_holds() {
    for (id, expected) in [
        (
            "cosmonaut-glove",
            &[
                "Vladimir Putin",
                "Kim Jong Un",
                "13 September 2023",
                "2023.2",
            ][..],
        ),
        ("fleet-gift", &["Pacific Fleet", "not reported", "2023.10"]),
        ("paintings-of-pyongyang", &["Giver not reported", "2023.9"]),
        ("castro-rifle", &["Fidel Castro", "E.4"]),
        (
            "zlatoust-sword",
            &["R.2", "other sources", "None of the main sources"],
        ),
    ] {
        let html = EXHIBIT.page(&["gifts/", id, "/"].concat());
        let label = [texts(html, "gift__head"), texts(html, "gift__wall")].concat();
        let label = label.concat();
        for text in expected {
            assert!(label.contains(text), "{id} lacks {text}: {label}");
        }
    }
}

#[test]
fn its_23_questions_are_filtered_by_certainty() {
    let count = |url: &str| all(EXHIBIT.page(url), "article").len();
    let parts = ["settled", "likely", "open"]
        .map(|certainty| count(&["questions/?certainty=", certainty].concat()));
    assert_eq!(count("questions/"), 23);
    assert_eq!(parts.iter().sum::<usize>(), 23);
    assert!(parts.iter().all(|part| *part > 0), "{parts:?}");
}

#[test]
fn the_glove_s_page_has_the_fine_plate_and_all_else_the_small_one() {
    let sources = |url: &str| -> Vec<String> {
        elements(EXHIBIT.page(url))
            .filter_map(|element| match element.name {
                "img" => element.attribute("src"),
                "image" => element.attribute("href"),
                _ => None,
            })
            .collect()
    };
    for url in ["", "gifts/", "gifts/?view=list"] {
        let sources = sources(url);
        assert!(sources.len() > 4, "{url}");
        for source in sources {
            assert!(source.ends_with(".small.svg"), "{url}: {source}");
        }
    }
    let own = sources("gifts/cosmonaut-glove/");
    assert_eq!(own[0], "plates/cosmonaut-glove.svg");
    assert!(own[1..].iter().all(|source| source.ends_with(".small.svg")));
}

#[test]
fn only_the_first_plate_of_a_page_is_fetched_with_high_priority() {
    for url in ["", "gifts/", "gifts/?q=fur+hat", "gifts/cosmonaut-glove/"] {
        let images: Vec<(bool, bool)> = elements(EXHIBIT.page(url))
            .filter(|element| element.name == "img")
            .map(|image| {
                let high = image.attribute("fetchpriority").as_deref() == Some("high");
                let lazy = image.attribute("loading").as_deref() == Some("lazy");
                // The one image of an empty case is neither.
                let case = image.attribute("class").is_none();
                (high || case, lazy || case)
            })
            .collect();
        assert!(images[0].0, "{url}");
        assert!(images[1..].iter().all(|(_, lazy)| *lazy), "{url}");
    }
}

#[test]
fn it_has_tours() {
    assert!(!EXHIBIT.tours().is_empty());
    assert_eq!(the("h1", EXHIBIT.page("tour/")), "Tours");
    assert_eq!(the("h1", EXHIBIT.page("tour/no-such-tour/")), NOT_FOUND);
}

#[test]
fn every_heading_has_something_under_it() {
    assert_eq!(empty_headings(&EXHIBIT), Vec::<String>::new());
}
