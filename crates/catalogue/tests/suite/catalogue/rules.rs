//! Every rule: the change that breaks it, and the problem in its exact words.

use serde_json::{Value, json};
use vitrine_catalogue::{Catalogue, Text};

use super::{problems, words};

/// The one problem that a change makes, whose path is that of the change.
fn check(path: &str, value: Value, expected: &str) {
    check_at(path, Some(value), &[&format!("{expected} [{path}]")]);
}

/// All problems that a change makes, with their paths.
fn check_at(path: &str, value: Option<Value>, expected: &[&str]) -> Catalogue {
    let (catalogue, problems) = problems(&[(path, value)]);
    assert_eq!(problems, expected, "{path}");
    catalogue
}

#[test]
fn every_broken_rule_is_named_in_its_exact_words() {
    let mut cases = include_str!("rules.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .peekable();
    let mut count = 0;
    while let Some(case) = cases.next() {
        let (path, value) = case.split_once(" = ").map_or_else(
            || (case.strip_suffix(" -").expect(case), None),
            |(path, value)| (path, Some(serde_json::from_str(value).expect(case))),
        );
        let mut expected = Vec::new();
        while let Some(problem) = cases.next_if(|line| line.starts_with("    ")) {
            let is_elsewhere = problem.contains(" [/");
            let elsewhere = if is_elsewhere {
                String::new()
            } else {
                format!(" [{path}]")
            };
            expected.push(format!("{}{elsewhere}", problem.trim_start()));
        }
        let (_, problems) = problems(&[(path, value)]);
        assert_eq!(problems, expected, "{case}");
        count += 1;
    }
    assert!(count > 100, "{count} cases");
}

#[test]
fn a_label_is_as_long_as_it_likes_where_the_exhibit_sets_no_length() {
    let label = Some(json!("Short"));
    let (catalogue, problems) =
        problems(&[("/exhibit/label_words", None), ("/gifts/0/label", label)]);
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(catalogue.gifts()[0].label.in_language("en"), "Short");
}

#[test]
fn lengths_are_checked() {
    check(
        "/gifts/0/label",
        json!(words(59)),
        "gift vase, label: found 59 words, expected 60 to 90 words",
    );
    check(
        "/gifts/0/label",
        json!(words(91)),
        "gift vase, label: found 91 words, expected 60 to 90 words",
    );
    check(
        "/gifts/0/label",
        json!({"en": "Short", "ko": words(70)}),
        "gift vase, label: found 1 word, expected 60 to 90 words",
    );
    check(
        "/gifts/1/label",
        json!(words(19)),
        "gift clock, label: found 19 words, expected 20 to 90 words",
    );
    check(
        "/gifts/1/label",
        json!(words(91)),
        "gift clock, label: found 91 words, expected 20 to 90 words",
    );
    check_at("/gifts/0/label", Some(json!(words(90))), &[]);
    check_at("/gifts/0/claims/0/quote", Some(json!(words(12))), &[]);
    check(
        "/gifts/0/claims/0/quote",
        json!(words(13)),
        "gift vase, claim 1, quote: found 13 words, expected at most 12 words",
    );
    check(
        "/sources/0/slips/0/quote",
        json!(words(13)),
        "source rewrite, slip 1, quote: found 13 words, expected at most 12 words",
    );
    check_at("/sources/0/about", Some(json!("я ".repeat(10_000))), &[]);
    check(
        "/sources/0/about",
        json!("я ".repeat(10_001)),
        "source rewrite, about: found 20002 characters, expected at most 20000 characters",
    );
    for fits in ["я".repeat(500), "中".repeat(5_000), "я-".repeat(5_000)] {
        check_at("/sources/0/about", Some(json!(fits)), &[]);
    }
    check(
        "/sources/0/about",
        json!(["Short, then ", &"я".repeat(501)].concat()),
        "source rewrite, about: found a word of 501 characters, expected words of at most 500 characters",
    );
}

#[test]
fn a_fact_without_a_claim_is_a_problem() {
    let facts = [
        (2, "quantity", "quantity"),
        (3, "giver", "giver"),
        (4, "recipient", "recipient"),
        (5, "place", "place"),
        (6, "date", "date"),
        (7, "material", "material"),
        (8, "whereabouts", "whereabouts"),
        (9, "in_return_for", "in-return-for"),
        (10, "fields, embargo", "embargo"),
        (11, "fields, colours", "colours"),
        (17, "fields, record-at", "record-at"),
    ];
    for (claim, field, about) in facts {
        let expected = format!(
            "gift vase, {field}: found no claim, expected a claim about {about} [/gifts/0/{}]",
            field.replace(", ", "/"),
        );
        check_at(&format!("/gifts/0/claims/{claim}"), None, &[&expected]);
        // A claim that says otherwise is not behind it.
        let differs = format!("/gifts/0/claims/{claim}/differs");
        check_at(&differs, Some(json!(true)), &[&expected]);
    }
    let (_, problems) = problems(&[("/gifts/0/claims/6", None), ("/gifts/0/claims/5", None)]);
    assert_eq!(
        problems[0],
        "gift vase, occasion: found no claim, expected a claim about occasion, place or date [/gifts/0/occasion]"
    );
    assert_eq!(problems.len(), 3);
    let (catalogue, problems) = super::problems(&[("/gifts/1/claims", Some(json!([])))]);
    assert_eq!(
        problems[0],
        "gift clock, object: found no claim, expected a claim about object [/gifts/1/object]"
    );
    assert_eq!(
        problems[1],
        "gift clock, fields, value: found no claim, expected a claim about value [/gifts/1/fields/value]"
    );
    assert_eq!(problems.len(), 2);
    assert_eq!(catalogue.gifts()[1].object, Text::default());
}

/// The references to the clock, in the order they are settled.
const LEFT_OUT_CLOCK: [&str; 4] = [
    "exhibit, chosen 2: found \"clock\", which is left out, expected the id of a gift [/exhibit/chosen/1]",
    "event summit, question 1, concerns 1: found \"clock\", which is left out, expected the id of a gift [/events/0/questions/0/concerns/0]",
    "gift vase, question 1, concerns 1: found \"clock\", which is left out, expected the id of a gift [/gifts/0/questions/0/concerns/0]",
    "gift vase, in_return_for: found \"clock\", which is left out, expected the id of a gift [/gifts/0/in_return_for]",
];

#[test]
fn no_source_rests_on_itself_however_far_around() {
    let other = "expected a source that does not rest on this one";
    let expected =
        format!("source briefing, rests_on 1: found \"rewrite\", {other} [/sources/2/rests_on/0]");
    let catalogue = check_at(
        "/sources/2/rests_on",
        Some(json!(["rewrite"])),
        &[&expected],
    );
    assert_eq!(catalogue.sources()[0].rests_on.len(), 2);
    assert!(catalogue.sources()[2].rests_on.is_empty());
    let expected = format!(
        "source agency, rests_on 1, source: found \"agency\", {other} [/sources/1/rests_on/0/source]"
    );
    check_at(
        "/sources/1/rests_on/0",
        Some(json!({"source": "agency"})),
        &[&expected],
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn a_problem_costs_the_smallest_thing_that_can_be_spared() {
    let after = |path: &str, value: Option<Value>| problems(&[(path, value)]).0;
    // An optional field, or an item of a list.
    assert_eq!(
        after("/gifts/0/quantity", Some(json!(0))).gifts()[0].quantity,
        None
    );
    assert_eq!(
        after("/gifts/0/giver", Some(json!("x"))).gifts()[0].giver,
        None
    );
    assert_eq!(
        after("/places/0/at/0", Some(json!(181))).places()[0].at,
        None
    );
    assert_eq!(
        after("/gifts/0/claims/0/quote", Some(json!(words(13)))).gifts()[0].claims[0].quote,
        None
    );
    for field in ["file", "alt", "known", "imagined"] {
        let path = format!("/gifts/0/plate/{field}");
        assert_eq!(after(&path, None).gifts()[0].plate, None, "{field}");
    }
    // A point, and never its plate.
    for (path, value) in [
        ("/gifts/0/plate/points/0/at", json!([481, 0])),
        ("/gifts/0/plate/points/0/says", json!("")),
        ("/gifts/0/plate/points/0/about", json!("occasion")),
    ] {
        let plate = after(path, Some(value)).gifts()[0].plate.clone().unwrap();
        let left: Vec<[i32; 2]> = plate.points.iter().map(|point| point.at).collect();
        assert_eq!(left, [[0, 600]], "{path}");
    }
    // A photograph, and never the other.
    for (field, value) in [("file", json!("../vase.jpg")), ("alt", json!(""))] {
        let path = format!("/gifts/0/photographs/0/{field}");
        let catalogue = after(&path, Some(value));
        let left = &catalogue.gifts()[0].photographs;
        assert_eq!(left.len(), 1, "{field}");
        assert_eq!(left[0].file, "vase-back.tiff");
    }
    assert_eq!(
        after("/exhibit/chosen/0", Some(json!("x")))
            .exhibit()
            .chosen
            .len(),
        1
    );
    assert_eq!(
        after("/sources/1/letter", Some(json!("A"))).sources()[1].letter,
        None
    );
    assert_eq!(after("/gifts/0/claims/10", None).gifts()[0].fields.len(), 7);
    // A date.
    assert!(
        after("/gifts/0/date", Some(json!("soon"))).gifts()[0]
            .date
            .is_unknown()
    );
    assert!(
        after("/gifts/0/claims/6", None).gifts()[0]
            .date
            .is_unknown()
    );
    // A claim, a question, an answer, a slip.
    assert_eq!(
        after("/gifts/0/claims/1/source", None).gifts()[0]
            .claims
            .len(),
        17
    );
    assert_eq!(
        after("/gifts/0/questions/0/why", None).gifts()[0]
            .questions
            .len(),
        0
    );
    assert_eq!(
        after("/gifts/0/questions/0/answers/0/says", None).gifts()[0].questions[0]
            .answers
            .len(),
        1
    );
    // A mark on an answer.
    let open = after("/gifts/0/questions/0/certainty", Some(json!("open")));
    let answers = &open.gifts()[0].questions[0].answers;
    assert!(answers.len() == 2 && answers.iter().all(|answer| !answer.found));
    assert_eq!(
        after("/sources/0/slips/0/what", None).sources()[0]
            .slips
            .len(),
        0
    );
    // Nothing.
    assert_eq!(
        after("/gifts/0/label", Some(json!("Too short")))
            .gifts()
            .len(),
        2
    );
    assert_eq!(
        after("/gifts/0/colour", Some(json!("red"))).gifts().len(),
        2
    );
    // A record, and never the others.
    for field in ["title", "id"] {
        let catalogue = after(&format!("/gifts/0/{field}"), None);
        assert_eq!(catalogue.gifts().len(), 1, "{field}");
        assert_eq!(catalogue.gifts()[0].id, "clock", "{field}");
    }
    // What a gift may do without.
    for field in [
        "number", "kind", "date", "object", "label", "plate", "fields",
    ] {
        let (catalogue, problems) = super::problems(&[(&format!("/gifts/0/{field}"), None)]);
        assert_eq!(problems, Vec::<String>::new(), "{field}");
        assert_eq!(catalogue.gifts().len(), 2, "{field}");
    }
    let (catalogue, _) = super::problems(&[("/gifts/1/number", None)]);
    assert_eq!(catalogue.gifts()[1].number, "2");
    // The exhibit's own fields.
    assert_eq!(
        after("/exhibit", Some(json!(1))).exhibit().languages,
        ["en"]
    );
    assert_eq!(after("/exhibit/title", None).exhibit().licence, "CC-BY-4.0");
}

#[test]
fn references_to_a_record_that_was_left_out_are_reported() {
    let (catalogue, problems) = problems(&[("/gifts/1/title", None)]);
    assert_eq!(
        problems[0],
        "gift clock, title: found nothing, expected text [/gifts/1/title]"
    );
    assert_eq!(problems[1..], LEFT_OUT_CLOCK);
    assert_eq!(catalogue.gifts()[0].in_return_for, None);
    assert_eq!(catalogue.gift("clock"), None);
    let (catalogue, problems) = super::problems(&[("/sources/2/name", None)]);
    assert_eq!(
        problems,
        [
            "source briefing, name: found nothing, expected text [/sources/2/name]",
            "source rewrite, rests_on 2: found \"briefing\", which is left out, expected the id of a source [/sources/0/rests_on/1]",
            "source agency, rests_on 1: found \"briefing\", which is left out, expected the id of a source [/sources/1/rests_on/0]",
        ]
    );
    assert_eq!(catalogue.sources().len(), 2);
    // A kind that is gone costs the gifts that alone.
    let (catalogue, problems) = super::problems(&[("/kinds", None)]);
    assert!(catalogue.gifts().iter().all(|gift| gift.kind.is_none()));
    assert_eq!(problems.len(), catalogue.gifts().len());
}
