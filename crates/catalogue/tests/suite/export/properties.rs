//! A download, read back, is what was exported.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Value, json};
use vitrine_catalogue::export::selection;
use vitrine_catalogue::{Catalogue, Claim, Gift, Key, Record};

use super::{VALID, chosen, column, keys, read, rows, unguarded, with};

static WHOLE: LazyLock<Catalogue> = LazyLock::new(|| read(VALID));

/// Some of the gifts, in some order.
fn some_gifts() -> impl Strategy<Value = Vec<&'static str>> {
    let ids: Vec<&str> = WHOLE.gifts().iter().map(|gift| gift.id.as_str()).collect();
    let all = ids.len();
    prop::sample::subsequence(ids, 0..=all).prop_shuffle()
}

fn a_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        // Read back by a parser that may be off by the last bit, so of few digits.
        (-1_000_000..1_000_000_i32).prop_map(|number| Value::from(f64::from(number) / 1000.0)),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("\\PC{0,4}", inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Claims by the ids of their sources.
fn statements<'a>(catalogue: &'a Catalogue, claims: &'a [Claim]) -> Vec<(String, &'a str)> {
    let of = |claim: &'a Claim| {
        let says = claim.says.in_language("en");
        (says.to_owned(), catalogue[claim.source].id.as_str())
    };
    claims.iter().map(of).collect()
}

fn question_ids(catalogue: &Catalogue, gift: Key<Gift>) -> Vec<&str> {
    let questions = catalogue.questions_on(gift);
    let mut ids: Vec<&str> = questions
        .map(|(_, question)| question.id.as_str())
        .collect();
    ids.sort_unstable();
    ids
}

fn check_gift(part: &Catalogue, key: Key<Gift>) -> Result<(), TestCaseError> {
    let gift = &part[key];
    let before = WHOLE.gift(&gift.id).unwrap();
    let whole = &WHOLE[before];
    prop_assert_eq!(&gift.title, &whole.title);
    prop_assert_eq!(&gift.label, &whole.label);
    prop_assert_eq!(&gift.date, &whole.date);
    prop_assert_eq!(&gift.plate, &whole.plate);
    prop_assert_eq!(
        statements(part, &gift.claims),
        statements(&WHOLE, &whole.claims)
    );
    prop_assert_eq!(question_ids(part, key), question_ids(&WHOLE, before));
    let giver =
        |catalogue: &Catalogue, gift: &Gift| gift.giver.map(|giver| catalogue[giver].id.clone());
    prop_assert_eq!(giver(part, gift), giver(&WHOLE, whole));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_selection_reads_without_a_problem_and_says_the_same(ids in some_gifts()) {
        let cut = selection(VALID.as_bytes(), &ids).unwrap();
        let reading = Catalogue::read(cut.as_bytes()).unwrap();
        prop_assert_eq!(reading.problems, []);
        let part = reading.catalogue;
        let order: Vec<&str> = part.gifts().iter().map(|gift| gift.id.as_str()).collect();
        prop_assert_eq!(order, ids);
        for record in part.records() {
            if let Record::Gift(key) = record {
                check_gift(&part, key)?;
            }
        }
    }

    #[test]
    fn cutting_a_selection_again_changes_nothing(ids in some_gifts()) {
        let once = selection(VALID.as_bytes(), &ids).unwrap();
        prop_assert_eq!(selection(once.as_bytes(), &ids).unwrap(), once);
    }

    #[test]
    fn any_value_in_a_record_reads_back_as_it_was(extra in a_value()) {
        let mut file: Value = serde_json::from_str(&with(&json!({ "extra": extra }))).unwrap();
        file["exhibit"]["chosen"] = json!(["vase"]);
        let cut = selection(file.to_string().as_bytes(), &["vase"]).unwrap();
        let cut: Value = serde_json::from_str(&cut).unwrap();
        prop_assert_eq!(&cut["gifts"][0]["extra"], &extra);
        prop_assert_eq!(&cut["exhibit"], &file["exhibit"]);
    }

    #[test]
    fn any_text_comes_back_out_of_its_cell(title in any::<String>(), sign in "['=+@\t-]{0,3}") {
        let title = [sign, title].concat();
        let file = with(&json!({ "title": title }));
        let catalogue = Catalogue::read(file.as_bytes()).unwrap().catalogue;
        prop_assume!(catalogue.gift("vase").is_some());
        let gifts = keys(&catalogue, &["vase"]);
        let csv = chosen(&catalogue, &gifts).csv();
        let rows = rows(&csv);
        prop_assert_eq!(rows[0].len(), rows[1].len());
        let cell = &column(&csv, "title")[0];
        let kept = catalogue[gifts[0]].title.in_language("en");
        prop_assert_eq!(unguarded(cell), kept);
        let is_number = cell.parse::<f64>().is_ok();
        prop_assert!(is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", cell);
    }
}
