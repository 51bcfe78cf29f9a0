//! What the first exhibit promises: its gifts with their numbers and names, what finds them, what
//! its texts may say, and what its pages show. The engine has tests of its own, in `tests/suite/`.

// Whole pages are deep types.
#![recursion_limit = "256"]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod coverage;
mod pages;
mod plates;
mod published;
mod questions;
mod quotations;
mod record;
mod search;
mod selection;
#[path = "../support/mod.rs"]
mod support;
mod writing;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;
use vitrine_catalogue::facet::Agreement;
use vitrine_catalogue::{About, Catalogue, Facet, Gift, Record, Text};

use support::TestExhibit;

const CATALOGUE: &str = include_str!("../../public/catalogue.json");
const TOURS: &str = include_str!("../../public/tours.json");

/// The first exhibit, read once for all tests.
static EXHIBIT: LazyLock<TestExhibit> = LazyLock::new(|| TestExhibit::read(CATALOGUE, Some(TOURS)));

fn catalogue() -> &'static Catalogue {
    EXHIBIT.catalogue()
}

fn gift(id: &str) -> &'static Gift {
    &catalogue()[catalogue().gift(id).expect(id)]
}

/// The ids of gifts, in the order of the exhibit.
fn ids(choose: impl Fn(&Gift) -> bool) -> Vec<&'static str> {
    let gifts = catalogue().gifts().iter().filter(|gift| choose(gift));
    gifts.map(|gift| gift.id.as_str()).collect()
}

fn english(text: &Text) -> &str {
    text.in_language("en")
}

/// Every text of the two files of the exhibit, with its JSON pointer: `/gifts/0/label`.
fn published_texts() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (file, name) in [(CATALOGUE, ""), (TOURS, "/tours")] {
        collect_texts(name, &serde_json::from_str(file).unwrap(), &mut found);
    }
    found
}

fn collect_texts(of: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((of.to_owned(), text.clone())),
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                collect_texts(&format!("{of}/{place}"), item, found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                collect_texts(&format!("{of}/{name}"), field, found);
            }
        }
        _ => {}
    }
}

/// A record as a curator would name it: `gift fur-hat`.
fn name_of(record: Record) -> String {
    let catalogue = catalogue();
    match record {
        Record::Gift(key) => ["gift ", &catalogue[key].id].concat(),
        Record::Event(key) => ["event ", &catalogue[key].id].concat(),
        Record::Place(key) => ["place ", &catalogue[key].id].concat(),
        Record::Person(key) => ["person ", &catalogue[key].id].concat(),
    }
}

#[test]
fn it_has_no_problems() {
    assert_eq!(EXHIBIT.problems(), Vec::<String>::new());
}

#[test]
fn fourteen_gifts_are_its_own_and_eight_more_are_also_reported() {
    let numbers = |also_reported| {
        let gifts = catalogue().gifts().iter();
        gifts
            .filter(|gift| gift.also_reported == also_reported)
            .map(|gift| gift.number.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(
        numbers(false),
        "2023.1 2023.2 2023.3 2023.4 2023.5 2023.6 2023.7 2023.8 2023.9 2023.10 \
         E.1 E.2 E.3 E.4"
    );
    assert_eq!(numbers(true), "R.1 R.2 R.3 R.4 R.5 R.6 R.7 R.8");
}

#[test]
fn five_articles_have_letters() {
    let catalogue = catalogue();
    let five: Vec<(char, &str)> = catalogue
        .sources()
        .iter()
        .filter(|source| source.chief)
        .filter_map(|source| Some((source.letter?, source.id.as_str())))
        .collect();
    let expected = [
        ('A', "socialbites"),
        ('B', "dagens-parting-gifts"),
        ('C', "dagens-photographs"),
        ('D', "unlocated-rewrite"),
        ('E', "world-stock-market"),
    ];
    assert_eq!(five, expected);
    let lettered = catalogue.sources().iter().filter(|s| s.letter.is_some());
    assert_eq!(lettered.count(), 5);
    for (_, id) in five {
        let source = &catalogue[catalogue.source(id).unwrap()];
        assert!(!source.rests_on.is_empty(), "{id} rests on nothing");
    }
}

#[test]
fn slips_are_recorded_on_their_sources() {
    let with_slips: Vec<(&str, usize)> = catalogue()
        .sources()
        .iter()
        .filter(|source| !source.slips.is_empty())
        .map(|source| (source.id.as_str(), source.slips.len()))
        .collect();
    let articles: BTreeSet<&str> = with_slips.iter().map(|(id, _)| *id).collect();
    for id in [
        "dagens-parting-gifts",
        "dagens-photographs",
        "world-stock-market",
    ] {
        assert!(articles.contains(id), "{id} has no slip");
    }
}

#[test]
fn labels_have_the_length_of_a_label() {
    for gift in catalogue().gifts() {
        let words = english(&gift.label).split_whitespace().count();
        let least = if gift.also_reported { 20 } else { 60 };
        assert!((least..=90).contains(&words), "{} has {words}", gift.id);
    }
}

#[test]
fn every_gift_is_claimed_by_an_article_or_is_set_apart() {
    for gift in catalogue().gifts() {
        let by_the_five = gift
            .claims
            .iter()
            .any(|claim| catalogue()[claim.source].chief);
        assert_eq!(by_the_five, !gift.also_reported, "{}", gift.id);
    }
}

/// What the exhibit says in its own words, with where it says so.
fn our_words() -> Vec<(String, &'static str)> {
    let catalogue = catalogue();
    let mut localized = Vec::new();
    let mut say = |of: String, texts: &[&'static Text]| {
        localized.extend(texts.iter().map(|text| (of.clone(), english(text))));
    };
    let exhibit = catalogue.exhibit();
    say(
        "exhibit".to_owned(),
        &[&exhibit.title, &exhibit.introduction],
    );
    for text in [&exhibit.kicker, &exhibit.subtitle, &exhibit.on_sources] {
        say("exhibit".to_owned(), &text.iter().collect::<Vec<_>>());
    }
    for section in &exhibit.about {
        say("exhibit".to_owned(), &[&section.title, &section.text]);
    }
    for source in catalogue.sources() {
        say(["source ", &source.id].concat(), &[&source.about]);
    }
    for record in catalogue.records() {
        let of = name_of(record);
        match record {
            Record::Gift(key) => {
                let gift = &catalogue[key];
                say(of.clone(), &[&gift.title, &gift.object, &gift.label]);
                for text in [&gift.material, &gift.whereabouts] {
                    say(of.clone(), &text.iter().collect::<Vec<_>>());
                }
            }
            Record::Event(key) => say(of.clone(), &[&catalogue[key].title]),
            Record::Place(key) => say(of.clone(), &[&catalogue[key].name]),
            Record::Person(key) => {
                say(of.clone(), &[&catalogue[key].name, &catalogue[key].role]);
            }
        }
        for question in catalogue.own_questions(record) {
            let of = [&of, ", question ", &question.id].concat();
            say(of, &[&question.ask, &question.finding]);
        }
    }
    localized
}

#[test]
fn every_name_is_spelled_one_way() {
    const OTHERS: [&str; 11] = [
        "Jong-un",
        "Jong-Un",
        "Jung Un",
        "Kozemiako",
        "Kozhemiako",
        "Kozhemjako",
        "Matzegora",
        "Macegora",
        "Shoygu",
        "Vostochniy",
        "Pyeongyang",
    ];
    let mut found = Vec::new();
    for (of, text) in our_words() {
        // The spelling of a report is quoted.
        let mut ours = String::new();
        for piece in text.split('“') {
            ours.push_str(piece.split_once('”').map_or(piece, |(_, after)| after));
        }
        for other in OTHERS {
            if ours.contains(other) {
                found.push(format!("{of}: {other} in {text:?}"));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn five_gifts_are_chosen_for_the_entrance_and_the_first_has_its_plate() {
    let chosen: Vec<&str> = catalogue()
        .exhibit()
        .chosen
        .iter()
        .map(|key| catalogue()[*key].id.as_str())
        .collect();
    let expected = [
        "cosmonaut-glove",
        "fur-hat",
        "russian-rifle",
        "attack-drones",
        "signed-basketball",
    ];
    assert_eq!(chosen, expected);
    assert!(gift(chosen[0]).plate.is_some());
}

#[test]
fn every_plate_is_there() {
    for gift in catalogue().gifts() {
        if let Some(plate) = &gift.plate {
            let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
            for file in [plate.path(), plate.small_path()] {
                assert!(public.join(&file).is_file(), "{file}");
            }
        }
    }
}

#[test]
fn the_gift_for_the_fleet_was_never_disclosed() {
    let catalogue = catalogue();
    let fleet = gift("fleet-gift");
    assert!(fleet.undisclosed);
    let people = [fleet.giver, fleet.recipient].map(|key| catalogue[key.unwrap()].id.as_str());
    assert_eq!(people, ["kim-jong-un", "pacific-fleet"]);
    let agreement = catalogue.agreement(catalogue.gift("fleet-gift").unwrap());
    assert_eq!(agreement, Agreement::NatureUnknown);
    assert_eq!(
        ids(|gift| gift.undisclosed),
        ["fleet-gift", "kobylash-gift", "undisclosed-exchange"]
    );
}

#[test]
fn the_rifles_answer_each_other() {
    let catalogue = catalogue();
    let (first, second) = (gift("russian-rifle"), gift("north-korean-rifle"));
    assert_eq!(second.in_return_for, catalogue.gift("russian-rifle"));
    assert_eq!(first.in_return_for, None);
    assert_eq!(first.giver, second.recipient);
    assert_eq!(first.recipient, second.giver);
    assert_eq!(first.occasion, second.occasion);
    assert_eq!(
        ids(|gift| gift.in_return_for.is_some()),
        ["north-korean-rifle"]
    );
}

#[test]
fn only_drones_are_reported_to_breach_the_embargo() {
    let catalogue = catalogue();
    let embargo = catalogue.field_with_id("embargo").unwrap();
    let of = |wanted: &str| {
        ids(|gift| {
            Facet::Field(embargo)
                .values(catalogue, gift)
                .iter()
                .any(|value| value == wanted)
        })
    };
    let named: Vec<&str> = of("breach")
        .into_iter()
        .chain(of("possible-breach"))
        .collect();
    assert!(named.contains(&"attack-drones"), "{named:?}");
    for id in named {
        let claims = &gift(id).claims;
        let reported = claims
            .iter()
            .any(|claim| claim.about == About::Field(embargo));
        assert!(reported, "{id}");
    }
}
