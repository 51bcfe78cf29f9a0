//! Finding and filtering: what a visitor types and chooses, and what they get.

mod facets;
mod hall;
mod marks;
mod properties;
mod reference;
mod selection;

use hall::{Object, hall, holding};

use vitrine_catalogue::{Catalogue, Facet, Gift, Key};
use vitrine_search::{Help, Index, Query, Results, Sort};

/// A query for words, the filters written `facet=value`.
fn query(words: &str, chosen: &[&str]) -> Query {
    let mut chosen: Vec<(Facet, String)> = chosen
        .iter()
        .map(|filter| {
            let (facet, value) = filter.split_once('=').expect("a filter");
            (Facet::from_key(facet).expect("a facet"), value.to_owned())
        })
        .collect();
    chosen.sort();
    Query {
        words: words.to_owned(),
        chosen,
        sort: Sort::Best,
    }
}

fn ids(catalogue: &Catalogue, gifts: &[Key<Gift>]) -> Vec<String> {
    gifts
        .iter()
        .map(|gift| catalogue[*gift].id.clone())
        .collect()
}

/// The ids found for words, those of gifts reported elsewhere after a bar.
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
    let catalogue = hall();
    let results = Index::new(&catalogue, "en").search(&query(words, &[]));
    assert_eq!(found(&catalogue, &results), expected, "for {words:?}");
}

#[test]
fn a_visitor_finds_a_gift_by_any_of_its_names() {
    for (words, expected) in [
        ("glove", "glove rifle"),
        ("GLOVE", "glove rifle"),
        ("kozhemyako", "vest drones hat"),
        ("Kozemiako", "vest drones hat"),
        ("Matzegora", "vase"),
        ("김정은", "rifle glove vest drones hat vase"),
        ("Шойгу", "| sword"),
        ("шойгу", "| sword"),
        ("Путин", "rifle glove"),
        ("bulletproof vest", "vest"),
        ("bullet-proof vest", "vest"),
        ("장갑", "glove"),
        ("Geranium-25", "drones"),
        ("ushanka", "hat"),
        ("Ushanka Russian", "hat"),
        ("geran 25", "drones"),
        ("geran25", "drones"),
        ("geran-25", "drones"),
        ("geran", "drones"),
        ("kim jong un", "rifle glove vest drones hat vase"),
        ("kim jong-un", "rifle glove vest drones hat vase"),
        ("jongun", "rifle glove vest drones hat vase"),
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
        // No error is forgiven in three letters, one from four.
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
        ("kosmonavt", "glove"),
        ("cosmnuat", "glove"),
        ("comsonuat", "glove"),
        ("cxsmxnxut", ""),
        // An error in the beginning of a longer word.
        ("kozehm", "vest drones hat"),
        // Numbers are matched as typed.
        ("2024", ""),
        ("2032", ""),
        ("260", ""),
        ("geran-26", "drones"),
    ] {
        check_found(words, expected);
    }
}

#[test]
fn labels_are_searched_in_the_language_of_the_visitor() {
    let label = "en: Given at the launch pad | ko: 발사대에서";
    let hat = Object {
        id: "hat",
        title: "en: Hat | ko: 모자",
        label,
        ..Object::default()
    };
    let catalogue = holding(&[Object {
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
fn better_fields_come_first_and_closer_words_before_others() {
    let of = |id, title, label| Object {
        id,
        title,
        label,
        date: "XXXX",
        ..Object::default()
    };
    let catalogue = holding(&[
        of("label", "Box", "A sabre of steel"),
        Object {
            also_reported: true,
            ..of("reported", "Sabre", "")
        },
        of("typo", "Sabra", ""),
        of("place", "Cup", ""),
        of("prefix", "Sabres", ""),
        of("title", "Sabre", ""),
        of("again", "Sabre", "Sabre"),
        Object {
            giver: Some(0),
            ..of("people", "Bowl", "")
        },
    ]);
    let mut catalogue = catalogue;
    catalogue.people[0].also.push("Sabre".to_owned());
    catalogue.gifts[3].material = Some(hall::text("sabre"));
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
fn the_order_is_the_one_asked_for() {
    let catalogue = hall();
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
    ] {
        let results = index.search(&Query {
            sort,
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
fn nothing_found_comes_with_help() {
    let index = Index::new(&hall(), "en");
    let without = |filter: &str, gifts| {
        let (facet, value) = filter.split_once('=').expect("a filter");
        Some((
            Facet::from_key(facet).expect("a facet"),
            value.to_owned(),
            gifts,
        ))
    };
    let spelling = |words: &str| Some(words.to_owned());
    for (words, chosen, expected) in [
        (
            "vse",
            &[][..],
            Help {
                spelling: spelling("vase"),
                without: None,
            },
        ),
        (
            "Fur hta!",
            &[],
            Help {
                spelling: spelling("Fur hat!"),
                without: None,
            },
        ),
        (
            "vorsw",
            &[],
            Help {
                spelling: None,
                without: None,
            },
        ),
        (
            "swrdo",
            &[],
            Help {
                spelling: spelling("sword"),
                without: None,
            },
        ),
        (
            "glove hat",
            &[],
            Help {
                spelling: None,
                without: None,
            },
        ),
        ("zzzzz", &[], Help::default()),
        ("z", &[], Help::default()),
        (
            "2033",
            &[],
            Help {
                spelling: spelling("2023"),
                without: None,
            },
        ),
        (
            "drones",
            &["giver=putin", "kind=arms"],
            Help {
                spelling: None,
                without: without("giver=putin", 1),
            },
        ),
        (
            "",
            &["giver=putin", "kind=clothing"],
            Help {
                spelling: None,
                without: without("kind=clothing", 2),
            },
        ),
        (
            "hat",
            &["giver=putin", "giver=shoigu", "kind=arms"],
            Help::default(),
        ),
    ] {
        assert_eq!(
            index.help(&query(words, chosen)),
            expected,
            "for {words:?} and {chosen:?}"
        );
    }
}
