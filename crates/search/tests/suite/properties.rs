//! Properties of search: for any catalogue, query or text.

use proptest::prelude::*;
use vitrine_catalogue::Catalogue;
use vitrine_search::{Filters, Index, Query, Results, Sort, Suggestions, fold, highlight};

use super::fixture::{GiftSpec, catalogue_of, small_catalogue};
use super::reference;

/// The names of the facets of the catalogues below, and one that they do not have.
const FACETS: [&str; 11] = [
    "recipient",
    "giver",
    "country",
    "kind",
    "place",
    "day",
    "source",
    "agreement",
    "embargo",
    "value",
    "colour",
];

/// Words similar to each other, so that typing errors lead from one to the next.
fn a_word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ab]{1,4}",
        "[abc]{4,10}",
        "[ab]{1,5}-[ab]{1,5}",
        "[12]{1,3}",
        "[12]-[12]{1,2}",
        "[ab]{2,5}-?[12]",
        Just("headline".to_owned()),
        Just("severny".to_owned()),
        Just("park".to_owned()),
    ]
}

fn a_text() -> impl Strategy<Value = String> {
    prop::collection::vec(a_word(), 0..4).prop_map(|words| words.join(" "))
}

prop_compose! {
    fn a_gift_spec()(
        (title, also, label) in (a_text(), a_text(), a_text()),
        (kind, giver, recipient) in (0..4_usize, prop::option::of(0..6_usize), prop::option::of(0..6_usize)),
        (place, shown_at) in (prop::option::of(0..3_usize), prop::option::of(0..3_usize)),
        date in prop::sample::select(vec!["XXXX", "2023", "2023-09", "2023-09-13", "2023-09-17"]),
        sources in prop::collection::vec(0..4_usize, 0..3),
        (also_reported, undisclosed, breach) in any::<(bool, bool, bool)>(),
        questions in 0..2_usize,
        value in prop::option::of(prop_oneof![0..9_i64, -500..100_000_i64, Just(1_000_000_000)]),
    ) -> (String, String, String, Vec<usize>, GiftSpec<'static>) {
        let object = GiftSpec {
            id: "", title: "", also: "", label: "", sources: &[],
            kind, giver, recipient, place, shown_at, date, also_reported, undisclosed, breach, questions, value,
        };
        (title, also, label, sources, object)
    }
}

prop_compose! {
    fn a_catalogue()(objects in prop::collection::vec(a_gift_spec(), 0..12)) -> Catalogue {
        let ids: Vec<String> = (0..objects.len()).map(|at| format!("g{at}")).collect();
        let objects: Vec<GiftSpec> = objects
            .iter()
            .zip(&ids)
            .map(|((title, also, label, sources, object), id)| {
                GiftSpec { id, title, also, label, sources, ..object.clone() }
            })
            .collect();
        catalogue_of(&objects)
    }
}

fn a_query() -> impl Strategy<Value = Query> {
    let values = [
        "park",
        "petrov",
        "zhigulenko",
        "BG",
        "KR",
        "arms",
        "craft",
        "severny",
        "2023",
        "2023-09-13",
        "post",
        "gazette",
        "agree",
        "differ",
        "nature-unknown",
        "breach",
        "unknown",
        "nothing",
        "0..5",
        "-2.5..100.25",
        "10..",
        "..",
        "7..3",
    ];
    let chosen = (
        prop::sample::select(FACETS.to_vec()),
        prop::sample::select(values.to_vec()),
    );
    let sorts = vec![
        Sort::Best,
        Sort::Number,
        Sort::Date,
        Sort::Giver,
        Sort::Field("value".to_owned()),
    ];
    (
        a_text(),
        prop::collection::vec(chosen, 0..4),
        prop::sample::select(sorts),
    )
        .prop_map(|(words, chosen, sort)| {
            let filters = chosen
                .into_iter()
                .map(|(facet, value)| (facet.to_owned(), value.to_owned()))
                .collect();
            Query {
                words,
                filters,
                sort,
            }
        })
}

proptest! {
    #[test]
    fn the_index_answers_as_the_slow_reference_does(catalogue in a_catalogue(), query in a_query()) {
        let index = Index::new(&catalogue, "en");
        let results = index.search(&query);
        let expected = reference::search(&catalogue, &index, &query);
        prop_assert_eq!(Results { matched: Vec::new(), ..results }, expected);
    }

    #[test]
    fn what_is_suggested_finds_something(catalogue in a_catalogue(), query in a_query()) {
        let index = Index::new(&catalogue, "en");
        let Suggestions { spelling, without } = index.suggestions(&query);
        if let Some(words) = spelling {
            let found = index.search(&Query { words, ..Query::default() });
            prop_assert!(!found.gifts.is_empty() || !found.also_reported.is_empty());
        }
        if let Some((facet, value, gifts)) = without {
            prop_assert!(query.has(&facet, &value));
            prop_assert_eq!(index.search(&query.toggled(&facet, &value)).gifts.len(), gifts);
        }
    }

    #[test]
    fn folding_what_is_folded_changes_nothing(text in any::<String>()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn marks_are_in_order_and_on_boundaries(
        text in "[a-cÀ-žёЁß가-나\u{300}-\u{303}Ａ-Ｃ\\-'. ]{0,24}|\\PC{0,24}",
        words in prop::collection::vec(("[a-c]{1,4}", 0..9_usize), 0..6),
    ) {
        let mut matched: Vec<(Box<str>, usize)> =
            words.into_iter().map(|(word, letters)| (word.into(), letters)).collect();
        matched.extend(fold(&text).split(' ').enumerate().map(|(at, word)| (word.into(), at)));
        matched.sort();
        let mut end = 0;
        for mark in highlight(&text, &matched) {
            prop_assert!(mark.start >= end && mark.start < mark.end);
            prop_assert!(text.get(mark.clone()).is_some());
            end = mark.end;
        }
    }

    #[test]
    fn no_words_and_no_values_make_the_index_panic(
        words in any::<String>(), value in any::<String>(), at in 0..FACETS.len(),
    ) {
        let index = Index::new(&small_catalogue(), "xx");
        let query = Query { words, filters: Filters::from_iter([(FACETS[at].to_owned(), value)]), sort: Sort::Best };
        let _ = (index.search(&query), index.suggestions(&query));
    }
}
