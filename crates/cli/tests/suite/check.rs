//! What `check` finds, prints and exits with.

use std::path::Path;

use proptest::prelude::*;
use vitrine_cli::{Format, check, findings};

/// Each finding as `line:column: message`.
fn found(file: &str) -> Vec<String> {
    findings(file.as_bytes())
        .into_iter()
        .map(|finding| format!("{}:{}: {}", finding.line, finding.column, finding.message))
        .collect()
}

const EXHIBIT: &str = r#""exhibit": {"id": "x", "title": "T", "introduction": "I",
    "edition": "2026-11-22", "licence": "CC0-1.0", "languages": ["en"]}"#;

#[test]
fn problems_come_with_line_and_column_in_the_order_of_the_file() {
    let file = format!(
        r#"{{
  "places": [
    {{"id": "평양", "name": "평양"}}, {{"id": "khasan", "name": "Хасан", "at": [200, 42.4]}},
    {{"id": "harbour"}}
  ],
  "kinds": [{{"id": "hats", "name": "Hats", "colour/size": "red"}}],
  {EXHIBIT},
  "format": "vitrine-catalogue/2"
}}"#
    );
    let expected = [
        r#"3:12: place 1, id: found "평양", expected an id in lower case with hyphens"#,
        "3:74: place khasan, at 1: found 200, expected a longitude from -180 to 180",
        "4:5: place harbour, name: found nothing, expected text",
        "6:59: kind hats, colour/size: found an unknown field, expected a field of the format",
    ];
    assert_eq!(found(&file), expected);
}

#[test]
fn a_field_written_twice_is_found_where_it_is_written_again() {
    let file = format!(
        r#"{{"format": "vitrine-catalogue/2", {EXHIBIT},
"kinds": [{{"id": "hats", "name": "Caps", "name": "Hats"}}],
"kinds": []}}"#
    );
    let expected = [
        "3:50: kind hats, name: found the field a second time, expected each field once",
        "4:10: catalogue, kinds: found the field a second time, expected each field once",
    ];
    assert_eq!(found(&file), expected);
}

#[test]
fn a_file_that_cannot_be_read_is_one_finding() {
    let cases = [
        ("", "1:1: found JSON that is cut short at line 1, column 0"),
        (
            "{\n  \"a\": 1,\n}",
            "3:1: found no JSON at line 3, column 1: trailing comma",
        ),
        (
            "{\n  \"a\": [1,",
            "2:10: found JSON that is cut short at line 2, column 10",
        ),
        ("<!doctype html>", "1:1: found a web page, expected JSON"),
        ("[]", "1:1: found an empty list, expected an object"),
        (
            "{\n  \"format\": \"vitrine-catalogue/1\"\n}",
            "2:13: found format \"vitrine-catalogue/1\", expected \"vitrine-catalogue/2\"; `vitrine convert` rewrites it",
        ),
        (
            "{\n  \"format\": \"vitrine-catalogue/3\"\n}",
            "2:13: found format \"vitrine-catalogue/3\", expected \"vitrine-catalogue/2\"",
        ),
        (
            "{}",
            "1:1: found format nothing, expected \"vitrine-catalogue/2\"",
        ),
        (
            "\u{feff}{}",
            "1:1: found format nothing, expected \"vitrine-catalogue/2\"",
        ),
    ];
    for (file, expected) in cases {
        assert_eq!(found(file), [expected], "{file}");
    }
    let finding = &findings(b"{\n\"\xff\"}")[0];
    assert_eq!((finding.line, finding.column), (2, 2));
    assert_eq!(
        finding.message,
        "found bytes that are not UTF-8 at byte 3, expected JSON"
    );
}

/// What `check` prints of a file with this content, and exits with.
fn printed(name: &str, content: &str, format: Format) -> (String, u8) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, content).unwrap();
    let mut out = Vec::new();
    let code = check(&file, format, &mut out).unwrap();
    let folder = format!("{}/", env!("CARGO_TARGET_TMPDIR"));
    (String::from_utf8(out).unwrap().replace(&folder, ""), code)
}

#[test]
fn check_prints_findings_counts_them_and_exits_accordingly() {
    let good = format!(r#"{{"format": "vitrine-catalogue/2", {EXHIBIT}}}"#);
    assert_eq!(
        printed("good.json", &good, Format::Text),
        ("no problems\n".into(), 0)
    );
    assert_eq!(
        printed("good.json", &good, Format::Json),
        ("[]\n".into(), 0)
    );

    let one = good.replace(r#""title": "T","#, "");
    let message = "exhibit, title: found nothing, expected text";
    let text = format!("one.json:1:46: {message}\n1 problem\n");
    assert_eq!(printed("one.json", &one, Format::Text), (text, 1));

    let (json, code) = printed("one.json", &one, Format::Json);
    assert_eq!(code, 1);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let expected = serde_json::json!([{
        "severity": "problem", "file": "one.json", "line": 1, "column": 46, "message": message, "record": "exhibit", "field": "title",
        "found": "nothing", "expected": "text", "path": "/exhibit/title",
    }]);
    assert_eq!(json, expected);

    let two = one.replace(r#""id": "x","#, "");
    assert!(
        printed("two.json", &two, Format::Text)
            .0
            .ends_with("\n2 problems\n")
    );
}

#[test]
fn letters_that_no_font_has_are_a_warning_and_no_problem() {
    let file = format!(r#"{{"format": "vitrine-catalogue/2", {EXHIBIT}}}"#)
        .replace(r#""title": "T""#, r#""title": "→ \u2192 Łódź ☃""#);
    let message = "2 letters are in none of the exhibit's fonts and are shown in the visitor's own: → (2), ☃ (1)";
    let text = format!("warning: {message}\nno problems\n");
    assert_eq!(printed("letters.json", &file, Format::Text), (text, 0));

    let (json, code) = printed("letters.json", &file, Format::Json);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let expected = serde_json::json!([{ "severity": "warning", "message": message }]);
    assert_eq!((json, code), (expected, 0));
}

#[test]
fn a_plate_without_its_files_is_a_problem_of_its_gift() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/everything");
    let mut out = Vec::new();
    let code = check(&fixture.join("catalogue.json"), Format::Text, &mut out).unwrap();
    // Its words are not in letters of the fonts alone.
    let out = String::from_utf8(out).unwrap();
    assert!(
        out.ends_with("\nno problems\n") && out.lines().count() == 2,
        "{out}"
    );
    assert_eq!(code, 0);

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("without-plates");
    std::fs::create_dir_all(&folder).unwrap();
    for file in ["catalogue.json", "tours.json"] {
        std::fs::copy(fixture.join(file), folder.join(file)).unwrap();
    }
    let mut out = Vec::new();
    let code = check(&folder.join("catalogue.json"), Format::Text, &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    let expected = "gift brass-sextant, plate, file: \
        found no plates/brass-sextant.svg or no plates/brass-sextant.small.svg, expected both files";
    assert!(out.contains(expected), "{out}");
    let expected = "gift brass-sextant, plate, turns: \
        found no plates/brass-sextant.turn.txt, expected the program that turns it";
    assert!(out.contains(expected), "{out}");
    assert_eq!(code, 1);
}

#[test]
fn a_photograph_that_cannot_be_read_is_a_problem_of_its_gift() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/everything");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("without-photographs");
    std::fs::create_dir_all(folder.join("photographs")).unwrap();
    for file in [
        "catalogue.json",
        "tours.json",
        "photographs/sextant-box.webp",
    ] {
        std::fs::copy(fixture.join(file), folder.join(file)).unwrap();
    }
    std::fs::write(folder.join("photographs/plum-brandy-label.png"), "text").unwrap();
    let mut out = Vec::new();
    let code = check(&folder, Format::Text, &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    let found: Vec<&str> = out
        .lines()
        .filter(|line| line.contains(", photograph "))
        .map(|line| line.split_once(": ").unwrap().1)
        .collect();
    let expected = [
        "gift plum-brandy, photograph 1, file: found no photographs/plum-brandy.jpg, \
         expected a picture in JPEG, PNG, WebP or TIFF",
        "gift plum-brandy, photograph 2, file: found no picture (The image format could not be \
         determined), expected a picture in JPEG, PNG, WebP or TIFF",
    ];
    assert_eq!((found.as_slice(), code), (expected.as_slice(), 1));
}

#[test]
fn a_file_that_cannot_be_opened_exits_with_two() {
    let missing = Path::new(env!("CARGO_TARGET_TMPDIR")).join("missing.json");
    assert_eq!(check(&missing, Format::Text, &mut Vec::new()).unwrap(), 2);
}

proptest! {
    #[test]
    fn any_bytes_are_checked(bytes in any::<Vec<u8>>()) {
        let _ = findings(&bytes);
    }

    #[test]
    fn every_finding_in_a_damaged_catalogue_has_a_line_and_a_column(
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..5),
        end in any::<proptest::sample::Index>(), is_cut in any::<bool>(),
    ) {
        let mut bytes = include_bytes!("../../../../tests/fixtures/catalogue/valid.json").to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(end.index(bytes.len()));
        }
        for finding in findings(&bytes) {
            prop_assert!(finding.line >= 1 && finding.column >= 1);
        }
    }
}
