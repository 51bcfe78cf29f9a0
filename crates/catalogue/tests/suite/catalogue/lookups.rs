//! Finding records, and what is said and asked of them.

use serde_json::json;
use vitrine_catalogue::{Catalogue, Edtf, Key, Record};

use super::{problems, read, valid};

fn catalogue() -> Catalogue {
    read(&valid()).catalogue
}

#[test]
fn records_are_found_by_id() {
    let catalogue = catalogue();
    assert_eq!(catalogue.gift("clock"), Some(Key::at(1)));
    assert_eq!(catalogue[catalogue.gift("vase").unwrap()].number, "2023.2");
    assert_eq!(catalogue[catalogue.person("giver").unwrap()].id, "giver");
    assert_eq!(catalogue[catalogue.place("museum").unwrap()].id, "museum");
    assert_eq!(catalogue[catalogue.event("summit").unwrap()].id, "summit");
    assert_eq!(catalogue[catalogue.source("agency").unwrap()].id, "agency");
    let kind = catalogue.kind_with_id("ceramics").unwrap();
    assert_eq!(catalogue.kind(kind).id, "ceramics");
    let country = catalogue.country_with_id("RU").unwrap();
    assert_eq!(catalogue.country(country).id, "RU");
    assert_eq!(catalogue.gift("giver"), None);
    assert_eq!(catalogue.gift(""), None);
}

#[test]
fn keys_follow_records_that_are_left_out_before_them() {
    let (catalogue, _) = problems(&[("/gifts/0/title", None)]);
    assert_eq!(catalogue.gift("clock"), Some(Key::at(0)));
    assert_eq!(catalogue.gift("vase"), None);
    assert_eq!(catalogue.exhibit().chosen, [Key::at(0)]);
    assert_eq!(catalogue.events()[0].questions[0].concerns, [Key::at(0)]);
}

fn with_ids<'a>(
    questions: impl Iterator<Item = (Record, &'a vitrine_catalogue::Question)>,
) -> Vec<(Record, &'a str)> {
    questions
        .map(|(record, question)| (record, question.id.as_str()))
        .collect()
}

#[test]
fn every_question_is_given_with_its_record() {
    let catalogue = catalogue();
    let expected = [
        (Record::Gift(Key::at(0)), "whose-vase"),
        (Record::Event(Key::at(0)), "which-day"),
        (Record::Place(Key::at(0)), "how-far"),
        (Record::Person(Key::at(0)), "what-name"),
    ];
    assert_eq!(with_ids(catalogue.questions()), expected);
}

#[test]
fn a_gift_has_its_own_questions_and_those_that_concern_it() {
    let catalogue = catalogue();
    let expected = [
        (Record::Gift(Key::at(0)), "whose-vase"),
        (Record::Event(Key::at(0)), "which-day"),
        (Record::Person(Key::at(0)), "what-name"),
    ];
    assert_eq!(with_ids(catalogue.questions_on(Key::at(0))), expected);
    let expected = [
        (Record::Gift(Key::at(0)), "whose-vase"),
        (Record::Event(Key::at(0)), "which-day"),
    ];
    assert_eq!(with_ids(catalogue.questions_on(Key::at(1))), expected);
}

#[test]
fn a_question_that_concerns_its_own_gift_or_a_gift_twice_counts_once() {
    let concerns = json!(["vase", "clock", "clock"]);
    let (catalogue, _) = problems(&[("/gifts/0/questions/0/concerns", Some(concerns))]);
    assert_eq!(catalogue.questions_on(Key::at(0)).count(), 3);
    assert_eq!(catalogue.questions_on(Key::at(1)).count(), 2);
}

#[test]
fn the_claims_of_a_source_are_given_with_their_records() {
    let catalogue = catalogue();
    let agency = catalogue.source("agency").unwrap();
    let claims: Vec<_> = catalogue
        .claims_by(agency)
        .map(|(record, claim)| (record, claim.says.in_language("en")))
        .collect();
    let expected = [
        (Record::Gift(Key::at(0)), "A jug"),
        (Record::Gift(Key::at(1)), "A clock"),
        // Of the record as a whole, in no words of its own.
        (Record::Gift(Key::at(1)), ""),
        (Record::Person(Key::at(0)), "President"),
    ];
    assert_eq!(claims, expected);
    assert_eq!(
        catalogue
            .claims_by(catalogue.source("briefing").unwrap())
            .count(),
        0
    );
}

#[test]
fn what_is_read_is_what_was_written() {
    let catalogue = catalogue();
    let gift = &catalogue.gifts()[0];
    assert_eq!(gift.date, Edtf::parse("2023-09-13").unwrap());
    assert_eq!(gift.in_return_for, catalogue.gift("clock"));
    let found = gift.questions[0].answers.iter().map(|answer| answer.found);
    assert_eq!(found.collect::<Vec<_>>(), [true, false]);
    assert_eq!(gift.claims[0].after, [catalogue.source("agency").unwrap()]);
    assert_eq!(gift.claims[0].quote.as_deref(), Some("ваза"));
    assert_eq!(gift.label.in_language("ko"), "짧다");
    assert_eq!(catalogue.exhibit().title.in_language("ru"), "Quality");
    assert_eq!(catalogue.places()[0].at, Some([128.33, 51.88]));
    let rewrite = &catalogue.sources()[0];
    assert_eq!(
        rewrite.rests_on[0].source,
        catalogue.source("agency").unwrap()
    );
    assert!(rewrite.rests_on[0].named && !rewrite.rests_on[1].named);
    assert_eq!(rewrite.csl.issued, [2023, 9, 18]);
    assert_eq!(rewrite.csl.author[1].family, "Staff");
    assert_eq!(rewrite.letter, Some('A'));
    let text = catalogue
        .exhibit()
        .title
        .wordings()
        .map(|(tag, _)| tag)
        .collect::<Vec<_>>();
    assert_eq!(text, ["en", "ko"]);
}

#[test]
fn a_text_leads_with_the_exhibits_first_language() {
    let (catalogue, problems) = problems(&[("/exhibit/languages", Some(json!(["ko", "en"])))]);
    assert_eq!(catalogue.exhibit().title.in_language("ru"), "최고");
    assert_eq!(
        catalogue.kinds()[0].name.wordings().next(),
        Some(("ko", "Ceramics"))
    );
    // The label is measured in that language.
    assert_eq!(
        problems,
        ["gift vase, label: found 1 word, expected 60 to 90 words [/gifts/0/label]"]
    );
}
