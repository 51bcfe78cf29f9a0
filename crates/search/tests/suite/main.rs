//! Searching and filtering: what a visitor types and chooses, and what matches.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod facets;
mod fixture;
mod folding;
mod highlighting;
mod histogram;
mod properties;
mod questions;
mod reference;
mod selection;

use fixture::{GiftSpec, catalogue_of, small_catalogue};

use vitrine_catalogue::{Catalogue, Gift, Key};
use vitrine_search::{Index, Query, Results, Sort, Suggestions};

/// A query for words, the filters written `facet=value`.
fn query(words: &str, filters: &[&str]) -> Query {
    let filters = filters.iter().map(|filter| {
        let (facet, value) = filter.split_once('=').expect("a filter");
        (facet.to_owned(), value.to_owned())
    });
    Query {
        words: words.to_owned(),
        filters: filters.collect(),
        sort: Sort::Best,
    }
}

fn ids(catalogue: &Catalogue, gifts: &[Key<Gift>]) -> Vec<String> {
    gifts
        .iter()
        .map(|gift| catalogue[*gift].id.clone())
        .collect()
}

/// The ids of the gifts that match, those reported by other sources alone after a bar.
fn found(catalogue: &Catalogue, results: &Results) -> String {
    let own = ids(catalogue, &results.gifts).join(" ");
    let also = ids(catalogue, &results.also_reported).join(" ");
    if also.is_empty() {
        own
    } else {
        format!("{own} | {also}").trim_start().to_owned()
    }
}

#[track_caller]
fn check_found(words: &str, expected: &str) {
    let catalogue = small_catalogue();
    let results = Index::new(&catalogue, "en").search(&query(words, &[]));
    assert_eq!(found(&catalogue, &results), expected, "for {words:?}");
}

#[test]
fn a_visitor_finds_a_gift_by_any_of_its_names() {
    for (words, expected) in [
        ("glove", "glove rifle"),
        ("GLOVE", "glove rifle"),
        ("zhigulenko", "vest drones hat"),
        ("Zigulenko", "vest drones hat"),
        ("Matweyko", "vase"),
        ("박민서", "rifle glove vest drones hat vase"),
        ("Чуйко", "| sword"),
        ("чуйко", "| sword"),
        ("Петров", "rifle glove"),
        ("bulletproof vest", "vest"),
        ("bullet-proof vest", "vest"),
        ("장갑", "glove"),
        ("Heronry-25", "drones"),
        ("ushanka", "hat"),
        ("Ushanka trapper", "hat"),
        ("heron 25", "drones"),
        ("heron25", "drones"),
        ("heron-25", "drones"),
        ("heron", "drones"),
        ("park min seo", "rifle glove vest drones hat vase"),
        ("park min-seo", "rifle glove vest drones hat vase"),
        ("minseo", "rifle glove vest drones hat vase"),
        ("Ｇｌｏｖｅ", "glove rifle"),
        ("gló\u{301}ve", "glove rifle"),
        ("", "rifle glove vest drones hat fleet-gift vase | sword"),
        (
            "  -- !",
            "rifle glove vest drones hat fleet-gift vase | sword",
        ),
        ("glove hat", ""),
        ("2023.2", "glove"),
        ("2023-09-16", "hat fleet-gift"),
    ] {
        check_found(words, expected);
    }
}

#[test]
fn a_word_matches_where_it_is_spelled_with_few_typing_errors() {
    for (words, expected) in [
        // No typing error in three letters, one from four.
        ("vse", ""),
        ("vsae", "vase"),
        ("vase", "vase"),
        ("vasse", "vase"),
        ("vas", "vase"),
        // Five letters: too many, too few, wrong, swapped, and not two of them.
        ("sswwrd", ""),
        ("swoord", "| sword"),
        ("sord", "| sword"),
        ("swxrd", "| sword"),
        ("swrod", "| sword"),
        ("swrdo", ""),
        // Two errors from eight letters.
        ("koldsmidh", "glove"),
        ("goldmtih", "glove"),
        ("godlsmtih", "glove"),
        ("gxldxmxth", ""),
        // An error in the beginning of a longer word.
        ("zhiugl", "vest drones hat"),
        // Numbers are matched as typed.
        ("2024", ""),
        ("2032", ""),
        ("260", ""),
        ("heron-26", "drones"),
    ] {
        check_found(words, expected);
    }
}

#[test]
fn labels_are_searched_in_the_language_of_the_visitor() {
    let label = "en: Given at the launch pad | ko: 발사대에서";
    let hat = GiftSpec {
        id: "hat",
        title: "en: Hat | ko: 모자",
        label,
        ..GiftSpec::default()
    };
    let catalogue = catalogue_of(&[GiftSpec {
        date: "XXXX",
        ..hat
    }]);
    for (language, words, expected) in [
        ("en", "launch", "hat"),
        ("en", "발사대", ""),
        ("en", "모자", "hat"),
        ("ko", "launch", ""),
        ("ko", "발사대", "hat"),
        ("ko", "hat", "hat"),
        ("ru", "launch", "hat"),
    ] {
        let results = Index::new(&catalogue, language).search(&query(words, &[]));
        assert_eq!(
            found(&catalogue, &results),
            expected,
            "for {words:?} in {language}"
        );
    }
}

#[test]
fn better_fields_rank_first_and_then_closer_words() {
    let of = |id, title, label| GiftSpec {
        id,
        title,
        label,
        date: "XXXX",
        ..GiftSpec::default()
    };
    let catalogue = catalogue_of(&[
        of("label", "Box", "A sabre of steel"),
        GiftSpec {
            also_reported: true,
            ..of("reported", "Sabre", "")
        },
        of("typo", "Sabra", ""),
        of("place", "Cup", ""),
        of("prefix", "Sabres", ""),
        of("title", "Sabre", ""),
        of("again", "Sabre", "Sabre"),
        GiftSpec {
            giver: Some(0),
            ..of("people", "Bowl", "")
        },
    ]);
    let mut catalogue = catalogue;
    catalogue.people_mut()[0].also.push("Sabre".to_owned());
    catalogue.gifts_mut()[3].material = Some(fixture::text("sabre"));
    let results = Index::new(&catalogue, "en").search(&query("sabre", &[]));
    // A word that is spelled right somewhere is no typing error.
    let expected = "title again prefix people place label | reported";
    assert_eq!(found(&catalogue, &results), expected);
    let results = Index::new(&catalogue, "en").search(&query("sabrr", &[]));
    let expected = "typo prefix title again people place label | reported";
    assert_eq!(found(&catalogue, &results), expected);
    let results = Index::new(&catalogue, "en").search(&query("sabre steel", &[]));
    assert_eq!(found(&catalogue, &results), "label");
}

#[test]
fn results_are_in_the_order_of_the_query() {
    let catalogue = small_catalogue();
    let index = Index::new(&catalogue, "en");
    for (words, sort, expected) in [
        (
            "",
            Sort::Best,
            "rifle glove vest drones hat fleet-gift vase | sword",
        ),
        ("glove", Sort::Best, "glove rifle"),
        ("glove", Sort::Number, "rifle glove"),
        (
            "",
            Sort::Date,
            "rifle glove hat fleet-gift vest drones vase | sword",
        ),
        (
            "",
            Sort::Giver,
            "vase vest drones hat fleet-gift rifle glove | sword",
        ),
        (
            "",
            Sort::Field("value".to_owned()),
            "drones rifle glove vest hat fleet-gift vase | sword",
        ),
        (
            "",
            Sort::Field("nothing".to_owned()),
            "rifle glove vest drones hat fleet-gift vase | sword",
        ),
    ] {
        let results = index.search(&Query {
            sort: sort.clone(),
            ..query(words, &[])
        });
        assert_eq!(
            found(&catalogue, &results),
            expected,
            "for {words:?} by {sort:?}"
        );
    }
}

#[test]
fn a_query_without_results_gets_suggestions() {
    let index = Index::new(&small_catalogue(), "en");
    let without = |filter: &str, gifts| {
        let (facet, value) = filter.split_once('=').expect("a filter");
        Some((facet.to_owned(), value.to_owned(), gifts))
    };
    let spelling = |words: &str| Some(words.to_owned());
    for (words, filters, expected) in [
        (
            "vse",
            &[][..],
            Suggestions {
                spelling: spelling("vase"),
                without: None,
            },
        ),
        (
            "Fur hta!",
            &[],
            Suggestions {
                spelling: spelling("Fur hat!"),
                without: None,
            },
        ),
        (
            "vorsw",
            &[],
            Suggestions {
                spelling: None,
                without: None,
            },
        ),
        (
            "swrdo",
            &[],
            Suggestions {
                spelling: spelling("sword"),
                without: None,
            },
        ),
        (
            "glove hat",
            &[],
            Suggestions {
                spelling: None,
                without: None,
            },
        ),
        ("zzzzz", &[], Suggestions::default()),
        ("z", &[], Suggestions::default()),
        (
            "2033",
            &[],
            Suggestions {
                spelling: spelling("2023"),
                without: None,
            },
        ),
        (
            "drones",
            &["giver=petrov", "kind=arms"],
            Suggestions {
                spelling: None,
                without: without("giver=petrov", 1),
            },
        ),
        (
            "",
            &["giver=petrov", "kind=clothing"],
            Suggestions {
                spelling: None,
                without: without("kind=clothing", 2),
            },
        ),
        (
            "hat",
            &["giver=petrov", "giver=chuiko", "kind=arms"],
            Suggestions::default(),
        ),
    ] {
        assert_eq!(
            index.suggestions(&query(words, filters)),
            expected,
            "for {words:?} and {filters:?}"
        );
    }
}
