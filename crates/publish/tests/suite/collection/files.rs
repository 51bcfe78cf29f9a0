//! What always holds for the files that are published beside the first exhibit's pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;
use vitrine_i18n::Language;
use vitrine_publish::formats::{Site, files};
use vitrine_publish::{paths, write_rasters};

use super::{CATALOGUE, TOURS, values};
use crate::formats::{at_home, json};

fn published(site: &Site) -> BTreeMap<String, String> {
    let files = files(&CATALOGUE, &TOURS, site).into_iter();
    files.map(|file| (file.path, file.text)).collect()
}

fn graph(site: &Site) -> Vec<Value> {
    let linked = json(&published(site)["catalogue.jsonld"]);
    linked["@graph"].as_array().unwrap().clone()
}

#[test]
fn the_same_catalogue_gives_the_same_bytes() {
    for site in [Site::unknown(), at_home()] {
        assert_eq!(published(&site), published(&site));
    }
}

#[test]
fn every_gift_has_a_manifest_of_pictures_that_are_there() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let public = repository.join("public");
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rasters");
    write_rasters(&CATALOGUE, &public, &out, &at_home()).unwrap();
    let files = published(&at_home());
    let mut manifests = 0;
    for gift in CATALOGUE.gifts() {
        let manifest = json(&files[&format!("iiif/{}/manifest.json", gift.id)]);
        let canvas = &manifest["items"][0];
        let body = &canvas["items"][0]["items"][0]["body"];
        for picture in [body, &manifest["thumbnail"][0], &canvas["rendering"][0]] {
            let Some(address) = picture["id"].as_str() else {
                assert!(gift.plate.is_none(), "{}", gift.id);
                continue;
            };
            let path = address.strip_prefix("https://example.org/x/").unwrap();
            let folders = [&out, &public].map(|folder| fs::read(folder.join(path)));
            let bytes = folders.into_iter().find_map(Result::ok).expect(path);
            let size = match &bytes[..4] {
                // RIFF, and in its first chunk a frame with 14 bits each.
                b"RIFF" => {
                    assert!(bytes.len() <= 250_000, "{path} has {} bytes", bytes.len());
                    [26, 28].map(|at| u32::from(bytes[at]) | u32::from(bytes[at + 1] & 0x3f) << 8)
                }
                b"\x89PNG" => {
                    [16, 20].map(|at| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()))
                }
                b"<svg" => continue,
                other => panic!("{path} begins with {other:?}"),
            };
            assert_eq!(
                [&picture["width"], &picture["height"]],
                size.map(Value::from).each_ref(),
                "{path}"
            );
        }
        manifests += 1;
    }
    let collection = json(&files["iiif/collection.json"]);
    assert_eq!(collection["items"].as_array().unwrap().len(), manifests);
}

#[test]
fn the_rifles_are_one_activity_with_two_acquisitions() {
    let graph = graph(&Site::unknown());
    let of_rifles: Vec<&Value> = graph
        .iter()
        .filter(|object| object["type"] == "Activity" && object.to_string().contains("rifle/#gift"))
        .collect();
    let transfers = |activity: &Value| -> Vec<[String; 3]> {
        let parts = activity["part"].as_array().unwrap().iter();
        let id = |part: &Value, name: &str| part[name][0]["id"].as_str().unwrap().to_owned();
        parts
            .map(|part| {
                [
                    "transferred_title_of",
                    "transferred_title_from",
                    "transferred_title_to",
                ]
                .map(|name| id(part, name))
            })
            .collect()
    };
    let exchange = of_rifles
        .iter()
        .find(|activity| activity["part"].as_array().unwrap().len() > 1)
        .unwrap();
    let [putin, kim] = [
        "people/vladimir-putin/#person",
        "people/kim-jong-un/#person",
    ];
    let expected = [
        ["gifts/russian-rifle/#gift", putin, kim],
        ["gifts/north-korean-rifle/#gift", kim, putin],
    ];
    assert_eq!(transfers(exchange), expected);
    // The other rifle is Castro's, and no event holds one of the pair besides.
    assert_eq!(of_rifles.len(), 2);
}

#[test]
fn every_gift_passes_once() {
    let graph = graph(&Site::unknown());
    let activities = graph
        .iter()
        .filter(|object| object["part"].is_array() && object["type"] == "Activity");
    let mut passed: Vec<String> = Vec::new();
    for activity in activities {
        for part in activity["part"].as_array().unwrap() {
            assert_eq!(part["type"], "Acquisition");
            passed.push(
                part["transferred_title_of"][0]["id"]
                    .as_str()
                    .unwrap()
                    .to_owned(),
            );
        }
    }
    let mut gifts: Vec<String> = CATALOGUE
        .gifts()
        .iter()
        .map(|gift| format!("gifts/{}/#gift", gift.id))
        .collect();
    passed.sort();
    gifts.sort();
    assert_eq!(passed, gifts);
}

#[test]
fn what_the_linked_data_names_it_describes() {
    let graph = graph(&Site::unknown());
    let described: BTreeSet<&str> = graph
        .iter()
        .map(|object| object["id"].as_str().unwrap())
        .collect();
    assert_eq!(described.len(), graph.len(), "two objects of one name");
    let mut named = Vec::new();
    for object in &graph {
        values(object, "id", &mut named);
    }
    let ours = named
        .iter()
        .filter_map(|id| id.as_str())
        .filter(|id| id.contains("/#"));
    let inner = ["-title", "-nationality"];
    let missing: Vec<&str> = ours
        .filter(|id| !described.contains(id) && !inner.iter().any(|end| id.ends_with(end)))
        .filter(|id| !id.starts_with("questions/#"))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn everything_written_as_xml_is_xml() {
    let files = published(&at_home());
    let map = roxmltree::Document::parse(&files["sitemap.xml"]).unwrap();
    let places = map.descendants().filter(|node| node.has_tag_name("loc"));
    let places: Vec<&str> = places.filter_map(|node| node.text()).collect();
    let known = paths(&CATALOGUE, &TOURS, Language::English);
    assert_eq!(places.len(), known.len());
    for (place, path) in places.iter().zip(&known) {
        assert_eq!(Some((*place).to_owned()), at_home().address(path));
    }
    roxmltree::Document::parse(&files["feed.xml"]).unwrap();
}

#[test]
fn without_a_site_no_file_makes_one_up() {
    for (path, text) in published(&Site::unknown()) {
        for wrong in [
            "localhost",
            "example.org",
            "://\"",
            "\"/",
            "\"id\": \"\"",
            "\"path\": \"\"",
            "\"homepage\": \"\"",
        ] {
            assert!(!text.contains(wrong), "{path} has {wrong}");
        }
    }
}

#[test]
fn no_place_in_the_files_is_of_the_machine() {
    for (path, text) in published(&at_home()) {
        assert!(!text.contains(env!("CARGO_MANIFEST_DIR")), "{path}");
    }
}

#[test]
fn every_column_of_the_rows_is_described() {
    let files = published(&Site::unknown());
    let package = json(&files["datapackage.json"]);
    let fields = package["resources"][1]["schema"]["fields"]
        .as_array()
        .unwrap();
    let names: Vec<&str> = fields
        .iter()
        .map(|field| field["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        Some(names.join(",").as_str()),
        files["catalogue.csv"].lines().next()
    );
    for field in fields {
        assert!(field["description"].as_str().unwrap().len() > 10, "{field}");
    }
}
