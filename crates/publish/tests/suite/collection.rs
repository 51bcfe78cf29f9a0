//! The first exhibit: what is published of `public/`. Every other test is on fixtures.

mod files;
mod pages;

use std::sync::LazyLock;

use serde_json::Value;
use vitrine_catalogue::{Catalogue, Tours};

use crate::formats::read;

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| read(include_str!("../../../../public/catalogue.json")));

static TOURS: LazyLock<Tours> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../../public/tours.json");
    Tours::read(bytes, &CATALOGUE).unwrap().tours
});

/// Every value of a key, at any depth.
fn values<'a>(value: &'a Value, key: &str, found: &mut Vec<&'a Value>) {
    match value {
        Value::Array(values_of) => values_of.iter().for_each(|one| values(one, key, found)),
        Value::Object(object) => {
            for (name, one) in object {
                if name == key {
                    found.push(one);
                }
                values(one, key, found);
            }
        }
        _ => {}
    }
}
