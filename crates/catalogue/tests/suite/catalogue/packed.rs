//! The packed form: what was packed is unpacked, or an error says why it cannot be.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use serde_json::Value;
use vitrine_catalogue::{Catalogue, Part, Reading, Summary, Tours, ToursReading};

use super::anything::follow_every_key;
use super::{put, read, valid};

/// A catalogue in which every field is used, and one that has problems.
fn readings() -> [Reading; 2] {
    let mut wrong = valid();
    put(&mut wrong, "/gifts/0/title", None);
    put(
        &mut wrong,
        "/exhibit/licence",
        Some(Value::from("C:\\ and \"both\"")),
    );
    [read(&valid()), read(&wrong)]
}

fn tours() -> Vec<u8> {
    crate::tours::valid().to_string().into_bytes()
}

/// Of another form they are refused at once, and the fuzzer learns nothing from them.
#[test]
fn the_fuzzer_starts_from_packed_catalogues_of_this_form() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
    for name in ["small", "valid"] {
        let catalogue = fs::read(corpus.join("catalogue").join(name).with_extension("json"));
        let packed = fs::read_to_string(corpus.join("packed").join(name)).unwrap();
        let reading = Catalogue::read(&catalogue.unwrap()).unwrap();
        assert!(
            reading.pack() == packed,
            "{name}: cargo vitrine pack writes it anew"
        );
    }
}

#[test]
fn a_catalogue_is_the_same_after_it_was_packed() {
    for reading in readings() {
        let packed = reading.pack();
        let unpacked = Reading::unpack(packed.as_bytes()).unwrap();
        assert_eq!(unpacked.pack(), packed);
        assert_eq!(unpacked.problems, reading.problems);
        let (found, expected) = (&unpacked.catalogue, &reading.catalogue);
        assert_eq!(found.exhibit(), expected.exhibit());
        assert_eq!(found.kinds(), expected.kinds());
        assert_eq!(found.countries(), expected.countries());
        assert_eq!(found.sources(), expected.sources());
        assert_eq!(found.people(), expected.people());
        assert_eq!(found.places(), expected.places());
        assert_eq!(found.events(), expected.events());
        assert_eq!(found.journey(), expected.journey());
        assert_eq!(found.tours(), expected.tours());
        assert_eq!(found.gifts(), expected.gifts());
        for gift in expected.gifts() {
            let key = expected.gift(&gift.id);
            assert_eq!(found.gift(&gift.id), key);
            let ids = |catalogue: &Catalogue| -> Vec<String> {
                let questions = key.into_iter().flat_map(|key| catalogue.questions_on(key));
                questions.map(|(_, question)| question.id.clone()).collect()
            };
            assert_eq!(ids(found), ids(expected));
        }
        follow_every_key(found);
    }
}

#[test]
fn a_summary_is_the_same_after_it_was_packed() {
    for reading in readings() {
        let summary = reading.catalogue.summary();
        assert_eq!(Summary::unpack(&summary.pack()), Ok(summary));
    }
}

#[test]
fn a_summary_says_what_the_exhibit_is_and_which_parts_it_has() {
    let catalogue = read(&valid()).catalogue;
    let summary = catalogue.summary();
    assert_eq!(summary.title, catalogue.exhibit().title);
    assert_eq!(summary.edition, catalogue.exhibit().edition);
    let rooms = [Part::Sources, Part::People];
    let usual = [Part::Journey, Part::Places, Part::Questions, Part::Plates];
    assert_eq!(summary.parts, [&rooms[..], &usual].concat());
    let empty = Catalogue::read(br#"{"format": "vitrine-catalogue/2"}"#).unwrap();
    assert_eq!(empty.catalogue.summary().parts, []);
}

#[test]
fn tours_are_the_same_after_they_were_packed() {
    let [own, ..] = readings();
    let reading = Tours::read(&tours(), &own.catalogue).unwrap();
    let packed = reading.pack();
    let unpacked = ToursReading::unpack(packed.as_bytes(), &own.catalogue).unwrap();
    assert_eq!(unpacked.tours, reading.tours);
    assert_eq!(unpacked.problems, reading.problems);
    assert_eq!(unpacked.pack(), packed);
}

#[test]
fn tours_that_cannot_be_unpacked_say_why() {
    let [own, ..] = readings();
    let whole = Tours::read(&tours(), &own.catalogue).unwrap().pack();
    let check = |bytes: &[u8], catalogue: &Catalogue, expected: &str| {
        let found = ToursReading::unpack(bytes, catalogue).unwrap_err();
        let found = found.to_string();
        assert!(found.starts_with(expected), "{found}");
    };
    let half = &whole.as_bytes()[..whole.len() / 2];
    check(half, &own.catalogue, "found JSON that is cut short");
    check(
        own.pack().as_bytes(),
        &own.catalogue,
        "found format \"vitrine-catalogue/2 packed\", expected \"vitrine-tours/1 packed\"",
    );
    // A tour without a stop, and the gifts of another catalogue.
    let empty = b"[\"vitrine-tours/1 packed\",1,\"brief\",1,\"en\",\"Brief\",0,0,0]";
    check(empty, &own.catalogue, "found no JSON");
    check(whole.as_bytes(), &Catalogue::default(), "found no JSON");
}

#[test]
fn what_is_packed_is_json() {
    for reading in readings() {
        let list: Value = serde_json::from_str(&reading.pack()).unwrap();
        assert!(list.as_array().unwrap().len() > 100);
    }
}

#[test]
fn what_cannot_be_unpacked_says_why() {
    let whole = read(&valid()).pack();
    let check = |bytes: &[u8], expected: &str| {
        assert_eq!(Reading::unpack(bytes).unwrap_err().to_string(), expected);
    };
    let half = whole.len() / 2;
    check(b"", "found JSON that is cut short at line 1, column 1");
    check(
        &whole.as_bytes()[..half],
        &format!(
            "found JSON that is cut short at line 1, column {}",
            half + 1
        ),
    );
    check(b"<!doctype html>", "found a web page, expected JSON");
    check(
        &[b'[', 0xff],
        "found bytes that are not UTF-8 at byte 1, expected JSON",
    );
    check(
        b"[\"vitrine-catalogue/9 packed\",1]",
        "found format \"vitrine-catalogue/9 packed\", expected \"vitrine-catalogue/2 packed\"",
    );
    check(
        include_bytes!("../../../../../tests/fixtures/catalogue/valid.json"),
        "found no JSON at line 1, column 1: a value that is not expected there",
    );
    check(
        [&whole, "[]"].concat().as_bytes(),
        &format!(
            "found no JSON at line 1, column {}: a value that is not expected there",
            whole.len() + 1
        ),
    );
}

/// Each number is a count, a key or a code at some place: none of them may lead outside its list.
#[test]
fn a_packed_catalogue_with_a_number_out_of_range_is_refused_or_has_no_dangling_key() {
    for reading in readings() {
        let packed = reading.pack();
        for (at, number) in packed.match_indices(|letter: char| letter.is_ascii_digit()) {
            let mut changed = packed.clone();
            changed.replace_range(at..at + number.len(), "98765432");
            if let Ok(reading) = Reading::unpack(changed.as_bytes()) {
                follow_every_key(&reading.catalogue);
            }
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_unpacked_or_refused(bytes in any::<Vec<u8>>()) {
        let _ = Reading::unpack(&bytes);
    }

    #[test]
    fn a_packed_catalogue_with_a_part_changed_has_no_dangling_key(
        start in any::<proptest::sample::Index>(),
        removed in 0..4_usize,
        put in "[0-9,\"a\\\\\\]\\[é]{0,4}",
    ) {
        let mut bytes = read(&valid()).pack().into_bytes();
        let start = start.index(bytes.len());
        let end = bytes.len().min(start + removed);
        bytes.splice(start..end, put.into_bytes());
        if let Ok(reading) = Reading::unpack(&bytes) {
            // It does not refuse an id that is there twice.
            let catalogue = &reading.catalogue;
            for record in catalogue.records() {
                for claim in catalogue.claims_on(record) {
                    prop_assert!(claim.source.position() < catalogue.sources().len());
                }
            }
            for gift in catalogue.gifts() {
                let _ = (gift.kind.map(|kind| &catalogue.kind(kind).id), gift.giver.map(|key| &catalogue[key].id));
                let _ = catalogue.gift(&gift.id).map(|key| catalogue.questions_on(key).count());
            }
        }
    }
}
