//! What the first exhibit's pages say of themselves.

use std::collections::BTreeSet;

use serde_json::Value;
use vitrine_i18n::Language;
use vitrine_publish::formats::{Head, Site, head, json_ld};
use vitrine_publish::paths;
use vitrine_route::Route;

use super::{CATALOGUE, TOURS, values};
use crate::formats::at_home;
use crate::formats::page::of_type;

fn head_at(path: &str, site: &Site) -> Head {
    head(&CATALOGUE, &TOURS, &Route::parse(path), site)
}

fn linked_at(path: &str, site: &Site) -> Value {
    json_ld(&CATALOGUE, &TOURS, &Route::parse(path), site)
}

/// Every address, and some of nothing.
fn everywhere() -> Vec<String> {
    let mut known = paths(&CATALOGUE, &TOURS, Language::English);
    known.extend(["nowhere/", "gifts/nothing/", "tour/nothing/at-all/"].map(str::to_owned));
    known
}

#[test]
fn a_gift_says_what_it_is_and_where() {
    let head = head_at("gifts/cosmonaut-glove/", &at_home());
    assert_eq!(
        head.description,
        "Given by Vladimir Putin to Kim Jong Un, 13 September 2023. One glove, not a pair; who wore it, on which mission, and where its fellow is, nobody says."
    );
    assert_eq!(
        head.title,
        "Glove from a cosmonaut’s spacesuit · Of the Highest Quality"
    );
    assert_eq!(
        head.canonical.as_deref(),
        Some("https://example.org/x/gifts/cosmonaut-glove/")
    );
    assert_eq!(
        head.image
            .as_ref()
            .map(|image| (image.address.as_str(), image.width, image.height)),
        Some(("https://example.org/x/cards/cosmonaut-glove.png", 1200, 630))
    );
}

#[test]
fn every_page_describes_itself_in_fifty_to_a_hundred_and_sixty_letters() {
    for path in everywhere() {
        let description = head_at(&path, &Site::unknown()).description;
        let letters = description.chars().count();
        assert!(
            (50..=160).contains(&letters),
            "{path}: {letters}: {description}"
        );
        assert!(
            !description.contains(['\n', '\t']) && !description.contains("  "),
            "{path}"
        );
        assert!(
            description.ends_with(['.', '…', '?', '”', '!']),
            "{path}: {description}"
        );
    }
}

#[test]
fn every_page_has_a_title_of_its_own() {
    let known = paths(&CATALOGUE, &TOURS, Language::English);
    let titles: BTreeSet<String> = known
        .iter()
        .map(|path| head_at(path, &Site::unknown()).title)
        .collect();
    assert_eq!(titles.len(), known.len());
}

#[test]
fn what_is_not_there_has_no_address_and_no_picture() {
    for path in ["nowhere/", "gifts/nothing/", "tour/nothing/at-all/"] {
        let head = head_at(path, &at_home());
        assert_eq!((head.canonical, head.image), (None, None), "{path}");
        assert_eq!(
            head.title, "Page not found · Of the Highest Quality",
            "{path}"
        );
    }
}

#[test]
fn pages_have_breadcrumbs() {
    let linked = linked_at("tour/two-minutes/two-rifles/", &at_home());
    let way: Vec<(&str, &str)> = of_type(&linked, "BreadcrumbList")[0]["itemListElement"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| {
            (
                step["name"].as_str().unwrap(),
                step["item"].as_str().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("Of the Highest Quality", "https://example.org/x/"),
        ("Tours", "https://example.org/x/tour/"),
        ("Two minutes", "https://example.org/x/tour/two-minutes/"),
        (
            "A rifle for a rifle",
            "https://example.org/x/tour/two-minutes/two-rifles/",
        ),
    ];
    assert_eq!(way, expected);
}

#[test]
fn each_kind_of_page_is_of_its_own_type() {
    for (path, kind, count) in [
        ("./", "Collection", 1),
        ("gifts/", "Collection", 1),
        ("gifts/fur-hat/", "ItemPage", 1),
        ("people/pacific-fleet/", "Organization", 1),
        ("people/kim-jong-un/", "Person", 1),
        ("places/vostochny/", "Place", 1),
        ("sources/socialbites/", "WebPage", 2),
        ("sources/dagens-photographs/", "NewsArticle", 1),
        ("tour/two-minutes/", "LearningResource", 1),
        ("journey/", "Event", 11),
        ("questions/", "Claim", 23),
        ("about/", "AboutPage", 1),
    ] {
        let linked = linked_at(path, &Site::unknown());
        assert_eq!(of_type(&linked, kind).len(), count, "{path}");
    }
    let gallery = linked_at("gifts/", &Site::unknown());
    let parts = &of_type(&gallery, "Collection")[0]["hasPart"];
    assert_eq!(parts.as_array().unwrap().len(), CATALOGUE.gifts().len());
}

#[test]
fn every_source_of_a_claim_is_described_on_its_own_page_and_referred_to_on_others() {
    let ids_at = |path: &str| -> Vec<Value> {
        let linked = linked_at(path, &Site::unknown());
        let graph = linked["@graph"].as_array().unwrap();
        graph.iter().map(|node| node["@id"].clone()).collect()
    };
    let mut referred = BTreeSet::new();
    for path in everywhere() {
        let linked = linked_at(&path, &Site::unknown());
        let mut appearances = Vec::new();
        values(&linked, "appearance", &mut appearances);
        let sources = appearances.iter().flat_map(|list| list.as_array().unwrap());
        referred.extend(sources.map(|source| source["@id"].as_str().unwrap().to_owned()));
    }
    assert!(referred.len() > 30, "only {}", referred.len());
    let described = ids_at("sources/");
    for id in referred {
        let own = ids_at(id.strip_suffix("#source").unwrap());
        for (path, ids) in [("sources/", &described), (&id, &own)] {
            assert!(
                ids.contains(&Value::from(id.as_str())),
                "{path} has no {id}"
            );
        }
    }
}

#[test]
fn nothing_on_a_page_has_two_descriptions_or_an_address_made_up() {
    for path in everywhere() {
        let linked = linked_at(&path, &Site::unknown());
        let graph = linked["@graph"].as_array().unwrap();
        let ids: BTreeSet<&str> = graph
            .iter()
            .map(|node| node["@id"].as_str().unwrap())
            .collect();
        assert_eq!(ids.len(), graph.len(), "{path}");
        let text = linked.to_string();
        for wrong in ["localhost", "example.org", "\"/", ":null", ":\"\"", ":[]"] {
            assert!(!text.contains(wrong), "{path} has {wrong}");
        }
    }
}
