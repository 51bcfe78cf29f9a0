//! The points on which the reports are at odds.

use super::{catalogue, english, name_of};

/// The questions that the reports raise, by the record they are on.
const QUESTIONS: [(&str, &[&str]); 13] = [
    ("gift signed-photographs", &["how-many-photographs"]),
    ("gift cosmonaut-glove", &["whose-glove"]),
    ("gift body-armour", &["vest-or-armour"]),
    (
        "gift attack-drones",
        &["how-many-drones", "who-says-breach"],
    ),
    ("gift geran-25", &["geran-or-geranium", "widely-used"]),
    ("gift fur-hat", &["hat-size"]),
    ("gift fleet-gift", &["who-gave-the-fleet"]),
    ("gift signed-basketball", &["titles-of-past-givers"]),
    (
        "event visit",
        &[
            "how-long-since-2019",
            "was-the-visit-cut-short",
            "spelling-of-names",
            "when-he-left",
        ],
    ),
    ("event talks", &["was-there-an-arms-deal"]),
    ("event khasan-welcome", &["which-day-at-the-border"]),
    (
        "event summit",
        &[
            "peskovs-words",
            "summit-still-to-come",
            "who-reported-the-glove",
        ],
    ),
    (
        "place exhibition",
        &[
            "size-of-the-exhibition",
            "louvre-and-160-km",
            "gifts-from-trips-abroad",
            "bound-for-the-museum",
        ],
    ),
];

#[test]
fn every_contradiction_is_a_question_on_what_it_concerns() {
    let mut expected: Vec<(String, &str)> = Vec::new();
    for (record, questions) in QUESTIONS {
        expected.extend(questions.iter().map(|id| (record.to_owned(), *id)));
    }
    assert_eq!(expected.len(), 23);
    let mut found: Vec<(String, &str)> = catalogue()
        .questions()
        .map(|(record, question)| (name_of(record), question.id.as_str()))
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn questions_concern_the_other_gifts_they_bear_on() {
    for (question, expected) in [
        ("which-day-at-the-border", &["signed-photographs"][..]),
        ("how-many-drones", &["geran-25"]),
        ("who-says-breach", &["geran-25"]),
        ("bound-for-the-museum", &["russian-rifle"]),
        ("titles-of-past-givers", &["tea-cup-set"]),
    ] {
        let (_, found) = catalogue()
            .questions()
            .find(|(_, found)| found.id == question)
            .unwrap();
        let concerns: Vec<&str> = found
            .concerns
            .iter()
            .map(|gift| catalogue()[*gift].id.as_str())
            .collect();
        assert_eq!(concerns, expected, "{question}");
    }
}

#[test]
fn every_question_has_answers_by_somebody_and_a_finding_with_its_reason() {
    for (_, question) in catalogue().questions() {
        let id = &question.id;
        assert!(question.answers.len() > 1, "{id} has one answer");
        let answered = question.answers.iter().any(|a| !a.sources.is_empty());
        assert!(answered, "{id} is answered by nobody");
        for text in [&question.ask, &question.finding, &question.why] {
            assert!(!english(text).is_empty(), "{id}");
        }
        assert!(english(&question.ask).ends_with('?'), "{id} asks nothing");
    }
}
