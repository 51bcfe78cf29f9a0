//! What holds of the pages of every exhibit, on one with three gifts and nothing else.

use crate::support::checks::empty_headings;
use crate::support::html::{all, elements, links, texts, the, words_of_others};
use crate::support::{MINIMAL, NOT_FOUND};
use serde_json::json;

crate::check_pages_of!(MINIMAL);

#[test]
fn an_exhibit_without_records_has_no_page_of_them_and_no_link_to_one() {
    let missing = ["journey/", "tour/", "people/", "places/", "questions/"];
    for page in missing {
        assert_eq!(the("h1", MINIMAL.page(page)), NOT_FOUND, "{page}");
        for (url, _) in MINIMAL.urls() {
            assert_ne!(url, page);
            let links = links(MINIMAL.page(&url));
            assert!(!links.contains(&page.to_owned()), "{url}");
        }
    }
}

#[test]
fn a_gallery_of_three_gifts_has_three_cards_and_no_more() {
    let html = MINIMAL.page("gifts/");
    assert_eq!(texts(html, "toolbar__count"), ["3 objects"]);
    assert_eq!(texts(html, "gift-card").len(), 3);
    assert!(!all(html, "h2").contains(&"Also reported".to_owned()));
}

#[test]
fn what_is_reported_of_no_object_is_not_said_to_be_missing() {
    for (url, _) in MINIMAL.urls() {
        let main = the("main", MINIMAL.page(&url)).to_lowercase();
        for missing in ["not reported", "given by", "giver"] {
            assert!(!main.contains(missing), "{url}: {missing}: {main}");
        }
    }
}

#[test]
fn what_is_reported_of_one_object_is_said_to_be_missing_from_the_others() {
    let exhibit = MINIMAL.edited(|json| {
        json["people"] = json!([{"id": "aunt", "name": "Aunt", "role": "The aunt"}]);
        let umbrella = &mut json["gifts"][1];
        umbrella["giver"] = "aunt".into();
        umbrella["date"] = "1951".into();
        let claims = umbrella["claims"].as_array_mut().unwrap();
        for about in ["giver", "date"] {
            claims.push(json!({"about": about, "says": "So it says", "source": "a-letter"}));
        }
    });
    assert_eq!(exhibit.problems(), Vec::<String>::new());
    let main = the("main", exhibit.page("gifts/kettle/"));
    for expected in ["Giver not reported", "date not reported"] {
        assert!(main.contains(expected), "{expected}: {main}");
    }
    assert!(!main.contains("Recipient"), "{main}");
}

#[test]
fn an_exhibit_without_nouns_of_its_own_shows_objects_and_has_sources() {
    for (url, _) in MINIMAL.urls() {
        assert_eq!(
            words_of_others(MINIMAL.page(&url)),
            Vec::<String>::new(),
            "{url}"
        );
    }
}

#[test]
fn every_heading_has_something_under_it() {
    assert_eq!(empty_headings(&MINIMAL), Vec::<String>::new());
}

#[test]
fn in_a_language_without_an_interface_what_is_of_the_interface_is_marked() {
    let portuguese = MINIMAL.edited(|json| json["exhibit"]["languages"] = json!(["pt"]));
    let marked = |html: &str, class: &str| {
        let all: Vec<_> = elements(html)
            .filter(|element| element.has_class(class))
            .map(|element| element.attribute("lang"))
            .collect();
        assert!(!all.is_empty(), "no {class}");
        all.iter().all(|lang| lang.as_deref() == Some("en"))
    };
    let gallery = portuguese.page("gifts/");
    for class in [
        "masthead__nav",
        "masthead__theme",
        "search-box",
        "toolbar",
        "foot__note",
    ] {
        assert!(marked(gallery, class), "{class}");
    }
    let (gift, _) = portuguese
        .urls()
        .into_iter()
        .find(|(url, _)| url.starts_with("gifts/") && url.len() > 6)
        .unwrap();
    for class in ["tombstone__term", "gift__section-title"] {
        assert!(marked(portuguese.page(&gift), class), "{class}");
    }
    for class in ["section__title", "shortcuts-list"] {
        assert!(marked(portuguese.page("about/"), class), "{class}");
    }
    // What the catalogue says is in the language of the page.
    assert!(!marked(gallery, "gift-card__title"));
    assert!(!MINIMAL.page("gifts/").contains(" lang="));
}
