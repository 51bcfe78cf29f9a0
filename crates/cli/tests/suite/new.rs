//! The program as a curator runs it: a starter exhibit, and what is said where something is in the way.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs the program with nothing in its environment.
fn vitrine(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_vitrine"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .output()
        .unwrap()
}

fn text(output: &[u8]) -> &str {
    std::str::from_utf8(output).unwrap()
}

/// An empty folder of the tests' own.
fn empty(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_starter_exhibit_has_no_problems() {
    let folder = empty("new");
    let new = vitrine(&["new", "mine"], &folder);
    assert_eq!(text(&new.stderr), "");
    assert!(text(&new.stdout).starts_with("an exhibit of three things is in mine\n"));
    let check = vitrine(&["check", "mine"], &folder);
    assert_eq!(
        (text(&check.stdout), check.status.code()),
        ("no problems\n", Some(0))
    );
    let pictures = fs::read_dir(folder.join("mine/plates")).unwrap().count();
    assert_eq!(pictures, 6);
}

#[test]
fn a_starter_exhibit_names_the_schema_beside_it() {
    let folder = empty("new-schema");
    vitrine(&["new", "mine"], &folder);
    let read = |file: &str| fs::read_to_string(folder.join("mine").join(file)).unwrap();
    let catalogue = read("catalogue.json");
    assert_eq!(
        catalogue.lines().nth(1),
        Some(r#" "$schema": "catalogue.schema.json","#)
    );
    for (arguments, file) in [
        (&["schema"][..], "catalogue.schema.json"),
        (&["schema", "--tours"], "tours.schema.json"),
    ] {
        let printed = vitrine(arguments, &folder);
        assert_eq!(text(&printed.stdout), read(file), "{file}");
        assert!(
            read(file)
                .starts_with("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",")
        );
    }
}

#[test]
fn a_folder_with_files_is_left_as_it_is() {
    let folder = empty("new-occupied");
    fs::create_dir(folder.join("mine")).unwrap();
    fs::write(folder.join("mine/thesis.txt"), "years of work").unwrap();
    let new = vitrine(&["new", "mine"], &folder);
    let expected = "mine: found files, expected an empty folder or the name of a new one\n";
    assert_eq!((text(&new.stderr), new.status.code()), (expected, Some(1)));
    assert_eq!(fs::read_dir(folder.join("mine")).unwrap().count(), 1);
}

#[test]
fn without_an_engine_it_says_where_one_comes_from() {
    let folder = empty("no-engine");
    vitrine(&["new", "mine"], &folder);
    let publish = vitrine(&["publish", "mine", "--engine", "nowhere"], &folder);
    let expected = "nowhere: found no manifest.json, expected the folder of an engine, which `make build` writes\n";
    assert_eq!(
        (text(&publish.stderr), publish.status.code()),
        (expected, Some(1))
    );
}
