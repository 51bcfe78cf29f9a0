//! What the pages of the first exhibit show.

mod favourites;
mod gallery;
mod journey;
mod records;

use crate::support::checks::empty_headings;
use crate::support::html::{all, elements, text_of, texts, the};
use crate::support::{HasPage, NOT_FOUND};
use crate::{EXHIBIT, catalogue, english};

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

/// The text of a gift’s page without the scripts, in which descriptions of it are.
fn shown(url: &str) -> String {
    text_of(EXHIBIT.page(url))
}

#[test]
fn the_evidence_of_a_gift_has_every_claim_about_it() {
    for gift in catalogue().gifts() {
        let page = shown(&gift.url());
        for claim in &gift.claims {
            let says = english(&claim.says);
            assert!(page.contains(says), "{}: {says}", gift.id);
        }
    }
}

#[test]
fn a_question_about_an_event_leads_to_what_is_said_of_it() {
    let html = EXHIBIT.page("questions/");
    for (event, href) in [
        ("visit", "topics/#visit"),
        ("talks", "topics/#talks"),
        ("summit", "topics/#summit"),
        ("khasan-welcome", "journey/?day=2023-09-12"),
    ] {
        let event = &catalogue()[catalogue().event(event).unwrap()];
        let link = format!("<a href=\"{href}\">{}</a>", english(&event.title));
        assert!(html.contains(&link), "{link}");
    }
}

#[test]
fn words_of_the_glossary_and_articles_lead_to_what_they_are_where_they_are_first_used() {
    for (url, link, times) in [
        (
            "gifts/russian-rifle/",
            "<a href=\"about/#TASS\" data-meaning=\"Russia’s state news agency.\" class=\"term\"><abbr>TASS</abbr></a>",
            1,
        ),
        (
            "gifts/russian-rifle/",
            "<a href=\"sources/dagens-parting-gifts/\" class=\"term\">Article B</a>",
            1,
        ),
        (
            "gifts/signed-basketball/",
            "<a href=\"sources/unlocated-rewrite/\" class=\"term\">article D</a>",
            1,
        ),
        (
            "gifts/geran-25/",
            "<a href=\"about/#Geran\" data-meaning=\"Russian for geranium: a drone’s name, which article D \
             and article E print as Geranium.\" class=\"term\"><abbr>Geran</abbr></a>",
            1,
        ),
    ] {
        let label = elements(EXHIBIT.page(url)).find(|element| element.has_class("label"));
        let label = label.unwrap().inside();
        assert_eq!(label.matches(link).count(), times, "{label}");
    }
    let about = EXHIBIT.page("about/");
    for term in &catalogue().exhibit().glossary {
        let term = english(&term.title);
        assert!(
            about.contains(&format!("id=\"{}\"", term.replace(' ', "-"))),
            "{term}"
        );
    }
    assert!(about.contains("id=\"glossary\""));
    assert!(
        EXHIBIT
            .page("journey/")
            .contains("href=\"about/#glossary\"")
    );
}

#[test]
fn a_source_that_nobody_here_has_seen_is_not_said_to_rest_on_nothing() {
    const NONE: &str = "No earlier source identified";
    for (id, expected) in [
        ("tass-drones", false),
        ("gazeta-2023-09-17", false),
        ("reuters-2023-09-12", false),
        ("afp-2023-09-17", false),
        ("kcna-2023-09-14", true),
    ] {
        let page = shown(&["sources/", id, "/"].concat());
        assert_eq!(page.contains(NONE), expected, "{id}");
    }
    let page = shown("sources/reuters-2023-09-12/");
    assert!(page.contains("Interfax, as relayed"), "{page}");
}
