//! Citations for programs.

use proptest::prelude::*;
use vitrine_catalogue::{Csl, Format};

use super::{ID, READ, check, csl, name, signed};

#[test]
fn bibtex_keeps_case_and_escapes_its_own_signs() {
    check(
        Format::BibTex,
        Some(READ),
        &[
            (
                signed(),
                "@article{the-gifts,\n  author = {Holm, Henrik},\n  title = {{Mayor’s Parting Gifts}},\n  journal = {Gazette},\n  year = {2023},\n  month = sep,\n  day = {14},\n  url = {https://www.gazette.com/news/gifts},\n  urldate = {2026-11-22},\n  language = {en}\n}",
            ),
            (
                Csl {
                    author: vec![name("", "A & B"), name("Ann", "Lee")],
                    container_title: Some("50% #1 $_".to_owned()),
                    url: Some("https://a.example/x_y?{a}&b=%20\\".to_owned()),
                    ..csl("webpage", "}Braces{ \\ ~ ^\nend")
                },
                "@misc{the-gifts,\n  author = {{A \\& B} and Lee, Ann},\n  title = {{\\textbraceright{}Braces\\textbraceleft{} \\textbackslash{} \\textasciitilde{} \\textasciicircum{} end}},\n  howpublished = {50\\% \\#1 \\$\\_},\n  url = {https://a.example/x_y?%7Ba%7D&b=%20%5C},\n  urldate = {2026-11-22}\n}",
            ),
        ],
    );
    check(
        Format::BibTex,
        None,
        &[(
            csl("webpage", "Перчатка"),
            "@misc{the-gifts,\n  title = {{Перчатка}}\n}",
        )],
    );
}

#[test]
fn ris_is_lines_of_tags() {
    check(
        Format::Ris,
        Some(READ),
        &[(
            signed(),
            "TY  - NEWS\r\nAU  - Holm, Henrik\r\nTI  - Mayor’s Parting Gifts\r\nT2  - Gazette\r\nPY  - 2023\r\nDA  - 2023/09/14/\r\nUR  - https://www.gazette.com/news/gifts\r\nY2  - 2026/11/22/\r\nLA  - en\r\nER  - \r\n",
        )],
    );
    check(
        Format::Ris,
        None,
        &[(
            Csl {
                issued: vec![2023, 9],
                ..csl("speech", "Two\nlines")
            },
            "TY  - SLIDE\r\nTI  - Two lines\r\nPY  - 2023\r\nDA  - 2023/09//\r\nER  - \r\n",
        )],
    );
}

#[test]
fn csl_json_is_a_list_of_one() {
    check(
        Format::CslJson,
        Some(READ),
        &[(
            signed(),
            r#"[{"id":"the-gifts","type":"article-newspaper","title":"Mayor’s Parting Gifts","author":[{"family":"Holm","given":"Henrik"}],"container-title":"Gazette","issued":{"date-parts":[[2023,9,14]]},"accessed":{"date-parts":[[2026,11,22]]},"URL":"https://www.gazette.com/news/gifts","language":"en"}]"#,
        )],
    );
    check(
        Format::CslJson,
        None,
        &[(
            Csl {
                author: vec![name("", "TASS")],
                issued: vec![2023, 0, 4],
                ..csl("", "\"a\\\u{1}\u{1f}\n\t")
            },
            r#"[{"id":"the-gifts","type":"webpage","title":"\"a\\\u0001\u001f\n\t","author":[{"literal":"TASS"}],"issued":{"date-parts":[[2023]]}}]"#,
        )],
    );
}

proptest! {
    #[test]
    fn programs_can_read_what_is_written(
        title in any::<String>(),
        family in any::<String>(),
        given in any::<String>(),
        container in prop::option::of(any::<String>()),
        issued in prop::collection::vec(any::<u16>(), 0..5),
        url in prop::option::of(any::<String>()),
        kind in "article-newspaper|webpage|interview|speech|broadcast|",
    ) {
        let csl = Csl {
            author: vec![name(&given, &family)],
            container_title: container,
            issued,
            url,
            ..csl(&kind, &title)
        };
        for format in Format::ALL {
            prop_assert!(!csl.cite(format, ID, Some(READ)).is_empty());
        }
        let json = csl.cite(Format::CslJson, ID, None);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(json[0]["title"].as_str().unwrap_or(""), title);
        let ris = csl.cite(Format::Ris, ID, None);
        prop_assert!(ris.ends_with("ER  - \r\n"));
        prop_assert!(ris.split_terminator("\r\n").all(|line| line.get(2..6) == Some("  - ")));
        let bibtex = csl.cite(Format::BibTex, ID, None);
        let mut depth = 0_i32;
        for (i, c) in bibtex.char_indices() {
            depth += match c { '{' => 1, '}' => -1, _ => 0 };
            prop_assert!(depth > 0 || i < 9 || i + 1 == bibtex.len(), "{}", bibtex);
        }
        prop_assert_eq!(depth, 0);
    }
}
