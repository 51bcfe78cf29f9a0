//! Any query can be searched for in the collection, and its matches can be highlighted.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vitrine_catalogue::{Catalogue, Facet};
use vitrine_search::{Index, Query, Sort, highlight};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let bytes = include_bytes!("../../public/catalogue.json");
    Catalogue::read(bytes)
        .expect("the collection is readable")
        .catalogue
});
static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&CATALOGUE, "en"));

// The first line is the words; each further line a value of a facet, in their order.
fuzz_target!(|text: &str| {
    let mut lines = text.lines();
    let words = lines.next().unwrap_or_default().to_owned();
    let mut query = Query {
        words,
        ..Query::default()
    };
    for (facet, value) in Facet::all(&CATALOGUE).zip(lines) {
        query = query.toggled(facet.name_in(&CATALOGUE), value);
    }
    for sort in [
        Sort::Best,
        Sort::Number,
        Sort::Date,
        Sort::Giver,
        Sort::Field("embargo".to_owned()),
    ] {
        let results = INDEX.search(&Query {
            sort,
            ..query.clone()
        });
        let found = results.gifts.len() + results.also_reported.len();
        assert!(found <= CATALOGUE.gifts().len());
        let mut gifts = results.gifts.clone();
        gifts.extend(&results.also_reported);
        gifts.sort();
        gifts.dedup();
        assert_eq!(gifts.len(), found, "no gift is found twice");
    }
    let matched = INDEX.search(&query).matched;
    let mut end = 0;
    for mark in highlight(text, &matched) {
        assert!(end <= mark.start && mark.start < mark.end);
        assert!(text.get(mark.clone()).is_some());
        end = mark.end;
    }
});
