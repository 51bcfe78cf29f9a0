//! The pages of people and places.

use super::html::{all, elements, text_of};
use super::{catalogue, page, page_on_a_desk};

/// The titles of the gifts under a heading of `address`.
fn gifts_under(address: &str, heading: &str) -> Vec<String> {
    let html = page(address);
    elements(&html)
        .filter(|e| e.attribute("class").as_deref() == Some("related__group"))
        .filter(|e| all(e.inside, "h3").first().map(String::as_str) == Some(heading))
        .flat_map(|e| all(e.inside, "h3").into_iter().skip(1))
        .collect()
}

#[track_caller]
fn check(address: &str, heading: &str, expected: &[&str]) {
    assert_eq!(
        gifts_under(address, heading),
        expected,
        "{address}: {heading}"
    );
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
    check(
        "people/vladimir-putin/",
        "Shown in it, signed it or spoke of it",
        &[],
    );
    check(
        "people/sergei-korolev/",
        "Shown in it, signed it or spoke of it",
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
fn every_claim_on_a_person_or_a_place_is_on_their_page_with_its_source() {
    let catalogue = catalogue();
    let people = catalogue
        .people
        .iter()
        .map(|person| (["people/", &person.id, "/"].concat(), &person.claims));
    let places = catalogue
        .places
        .iter()
        .map(|place| (["places/", &place.id, "/"].concat(), &place.claims));
    for (address, claims) in people.chain(places) {
        let text = text_of(&page(&address));
        for claim in claims {
            let source = &catalogue[claim.source].name;
            for expected in [claim.says.in_language("en"), source] {
                assert!(text.contains(expected), "{address} lacks {expected}");
            }
        }
    }
}

#[test]
fn the_exhibition_has_every_published_figure_in_words() {
    let html = page_on_a_desk("places/exhibition/");
    let values: Vec<String> = elements(&html)
        .filter(|e| e.attribute("class").as_deref() == Some("figures__value"))
        .map(|e| text_of(e.inside))
        .collect();
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
    let text = text_of(&html);
    assert!(text.contains("Not known. The large figures are North Korea’s own"));
    assert!(text.contains("Comparable to the Louvre, say state media"));
}

#[test]
fn what_the_spokesman_said_leads_to_who_reports_it() {
    let html = page("people/dmitry-peskov/");
    let text = text_of(&html);
    assert!(text.contains("What they said"), "{text}");
    assert!(text.contains("Dmitry Peskov, 14 September 2023"), "{text}");
    assert!(!text_of(&page("people/kim-jong-un/")).contains("What they said"));
}

#[test]
fn every_person_and_place_named_on_a_gift_s_page_leads_to_theirs() {
    let catalogue = catalogue();
    for gift in &catalogue.gifts {
        let html = page(&["gifts/", &gift.id, "/"].concat());
        let people = [gift.giver, gift.recipient]
            .into_iter()
            .flatten()
            .map(|key| ["people/", &catalogue[key].id, "/"].concat());
        let places = [gift.place.or(gift.shown_at)]
            .into_iter()
            .flatten()
            .map(|key| ["places/", &catalogue[key].id, "/"].concat());
        for href in people.chain(places) {
            let linked = elements(&html).any(|e| e.attribute("href").as_deref() == Some(&href));
            assert!(linked, "{} does not link to {href}", gift.id);
        }
    }
}
