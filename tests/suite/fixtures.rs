//! The fixtures are what they are said to be.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{EVERYTHING, MINIMAL};

#[test]
fn the_fixtures_have_no_problems() {
    assert_eq!(EVERYTHING.problems(), Vec::<String>::new());
    assert_eq!(MINIMAL.problems(), Vec::<String>::new());
}

#[test]
fn the_minimal_exhibit_has_three_gifts_and_nothing_else() {
    let catalogue = MINIMAL.catalogue();
    assert_eq!(catalogue.gifts().len(), 3);
    assert_eq!(catalogue.people().len(), 0);
    assert_eq!(catalogue.places().len(), 0);
    assert_eq!(catalogue.events().len(), 0);
    assert_eq!(catalogue.questions().count(), 0);
    assert_eq!(catalogue.journey(), None);
    assert_eq!(catalogue.tours(), None);
    assert_eq!(catalogue.exhibit().on_sources, None);
}

/// The fields of the format, by the path to them; `*` is each item of a list.
const FIELDS: [(&str, &str); 31] = [
    (
        "",
        "$schema format tours exhibit kinds countries sources people places events journey fields gifts",
    ),
    (
        "/exhibit",
        "id title kicker subtitle introduction on_sources nouns accent rooms label_words about glossary edition licence languages chosen",
    ),
    ("/exhibit/accent", "light dark"),
    ("/exhibit/nouns", "object source"),
    ("/exhibit/nouns/object", "one other"),
    ("/exhibit/nouns/source", "one other"),
    ("/exhibit/about/*", "title text"),
    ("/exhibit/glossary/*", "title text"),
    ("/kinds/*", "id name also same_as"),
    ("/countries/*", "id name also same_as"),
    (
        "/sources/*",
        "id name letter csl rests_on chief about slips",
    ),
    (
        "/sources/*/csl",
        "type title author container-title issued URL language note",
    ),
    ("/sources/*/rests_on/*", "source named how"),
    ("/sources/*/slips/*", "what at quote"),
    (
        "/people/*",
        "id name also same_as body role country claims questions",
    ),
    (
        "/places/*",
        "id name short label also same_as country at claims questions",
    ),
    (
        "/events/*",
        "id title date hour place people claims questions",
    ),
    (
        "/journey",
        "title introduction days note map map_note map_names legs topics",
    ),
    ("/journey/map", "file centre parallels meridian width"),
    ("/journey/map_names/*", "name at"),
    ("/journey/topics", "title introduction events"),
    ("/journey/legs/*", "from to evidence via"),
    (
        "/gifts/*",
        "id number title also kind quantity giver recipient people occasion place shown_at date \
         object material whereabouts in_return_for fields undisclosed also_reported label plate \
         photographs claims questions",
    ),
    (
        "/fields/*",
        "id label type terms unit decimals not_reported on_label searched facet sort property",
    ),
    ("/fields/*/terms/*", "id name also"),
    (
        "/gifts/*/fields",
        "customs uses inscription weight entered kept-at seen-by maker made entry",
    ),
    ("/gifts/*/plate", "file alt known imagined turns points"),
    ("/gifts/*/photographs/*", "file alt caption credit rights"),
    ("/gifts/*/plate/points/*", "at says about"),
    (
        "/gifts/*/claims/*",
        "about says source at quote quote_language differs after date",
    ),
    (
        "/gifts/*/questions/*",
        "id ask answers finding why certainty concerns",
    ),
];

/// The values at a path.
fn at<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut values = vec![value];
    for step in path.split('/').skip(1) {
        values = values
            .into_iter()
            .flat_map(|value| match (value, step) {
                (Value::Array(items), "*") => items.iter().collect(),
                _ => value.get(step).into_iter().collect::<Vec<_>>(),
            })
            .collect();
    }
    values
}

#[test]
fn the_exhibit_with_everything_uses_every_field() {
    let json = EVERYTHING.json();
    for (path, fields) in FIELDS {
        let objects = at(&json, path);
        let objects = objects.into_iter().filter_map(Value::as_object);
        let used: BTreeSet<&str> = objects
            .flat_map(|object| object.keys().map(String::as_str))
            .collect();
        let expected: BTreeSet<&str> = fields.split_whitespace().collect();
        assert_eq!(used, expected, "{path}");
    }
}

/// Every value that the field of some records has.
fn values_of(list: &str, field: &str) -> BTreeSet<String> {
    let json = EVERYTHING.json();
    let values = at(&json, &format!("/{list}/*/{field}"));
    let values = values.into_iter().filter_map(Value::as_str);
    values.map(str::to_owned).collect()
}

#[test]
fn the_exhibit_with_everything_has_every_kind_of_value() {
    let check = |list: &str, field: &str, expected: &[&str]| {
        let expected = expected.iter().map(|value| (*value).to_owned()).collect();
        assert_eq!(values_of(list, field), expected, "{list} {field}");
    };
    check(
        "fields",
        "type",
        &[
            "date", "link", "number", "person", "place", "term", "terms", "text",
        ],
    );
    check("fields", "sort", &["ascending", "descending"]);
    check("fields", "property", &["creator", "dateCreated"]);
    check(
        "gifts",
        "date",
        &[
            "1998-10",
            "2019-05",
            "2019-05-12/2019-05-15",
            "2019-05-13",
            "2019-05-14",
            "2019-05-14?",
            "XXXX",
        ],
    );
    check(
        "gifts/*/claims",
        "about",
        &[
            "customs",
            "date",
            "entered",
            "entry",
            "giver",
            "in-return-for",
            "inscription",
            "kept-at",
            "made",
            "maker",
            "material",
            "object",
            "occasion",
            "place",
            "quantity",
            "recipient",
            "record",
            "seen-by",
            "uses",
            "weight",
            "whereabouts",
        ],
    );
    check("people/*/claims", "about", &["description", "name", "role"]);
    let mut certainties = BTreeSet::new();
    for list in ["people", "places", "events", "gifts"] {
        certainties.extend(values_of(&format!("{list}/*/questions"), "certainty"));
    }
    let certainties: Vec<String> = certainties.into_iter().collect();
    assert_eq!(certainties, ["likely", "open", "settled"]);
    let journey = EVERYTHING.json()["journey"].take();
    let evidence: Vec<&Value> = at(&journey, "/legs/*/evidence");
    assert_eq!(evidence, ["chief", "other", "forecast"]);
}
