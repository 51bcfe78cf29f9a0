//! What Trunk builds becomes a folder that any static host can serve.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use vitrine::desk::{place, publish};

const BUILT: &str = "<!doctype html><html lang=en><meta charset=utf-8><base href=/>\
    <link href=/tokens-1.css integrity=sha384-x/y rel=stylesheet>\
    <link rel=\"stylesheet\" href=\"/base-2.css\">\
    <link rel=preload href=fonts/a.woff2 as=font>\
    <script type=module>import init from\"/v.js\";await init({module_or_path:`/v.wasm`});</script>\
    <link href=\"//elsewhere.example/x\" rel=me></head><body><p>Either/or.<br/></body></html>";

/// A folder with the page and two sheets, as Trunk leaves it.
fn built(name: &str, page: &str) -> PathBuf {
    let dist = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("publish")
        .join(name);
    let _ = fs::remove_dir_all(&dist);
    fs::create_dir_all(&dist).unwrap();
    fs::write(dist.join("index.html"), page).unwrap();
    fs::write(dist.join("tokens-1.css"), "@layer tokens,base;").unwrap();
    fs::write(dist.join("base-2.css"), "@layer base{a{color:red}}").unwrap();
    dist
}

/// Every file below a folder, by its path there.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(
                files(&path)
                    .into_iter()
                    .map(|(below, text)| (format!("{name}/{below}"), text)),
            );
        } else {
            found.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    found
}

#[test]
fn a_page_that_opens_on_a_picture_has_it_fetched_at_once() {
    let dist = built("picture", BUILT);
    let picture = |address: &str| (address == "gifts/hat/").then(|| "plates/hat.svg".to_owned());
    publish(&dist, &addresses(&["gifts/", "gifts/hat/"]), picture).unwrap();
    let files = files(&dist);
    let link = "<base href=\"../../\"><link as=image fetchpriority=high href=\"plates/hat.svg\" rel=preload>";
    assert!(files["gifts/hat/index.html"].contains(link));
    for other in ["index.html", "gifts/index.html", "404.html"] {
        assert!(!files[other].contains("plates/"), "{other}");
    }
}

fn addresses(of: &[&str]) -> Vec<String> {
    of.iter().map(|&address| address.to_owned()).collect()
}

#[test]
fn every_address_is_a_page_that_finds_its_way_back_to_the_root() {
    let dist = built("every_address", BUILT);
    publish(
        &dist,
        &addresses(&["", "gifts/", "gifts/cosmonaut-glove/"]),
        |_| None,
    )
    .unwrap();
    let files = files(&dist);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "404.html",
            "gifts/cosmonaut-glove/index.html",
            "gifts/index.html",
            "index.html",
            "vitrine-10684be08d8cf309.css",
        ]
    );
    let check = |page: &str, base: &str| {
        let expected = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><base href=\"{base}\">\
             <link rel=\"stylesheet\" href=\"vitrine-10684be08d8cf309.css\">\
             <link rel=preload href=fonts/a.woff2 as=font>\
             <script type=module>import init from\"./v.js\";\
             await init({{module_or_path:`./v.wasm`}});</script>\
             <link href=\"//elsewhere.example/x\" rel=me></head>\
             <body><p>Either/or.<br/></body></html>"
        );
        assert_eq!(files[page], expected);
    };
    check("index.html", "./");
    check("gifts/index.html", "../");
    check("gifts/cosmonaut-glove/index.html", "../../");
}

#[test]
fn the_sheets_become_one_in_the_order_of_their_links() {
    let dist = built("one_sheet", BUILT);
    publish(&dist, &[], |_| None).unwrap();
    assert_eq!(
        files(&dist)["vitrine-10684be08d8cf309.css"],
        "@layer tokens,base;@layer base{a{color:red}}"
    );
}

#[test]
fn a_part_of_the_program_is_preloaded_only_by_the_pages_that_need_it() {
    let page = BUILT.replace(
        "</head>",
        "<link data-pages=\"gift\" href=./g.wasm><link data-pages=\"gift study\" href=./b.wasm></head>",
    );
    let dist = built("parts", &page);
    let all = ["", "gifts/", "gifts/fur-hat/", "sources/", "sources/five/"];
    publish(&dist, &addresses(&all), |_| None).unwrap();
    let files = files(&dist);
    let check = |page: &str, expected: &[&str]| {
        let links = ["<link href=./g.wasm>", "<link href=./b.wasm>"];
        let found: Vec<&str> = links
            .into_iter()
            .filter(|link| files[page].contains(link))
            .collect();
        assert_eq!(found, expected, "{page}");
        assert!(!files[page].contains("data-pages"), "{page}");
    };
    let [gift, both] = ["<link href=./g.wasm>", "<link href=./b.wasm>"];
    check("index.html", &[]);
    check("gifts/index.html", &[]);
    check("gifts/fur-hat/index.html", &[gift, both]);
    check("sources/index.html", &[both]);
    check("sources/five/index.html", &[both]);
    check("404.html", &[both]);
}

#[test]
fn the_catalogue_is_published_without_the_spaces_it_was_laid_out_with() {
    let check = |written: &str, expected: &str| {
        let dist = built("catalogue", BUILT);
        fs::write(dist.join("catalogue.json"), written).unwrap();
        publish(&dist, &[], |_| None).unwrap();
        assert_eq!(files(&dist)["catalogue.json"], expected);
    };
    check(
        "{\n \"a b\": [ 1, 2 ],\r\n\t\"c\": \"\" }\n",
        "{\"a b\":[1,2],\"c\":\"\"}",
    );
    check(
        r#"{ "a \" b" : "c \\" , "d" : "\\\" e" }"#,
        r#"{"a \" b":"c \\","d":"\\\" e"}"#,
    );
}

#[test]
fn the_page_fetches_the_catalogue_in_the_form_that_the_program_reads() {
    let page = BUILT.replace(
        "</head>",
        "<link as=fetch href=catalogue.json rel=preload></head>",
    );
    let page = page.replace("</body>", "<a href=catalogue.json>All</a></body>");
    let dist = built("placed", &page);
    place(&dist, "[1]").unwrap();
    publish(&dist, &addresses(&["gifts/"]), |_| None).unwrap();
    let files = files(&dist);
    let is_packed = |file: &&String| file.starts_with("catalogue-");
    let name = files.keys().find(is_packed).unwrap();
    assert_eq!(files[name], "[1]");
    for page in ["index.html", "gifts/index.html", "404.html"] {
        let link = ["<link as=fetch href=", name, " rel=preload>"].concat();
        assert!(files[page].contains(&link), "{page}");
        assert!(files[page].contains("<a href=catalogue.json>"), "{page}");
    }
}

#[test]
fn what_is_not_found_takes_as_root_what_stands_before_a_known_room() {
    let dist = built("not_found", BUILT);
    publish(
        &dist,
        &addresses(&["", "gifts/", "about/", "gifts/fur-hat/"]),
        |_| None,
    )
    .unwrap();
    let page = &files(&dist)["404.html"];
    assert!(
        page.contains(r"path.match(/^(.*?\/)(?:about|gifts)(?:\/|$)/)"),
        "{page}"
    );
    assert!(!page.contains("<base"), "{page}");
}

#[test]
fn the_same_build_gives_the_same_bytes() {
    let publish_as = |name| {
        let dist = built(name, BUILT);
        publish(&dist, &addresses(&["gifts/", "about/"]), |_| None).unwrap();
        files(&dist)
    };
    assert_eq!(publish_as("first"), publish_as("second"));
}

#[test]
fn what_cannot_be_published_is_said_in_one_line() {
    let check = |name: &str, page: &str, address: &str, expected: &str| {
        let dist = built(name, page);
        let problem = publish(&dist, &addresses(&[address]), |_| None).unwrap_err();
        assert_eq!(problem.to_string(), expected);
    };
    check(
        "no_base",
        "<link rel=stylesheet href=/tokens-1.css></head>",
        "",
        "index.html: found no <base>, expected one",
    );
    check(
        "no_head",
        "<base href=/><link rel=stylesheet href=/tokens-1.css>",
        "",
        "index.html: found no </head> after <base>, expected one",
    );
    check(
        "no_sheet",
        "<base href=/></head>",
        "",
        "index.html: found no style sheet, expected at least one",
    );
    for (case, address) in [
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
            "address {address:?}: expected segments of a-z, 0-9 and hyphens, each closed by a slash"
        );
        check(&format!("address_{case}"), BUILT, address, &expected);
    }
}
