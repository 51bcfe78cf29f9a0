//! `datapackage.json`: what the files to download are and what is in them, as Frictionless'
//! Data Package 1 has it (<https://specs.frictionlessdata.io/data-package/>).
//!
//! Paths are relative to the file, so it needs no site.

use serde_json::{Map, Value, json};

use super::File;
use super::edition::Edition;
use super::links::LINKED_ART;
use vitrine_catalogue::export::{COLUMNS, column_of, licence_address};
use vitrine_catalogue::{Field, FieldType};

/// The file.
pub(super) fn file(edition: Edition) -> File {
    let exhibit = edition.catalogue.exhibit();
    let mut package = Map::new();
    let mut put = |name: &str, value: Value| {
        let empty = value.as_str() == Some("") || value.as_array().is_some_and(Vec::is_empty);
        if !value.is_null() && !empty {
            package.insert(name.to_owned(), value);
        }
    };
    put("profile", "data-package".into());
    put("name", exhibit.id.as_str().into());
    put("title", edition.title().into());
    put(
        "description",
        edition.localized(&exhibit.introduction).into(),
    );
    put("homepage", edition.site.root().into());
    put("version", exhibit.edition.as_str().into());
    let created = edition.day().map(|day| [day, "T00:00:00Z"].concat());
    put("created", created.into());
    put("licenses", licences(&exhibit.licence));
    put("sources", sources(edition));
    put("resources", resources(edition).into());
    File::json("datapackage.json", &package.into())
}

fn licences(licence: &str) -> Value {
    match licence_address(licence) {
        // Without an address it may be a sentence, which is no name.
        "" => Value::Null,
        address => json!([{ "name": licence, "path": address }]),
    }
}

/// The publications that it was made from.
fn sources(edition: Edition) -> Value {
    let sources = edition.catalogue.sources().iter().map(|source| {
        let mut object = Map::new();
        object.insert("title".to_owned(), source.name.as_str().into());
        if let Some(url) = &source.csl.url {
            object.insert("path".to_owned(), url.as_str().into());
        }
        Value::Object(object)
    });
    sources.collect()
}

fn resources(edition: Edition) -> Vec<Value> {
    let published = edition.published_messages();
    let json_file = |name: &str, path: &str, description: &str| {
        json!({
            "name": name,
            "path": path,
            "profile": "data-resource",
            "description": description,
            "format": "json",
            "mediatype": "application/json",
            "encoding": "utf-8",
        })
    };
    let mut resources = vec![json_file(
        "catalogue",
        "catalogue.json",
        &edition.with_nouns(published.catalogue_file),
    )];
    resources.push(json!({
        "name": "gifts",
        "path": "catalogue.csv",
        "profile": "tabular-data-resource",
        "description": edition.with_nouns(published.gifts_file),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": true, "header": true },
        "schema": schema(edition),
    }));
    if let Some(path) = edition.catalogue.tours() {
        resources.push(json_file(
            "tours",
            path,
            &edition.with_nouns(published.tours_file),
        ));
    }
    let linked_file = edition.with_nouns(published.linked_file);
    let mut linked = json_file("linked-art", LINKED_ART, &linked_file);
    linked["mediatype"] = "application/ld+json".into();
    resources.push(linked);
    resources
}

/// The columns of the file of gifts.
fn schema(edition: Edition) -> Value {
    let catalogue = edition.catalogue;
    let fields: Vec<Value> = COLUMNS
        .iter()
        .map(|name| {
            let (kind, constraints) = kind_of(name);
            let mut field = json!({
                "name": name,
                "type": kind,
                "description": (edition.published_messages().column)(name),
            });
            if let Some(constraints) = constraints {
                field["constraints"] = constraints;
            }
            field
        })
        .chain(
            catalogue
                .fields()
                .iter()
                .map(|field| declared(edition, field)),
        )
        .collect();
    json!({
        "fields": fields,
        "missingValues": [""],
        "primaryKey": "objectid",
        "foreignKeys": [{
            "fields": "in_return_for",
            "reference": { "resource": "", "fields": "objectid" },
        }],
    })
}

/// The column of a field that the exhibit declares.
fn declared(edition: Edition, field: &Field) -> Value {
    let kind = match field.kind {
        FieldType::Number if field.decimals == 0 => "integer",
        FieldType::Number => "number",
        _ => "string",
    };
    json!({
        "name": column_of(field),
        "type": kind,
        "description": edition.localized(&field.label),
    })
}

/// The type of a column, and what holds for every cell of it.
fn kind_of(column: &str) -> (&'static str, Option<Value>) {
    let one_of = |words: &[&str]| Some(json!({ "required": true, "enum": words }));
    match column {
        "objectid" => (
            "string",
            Some(json!({ "required": true, "unique": true, "pattern": "[a-z0-9-]+" })),
        ),
        "title" | "identifier" | "object" | "page" | "description" | "subject" => {
            ("string", Some(json!({ "required": true })))
        }
        "date_given" => (
            "string",
            Some(json!({ "pattern": "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" })),
        ),
        "latitude" => ("number", Some(json!({ "minimum": -90, "maximum": 90 }))),
        "longitude" => ("number", Some(json!({ "minimum": -180, "maximum": 180 }))),
        "quantity" => ("integer", Some(json!({ "minimum": 1 }))),
        "also_reported" => ("boolean", Some(json!({ "required": true }))),
        "place_is" => ("string", one_of(&["given", "on-show", "not-reported"])),
        "agreement" => ("string", one_of(&["agree", "differ", "nature-unknown"])),
        "display_template" => ("string", one_of(&["image", "record"])),
        _ => ("string", None),
    }
}
