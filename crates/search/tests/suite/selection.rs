//! A day, a place and a person chosen on the journey, and the gallery's query for the same.

use vitrine_catalogue::{Catalogue, Edtf, Gift, Key};
use vitrine_search::{Dimension, Index, Selection};

use super::fixture::small_catalogue;
use super::ids;

fn selection(day: &str, place: &str, person: &str) -> Selection {
    let chosen = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Selection {
        day: chosen(day),
        place: chosen(place),
        person: chosen(person),
    }
}

/// The ids of the selection's gifts; the gallery finds the same with the selection's query.
#[track_caller]
fn check(selection: &Selection, expected: &str) {
    let mut catalogue: Catalogue = small_catalogue();
    catalogue.gifts_mut()[5].date = Edtf::parse("2023-09-16?").unwrap();
    let gifts: Vec<Key<Gift>> = selection.gifts(&catalogue);
    assert_eq!(ids(&catalogue, &gifts).join(" "), expected, "{selection:?}");
    if expected.is_empty() {
        return;
    }
    let index = Index::new(&catalogue, "en");
    let mut found = index.search(&selection.query(&catalogue, "en")).gifts;
    found.sort_unstable();
    let all = gifts.iter().all(|gift| found.contains(gift));
    assert!(all, "{selection:?}: {:?}", ids(&catalogue, &found));
    if selection.person.is_none() {
        assert_eq!(found, gifts, "{selection:?} in the gallery");
    }
}

#[test]
fn a_day_a_place_and_a_person_choose_gifts_here_and_in_the_gallery() {
    check(&selection("2023-09-13", "", ""), "rifle glove");
    // Gifts reported by other sources alone are not chosen.
    check(&selection("2023-07-26", "", ""), "");
    // An uncertain date counts as the day that it probably is (the fleet's gift).
    check(&selection("2023-09-16", "", ""), "hat fleet-gift");
    check(&selection("unknown", "", ""), "vase");
    check(&selection("", "daesan", ""), "hat");
    check(&selection("", "", "petrov"), "rifle glove");
    check(
        &selection("", "", "park"),
        "rifle glove vest drones hat vase",
    );
    check(&selection("2023-09-13", "severny", "park"), "rifle glove");
    check(&selection("2023-09-13", "lipki", ""), "");
    check(&selection("1900", "", ""), "");
    check(&selection("", "", "nobody"), "");
}

#[test]
fn choosing_a_chosen_value_again_removes_it() {
    let none = Selection::default();
    let day = none.toggled(Dimension::Day, "2023-09-13");
    assert!(day.has(Dimension::Day, "2023-09-13") && none.is_empty());
    assert_eq!(day.toggled(Dimension::Day, "2023-09-13"), none);
    let both = day.toggled(Dimension::Person, "park");
    assert_eq!(both, selection("2023-09-13", "", "park"));
    assert_eq!(
        both.toggled(Dimension::Day, "2023-09-14").day.as_deref(),
        Some("2023-09-14")
    );
}
