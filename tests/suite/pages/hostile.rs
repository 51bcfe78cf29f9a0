//! Hostile URLs and catalogues: what they hold is text, and never runs.

use serde_json::{Value, json};

use crate::support::html::{elements, text_of, the};
use crate::support::{EVERYTHING, TestExhibit};

#[test]
fn hostile_urls_are_shown_as_text() {
    let long = ["gifts/?q=", &"x".repeat(10 * 1024)].concat();
    for url in [
        "gifts/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "gifts/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "gifts/?kind=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "gifts/%22onmouseover%3Dalert(1)%20x%3D%22/",
        "gifts/?q=%E2%80%AE%00%FF",
        "questions/?certainty=%3Cscript%3E",
        &long,
    ] {
        check_harmless(EVERYTHING.page(url));
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
fn a_url_that_leads_nowhere_never_becomes_a_script() {
    check_harmless(EVERYTHING.page("javascript:alert(1)%3C!--"));
}

/// Sets the value at a path of the catalogue: `/gifts/0/title`.
fn set(catalogue: &mut Value, path: &str, value: Value) {
    let (parent, name) = path.rsplit_once('/').unwrap();
    let parent = catalogue.pointer_mut(parent).expect(path);
    match parent {
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        _ => parent[name] = value,
    }
}

#[test]
fn a_hostile_catalogue_is_shown_as_text() {
    const ATTACK: &str = "<img src=x onerror=alert(1)>\"'><script>alert(1)</script>";
    let exhibit = EVERYTHING.edited(|catalogue| {
        for field in ["title", "introduction", "licence"] {
            set(catalogue, &format!("/exhibit/{field}"), json!(ATTACK));
        }
        for (list, fields) in [
            ("sources", &["name", "about", "csl/title"][..]),
            ("people", &["name", "role"]),
            ("places", &["name"]),
            ("kinds", &["name"]),
            ("countries", &["name"]),
            ("gifts", &["title", "object", "number", "label"]),
        ] {
            for position in 0..catalogue[list].as_array().unwrap().len() {
                for field in fields {
                    set(
                        catalogue,
                        &format!("/{list}/{position}/{field}"),
                        json!(ATTACK),
                    );
                }
            }
        }
    });
    let gifts = EVERYTHING.catalogue().gifts().len();
    assert_eq!(exhibit.catalogue().gifts().len(), gifts);
    for (url, _) in exhibit.urls() {
        let html = exhibit.page(&url);
        check_harmless(html);
        assert!(!html.contains("<img src=x"), "{url}");
    }
    assert_eq!(the("h1", exhibit.page("gifts/brass-sextant/")), ATTACK);
}

#[test]
fn a_source_s_link_is_never_a_script() {
    for link in [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "//evil.example",
    ] {
        let exhibit =
            EVERYTHING.edited(|catalogue| set(catalogue, "/sources/0/csl/URL", json!(link)));
        assert!(!exhibit.problems().is_empty(), "{link}");
        let id = &exhibit.catalogue().sources()[0].id;
        let html = exhibit.page(&["sources/", id, "/"].concat());
        check_harmless(html);
        assert!(!html.contains(&["href=\"", link].concat()), "{link}");
        let about = exhibit.page("about/");
        check_harmless(about);
        assert!(text_of(about).contains("1 problem."), "{link}");
    }
}

#[test]
fn an_empty_catalogue_has_every_page() {
    let exhibit = TestExhibit::read(r#"{"format": "vitrine-catalogue/2"}"#, None);
    for url in [
        "",
        "gifts/",
        "gifts/?q=x",
        "journey/",
        "people/",
        "places/",
        "sources/",
        "questions/",
        "visit/",
        "about/",
        "x/",
    ] {
        the("h1", exhibit.page(url));
    }
}
