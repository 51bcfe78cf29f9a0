//! `vitrine convert`: rewrites a catalogue of an older version in the current format.
//!
//! It changes what differs between the versions and nothing else: order, layout and wording stay as
//! they are in the file. It never corrects a mistake.

use std::fs;
use std::path::Path;

use jsonc_parser::cst::{CstNode, CstObject, CstRootNode};
use jsonc_parser::{ParseOptions, json};

use super::catalogue_of;

/// The version that is converted, and the one that it becomes.
const VERSIONS: [&str; 2] = ["vitrine-catalogue/1", "vitrine-catalogue/2"];

/// Rewrites the catalogue of an exhibit, which is named by its folder or by the file itself, and gives
/// what to say of it.
pub(crate) fn convert(exhibit: &Path) -> Result<String, String> {
    let file = catalogue_of(exhibit);
    let shown = file.display();
    let text = fs::read_to_string(&file).map_err(|error| format!("{shown}: {error}"))?;
    match converted(&text) {
        Ok(None) => Ok(format!("{shown} is in format {} already\n", VERSIONS[1])),
        Ok(Some(text)) => {
            fs::write(&file, text).map_err(|error| format!("{shown}: {error}"))?;
            let [old, new] = VERSIONS;
            Ok(format!("{shown} is converted from {old} to {new}\n"))
        }
        Err(error) => Err(format!("{shown}: {error}")),
    }
}

/// The text of a catalogue in the current format; none if it is in it already.
///
/// In version 1 every gift could have an `embargo`; in version 2 that is a field which an exhibit
/// declares if it needs it.
fn converted(text: &str) -> Result<Option<String>, String> {
    let [old, new] = VERSIONS;
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        ..ParseOptions::default()
    };
    let root = CstRootNode::parse(text, &strict).map_err(|error| error.to_string())?;
    let top = root
        .object_value()
        .ok_or("found no object, expected a catalogue")?;
    let format = top.get("format");
    let version = format.as_ref().and_then(|format| text_of(format.value()));
    match (format, version) {
        (_, Some(version)) if version == new => return Ok(None),
        (Some(format), Some(version)) if version == old => format.set_value(json!(new)),
        (_, version) => {
            let found = version.map_or_else(|| "none".to_owned(), |it| format!("\"{it}\""));
            return Err(format!("found format {found}, expected \"{old}\""));
        }
    }
    let gifts = top.array_value("gifts").map(|gifts| gifts.elements());
    let gifts = gifts.unwrap_or_default().into_iter();
    let mut has_embargo = false;
    for gift in gifts.filter_map(|gift| gift.as_object()) {
        has_embargo |= declare_embargo(&gift);
    }
    if has_embargo {
        let gifts = top.get("gifts").map_or(0, |gifts| gifts.property_index());
        top.insert(
            gifts,
            "fields",
            json!([{
                "id": "embargo",
                "label": "Sanctions, as reported",
                "type": "term",
                "terms": [
                    { "id": "breach", "name": "Reported as a breach" },
                    { "id": "possible-breach", "name": "Reported as a possible breach" }
                ],
                "not_reported": "Not mentioned",
                "searched": true,
                "facet": true
            }]),
        );
    }
    Ok(Some(root.to_string()))
}

/// Moves a gift's embargo, if it has one that says something, among its declared fields.
fn declare_embargo(gift: &CstObject) -> bool {
    let Some(embargo) = gift.get("embargo") else {
        return false;
    };
    let at = embargo.property_index();
    let value = text_of(embargo.value());
    embargo.remove();
    let reported = value.filter(|value| value != "not-mentioned");
    if let Some(value) = &reported {
        gift.insert(at, "fields", json!({ "embargo": (value.as_str()) }));
    }
    reported.is_some()
}

fn text_of(value: Option<CstNode>) -> Option<String> {
    value?.as_string_lit()?.decoded_value().ok()
}

#[cfg(test)]
mod tests {
    use super::converted;

    fn check(old: &str, expected: Result<Option<&str>, &str>) {
        let found = converted(old);
        let found = found.as_ref().map(Option::as_deref).map_err(String::as_str);
        assert_eq!(found, expected, "{old}");
    }

    #[test]
    fn only_what_differs_between_the_versions_is_changed() {
        check(
            "{\n \"format\": \"vitrine-catalogue/1\",  \"kinds\": [ ],\n \"gifts\": [{\"id\": \"vase\"}]\n}\n",
            Ok(Some(
                "{\n \"format\": \"vitrine-catalogue/2\",  \"kinds\": [ ],\n \"gifts\": [{\"id\": \"vase\"}]\n}\n",
            )),
        );
        check("{\"format\": \"vitrine-catalogue/2\"}", Ok(None));
    }

    #[test]
    fn an_embargo_becomes_a_declared_field() {
        let old = "{\n  \"format\": \"vitrine-catalogue/1\",\n  \"gifts\": [\n    {\n      \"id\": \"drone\",\n      \
                   \"embargo\": \"breach\",\n      \"label\": \"A drone.\"\n    },\n    {\n      \"id\": \"vase\",\n      \
                   \"embargo\": \"not-mentioned\"\n    }\n  ]\n}\n";
        let new = converted(old).unwrap().unwrap();
        assert!(
            new.contains("\"id\": \"drone\",\n      \"fields\": {\n        \"embargo\": \"breach\"\n      },\n      \"label\""),
            "{new}"
        );
        assert_eq!(new.matches("embargo").count(), 2, "{new}");
        assert!(
            new.find("\"fields\": [").unwrap() < new.find("\"gifts\"").unwrap(),
            "{new}"
        );
    }

    #[test]
    fn what_is_no_catalogue_of_version_1_is_refused() {
        check("[]", Err("found no object, expected a catalogue"));
        check(
            "{}",
            Err("found format none, expected \"vitrine-catalogue/1\""),
        );
        check(
            "{\"format\": \"vitrine-tours/1\"}",
            Err("found format \"vitrine-tours/1\", expected \"vitrine-catalogue/1\""),
        );
        assert!(converted("{\"format\":").is_err());
    }
}
