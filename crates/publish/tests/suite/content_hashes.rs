//! Plates, fonts and the map have the hashes of their content in their names, and whatever refers to
//! them is rewritten.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::path::PathBuf;

use vitrine_publish::ContentHashes;

use crate::folders::{files, folder};

/// A folder of these files, as Trunk leaves it.
fn built(name: &str, files: &[(&str, &str)]) -> PathBuf {
    folder(&["names/", name].concat(), files)
}

// The first 16 digits of `printf hat | sha256sum`.
const HAT: &str = "hat-18e1dd392168f601";
// Of `printf smalllarge | sha256sum`.
const BOTH: &str = "hat-7b35067ad44b3ae2";

#[test]
fn files_are_named_after_their_content_and_others_keep_their_names() {
    let check = |name: &str, file: &str, expected: &str| {
        let dist = built(name, &[(file, "hat")]);
        ContentHashes::apply(&dist).unwrap();
        let found: Vec<String> = files(&dist).into_keys().collect();
        assert_eq!(found, [expected]);
    };
    check("plate", "plates/hat.svg", &format!("plates/{HAT}.svg"));
    check(
        "small",
        "plates/hat.small.svg",
        &format!("plates/{HAT}.small.svg"),
    );
    check(
        "turn",
        "plates/hat.turn.txt",
        &format!("plates/{HAT}.turn.txt"),
    );
    check("font", "fonts/hat.woff2", &format!("fonts/{HAT}.woff2"));
    check("map", "map/hat.svg", &format!("map/{HAT}.svg"));
    check(
        "named",
        &format!("plates/{HAT}.svg"),
        &format!("plates/{HAT}.svg"),
    );
    check("licence", "fonts/hat.txt", "fonts/hat.txt");
    check("card", "cards/hat.png", "cards/hat.png");
    check("icon", "icons/hat.svg", "icons/hat.svg");
    check("deep", "plates/old/hat.svg", "plates/old/hat.svg");
}

#[test]
fn both_engravings_of_a_plate_have_one_name() {
    let plates = [
        ("plates/hat.svg", "large"),
        ("plates/hat.small.svg", "small"),
    ];
    let dist = built("both", &plates);
    ContentHashes::apply(&dist).unwrap();
    let found: Vec<String> = files(&dist).into_keys().collect();
    let expected = [".small.svg", ".svg"].map(|ending| ["plates/", BOTH, ending].concat());
    assert_eq!(found, expected);
    // A plate whose name begins as another’s is a plate of its own.
    let plates = [("plates/hat.svg", "hat"), ("plates/hat-pin.svg", "pin")];
    let dist = built("begins_so", &plates);
    ContentHashes::apply(&dist).unwrap();
    assert!(files(&dist).contains_key(&["plates/", HAT, ".svg"].concat()));
}

#[test]
fn what_refers_to_a_file_is_rewritten() {
    let check = |file: &str, text: &str, expected: &str| {
        let built_of = [
            ("fonts/hat.woff2", "hat"),
            ("map/hat.svg", "hat"),
            ("plates/hat.svg", "hat"),
            (file, text),
        ];
        let dist = built(&["follows_", file].concat(), &built_of);
        ContentHashes::apply(&dist).unwrap();
        assert_eq!(files(&dist)[file], expected.replace("HAT", HAT), "{text}");
    };
    check(
        "index.html",
        "<link href=/fonts/hat.woff2><link href=\"fonts/hat.woff2\"><link href=icons/cat.svg>\
         <use href='map/hat.svg#grid'/><p>plates/hat.svg</p>",
        "<link href=\"/fonts/HAT.woff2\"><link href=\"fonts/HAT.woff2\"><link href=icons/cat.svg>\
         <use href=\"map/HAT.svg#grid\" /><p>plates/hat.svg</p>",
    );
    check(
        "a-1.css",
        "a{src:url(fonts/hat.woff2)}",
        "a{src:url(\"fonts/HAT.woff2\")}",
    );
    check(
        "sbom.cdx.json",
        r#"{"name":"map/hat.svg"}"#,
        r#"{"name":"map/HAT.svg"}"#,
    );
    check("robots.txt", "map/cat.svg", "map/cat.svg");
}

#[test]
fn a_page_refers_to_files_by_their_new_names() {
    let dist = built("page", &[("plates/hat.svg", "hat")]);
    let hashes = ContentHashes::apply(&dist).unwrap();
    let html = hashes.rewrite_html("gifts/", "<img alt src=plates/hat.svg>");
    let expected = ["<img alt src=\"plates/", HAT, ".svg\">"].concat();
    assert_eq!(html.unwrap(), expected);
}

#[test]
fn the_catalogue_refers_to_plates_as_they_are_published() {
    let check = |written: &str, expected: &str| {
        let files_built = [("plates/hat.svg", "hat"), ("catalogue.json", written)];
        let dist = built("catalogue", &files_built);
        ContentHashes::apply(&dist).unwrap();
        assert_eq!(files(&dist)["catalogue.json"], expected.replace("HAT", HAT));
    };
    check(r#"{"file":"hat"}"#, r#"{"file":"HAT"}"#);
    check(
        "{\n  \"file\" :\t\"hat\",\n  \"alt\": \"hat\"\n}\n",
        r#"{"file":"HAT","alt":"hat"}"#,
    );
    check(
        r#"[{"file":"hat"},{"file":"hat"}]"#,
        r#"[{"file":"HAT"},{"file":"HAT"}]"#,
    );
    check(r#"{"file":"cat"}"#, r#"{"file":"cat"}"#);
    check(r#"{"file":"ha"}"#, r#"{"file":"ha"}"#);
    check(r#"{"file":{"file":"hat"}}"#, r#"{"file":{"file":"HAT"}}"#);
    check(
        r#"{"x":"the \"file\":\"hat\""}"#,
        r#"{"x":"the \"file\":\"hat\""}"#,
    );
}

#[test]
fn the_catalogue_loses_the_spaces_it_was_laid_out_with_and_nothing_else() {
    let check = |written: &str, expected: &str| {
        let dist = built("spaces", &[("catalogue.json", written)]);
        ContentHashes::apply(&dist).unwrap();
        assert_eq!(files(&dist)["catalogue.json"], expected);
    };
    check(
        "{\n \"z b\": [ 1, 2.5, 131.88517 ],\r\n\t\"c\": \"\" }\n",
        "{\"z b\":[1,2.5,131.88517],\"c\":\"\"}",
    );
    check(
        r#"{ "a \" b" : "c \\ " , "d" : "\\\" e" }"#,
        r#"{"a \" b":"c \\ ","d":"\\\" e"}"#,
    );
}

#[test]
fn a_catalogue_that_is_no_json_is_named() {
    let dist = built("no_json", &[("catalogue.json", r#"{"file""#)]);
    let error = ContentHashes::apply(&dist).unwrap_err().to_string();
    let expected = format!(
        "{}: EOF while parsing an object at line 1 column 7",
        dist.join("catalogue.json").display()
    );
    assert_eq!(error, expected);
}

#[test]
fn a_second_time_nothing_changes() {
    let named = [
        ("plates/hat.svg", "large"),
        ("plates/hat.small.svg", "small"),
        ("catalogue.json", r#"{"file":"hat"}"#),
    ];
    let dist = built("twice", &named);
    ContentHashes::apply(&dist).unwrap();
    let first = files(&dist);
    ContentHashes::apply(&dist).unwrap();
    assert_eq!(files(&dist), first);
}
