//! The catalogue in the web's formats, each to the letter for a small catalogue.

pub(crate) mod page;
mod site;
mod small;

use serde_json::Value;
use vitrine_catalogue::{Catalogue, Tours};
use vitrine_publish::formats::{Site, files};

const SMALL: &str = include_str!("formats/small.json");

pub(crate) fn read(file: &str) -> Catalogue {
    let reading = Catalogue::read(file.as_bytes()).unwrap();
    let problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, Vec::<String>::new());
    reading.catalogue
}

pub(crate) fn at_home() -> Site {
    Site::parse("https://example.org/x/").unwrap()
}

/// The text of one file of a catalogue without tours; none if there is no such file.
fn file(catalogue: &Catalogue, site: &Site, path: &str) -> Option<String> {
    let files = files(catalogue, &Tours::default(), site);
    let file = files.into_iter().find(|file| file.path == path)?;
    Some(file.text)
}

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
