//! What Trunk and the bundler write becomes a folder that any static host can serve.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::folders::{files, folder};
use vitrine_catalogue::{Catalogue, Reading};
use vitrine_publish::{PrerenderedPage, PublishError, write_catalogue, write_pages};

/// The page of the engine in `tests/fixtures/engine/`.
pub(crate) const BUILT: &str = include_str!("../../../../tests/fixtures/engine/index.html");

/// The page and two sheets, as Trunk and the bundler leave them.
const BUILT_FILES: [(&str, &str); 6] = [
    ("index.html", BUILT),
    (
        "tokens-1.css",
        include_str!("../../../../tests/fixtures/engine/tokens-1.css"),
    ),
    (
        "base-2.css",
        include_str!("../../../../tests/fixtures/engine/base-2.css"),
    ),
    ("vitrine-app-1.js", "trunk"),
    ("vitrine-app-1_bg.wasm", "trunk"),
    (
        "manifest.json",
        include_str!("../../../../tests/fixtures/engine/manifest.json"),
    ),
];

/// A folder with them, and another page.
pub(crate) fn built(name: &str, page: &str) -> PathBuf {
    let mut files = BUILT_FILES;
    files[0].1 = page;
    folder(&["publish/", name].concat(), &files)
}

/// Publishes pages, with the catalogue of an exhibit without records.
pub(crate) fn publish(dist: &Path, pages: Vec<PrerenderedPage>) -> Result<(), PublishError> {
    let catalogue =
        r#"{"format": "vitrine-catalogue/2", "exhibit": {"id": "b", "title": "B & b"}}"#;
    publish_with(dist, &Catalogue::read(catalogue.as_bytes()).unwrap(), pages)
}

fn publish_with(
    dist: &Path,
    catalogue: &Reading,
    pages: Vec<PrerenderedPage>,
) -> Result<(), PublishError> {
    let catalogue = write_catalogue(dist, catalogue).unwrap();
    let embeds = [page("embed/gifts/hat/")];
    write_pages(dist, &catalogue, pages, &embeds, &page("nowhere/"))
}

/// A page at a path, with no more in it than that.
fn page(path: &str) -> PrerenderedPage {
    PrerenderedPage {
        path: path.to_owned(),
        head: format!("<title>At {path}</title>"),
        body: format!("<h1>At {path}</h1>"),
    }
}

pub(crate) fn pages(paths: &[&str]) -> Vec<PrerenderedPage> {
    paths.iter().copied().map(page).collect()
}

/// The one file whose name begins and ends so.
pub(crate) fn named<'a>(files: &'a BTreeMap<String, String>, start: &str, end: &str) -> &'a str {
    let mut named = files
        .keys()
        .filter(|file| file.starts_with(start) && file.ends_with(end));
    let file = named.next().unwrap();
    assert_eq!(named.next(), None, "{start}…{end}");
    file
}

#[test]
fn every_path_is_a_page_that_finds_its_way_back_to_the_root() {
    let dist = built("every_path", BUILT);
    publish(&dist, pages(&["", "gifts/", "people/kim/"])).unwrap();
    let files = files(&dist);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let (no_script, find_root) = (
        named(&files, "noscript-", ".css"),
        named(&files, "find-root-", ".js"),
    );
    let catalogue = named(&files, "catalogue-", ".json");
    assert_eq!(
        names,
        [
            "404.html",
            catalogue,
            "embed/gifts/hat/index.html",
            find_root,
            "gifts/index.html",
            "index.html",
            "manifest.json",
            no_script,
            "people/kim/index.html",
            "vitrine-c1705b0282cc0cd1.css",
        ]
    );
    let summary = "[&quot;vitrine-summary/1 packed&quot;,1,&quot;en&quot;,&quot;B &amp; b&quot;,0,0,&quot;&quot;,0,0,1,&quot;en&quot;]";
    let check = |file: &str, base: &str, route: &str, name: &str, chunk: &str| {
        let expected = format!(
            "<!doctype html><html lang=\"en\" data-fonts-pending data-deferred><head>\
             <meta charset=\"utf-8\"><meta content=\"light dark\" name=\"color-scheme\"><base href=\"{base}\">\
             <link rel=\"stylesheet\" href=\"vitrine-c1705b0282cc0cd1.css\" \
             integrity=\"sha256-wXBbAoLMDNGclDjfWQn47Ao27bU51o1phuIFP50PMQk=\">\
             <noscript><link rel=\"stylesheet\" href=\"{no_script}\"></noscript>\
             <link rel=\"preload\" href=\"fonts/a.woff2\" as=\"font\">\
             <link href=\"icons/a.svg\" rel=\"icon\"><link href=\"//elsewhere.example/x\" rel=\"me\">\
             <link rel=\"manifest\" href=\"manifest.webmanifest\">\
             <script type=\"module\" async crossorigin integrity=\"sha256-e\" src=\"vitrine-e.js\"></script>\
             <meta name=\"exhibit\" content=\"{summary}\">\
             <meta name=\"preload-app\" content=\"vitrine-w.wasm {catalogue}\">{chunk}\
             <title>At {name}</title></head>\
             <body data-route=\"{route}\"><h1>At {name}</h1></body></html>"
        );
        assert_eq!(files[file], expected);
    };
    let chunk = |files: &str| format!("<meta name=\"preload-page\" content=\"{files}\">");
    check("index.html", "./", "./", "", "");
    let gallery = chunk("gallery.wasm");
    check("gifts/index.html", "../", "gifts/", "gifts/", &gallery);
    let (person, reference) = ("people/kim/", chunk("gift-reference.wasm"));
    check(
        "people/kim/index.html",
        "../../",
        person,
        person,
        &reference,
    );
}

#[test]
fn a_large_catalogue_is_loaded_with_the_page_instead_of_the_app() {
    let dist = built("large_catalogue", BUILT);
    let place = |number: usize| {
        format!("{{\"id\": \"place-{number}\", \"name\": \"The place with the number {number}\"}}")
    };
    let places = (0..4_000).map(place).collect::<Vec<String>>().join(",");
    let catalogue = format!("{{\"format\": \"vitrine-catalogue/2\", \"places\": [{places}]}}");
    let catalogue = Catalogue::read(catalogue.as_bytes()).unwrap();
    publish_with(&dist, &catalogue, pages(&["", "gifts/"])).unwrap();
    let files = files(&dist);
    let file = named(&files, "catalogue-", ".json");
    let html = &files["gifts/index.html"];
    for (name, content) in [
        ("preload-app", "vitrine-w.wasm".to_owned()),
        ("preload-page", format!("gallery.wasm {file}")),
    ] {
        let meta = format!("<meta name=\"{name}\" content=\"{content}\">");
        assert!(html.contains(&meta), "{meta} is not in {html}");
    }
}

#[test]
fn an_embed_has_the_style_and_nothing_that_runs() {
    let dist = built("embed", BUILT);
    publish(&dist, pages(&[""])).unwrap();
    assert_eq!(
        files(&dist)["embed/gifts/hat/index.html"],
        "<!doctype html><html lang=\"en\"><head>\
         <meta charset=\"utf-8\"><meta content=\"light dark\" name=\"color-scheme\"><base href=\"../../../\">\
         <link rel=\"stylesheet\" href=\"vitrine-c1705b0282cc0cd1.css\" \
         integrity=\"sha256-wXBbAoLMDNGclDjfWQn47Ao27bU51o1phuIFP50PMQk=\">\
         <link href=\"icons/a.svg\" rel=\"icon\"><title>At embed/gifts/hat/</title></head>\
         <body><h1>At embed/gifts/hat/</h1></body></html>"
    );
}

#[test]
fn the_sheets_of_all_pages_become_one_in_the_order_of_their_links() {
    let dist = built("one_sheet", BUILT);
    publish(&dist, Vec::new()).unwrap();
    assert_eq!(
        files(&dist)["vitrine-c1705b0282cc0cd1.css"],
        "@layer tokens,base;@layer base{a{color:red}}"
    );
}

#[test]
fn a_sheet_is_linked_by_the_pages_that_it_is_for() {
    let links = "<link data-pages=gift href=/gift-7.css rel=stylesheet><link data-pages=\"gift reference\" href=/b-8.css rel=stylesheet>";
    let dist = built(
        "own_sheets",
        &BUILT.replace("</head>", &[links, "</head>"].concat()),
    );
    fs::write(dist.join("gift-7.css"), ".a{}").unwrap();
    fs::write(dist.join("b-8.css"), ".b{}").unwrap();
    publish(&dist, pages(&["", "gifts/hat/", "about/"])).unwrap();
    let files = files(&dist);
    let (gift, reference) = (
        named(&files, "gift-", ".css"),
        named(&files, "reference-", ".css"),
    );
    assert_eq!((&*files[gift], &*files[reference]), (".a{}.b{}", ".b{}"));
    let check = |page: &str, linked: &[&str], styles: &[&str]| {
        let html = &files[page];
        for sheet in [gift, reference] {
            let link = format!("<link rel=\"stylesheet\" href=\"{sheet}\"");
            assert_eq!(
                html.contains(&link),
                linked.contains(&sheet),
                "{page}: {sheet}"
            );
            let kind = sheet.split('-').next().unwrap();
            let name = format!("<meta name=\"style-{kind}\" content=\"{sheet} sha256-");
            assert_eq!(
                html.contains(&name),
                styles.contains(&sheet),
                "{page}: {sheet}"
            );
        }
    };
    check("index.html", &[], &[gift, reference]);
    check("gifts/hat/index.html", &[gift], &[reference]);
    check("about/index.html", &[reference], &[gift]);
    check("404.html", &[reference], &[gift]);
}

#[test]
fn style_attributes_become_rules_of_the_sheet_of_their_page_kind() {
    let dist = built("places", BUILT);
    let mut pages = pages(&["", "journey/"]);
    pages[1].body =
        "<i style=\"left:1px\"></i><i style=\"left:2px\"></i><i style=\"left:1px\">style=x</i>"
            .into();
    publish(&dist, pages).unwrap();
    let files = files(&dist);
    let body = r#"<i data-style="0"></i><i data-style="1"></i><i data-style="0">style=x</i>"#;
    assert!(files["journey/index.html"].contains(body));
    let sheet = named(&files, "journey-", ".css");
    assert_eq!(
        files[sheet],
        r#"[data-style="0"]{left:1px}[data-style="1"]{left:2px}"#
    );
}

#[test]
fn a_chunk_is_preloaded_only_by_the_pages_that_need_it() {
    let dist = built("chunks", BUILT);
    let all = ["", "gifts/", "gifts/fur-hat/", "sources/", "sources/five/"];
    publish(&dist, pages(&all)).unwrap();
    let files = files(&dist);
    let check = |page: &str, chunks: &str| {
        let preload = format!("<meta name=\"preload-page\" content=\"{chunks}\">");
        let is_there = files[page].contains("preload-page");
        assert_eq!(is_there, !chunks.is_empty(), "{page}: {}", files[page]);
        assert!(
            chunks.is_empty() || files[page].contains(&preload),
            "{page}"
        );
        assert!(!files[page].contains("as=\"fetch\""), "{page}");
    };
    check("index.html", "");
    check("gifts/index.html", "gallery.wasm");
    check("gifts/fur-hat/index.html", "gift.wasm gift-reference.wasm");
    check("sources/index.html", "gift-reference.wasm");
    check("sources/five/index.html", "gift-reference.wasm");
    check("404.html", "gift-reference.wasm");
    check("embed/gifts/hat/index.html", "");
}

#[test]
fn the_manifest_says_what_was_published() {
    let dist = built("manifest", BUILT);
    publish(&dist, pages(&["", "gifts/"])).unwrap();
    let files = files(&dist);
    let manifest: serde_json::Value = serde_json::from_str(&files["manifest.json"]).unwrap();
    assert_eq!(manifest["entry"]["file"], "vitrine-e.js");
    assert_eq!(
        manifest["catalogue"]["file"],
        named(&files, "catalogue-", ".json")
    );
    assert_eq!(
        manifest["styles"][0]["file"],
        "vitrine-c1705b0282cc0cd1.css"
    );
    for page in ["index.html", "gifts/index.html", "404.html"] {
        let file = manifest["catalogue"]["file"].as_str().unwrap();
        let preload = [
            "<meta name=\"preload-app\" content=\"vitrine-w.wasm ",
            file,
            "\">",
        ]
        .concat();
        assert!(files[page].contains(&preload), "{page}");
    }
}

#[test]
fn what_is_not_found_looks_for_its_root_on_the_way_up() {
    let dist = built("not_found", BUILT);
    publish(&dist, pages(&["", "gifts/"])).unwrap();
    let files = files(&dist);
    let html = &files["404.html"];
    let find_root = named(&files, "find-root-", ".js");
    for climb in ["./", "../", "../../", "../../../", "../../../../"] {
        let script = format!("<script src=\"{climb}{find_root}\"></script>");
        assert!(html.contains(&script), "{html}");
    }
    // Nothing is fetched before that is known, and the page has no inline script.
    let (before, waiting) = html.split_once("<template>").unwrap();
    let (waiting, after) = waiting.split_once("</template>").unwrap();
    assert!(waiting.contains("stylesheet"), "{html}");
    for part in [before, after] {
        assert!(!part.contains("<link") && !part.contains("<base"), "{html}");
    }
    assert!(html.contains("<h1>At nowhere/</h1>"), "{html}");
}

#[test]
fn the_same_build_gives_the_same_bytes() {
    let publish_as = |name| {
        let dist = built(name, BUILT);
        publish(&dist, pages(&["gifts/", "about/"])).unwrap();
        files(&dist)
    };
    assert_eq!(publish_as("first"), publish_as("second"));
}

#[test]
fn errors_are_worded_in_one_line() {
    let check = |name: &str, page: &str, path: &str, expected: &str| {
        let dist = built(name, page);
        let problem = publish(&dist, pages(&[path])).unwrap_err();
        assert_eq!(problem.to_string(), expected);
    };
    let without = |part: &str| {
        assert!(BUILT.contains(part), "{part}");
        BUILT.replace(part, "")
    };
    check(
        "no_base",
        &without("<base href=/>"),
        "",
        "index.html: found 0 of: <base>, expected one",
    );
    check(
        "no_charset",
        &without("<meta charset=utf-8>"),
        "",
        "index.html: found 0 of: <meta charset>, expected one",
    );
    check(
        "no_catalogue",
        &without(
            "<link as=fetch crossorigin href=catalogue.json rel=preload type=application/json>",
        ),
        "",
        "index.html: found 0 of: preload of catalogue.json, expected one",
    );
    check(
        "two_scripts",
        &BUILT.replace("</head>", "<script type=module>a()</script></head>"),
        "",
        "index.html: found 2 of: module script of Trunk’s, expected one",
    );
    check(
        "no_sheet",
        &BUILT
            .replace("rel=stylesheet", "")
            .replace("rel=\"stylesheet\"", ""),
        "",
        "index.html: found 0 of: style sheet of every page, expected one",
    );
    check(
        "unknown_kind",
        &BUILT.replace(
            "</head>",
            "<link data-pages=hall href=/base-2.css rel=stylesheet></head>",
        ),
        "",
        "index.html: found page kind \"hall\", expected one of entrance, gallery, gift, journey, \
         tour, reference, embed",
    );
    for (case, path) in [
        "gifts",
        "/gifts/",
        "../",
        "gifts//",
        "Gifts/",
        "gifts/?q=a/",
    ]
    .into_iter()
    .enumerate()
    {
        let expected = format!(
            "path {path:?}: expected segments of a-z, 0-9 and hyphens, each closed by a slash"
        );
        check(&format!("path_{case}"), BUILT, path, &expected);
    }
}
