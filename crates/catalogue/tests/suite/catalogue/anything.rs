//! Whatever the bytes, reading ends, and no key dangles.

use proptest::prelude::*;
use serde_json::{Value, json};
use vitrine_catalogue::{Catalogue, Key, Source, Unreadable};

use super::{put, valid};

/// Follows every key there is. A key that dangles panics.
pub fn follow_every_key(catalogue: &Catalogue) {
    let source = |key: Key<Source>| assert!(!catalogue[key].name.is_empty());
    for record in catalogue.records() {
        for claim in catalogue.claims_on(record) {
            source(claim.source);
            claim.after.iter().copied().for_each(source);
        }
        for question in catalogue.own_questions(record) {
            question
                .answers
                .iter()
                .flat_map(|answer| &answer.sources)
                .copied()
                .for_each(source);
            question
                .concerns
                .iter()
                .for_each(|gift| assert!(!catalogue[*gift].id.is_empty()));
        }
    }
    for rests in catalogue
        .sources()
        .iter()
        .flat_map(|source| &source.rests_on)
    {
        source(rests.source);
    }
    for person in catalogue.people() {
        person.country.map(|key| &catalogue.country(key).id);
    }
    for place in catalogue.places() {
        place.country.map(|key| &catalogue.country(key).id);
    }
    for event in catalogue.events() {
        event.place.map(|key| &catalogue[key].id);
        for person in &event.people {
            let _ = &catalogue[*person].id;
        }
    }
    for gift in catalogue.gifts() {
        assert!(
            gift.kind
                .is_none_or(|kind| !catalogue.kind(kind).id.is_empty())
        );
        gift.giver.map(|key| &catalogue[key].id);
        gift.recipient.map(|key| &catalogue[key].id);
        gift.occasion.map(|key| &catalogue[key].id);
        gift.place.map(|key| &catalogue[key].id);
        gift.shown_at.map(|key| &catalogue[key].id);
        gift.in_return_for.map(|key| &catalogue[key].id);
        let key = catalogue.gift(&gift.id).unwrap();
        assert_eq!(catalogue[key].id, gift.id);
        assert!(catalogue.questions_on(key).count() >= gift.questions.len());
    }
    catalogue
        .exhibit()
        .chosen
        .iter()
        .for_each(|gift| assert!(!catalogue[*gift].id.is_empty()));
    assert_eq!(catalogue.questions().count(), {
        let ids: std::collections::HashSet<_> = catalogue
            .questions()
            .map(|(_, question)| &question.id)
            .collect();
        ids.len()
    });
    no_source_rests_on_itself(catalogue);
}

fn no_source_rests_on_itself(catalogue: &Catalogue) {
    for start in 0..catalogue.sources().len() {
        let mut reached = vec![false; catalogue.sources().len()];
        let mut next = vec![start];
        while let Some(from) = next.pop() {
            for rests in &catalogue.sources()[from].rests_on {
                let to = rests.source.position();
                assert_ne!(to, start, "a circle");
                if !std::mem::replace(&mut reached[to], true) {
                    next.push(to);
                }
            }
        }
    }
}

/// The JSON pointers of all values in `value`.
fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                all.push(format!("{at}/{position}"));
                pointers(item, &all[all.len() - 1].clone(), all);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                all.push(format!("{at}/{name}"));
                pointers(field, &all[all.len() - 1].clone(), all);
            }
        }
        _ => {}
    }
}

/// Values that may be found where something else was expected.
fn any_value() -> impl Strategy<Value = Option<Value>> {
    let known = [
        "vase", "clock", "giver", "agency", "rewrite", "briefing", "summit", "RU", "en",
    ];
    prop_oneof![
        Just(None),
        Just(Some(Value::Null)),
        any::<bool>().prop_map(|flag| Some(json!(flag))),
        any::<i64>().prop_map(|number| Some(json!(number))),
        any::<f64>().prop_map(|number| Some(json!(number))),
        any::<String>().prop_map(|text| Some(json!(text))),
        proptest::sample::select(known.to_vec()).prop_map(|id| Some(json!(id))),
        proptest::sample::select(known.to_vec()).prop_map(|id| Some(json!([id, id]))),
        Just(Some(json!([]))),
        Just(Some(json!({}))),
        Just(Some(json!([[], {}, null]))),
    ]
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in any::<Vec<u8>>()) {
        let _ = Catalogue::read(&bytes);
    }

    #[test]
    fn a_catalogue_with_anything_anywhere_has_no_dangling_key(
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any_value()), 1..5),
    ) {
        let mut file = valid();
        for (index, value) in changes {
            let mut all = Vec::new();
            pointers(&file, "", &mut all);
            if !all.is_empty() {
                put(&mut file, index.get(all.as_slice()).as_str(), value);
            }
        }
        if let Ok(reading) = Catalogue::read(file.to_string().as_bytes()) {
            follow_every_key(&reading.catalogue);
        }
    }

    #[test]
    fn a_catalogue_cut_short_or_with_a_byte_changed_is_read_or_refused(
        end in any::<proptest::sample::Index>(), byte in any::<u8>(), is_cut in any::<bool>(),
    ) {
        let mut bytes = valid().to_string().into_bytes();
        let end = end.index(bytes.len());
        if is_cut {
            bytes.truncate(end);
            let cut = matches!(
                Catalogue::read(&bytes),
                Err(Unreadable::CutShort { .. } | Unreadable::NotUtf8 { .. })
            );
            prop_assert!(cut);
        } else {
            bytes[end] = byte;
            if let Ok(reading) = Catalogue::read(&bytes) {
                follow_every_key(&reading.catalogue);
            }
        }
    }
}

#[test]
fn a_long_chain_of_sources_needs_no_deep_stack() {
    let length = 50_000;
    let sources: Vec<Value> = (0..length)
        .map(|number| {
            json!({
                "id": format!("s{number}"), "name": "S", "csl": {"type": "webpage", "title": "T"},
                "rests_on": [format!("s{}", (number + 1) % length)],
            })
        })
        .collect();
    let mut file = json!({"format": "vitrine-catalogue/2", "exhibit": valid()["exhibit"]});
    put(&mut file, "/sources", Some(json!(sources)));
    put(&mut file, "/exhibit/chosen", None);
    let reading = super::read(&file);
    assert_eq!(reading.problems.len(), 1);
    assert_eq!(reading.problems[0].path, "/sources/49999/rests_on/0");
}

#[test]
fn deep_nesting_is_refused() {
    let file = "[".repeat(100_000);
    let refused = Catalogue::read(file.as_bytes()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "found no JSON at line 1, column 128: recursion limit exceeded"
    );
}
