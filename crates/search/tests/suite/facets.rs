//! Filtering: facet values, their order and their counts.

use vitrine_catalogue::facet::{Agreement, UNKNOWN};
use vitrine_catalogue::{Facet, Key};
use vitrine_search::Index;

use super::fixture::small_catalogue;
use super::{found, query};

#[test]
fn several_values_of_a_facet_mean_or_and_several_facets_mean_and() {
    let catalogue = small_catalogue();
    let index = Index::new(&catalogue, "en");
    for (words, filters, expected) in [
        ("", &["giver=petrov"][..], "rifle glove"),
        (
            "",
            &["giver=petrov", "giver=zhigulenko"],
            "rifle glove vest drones hat",
        ),
        ("", &["giver=petrov", "kind=arms"], "rifle"),
        (
            "",
            &["giver=petrov", "giver=zhigulenko", "kind=arms"],
            "rifle vest drones",
        ),
        (
            "",
            &["country=BG"],
            "rifle glove vest drones hat vase | sword",
        ),
        ("", &["country=unknown"], "fleet-gift"),
        ("", &["place=daesan"], "hat"),
        ("", &["day=2023-09-13"], "rifle glove"),
        ("", &["day=unknown"], "vase"),
        ("", &["day=2023-07-26"], "| sword"),
        ("", &["source=post"], "rifle glove drones"),
        ("", &["source=unknown"], "vase"),
        ("", &["agreement=differ"], "vest drones"),
        ("", &["agreement=nature-unknown"], "fleet-gift"),
        ("", &["embargo=breach"], "rifle drones"),
        ("glove", &["kind=craft"], "glove"),
        ("", &["giver=nobody"], ""),
        ("", &["giver=nobody", "giver=petrov"], "rifle glove"),
        ("", &["embargo=possible-breach", "day=2023-13-99"], ""),
        ("", &["value=12.5..1200"], "rifle glove"),
        ("", &["value=500.01.."], "drones"),
        (
            "",
            &["value=..500", "value=unknown"],
            "glove vest hat fleet-gift vase | sword",
        ),
        ("", &["value=500"], ""),
        ("", &["value=1200..12"], ""),
        (
            "",
            &["nothing=severny"],
            "rifle glove vest drones hat fleet-gift vase | sword",
        ),
    ] {
        let results = index.search(&query(words, filters));
        assert_eq!(
            found(&catalogue, &results),
            expected,
            "for {words:?} and {filters:?}"
        );
    }
}

#[test]
fn the_values_of_a_facet_are_listed_in_the_order_of_the_gallery() {
    let catalogue = small_catalogue();
    let index = Index::new(&catalogue, "en");
    for (facet, expected) in [
        (Facet::Giver, "zhigulenko 3, petrov 2, matveyko 1, fleet 1"),
        (Facet::Recipient, "park 6, unknown 1"),
        (Facet::Country, "BG 6, unknown 1"),
        (Facet::Kind, "arms 3, other 2, craft 1, clothing 1"),
        (Facet::Place, "severny 2, lipki 2, daesan 1, unknown 2"),
        (
            Facet::Day,
            "2023-09-13 2, 2023-09-16 2, 2023-09-17 2, unknown 1",
        ),
        (
            Facet::Source,
            "gazette 3, post 3, wire 2, agency 1, unknown 1",
        ),
        (Facet::Agreement, "agree 4, differ 2, nature-unknown 1"),
        (Facet::Field(Key::at(0)), "breach 2, unknown 5"),
        (
            Facet::Field(Key::at(1)),
            "0..50 1, 50..100 0, 100..150 0, 150..200 0, 200..250 0, 250..300 0, 300..350 0, \
             350..400 0, 400..450 0, 450..500 0, 500..550 1, 550..600 0, 600..650 0, 650..700 0, \
             700..750 0, 750..800 0, 800..850 0, 850..900 0, 900..950 0, 950..1000 0, \
             1000..1050 0, 1050..1100 0, 1100..1150 0, 1150..1200 0, 1200..1250 1, unknown 4",
        ),
    ] {
        let values: Vec<String> = index
            .values(facet)
            .iter()
            .map(|value| format!("{} {}", value.id, value.count))
            .collect();
        assert_eq!(values.join(", "), expected, "for {facet:?}");
    }
}

#[test]
fn a_count_says_what_choosing_the_value_would_give() {
    let catalogue = small_catalogue();
    let index = Index::new(&catalogue, "en");
    let counts = |words, filters: &[&str], facet: Facet| {
        let position = index.facets().position(|one| one == facet).unwrap();
        index.search(&query(words, filters)).counts[position].clone()
    };
    assert_eq!(counts("", &[], Facet::Giver), [3, 2, 1, 1]);
    assert_eq!(counts("", &["giver=petrov"], Facet::Giver), [3, 2, 1, 1]);
    assert_eq!(counts("", &["giver=petrov"], Facet::Kind), [1, 0, 1, 0]);
    assert_eq!(
        counts("", &["giver=petrov", "kind=arms"], Facet::Giver),
        [2, 1, 0, 0]
    );
    assert_eq!(
        counts("", &["giver=petrov", "kind=arms"], Facet::Kind),
        [1, 0, 1, 0]
    );
    assert_eq!(
        counts("", &["giver=petrov", "kind=arms"], Facet::Field(Key::at(0))),
        [1, 0]
    );
    assert_eq!(
        counts("glove", &["giver=nobody"], Facet::Giver),
        [0, 2, 0, 0]
    );
    assert_eq!(counts("sword", &[], Facet::Giver), [0, 0, 0, 0]);
}

#[test]
fn each_gift_has_the_agreement_that_its_questions_give() {
    use Agreement::{Agree, Differ, NatureUnknown};
    let catalogue = small_catalogue();
    let expected = [
        Agree,
        Agree,
        Differ,
        Differ,
        Agree,
        NatureUnknown,
        Agree,
        Agree,
    ];
    assert_eq!(catalogue.agreements(), expected);
    for (at, (gift, agreement)) in catalogue.gifts().iter().zip(expected).enumerate() {
        assert_eq!(
            catalogue.agreement(Key::at(at)),
            agreement,
            "for {}",
            gift.id
        );
        assert_eq!(Facet::Agreement.values(&catalogue, gift), [agreement.key()]);
    }
    let vase = &catalogue.gifts()[6];
    assert_eq!(Facet::Day.values(&catalogue, vase), [UNKNOWN]);
    assert_eq!(Facet::Source.values(&catalogue, vase), [UNKNOWN]);
    assert_eq!(
        Facet::Source.values(&catalogue, &catalogue.gifts()[0]),
        ["agency", "post", "gazette"]
    );
}
