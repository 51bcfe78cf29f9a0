//! Of the engine's fonts, an exhibit is published with those that it has letters of.

use std::fs;

use crate::folders::files;
use crate::publish::{BUILT, built, named, pages, publish};

#[test]
fn fonts_with_no_letter_of_the_exhibit_are_left_out() {
    let link = "<link href=/fonts-3.css rel=stylesheet>";
    let page = BUILT.replace("</head>", &[link, "</head>"].concat());
    let publish_with = |body: &str| {
        let dist = built("fonts", &page);
        let face = |file: &str, range: &str| {
            format!("@font-face{{src:url(fonts/{file}.woff2);unicode-range:{range}}}")
        };
        let sheet = [face("latin", "U+20-7E"), face("greek", "U+370-3FF")].concat();
        fs::write(dist.join("fonts-3.css"), sheet).unwrap();
        fs::create_dir(dist.join("fonts")).unwrap();
        for file in ["latin", "greek"] {
            fs::write(dist.join(format!("fonts/{file}.woff2")), file).unwrap();
        }
        let sbom = r#"{"components":[{"name":"leptos"},{"name":"A","components":[
            {"name":"fonts/greek.woff2"},{"name":"fonts/latin.woff2"}]}]}"#;
        fs::write(dist.join("sbom.cdx.json"), sbom).unwrap();
        let mut pages = pages(&[""]);
        pages[0].body = body.to_owned();
        publish(&dist, pages).unwrap();
        let files = files(&dist);
        let (sheet, sbom) = (named(&files, "vitrine-", ".css"), "sbom.cdx.json");
        ["fonts/latin.woff2", "fonts/greek.woff2"].map(|font| {
            let named = [sheet, sbom].map(|file| files[file].contains(font));
            [named[0], named[1], files.contains_key(font)]
        })
    };
    assert_eq!(publish_with("<p>Vase</p>"), [[true; 3], [false; 3]]);
    assert_eq!(publish_with("<p>Αγγείο</p>"), [[true; 3]; 2]);
}
