//! What the service worker makes a visitor's device keep.

use std::fs;

use crate::folders::folder;
use vitrine_publish::write_service_worker;

/// A constant that `sw.js` declares, as JSON.
fn declared(worker: &str, name: &str) -> serde_json::Value {
    let start = format!("const {name}=");
    let line = worker.lines().find_map(|line| line.strip_prefix(&start));
    serde_json::from_str(line.unwrap().trim_end_matches(';')).unwrap()
}

/// What it lists for a published folder whose page of a gift has so many bytes.
fn lists_of(name: &str, bytes: usize) -> [serde_json::Value; 2] {
    let page = "x".repeat(bytes);
    let files = [
        ("404.html", ""),
        ("app.wasm", ""),
        ("catalogue-1.json", ""),
        ("catalogue.json", ""),
        ("gifts/vase/index.html", &page),
        ("plates/vase.svg", ""),
    ];
    let dist = folder(&["service_worker/", name].concat(), &files);
    write_service_worker(&dist).unwrap();
    let worker = fs::read_to_string(dist.join("sw.js")).unwrap();
    ["PRECACHE", "ON_DEMAND"].map(|list| declared(&worker, list))
}

#[test]
fn pages_and_pictures_are_kept_besides_what_opens_any_page() {
    let [precache, on_demand] = lists_of("small", 1);
    let app = serde_json::json!(["404.html", "app.wasm", "catalogue-1.json"]);
    assert_eq!(precache, app);
    let rest = serde_json::json!(["gifts/vase/index.html", "plates/vase.svg"]);
    assert_eq!(on_demand, rest);
}

#[test]
fn of_fonts_only_those_of_every_page_are_kept_from_the_start() {
    let hash = "-0123456789abcdef.woff2";
    let font = |name: &str| ["fonts/", name, hash].concat();
    let every_page = ["golos-text-latin", "source-serif-4-latin-italic"].map(font);
    let others = [
        "golos-text-cyrillic",
        "golos-text-latin-additional",
        "source-serif-4-latin-ext",
        "source-serif-4-latin-ext-italic",
    ]
    .map(font);
    let files: Vec<_> = every_page.iter().chain(&others).collect();
    let files: Vec<_> = files.into_iter().map(|file| (file.as_str(), "")).collect();
    let dist = folder("service_worker/fonts", &files);
    write_service_worker(&dist).unwrap();
    let worker = fs::read_to_string(dist.join("sw.js")).unwrap();
    assert_eq!(declared(&worker, "PRECACHE"), serde_json::json!(every_page));
    assert_eq!(declared(&worker, "ON_DEMAND"), serde_json::json!(others));
}

#[test]
fn of_a_large_exhibit_no_device_has_to_keep_every_page() {
    let [precache, on_demand] = lists_of("large", 30_000_001);
    assert_eq!(precache.as_array().unwrap().len(), 3);
    assert_eq!(on_demand, serde_json::json!([]));
}
