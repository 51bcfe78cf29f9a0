//! Hostile addresses and catalogues: what they hold is text, and never runs.

use serde_json::{Value, json};
use vitrine_app::session::{CatalogueState, LoadedCatalogue};

use super::html::{elements, text_of};
use super::{FILE, addresses, page, shown, the};

#[test]
fn hostile_addresses_are_shown_as_text() {
    let long = ["gifts/?q=", &"x".repeat(10 * 1024)].concat();
    for address in [
        "gifts/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "gifts/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "gifts/?kind=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "gifts/%22onmouseover%3Dalert(1)%20x%3D%22/",
        "gifts/?q=%E2%80%AE%00%FF",
        "questions/?certainty=%3Cscript%3E",
        &long,
    ] {
        check_harmless(&page(address));
    }
}

/// Nothing in `html` runs when it is shown or followed.
#[track_caller]
fn check_harmless(html: &str) {
    for element in elements(html) {
        assert!(element.name != "script", "{}", element.tag);
        for (name, value) in element.attributes() {
            assert!(!name.starts_with("on"), "{}", element.tag);
            let scheme = value.split(':').next().unwrap_or_default();
            let is_link = ["href", "src", "action", "xlink:href"].contains(&name);
            let is_ours = !value.contains(':') || scheme.contains(['/', '?']);
            assert!(
                !is_link || is_ours || ["https", "http"].contains(&scheme),
                "{}",
                element.tag
            );
        }
    }
}

#[test]
fn a_lost_address_never_becomes_a_script() {
    check_harmless(&page("javascript:alert(1)%3C!--"));
}

/// The published file with `value` at each of `paths`.
fn changed(changes: &[(&str, Value)]) -> LoadedCatalogue {
    let mut file: Value = serde_json::from_str(FILE).unwrap();
    for (path, value) in changes {
        let (parent, name) = path.rsplit_once('/').unwrap();
        let parent = file.pointer_mut(parent).expect(path);
        match parent {
            Value::Array(items) => items[name.parse::<usize>().unwrap()] = value.clone(),
            _ => parent[name] = value.clone(),
        }
    }
    LoadedCatalogue::read(file.to_string().as_bytes(), "en").unwrap()
}

#[test]
fn a_hostile_catalogue_is_shown_as_text() {
    const ATTACK: &str = "<img src=x onerror=alert(1)>\"'><script>alert(1)</script>";
    let attack = json!(ATTACK);
    let file: Value = serde_json::from_str(FILE).unwrap();
    let mut changes = vec![
        ("/exhibit/title".to_owned(), attack.clone()),
        ("/exhibit/introduction".to_owned(), attack.clone()),
        ("/exhibit/licence".to_owned(), attack.clone()),
    ];
    for (list, fields) in [
        ("sources", &["name", "about", "csl/title"][..]),
        ("people", &["name", "role"]),
        ("places", &["name"]),
        ("kinds", &["name"]),
        ("countries", &["name"]),
        ("gifts", &["title", "object", "number", "label"]),
    ] {
        for position in 0..file[list].as_array().unwrap().len() {
            for field in fields {
                changes.push((format!("/{list}/{position}/{field}"), attack.clone()));
            }
        }
    }
    let changes: Vec<(&str, Value)> = changes
        .iter()
        .map(|(path, value)| (path.as_str(), value.clone()))
        .collect();
    let loaded = changed(&changes);
    assert_eq!(loaded.catalogue.gifts.len(), 22);
    for (address, _) in addresses() {
        let html = shown(&address, CatalogueState::Loaded(loaded));
        check_harmless(&html);
        assert!(!html.contains("<img src=x"), "{address}");
    }
    let html = shown("gifts/cosmonaut-glove/", CatalogueState::Loaded(loaded));
    assert_eq!(the("h1", &html), ATTACK);
}

#[test]
fn a_source_s_link_is_never_a_script() {
    for url in [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "//evil.example",
    ] {
        let loaded = changed(&[("/sources/0/csl/URL", json!(url))]);
        assert!(!loaded.problems.is_empty(), "{url}");
        let id = loaded.catalogue.sources[0].id.clone();
        let html = shown(
            &["sources/", &id, "/"].concat(),
            CatalogueState::Loaded(loaded),
        );
        check_harmless(&html);
        assert!(!html.contains(&["href=\"", url].concat()), "{url}");
        let about = shown("about/", CatalogueState::Loaded(loaded));
        check_harmless(&about);
        assert!(text_of(&about).contains("1 problem."), "{url}");
    }
}

#[test]
fn a_catalogue_of_nothing_has_every_page() {
    let file = r#"{"format": "vitrine-catalogue/1"}"#;
    let loaded = LoadedCatalogue::read(file.as_bytes(), "en").unwrap();
    for address in [
        "",
        "gifts/",
        "gifts/?q=x",
        "sources/",
        "questions/",
        "about/",
        "x/",
    ] {
        let html = shown(address, CatalogueState::Loaded(loaded));
        the("h1", &html);
    }
}
