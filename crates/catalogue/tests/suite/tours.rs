//! Tours: every rule with its exact words, what each problem costs, what cannot be read at all.

use std::fmt::Write;

use serde_json::{Value, json};
use vitrine_catalogue::{Catalogue, Exercise, Tours};

/// Two gifts, the first with three points on its plate and a question, the second without either.
fn catalogue() -> Catalogue {
    let mut file: Value = serde_json::from_str(include_str!(
        "../../../../tests/fixtures/catalogue/valid.json"
    ))
    .unwrap();
    file["tours"] = json!("tours.json");
    let reading = Catalogue::read(file.to_string().as_bytes()).unwrap();
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    reading.catalogue
}

/// A file of tours in which nothing is wrong and every field is used.
pub fn valid() -> Value {
    let catalogue = catalogue();
    let (with, without) = (&catalogue.gifts()[0], &catalogue.gifts()[1]);
    let (_, question) = catalogue.questions().next().unwrap();
    json!({"$schema": null, "format": "vitrine-tours/1", "tours": [
        {"id": "brief", "title": "Brief", "introduction": "Two stops.", "stops": [
            {"id": "first", "title": "First", "gift": with.id, "text": "A sentence.", "look": 2,
             "question": question.id, "ask": "Why?", "answer": "Because."},
            {"id": "second", "title": {"en": "Second", "ko": "둘째"}, "gift": without.id,
             "text": "Another."}]},
        {"id": "one", "title": "One", "introduction": "One stop.", "stops": [
            {"id": "first", "title": "First", "gift": without.id, "text": "A sentence."}]}
    ]})
}

/// The tours of the valid file after a change, and the problems with their paths; a value of
/// `null` takes a field away.
fn read(path: &str, value: Value) -> (Tours, Vec<String>) {
    let mut file = valid();
    *file.pointer_mut(path).expect(path) = value;
    let reading = Tours::read(file.to_string().as_bytes(), &catalogue()).unwrap();
    let problems = reading.problems.iter();
    let problems = problems.map(|problem| format!("{problem} [{}]", problem.path));
    (reading.tours, problems.collect())
}

/// Which stops there are: `brief: first second, one: first`.
fn stops(tours: &Tours) -> String {
    let mut text = String::new();
    for tour in &tours.tours {
        let ids: Vec<&str> = tour.stops.iter().map(|stop| stop.id.as_str()).collect();
        let comma = if text.is_empty() { "" } else { ", " };
        write!(text, "{comma}{}: {}", tour.id, ids.join(" ")).unwrap();
    }
    text
}

const ALL: &str = "brief: first second, one: first";

#[test]
fn a_valid_file_has_no_problem_and_every_field_is_read() {
    let (tours, problems) = read("/$schema", json!("tours.schema.json"));
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(stops(&tours), ALL);
    let catalogue = catalogue();
    let stop = tours.tour("brief").unwrap().stop("first").unwrap();
    let plate = catalogue.gifts()[0].plate.as_ref().unwrap();
    assert_eq!(stop.point(&catalogue), plate.points.get(1));
    let question = catalogue.questions().next().map(|(_, question)| question);
    assert_eq!(stop.question(&catalogue), question);
    let Exercise { ask, answer } = stop.exercise.as_ref().unwrap();
    let exercise = [ask, answer].map(|text| text.in_language("en"));
    assert_eq!(exercise, ["Why?", "Because."]);
    let second = tours.tour("brief").unwrap().stop("second").unwrap();
    assert_eq!(second.title.in_language("ko"), "둘째");
    assert_eq!(second.point(&catalogue), None);
    assert_eq!(tours.tour("brief").unwrap().position("second"), Some(1));
    assert_eq!(tours.tour("brief").unwrap().position("third"), None);
    assert_eq!(tours.tour("long"), None);
}

/// The problems that a change makes, and which stops are left.
#[track_caller]
fn check(path: &str, value: Value, expected: &[&str], left: &str) {
    let (tours, problems) = read(path, value);
    assert_eq!(problems, expected, "{path}");
    assert_eq!(stops(&tours), left, "{path}");
}

/// A field of the first stop of the first tour, what it holds instead, and what is wrong then.
/// The stop is left out if the last is `false`.
const STOPS: &str = r#"
id = "First!" | found "First!", expected an id in lower case with hyphens | false
id = null | found nothing, expected an id in lower case with hyphens | false
title = null | found nothing, expected text | false
title = " " | found empty text, expected text | false
gift = "hats" | found "hats", expected the id of a gift | false
gift = null | found nothing, expected the id of a gift | false
text = null | found nothing, expected text | false
look = null | found nothing, expected the number of a point on the plate, from 1 to 2 | true
look = 0 | found 0, expected the number of a point on the plate, from 1 to 2 | true
look = 9 | found 9, expected the number of a point on the plate, from 1 to 2 | true
look = "2" | found "2", expected the number of a point on the plate, from 1 to 2 | true
question = "who-knows" | found "who-knows", expected the id of a question | true
ask = null | found nothing, expected text | true
answer = null | found nothing, expected text | true
answer = 7 | found 7, expected text, or text by language | true
"#;

#[test]
fn a_bad_field_of_a_stop_costs_as_little_as_can_be() {
    for case in STOPS.lines().skip(1) {
        let (field, rest) = case.split_once(" = ").unwrap();
        let [value, expected, is_kept] = rest.splitn(3, " | ").collect::<Vec<_>>()[..] else {
            panic!("{case}");
        };
        let path = format!("/tours/0/stops/0/{field}");
        let expected = format!("tour brief, stop 1, {field}: {expected} [{path}]");
        let left = if is_kept == "true" {
            ALL
        } else {
            "brief: second, one: first"
        };
        check(
            &path,
            serde_json::from_str(value).unwrap(),
            &[&expected],
            left,
        );
    }
    let expected = "tour brief, stop 1, text: found 91 words, expected at most 90 words \
                    [/tours/0/stops/0/text]";
    let long = |words: usize| json!(vec!["word"; words].join(" "));
    check("/tours/0/stops/0/text", long(91), &[expected], ALL);
    check("/tours/0/stops/0/text", long(90), &[], ALL);
}

#[test]
fn a_bad_stop_costs_itself_and_a_tour_without_stops_is_left_out() {
    for (path, value, expected, left) in [
        (
            "/tours/1/stops/0/gift",
            json!("hats"),
            &[
                "tour one, stop 1, gift: found \"hats\", expected the id of a gift \
                 [/tours/1/stops/0/gift]",
                "tour one, stops: found no stop without a mistake, expected a list of stops \
                 [/tours/1/stops]",
            ][..],
            "brief: first second",
        ),
        (
            "/tours/0/stops/1/id",
            json!("first"),
            &[
                "tour brief, stop 2, id: found \"first\", expected an id that no other stop of \
                 the tour has [/tours/0/stops/1/id]",
            ],
            "brief: first, one: first",
        ),
        (
            "/tours/0/stops/1",
            json!("first"),
            &["tour brief, stop 2: found \"first\", expected an object [/tours/0/stops/1]"],
            "brief: first, one: first",
        ),
    ] {
        check(path, value, expected, left);
    }
}

#[test]
fn a_bad_tour_costs_itself() {
    let left = "one: first";
    for (path, value, expected, left) in [
        (
            "/tours/0/id",
            json!(null),
            "tour 1, id: found nothing, expected an id in lower case with hyphens",
            left,
        ),
        (
            "/tours/1/id",
            json!("brief"),
            "tour 2, id: found \"brief\", expected an id that no other record has",
            "brief: first second",
        ),
        (
            "/tours/0/title",
            json!(null),
            "tour brief, title: found nothing, expected text",
            left,
        ),
        (
            "/tours/0/introduction",
            json!(""),
            "tour brief, introduction: found empty text, expected text",
            left,
        ),
        (
            "/tours/0/stops",
            json!(null),
            "tour brief, stops: found nothing, expected a list of stops",
            left,
        ),
        (
            "/tours/0/stops",
            json!([]),
            "tour brief, stops: found an empty list, expected a list of stops",
            left,
        ),
        (
            "/tours/0/stops",
            json!("all"),
            "tour brief, stops: found \"all\", expected a list of stops",
            left,
        ),
        (
            "/tours/0",
            json!(3),
            "tour 1: found 3, expected an object",
            left,
        ),
        (
            "/tours",
            json!({}),
            "tours, tours: found an object, expected a list",
            "",
        ),
        (
            "/tours",
            json!(null),
            "tours, tours: found nothing, expected a list",
            "",
        ),
    ] {
        check(path, value, &[&format!("{expected} [{path}]")], left);
    }
}

#[test]
fn what_the_format_does_not_have_is_reported_and_costs_nothing() {
    let mut file = valid();
    file["$schema"] = json!(["tours.schema.json"]);
    file["author"] = json!("me");
    file["tours"][0]["length"] = json!(2);
    file["tours"][0]["stops"][1]["look"] = json!(1);
    file["tours"][0]["stops"][1]["minutes"] = json!(1);
    let reading = Tours::read(file.to_string().as_bytes(), &catalogue()).unwrap();
    let problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
    let expected = [
        "tours, $schema: found a list of 1, expected the address of a schema",
        "tour brief, stop 2, look: found 1, expected nothing: the gift has no plate with points",
        "tour brief, stop 2, minutes: found an unknown field, expected a field of the format",
        "tour brief, length: found an unknown field, expected a field of the format",
        "tours, author: found an unknown field, expected a field of the format",
    ];
    assert_eq!(problems, expected);
    assert_eq!(stops(&reading.tours), ALL);
}

#[test]
fn a_file_that_is_no_tours_says_why() {
    for (file, expected) in [
        ("", "found JSON that is cut short at line 1, column 0"),
        ("<!doctype html>", "found a web page, expected JSON"),
        ("[]", "found an empty list, expected an object"),
        ("{}", "found format nothing, expected \"vitrine-tours/1\""),
        (
            "{\"format\": \"vitrine-catalogue/2\"}",
            "found format \"vitrine-catalogue/2\", expected \"vitrine-tours/1\"",
        ),
    ] {
        let unreadable = Tours::read(file.as_bytes(), &catalogue()).unwrap_err();
        assert_eq!(unreadable.to_string(), expected, "{file}");
    }
}

#[test]
fn a_catalogue_names_a_file_beside_it_or_none() {
    let named = |value: Value| {
        let mut file: Value = serde_json::from_str(include_str!(
            "../../../../tests/fixtures/catalogue/valid.json"
        ))
        .unwrap();
        file["tours"] = value;
        let reading = Catalogue::read(file.to_string().as_bytes()).unwrap();
        let problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
        (
            reading.catalogue.tours().map(str::to_owned),
            problems.join("; "),
        )
    };
    let none = || (None, String::new());
    assert_eq!(named(json!(null)), none());
    for name in ["tours.json", "tours-2.json"] {
        assert_eq!(named(json!(name)), (Some(name.to_owned()), String::new()));
    }
    for (value, found) in [
        (json!("../tours.json"), "\"../tours.json\""),
        (
            json!("https://x.example/a.json"),
            "\"https://x.example/a.json\"",
        ),
        (json!("tours"), "\"tours\""),
        (json!([]), "an empty list"),
    ] {
        let expected = "expected the name of a file such as tours.json";
        let problem = format!("catalogue, tours: found {found}, {expected}");
        assert_eq!(named(value), (None, problem));
    }
}
