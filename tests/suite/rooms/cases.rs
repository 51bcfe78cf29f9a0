//! The rules tried on samples, good and bad: a rule that finds nothing must be able to.

use super::{
    MOST_LINES, WEB, crates, dependencies, forbidden, literal_text, unlike_a_module, upward,
    web_outside_views,
};

#[test]
fn every_crate_of_the_manifest_is_known() {
    let manifest = "[package]\nname = \"x\"\n[dependencies]\nweb-sys = \"1\"\n\n\
        [dependencies.js-sys]\nversion = \"1\"\nfeatures = [\n]\n\
        [target.'cfg(not(x))'.dependencies]\nleptos = { version = \"1\" }\n\
        [dev-dependencies]\nproptest = \"1\"\n[lints.rust]\nmissing_docs = \"warn\"\n";
    assert_eq!(dependencies(manifest), ["web_sys", "js_sys", "leptos"]);
    let crates = crates();
    for web in WEB {
        assert!(crates.iter().any(|name| name == web), "{web}");
    }
}

#[test]
fn an_upward_import_is_found_however_it_is_written() {
    let crates = crates();
    for (path, text, expected) in [
        (
            "src/search/index.rs",
            "use crate::catalogue::Gift;",
            &[][..],
        ),
        ("src/search/index.rs", "use super::query::Query;", &[]),
        ("src/search/index.rs", "use crate::search::Query;", &[]),
        (
            "src/search/index.rs",
            "// use crate::pages::X;\n/* crate::app */ const X: &str = \"crate::app\";",
            &[],
        ),
        (
            "src/search/index.rs",
            "//! Doc.\nuse crate::layout::Rows;",
            &["src/search/index.rs:2: search imports layout"],
        ),
        (
            "src/catalogue/gift.rs",
            "use crate::{catalogue::{Gift, search}, exhibit::Visit,\nwords};",
            &[
                "src/catalogue/gift.rs:1: catalogue imports exhibit",
                "src/catalogue/gift.rs:2: catalogue imports words",
            ],
        ),
        (
            "src/layout/exchange/draw.rs",
            "use super::super::super::search::Query; use super::super::shape::Rect;",
            &["src/layout/exchange/draw.rs:1: layout imports search"],
        ),
        (
            "src/words/mod.rs",
            "fn x() -> super::catalogue::Gift {}",
            &["src/words/mod.rs:1: words imports catalogue"],
        ),
        (
            "src/address.rs",
            "use super::{words::Language, pages};",
            &["src/address.rs:1: address imports pages"],
        ),
        (
            "src/parts/card.rs",
            "fn x(v: crate::exhibit::Visit) {}",
            &["src/parts/card.rs:1: parts imports exhibit"],
        ),
        (
            "src/pages/gift.rs",
            "use crate::exhibit::Visit; use crate::app::App;",
            &["src/pages/gift.rs:1: pages imports app"],
        ),
        (
            "src/app.rs",
            "use crate::desk;",
            &["src/app.rs:1: app imports desk"],
        ),
        (
            "src/main.rs",
            "use vitrine::desk; use leptos::prelude::*;",
            &[],
        ),
        (
            "src/catalogue/read.rs",
            "use serde_json::Value; let x = self.leptos; use web_sys as web;",
            &["src/catalogue/read.rs:1: catalogue imports web_sys"],
        ),
        (
            "src/exhibit/fetch.rs",
            "use gloo_net::http::Request; fn x() { lexopt::x(); }",
            &["src/exhibit/fetch.rs:1: exhibit imports lexopt"],
        ),
        (
            "src/attic/mod.rs",
            "",
            &["src/attic/mod.rs:1: stands in a room that has no row here"],
        ),
    ] {
        assert_eq!(upward(path, text, &crates), expected, "{path}: {text}");
    }
}

#[test]
fn the_web_is_found_outside_the_views() {
    for (path, text, expected) in [
        ("src/parts/acts.rs", "use web_sys::Window;", &[][..]),
        ("src/app.rs", "use leptos::prelude::*;", &[]),
        ("src/search/mod.rs", "//! Not web_sys::Window.\n", &[]),
        (
            "src/search/mod.rs",
            "//! Finding.\nuse leptos::prelude::*;\nfn now() { js_sys::Date::now() }",
            &[
                "src/search/mod.rs:2: leptos outside the views",
                "src/search/mod.rs:3: js_sys outside the views",
            ],
        ),
    ] {
        assert_eq!(web_outside_views(path, text), expected, "{path}: {text}");
    }
}

#[test]
fn a_source_without_a_purpose_or_an_end_is_found() {
    let long = ["//! Purpose.\n", &"\n".repeat(MOST_LINES)].concat();
    for (path, text, expected) in [
        ("src/app.rs", "//! The shell.\n", &[][..]),
        (
            "src/app.rs",
            "// The shell.\n",
            &["src/app.rs:1: opens without //!"],
        ),
        (
            "src/app.rs",
            "use x;\n//! The shell.\n",
            &["src/app.rs:1: opens without //!"],
        ),
        (
            "src/app.rs",
            &long,
            &["src/app.rs:401: more than 400 lines"],
        ),
        ("src/app.rs", &long[..long.len() - 1], &[]),
        ("src/words/en.rs", &long, &[]),
    ] {
        assert_eq!(unlike_a_module(path, text), expected, "{path}");
    }
}

#[test]
fn what_panics_or_writes_markup_or_style_is_found() {
    for (text, expected) in [
        ("let a = b.unwrap_or(c).unwrap_or_default();", &[][..]),
        ("#[expect(clippy::x)] fn expect() {}", &[]),
        ("/// x.unwrap()\nlet a = \"x.unwrap()\"; // panic!()", &[]),
        ("let style = style_of(x); style == y", &[]),
        ("view! { <p style:width=x class=\"style=\">\"\"</p> }", &[]),
        ("let a = b\n    .unwrap();", &["x:2: .unwrap("]),
        ("let a = b.expect(\"c\");", &["x:1: .expect("]),
        (
            "panic!(); todo!(); unreachable!()",
            &["x:1: panic!", "x:1: todo!", "x:1: unreachable!"],
        ),
        ("let a = '\"'; panic!(); let b = '\"';", &["x:1: panic!"]),
        ("let a = r#\"\"#; panic!(); let b = \"\";", &["x:1: panic!"]),
        ("view! { <p inner_html=x /> }", &["x:1: inner_html"]),
        ("element.set_inner_html(x)", &["x:1: set_inner_html"]),
        ("view! { <p style=\"color:red\" /> }", &["x:1: style="]),
        ("view! { <p\n style=move || x /> }", &["x:2: style="]),
    ] {
        assert_eq!(forbidden("x", text), expected, "{text}");
    }
}

#[test]
fn text_for_visitors_is_found_in_a_view() {
    for (inside, expected) in [
        ("<p class=\"two words\">{words.title}</p>", &[][..]),
        ("<p>\"→\"{x}\": \"{y}\"a.\"\"\\u{2192}\"</p>", &[]),
        ("<p>{(rel == \"prev\").then_some(\"true\")}</p>", &[]),
        (
            "<p class=move || match x { A => \"one\", B => { \"two\" } } />",
            &[],
        ),
        ("// <p>\"Some words\"</p>\n<br />", &[]),
        ("<p>\"Some words\"</p>", &["Some words"]),
        (
            "<p>\n    // Why.\n    \"Some words\"\n</p>",
            &["Some words"],
        ),
        ("<p>{x}\" of \"{y}</p>", &[" of "]),
        ("<p>\" (\"\"ca\"</p>", &["ca"]),
        ("<p>{\"Some words\"}</p>", &["Some words"]),
        ("\"Some words\"", &["Some words"]),
        ("<br />\"Слова\"", &["Слова"]),
        (
            "<p>{x.map(|y| view! { <b>\"inner words\"</b> })}</p>",
            &["inner words"],
        ),
        (
            "<p aria-label=\"Some words\" data-title=\"no words\" />",
            &["Some words"],
        ),
        ("<img alt=\"\" title=\"A title\" />", &["A title"]),
    ] {
        let text = format!("fn x() {{ let a = \"Not here\"; view! {{ {inside} }} }}");
        let found: Vec<String> = literal_text("x", &text)
            .into_iter()
            .map(|finding| finding.split('"').nth(1).unwrap().to_owned())
            .collect();
        assert_eq!(found, expected, "{inside}");
    }
}
