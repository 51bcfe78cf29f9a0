//! What Trunk builds becomes a folder that any static host can serve.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use vitrine_publish::{Published, place, publish};

const BUILT: &str = "<!doctype html><html lang=en><meta charset=utf-8><base href=/>\
    <link href=/tokens-1.css integrity=sha384-x/y rel=stylesheet>\
    <link rel=\"stylesheet\" href=\"/base-2.css\">\
    <link rel=preload href=fonts/a.woff2 as=font>\
    <script type=module>import init from\"/v.js\";await init({module_or_path:`/v.wasm`});</script>\
    <link href=\"//elsewhere.example/x\" rel=me></head><body><p>Either/or.<br/></body></html>";

/// A folder with the page and two sheets, as Trunk leaves it.
fn built(name: &str, page: &str) -> PathBuf {
    let sheets = ["@layer tokens,base;", "@layer base{a{color:red}}"];
    let files = [
        ("index.html", page),
        ("tokens-1.css", sheets[0]),
        ("base-2.css", sheets[1]),
    ];
    folder(&["publish/", name].concat(), &files)
}

/// A folder that holds these files and no others.
pub(crate) fn folder<Text: AsRef<[u8]>>(name: &str, files: &[(&str, Text)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    for (file, text) in files {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

/// Every file below a folder, by its path there.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, String> {
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

/// A page at an address, with no more in it than its name.
fn page(address: &str) -> Published {
    Published {
        address: address.to_owned(),
        head: format!("<title>At {address}</title>"),
        body: format!("<h1>At {address}</h1>"),
    }
}

fn pages(addresses: &[&str]) -> Vec<Published> {
    addresses.iter().copied().map(page).collect()
}

/// The page for what is not there.
fn lost() -> Published {
    page("nowhere")
}

#[test]
fn every_address_is_a_page_that_finds_its_way_back_to_the_root() {
    let dist = built("every_address", BUILT);
    publish(
        &dist,
        &pages(&["", "gifts/", "gifts/cosmonaut-glove/"]),
        &[],
        &lost(),
    )
    .unwrap();
    let files = files(&dist);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let of_no_script = |name: &&&str| name.starts_with("noscript-");
    let no_script = names.iter().find(of_no_script).unwrap();
    assert_eq!(
        names,
        [
            "404.html",
            "gifts/cosmonaut-glove/index.html",
            "gifts/index.html",
            "index.html",
            "lost-6cceb5177ffcc017.js",
            no_script,
            "vitrine-c1705b0282cc0cd1.css",
        ]
    );
    let check = |file: &str, base: &str, address: &str, name: &str| {
        let expected = format!(
            "<!doctype html><html data-unlettered data-unlaid lang=en><meta charset=utf-8><base href=\"{base}\">\
             <link rel=\"stylesheet\" href=\"vitrine-c1705b0282cc0cd1.css\" \
             integrity=\"sha256-wXBbAoLMDNGclDjfWQn47Ao27bU51o1phuIFP50PMQk=\">\
             <noscript><link rel=\"stylesheet\" href=\"{no_script}\"></noscript>\
             <link rel=\"manifest\" href=\"manifest.webmanifest\">\
             <link rel=preload href=fonts/a.woff2 as=font>\
             <script type=module>import init from\"./v.js\";\
             await init({{module_or_path:`./v.wasm`}});</script>\
             <link href=\"//elsewhere.example/x\" rel=me><meta name=\"program\" content=\"\"><title>At {name}</title></head>\
             <body data-address=\"{address}\"><h1>At {name}</h1></body></html>"
        );
        assert_eq!(files[file], expected);
    };
    check("index.html", "./", "./", "");
    check("gifts/index.html", "../", "gifts/", "gifts/");
    let glove = "gifts/cosmonaut-glove/";
    check("gifts/cosmonaut-glove/index.html", "../../", glove, glove);
}

#[test]
fn the_sheets_of_all_pages_become_one_in_the_order_of_their_links() {
    let dist = built("one_sheet", BUILT);
    publish(&dist, &[], &[], &lost()).unwrap();
    assert_eq!(
        files(&dist)["vitrine-c1705b0282cc0cd1.css"],
        "@layer tokens,base;@layer base{a{color:red}}"
    );
}

#[test]
fn a_sheet_that_is_named_after_pages_comes_with_those_alone() {
    let links =
        "<link href=/gift-7.css rel=stylesheet><link href=/gift-study-8.css rel=stylesheet>";
    let dist = built(
        "own_sheets",
        &BUILT.replace("</head>", &[links, "</head>"].concat()),
    );
    fs::write(dist.join("gift-7.css"), ".a{}").unwrap();
    fs::write(dist.join("gift-study-8.css"), ".b{}").unwrap();
    publish(&dist, &pages(&["", "gifts/hat/", "about/"]), &[], &lost()).unwrap();
    let files = files(&dist);
    let sheet = |stem: &str| {
        let named = |file: &&String| {
            file.strip_suffix(".css")
                .is_some_and(|name| name.starts_with(stem))
        };
        files.keys().find(named).unwrap()
    };
    let (gift, study) = (sheet("gift-"), sheet("reference-"));
    assert_eq!((&*files[gift], &*files[study]), (".a{}.b{}", ".b{}"));
    let check = |page: &str, linked: &[&str], named: &[&str]| {
        let html = &files[page];
        for sheet in [gift, study] {
            let link = format!("<link rel=\"stylesheet\" href=\"{sheet}\"");
            assert_eq!(
                html.contains(&link),
                linked.contains(&&**sheet),
                "{page}: {sheet}"
            );
            let kind = sheet.split('-').next().unwrap();
            let name = format!("<meta name=\"sheet-{kind}\" content=\"{sheet} sha256-");
            assert_eq!(
                html.contains(&name),
                named.contains(&&**sheet),
                "{page}: {sheet}"
            );
        }
    };
    check("index.html", &[], &[gift, study]);
    check("gifts/hat/index.html", &[gift], &[study]);
    check("about/index.html", &[study], &[gift]);
    check("404.html", &[study], &[gift]);
}

#[test]
fn what_a_page_says_of_places_in_a_drawing_stands_in_its_sheet() {
    let dist = built("places", BUILT);
    let mut pages = pages(&["", "journey/"]);
    pages[1].body =
        "<i style=\"left:1px\"></i><i style=\"left:2px\"></i><i style=\"left:1px\">style=x</i>"
            .into();
    publish(&dist, &pages, &[], &lost()).unwrap();
    let files = files(&dist);
    let body = r#"<i data-at="0"></i><i data-at="1"></i><i data-at="0">style=x</i>"#;
    assert!(files["journey/index.html"].contains(body));
    let sheet = files
        .keys()
        .find(|file| file.starts_with("journey-"))
        .unwrap();
    assert_eq!(
        files[sheet],
        r#"[data-at="0"]{left:1px}[data-at="1"]{left:2px}"#
    );
}

#[test]
fn a_part_of_the_program_is_named_only_by_the_pages_that_need_it() {
    let page = BUILT.replace(
        "</head>",
        "<link as=fetch href=./v.wasm><link as=fetch data-pages=\"gift\" href=./g.wasm>\
         <link as=fetch data-pages=\"gallery\" href=./l.wasm>\
         <link as=fetch data-pages=\"gift reference\" href=./b.wasm></head>",
    );
    let dist = built("parts", &page);
    let all = ["", "gifts/", "gifts/fur-hat/", "sources/", "sources/five/"];
    publish(&dist, &pages(&all), &[], &lost()).unwrap();
    let files = files(&dist);
    let check = |page: &str, at_once: &str, when_used: &str| {
        let mut named = format!("<meta name=\"program\" content=\"{at_once}\">");
        if !when_used.is_empty() {
            let later = format!("<meta name=\"page\" content=\"{when_used}\">");
            named.push_str(&later);
        }
        assert!(files[page].contains(&named), "{page}: {}", files[page]);
        assert!(!files[page].contains("as=fetch"), "{page}");
    };
    check("index.html", "v.wasm", "");
    check("gifts/index.html", "v.wasm", "l.wasm");
    check("gifts/fur-hat/index.html", "v.wasm", "g.wasm b.wasm");
    check("sources/index.html", "v.wasm", "b.wasm");
    check("sources/five/index.html", "v.wasm", "b.wasm");
    check("404.html", "v.wasm", "b.wasm");
}

#[test]
fn the_catalogue_is_published_without_the_spaces_it_was_laid_out_with() {
    let check = |written: &str, expected: &str| {
        let dist = built("catalogue", BUILT);
        fs::write(dist.join("catalogue.json"), written).unwrap();
        publish(&dist, &[], &[], &lost()).unwrap();
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
    let dist = built("placed", &page);
    place(&dist, "[1]").unwrap();
    publish(&dist, &pages(&["", "gifts/"]), &[], &lost()).unwrap();
    let files = files(&dist);
    let is_packed = |file: &&String| file.starts_with("catalogue-");
    let name = files.keys().find(is_packed).unwrap();
    assert_eq!(files[name], "[1]");
    for page in ["index.html", "gifts/index.html", "404.html"] {
        let named = ["<meta name=\"program\" content=\"", name, "\">"].concat();
        assert!(files[page].contains(&named), "{page}");
    }
}

#[test]
fn what_is_not_found_looks_for_its_root_on_the_way_up() {
    let dist = built("not_found", BUILT);
    publish(&dist, &pages(&["", "gifts/"]), &[], &lost()).unwrap();
    let files = files(&dist);
    let html = &files["404.html"];
    let finder = files.keys().find(|file| file.starts_with("lost-")).unwrap();
    for climb in ["./", "../", "../../", "../../../", "../../../../"] {
        let script = format!("<script src=\"{climb}{finder}\"></script>");
        assert!(html.contains(&script), "{html}");
    }
    // Nothing is fetched before that is known, and no script stands in the page itself.
    let (before, waiting) = html.split_once("<template>").unwrap();
    let (waiting, after) = waiting.split_once("</template>").unwrap();
    assert!(waiting.contains("stylesheet"), "{html}");
    for part in [before, after] {
        assert!(!part.contains("<link") && !part.contains("<base"), "{html}");
    }
    assert!(html.contains("<h1>At nowhere</h1>"), "{html}");
}

#[test]
fn the_same_build_gives_the_same_bytes() {
    let publish_as = |name| {
        let dist = built(name, BUILT);
        publish(&dist, &pages(&["gifts/", "about/"]), &[], &lost()).unwrap();
        files(&dist)
    };
    assert_eq!(publish_as("first"), publish_as("second"));
}

#[test]
fn what_cannot_be_published_is_said_in_one_line() {
    let check = |name: &str, page: &str, address: &str, expected: &str| {
        let dist = built(name, page);
        let problem = publish(&dist, &pages(&[address]), &[], &lost()).unwrap_err();
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
