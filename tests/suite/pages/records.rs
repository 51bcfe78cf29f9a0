//! The pages of people and places.

use crate::support::EVERYTHING;
use crate::support::html::{all, elements, links, text_of, texts};

/// The page at `url` has these gifts under `heading`.
#[track_caller]
fn check(url: &str, heading: &str, expected: &[&str]) {
    let found: Vec<String> = elements(EVERYTHING.page(url))
        .filter(|element| element.has_class("related__group"))
        .filter(|group| all(group.inside(), "h2").first().map(String::as_str) == Some(heading))
        .flat_map(|group| all(group.inside(), "h3"))
        .collect();
    assert_eq!(found, expected, "{url}: {heading}");
}

#[test]
fn a_person_s_page_holds_what_they_gave_and_were_given() {
    // Those also reported come last.
    check(
        "people/ingrid-voll/",
        "Given by them",
        &["Brass sextant", "Plum brandy", "Signal flares"],
    );
    check("people/ingrid-voll/", "Given to them", &["Tin of biscuits"]);
    check("people/ingrid-voll/", "Associated with them", &[]);
    check(
        "people/bae-dalle/",
        "Associated with them",
        &["Brass sextant"],
    );
    check(
        "people/tanemori-band/",
        "Given to them",
        &["A sealed parcel"],
    );
}

#[test]
fn a_page_holds_what_the_record_is_a_value_of_below_the_name_of_the_field() {
    check("people/tanemori-band/", "Maker", &["Knitted cap"]);
    check("people/ingrid-voll/", "Seen by", &["Knitted cap"]);
    check("places/lamp-museum/", "Kept at", &["Brass sextant"]);
    let of = |url, name: &str| {
        let entries = texts(EVERYTHING.page(url), "record-list__entry");
        entries.into_iter().find(|entry| entry.starts_with(name))
    };
    let band = of("people/", "Tanemori").unwrap();
    assert!(band.contains("Maker: 1 present"), "{band}");
    let museum = of("places/", "Lamp Museum").unwrap();
    assert!(museum.contains("Kept at: 1 present"), "{museum}");
    // The facet of a field leads to them.
    let links = links(EVERYTHING.page("people/ingrid-voll/"));
    assert!(
        links.contains(&"gifts/?seen-by=ingrid-voll".to_owned()),
        "{links:?}"
    );
}

#[test]
fn where_nothing_was_given_a_card_says_who_made_it_and_when() {
    let exhibit = EVERYTHING.edited(|json| {
        json["exhibit"].as_object_mut().unwrap().remove("chosen");
        json["journey"] = serde_json::Value::Null;
        json.as_object_mut()
            .unwrap()
            .retain(|name, _| name != "journey" && name != "tours");
        for gift in json["gifts"].as_array_mut().unwrap() {
            let gift = gift.as_object_mut().unwrap();
            for fact in [
                "giver",
                "recipient",
                "date",
                "occasion",
                "place",
                "shown_at",
                "in_return_for",
            ] {
                gift.remove(fact);
            }
        }
    });
    let cards: Vec<String> = elements(exhibit.page("gifts/"))
        .filter(|element| element.has_class("gift-card__line"))
        .map(|line| text_of(line.inside()))
        .collect();
    assert!(cards.contains(&"1911".to_owned()), "{cards:?}");
    assert!(
        cards.iter().any(|line| line.contains("Tanemori")),
        "{cards:?}"
    );
    assert!(!exhibit.page("gifts/").contains("Giver not reported"));
}

#[test]
fn a_page_links_to_the_same_in_authority_files() {
    for (url, expected) in [
        ("people/han-sori/", "Elsewhere: VIAF · Wikidata"),
        ("places/sandol/", "Elsewhere: Getty TGN"),
    ] {
        let found = texts(EVERYTHING.page(url), "external");
        assert!(
            found.iter().any(|text| text == expected),
            "{url}: {found:?}"
        );
    }
    let others = texts(EVERYTHING.page("people/ingrid-voll/"), "record__also");
    assert!(!others.concat().contains("Elsewhere"), "{others:?}");
}

#[test]
fn a_place_s_page_holds_what_was_given_and_what_is_shown_there() {
    check(
        "places/lamp-museum/",
        "Reported on show here",
        &["Brass sextant", "A seventh lantern", "Framed chart"],
    );
    check("places/lamp-museum/", "Given here", &[]);
    check(
        "places/tanemori/",
        "Given here",
        &["Six storm lanterns", "Knitted cap"],
    );
}

#[test]
fn a_place_s_page_has_every_published_figure_in_words() {
    let html = EVERYTHING.page("places/lamp-museum/");
    assert_eq!(
        texts(html, "figures__value"),
        ["over 300", "412", "1,200 to 1,500", "9"]
    );
    let html = EVERYTHING.page("places/byeol-light/");
    let text = text_of(html);
    assert!(text.contains("Not known."), "{text}");
    assert!(text.contains("Over thirty metres"), "{text}");
}

#[test]
fn what_a_person_said_in_public_links_to_who_reports_it() {
    let text = text_of(EVERYTHING.page("people/bae-dalle/"));
    assert!(text.contains("What they said"), "{text}");
    assert!(text.contains("Bae Dalle, 15 May"), "{text}");
    let other = text_of(EVERYTHING.page("people/han-sori/"));
    assert!(!other.contains("What they said"), "{other}");
}

/// The engine explains its own words, the catalogue the words of its collection.
#[test]
fn about_explains_the_words_of_the_exhibit() {
    let html = EVERYTHING.page("about/");
    let list = elements(html).find(|element| element.has_class("glossary"));
    let list = list.unwrap().inside();
    let terms = all(list, "dfn").into_iter().zip(all(list, "dd"));
    let ends: Vec<String> = terms
        .map(|(term, meaning)| [term, meaning].join(": "))
        .collect();
    assert!(ends[0].starts_with("Main source: One of"), "{ends:?}");
    assert_eq!(
        ends[ends.len() - 1],
        "Sextant: What a ship’s place is found with."
    );
}
