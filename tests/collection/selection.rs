//! What each day, place and person of the journey chooses in the published collection.

use vitrine_catalogue::{Gift, Key};
use vitrine_search::{Index, Selection};

use super::catalogue;

fn chosen(day: &str, place: &str, person: &str) -> Selection {
    let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Selection {
        day: given(day),
        place: given(place),
        person: given(person),
    }
}

/// The selection's gifts by their numbers; the gallery has the same under its query.
#[track_caller]
fn check(selection: &Selection, expected: &str) {
    let numbers = |keys: &[Key<Gift>]| {
        let numbers: Vec<&str> = keys
            .iter()
            .map(|key| catalogue()[*key].number.as_str())
            .collect();
        numbers.join(" ")
    };
    assert_eq!(
        numbers(&selection.gifts(catalogue())),
        expected,
        "{selection:?}"
    );
    if expected.is_empty() {
        return;
    }
    let index = Index::new(catalogue(), "en");
    let mut found = index.search(&selection.query(catalogue(), "en")).gifts;
    found.sort_unstable();
    let fits = selection.gifts(catalogue());
    assert!(
        fits.iter().all(|gift| found.contains(gift)),
        "{selection:?}: {}",
        numbers(&found)
    );
    if selection.person.is_none() {
        assert_eq!(numbers(&found), expected, "{selection:?} in the gallery");
    }
}

#[test]
fn a_day_a_place_and_a_person_choose_gifts_here_and_in_the_gallery() {
    check(&chosen("2023-09-13", "", ""), "2023.2 2023.3 2023.4");
    // A doubtful gift is of the day that it is probably of.
    check(&chosen("2023-09-16", "", ""), "2023.8 2023.10");
    check(&chosen("2023-09", "", ""), "2023.9");
    check(&chosen("unknown", "", ""), "E.1 E.2 E.4");
    check(&chosen("", "exhibition", ""), "E.1 E.2 E.3 E.4");
    check(&chosen("", "", "vladimir-putin"), "2023.2 2023.3 2023.4");
    check(&chosen("", "", "sergei-shoigu"), "2023.8");
    check(
        &chosen("2023-09-13", "vostochny", "dmitry-peskov"),
        "2023.2 2023.3 2023.4",
    );
    check(&chosen("2023-09-13", "khasan", ""), "");
    check(&chosen("1900", "", ""), "");
    check(&chosen("", "", "nobody"), "");
}
