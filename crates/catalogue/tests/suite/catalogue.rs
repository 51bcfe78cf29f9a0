//! Reading: every rule with its exact words, what each problem costs, and what never happens.

mod anything;
mod lookups;
mod packed;
mod rules;

use serde_json::Value;
use vitrine_catalogue::{Catalogue, Reading};

/// `count` words.
fn words(count: usize) -> String {
    vec!["word"; count].join(" ")
}

/// A small catalogue in which nothing is wrong and every field is used.
fn valid() -> Value {
    serde_json::from_str(include_str!(
        "../../../../tests/fixtures/catalogue/valid.json"
    ))
    .unwrap()
}

fn read(file: &Value) -> Reading {
    Catalogue::read(file.to_string().as_bytes()).unwrap()
}

/// Puts `value` at `path`, or takes out what is there when it is none. A path ending in `/-`
/// appends to a list.
fn put(file: &mut Value, path: &str, value: Option<Value>) {
    let (parent, name) = path.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Array(items) => match (name, value) {
            ("-", Some(value)) => items.push(value),
            (name, Some(value)) => items[name.parse::<usize>().unwrap()] = value,
            (name, None) => drop(items.remove(name.parse().unwrap())),
        },
        Value::Object(fields) => match value {
            Some(value) => drop(fields.insert(name.into(), value)),
            None => drop(fields.remove(name).expect(path)),
        },
        _ => panic!("{path}"),
    }
}

/// Each problem with its path, after `changes` to the valid catalogue.
fn problems(changes: &[(&str, Option<Value>)]) -> (Catalogue, Vec<String>) {
    let mut file = valid();
    for (path, value) in changes {
        put(&mut file, path, value.clone());
    }
    let Reading {
        catalogue,
        problems,
    } = read(&file);
    let problems = problems
        .iter()
        .map(|problem| format!("{problem} [{}]", problem.path))
        .collect();
    (catalogue, problems)
}

#[test]
fn a_valid_catalogue_has_no_problem() {
    let (catalogue, problems) = problems(&[]);
    assert_eq!(problems, Vec::<String>::new());
    let lengths = [
        catalogue.kinds().len(),
        catalogue.countries().len(),
        catalogue.sources().len(),
        catalogue.people().len(),
        catalogue.places().len(),
        catalogue.events().len(),
        catalogue.gifts().len(),
    ];
    assert_eq!(lengths, [1, 1, 3, 1, 1, 1, 2]);
}
