//! What `stats` counts.

use std::path::Path;
use std::process::{Command, Output};

fn stats(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_vitrine"))
        .arg("stats")
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
        .output()
        .unwrap()
}

fn text_of(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

#[test]
fn it_counts_what_an_exhibit_holds_and_what_is_reported_of_its_things() {
    let ran = stats(&["examples/three-things"]);
    assert!(ran.status.success(), "{ran:?}");
    let printed = text_of(ran.stdout);
    let (held, reported) = printed.split_once("\nreported, of 3:\n").unwrap();
    for line in ["gifts                    3", "plates                   3"] {
        assert!(held.lines().any(|found| found == line), "{line}: {held}");
    }
    assert!(reported.starts_with("object"), "{reported}");
    assert!(!reported.contains("in-return-for"), "{reported}");
}

#[test]
fn it_counts_for_programs_too() {
    let ran = stats(&["examples/three-things", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_slice(&ran.stdout).unwrap();
    assert_eq!(value["held"]["gifts"], 3);
    assert_eq!(value["held"]["also reported"], 0);
    assert_eq!(value["reported"]["object"], 3);
}

#[test]
fn of_a_folder_without_a_catalogue_it_says_so() {
    let ran = stats(&["docs"]);
    assert_eq!(ran.status.code(), Some(1));
    let said = text_of(ran.stderr);
    assert!(said.starts_with("docs/catalogue.json: "), "{said}");
}
