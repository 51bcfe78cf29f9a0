//! The fixture `everything` in two languages, English and the pseudo-language.

use std::collections::BTreeSet;

use vitrine_app::session::{LoadedCatalogue, LoadedTours};
use vitrine_catalogue::{Catalogue, Tours};
use vitrine_i18n::Language;
use vitrine_publish::formats::{Site, files};
use vitrine_publish::{PrerenderedPage, Prerenderer, paths};
use vitrine_route::{Page, Route};

use crate::folders::files as files_in;
use crate::formats::at_home;
use crate::publish::{BUILT, built, publish};

const CATALOGUE: &[u8] = include_bytes!("../../../../tests/fixtures/everything/catalogue.json");
const MINIMAL: &[u8] = include_bytes!("../../../../tests/fixtures/minimal/catalogue.json");
const TOURS: &[u8] = include_bytes!("../../../../tests/fixtures/everything/tours.json");

const LANGUAGES: [Language; 2] = [Language::English, Language::Pseudo];

fn prerenderer(site: &Site) -> Prerenderer<'_> {
    let loaded = LoadedCatalogue::leak(Catalogue::read(CATALOGUE).unwrap(), "en");
    let tours = LoadedTours::leak(Tours::read(TOURS, loaded.catalogue).unwrap());
    Prerenderer {
        loaded,
        tours: Some(tours),
        site,
        languages: &LANGUAGES,
    }
}

/// The paths of the links in a page that lead to pages, not to files or to other sites.
fn linked(page: &PrerenderedPage) -> BTreeSet<String> {
    let links = page.body.split(" href=\"").skip(1);
    links
        .map(|rest| rest.split('"').next().unwrap())
        .filter(|href| !href.contains("://") && !href.starts_with('#'))
        .map(|href| href.split(['?', '#']).next().unwrap())
        .filter(|path| path.ends_with('/'))
        .map(|path| path.trim_start_matches("./").to_owned())
        .collect()
}

#[test]
fn every_route_has_a_document_that_says_its_language() {
    let site = at_home();
    let prerenderer = prerenderer(&site);
    let (catalogue, tours) = (prerenderer.loaded.catalogue, prerenderer.tours.unwrap());
    let dist = built("languages", BUILT);
    publish(&dist, prerenderer.pages()).unwrap();
    let files = files_in(&dist);
    for (language, html) in LANGUAGES.into_iter().zip(["en", "en-XA"]) {
        for path in paths(catalogue, tours.tours, language) {
            let route = Route::parse(&path);
            assert_eq!((route.language, &*route.path()), (language, &*path));
            let is_found = !matches!(route.page, Page::NotFound { .. });
            assert!(is_found, "{path}: expected a page in Route::parse");
            let file = [path.trim_start_matches("./"), "index.html"].concat();
            let document = &files[&file];
            let opening = format!("<!doctype html><html lang=\"{html}\" ");
            assert!(document.starts_with(&opening), "{file}");
            let lost = language.messages().not_found_title;
            assert!(!document.contains(&format!("<title>{lost}")), "{file}");
        }
    }
}

/// The fixture `minimal` in a language that the interface does not have.
fn portuguese() -> Catalogue {
    let mut file: serde_json::Value = serde_json::from_slice(MINIMAL).unwrap();
    file["exhibit"]["languages"] = serde_json::json!(["pt"]);
    Catalogue::read(file.to_string().as_bytes())
        .unwrap()
        .catalogue
}

#[test]
fn what_is_published_in_a_language_without_an_interface_says_that_language() {
    let catalogue = portuguese();
    let files = files(&catalogue, &Tours::default(), &at_home());
    let text = |path: &str| {
        let file = files.iter().find(|file| file.path == path);
        file.map(|file| file.text.clone()).unwrap()
    };
    let csv = text("catalogue.csv");
    assert!(csv.contains(",pt,"), "{csv}");
    assert!(!csv.contains(",eng,"), "{csv}");
    let gift = &catalogue.gifts()[0];
    let manifest: serde_json::Value =
        serde_json::from_str(&text(&format!("iiif/{}/manifest.json", gift.id))).unwrap();
    assert!(manifest["label"]["pt"].is_array(), "{manifest}");
    // The labels of what is known are the interface's.
    assert!(
        manifest["metadata"][0]["label"]["en"].is_array(),
        "{manifest}"
    );
    assert!(text("feed.xml").contains("xml:lang=\"pt\""));
}

#[test]
fn every_link_leads_to_a_page_of_the_same_language() {
    let pages = prerenderer(&Site::unknown()).pages();
    for language in LANGUAGES {
        let is_in = |page: &&PrerenderedPage| Route::parse(&page.path).language == language;
        let pages: Vec<&PrerenderedPage> = pages.iter().filter(is_in).collect();
        let known: BTreeSet<String> = pages.iter().map(|page| page.path.clone()).collect();
        for page in &pages {
            for path in linked(page) {
                assert!(
                    known.contains(&path),
                    "{}: found a link to {path}, expected a page of crates/publish/src/routes.rs",
                    page.path
                );
            }
        }
    }
}

#[test]
fn every_page_names_itself_in_the_other_languages() {
    let check = |path: &str, site: &Site, expected: &str| {
        let page = prerenderer(site).page(path);
        let links: String = page
            .head
            .split_inclusive('>')
            .filter(|tag| tag.contains(" hreflang="))
            .collect();
        assert_eq!(links, expected, "{path}");
    };
    let about = "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/x/about/\">\
         <link rel=\"alternate\" hreflang=\"en-XA\" href=\"https://example.org/x/en-XA/about/\">";
    check("about/", &at_home(), about);
    check("en-XA/about/", &at_home(), about);
    check("en-XA/about/", &Site::unknown(), "");
}
