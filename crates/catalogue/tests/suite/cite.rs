//! Citations, against the rules that the styles' manuals print.

mod data;
mod published;

use vitrine_catalogue::{Csl, CslName, Day, Format};

const ID: &str = "the-gifts";

const READ: Day = Day {
    year: 2026,
    month: 11,
    day: 22,
};

fn name(given: &str, family: &str) -> CslName {
    CslName {
        family: family.to_owned(),
        given: given.to_owned(),
    }
}

fn csl(kind: &str, title: &str) -> Csl {
    Csl {
        kind: kind.to_owned(),
        title: title.to_owned(),
        ..Csl::default()
    }
}

/// A signed article with a day.
fn signed() -> Csl {
    Csl {
        author: vec![name("Henrik", "Holm")],
        container_title: Some("Gazette".to_owned()),
        issued: vec![2023, 9, 14],
        url: Some("https://www.gazette.com/news/gifts".to_owned()),
        language: Some("en".to_owned()),
        ..csl("article-newspaper", "Mayor’s Parting Gifts")
    }
}

/// An unsigned page without a day.
fn undated() -> Csl {
    Csl {
        container_title: Some("Postcards".to_owned()),
        url: Some("https://postcards.ca/culture/1.html".to_owned()),
        ..csl("webpage", "What did Ann take home?")
    }
}

/// Words spoken.
fn spoken(kind: &str) -> Csl {
    Csl {
        author: vec![name("Dmitry", "Novak")],
        container_title: Some("City Hall".to_owned()),
        issued: vec![2023, 9, 14],
        ..csl(kind, "Briefing")
    }
}

fn check(format: Format, accessed: Option<Day>, cases: &[(Csl, &str)]) {
    for (csl, expected) in cases {
        assert_eq!(csl.cite(format, ID, accessed), *expected);
    }
}

fn authors(count: usize) -> Csl {
    let author = (0..count).map(|i| name("Ann", &format!("N{i}"))).collect();
    Csl {
        author,
        issued: vec![2023],
        ..csl("webpage", "Many")
    }
}

#[test]
fn chicago_follows_its_bibliography_form() {
    check(
        Format::Chicago,
        None,
        &[
            // 14.191: a newspaper article online; 6.9: the full stop goes within the quotation.
            (
                signed(),
                "Holm, Henrik. “Mayor’s Parting Gifts.” Gazette, September 14, 2023. https://www.gazette.com/news/gifts.",
            ),
            // 14.199: of an unsigned article, the newspaper is in the author's place.
            (
                Csl {
                    author: vec![],
                    ..signed()
                },
                "Gazette. “Mayor’s Parting Gifts.” September 14, 2023. https://www.gazette.com/news/gifts.",
            ),
            // 14.207: so does the site; 6.124: a question mark needs no full stop.
            (
                undated(),
                "Postcards. “What did Ann take home?” https://postcards.ca/culture/1.html.",
            ),
            // 14.76: two authors, only the first inverted.
            (
                Csl {
                    author: vec![name("Guy", "Fairbank"), name("Soo-hyang", "Choi")],
                    ..signed()
                },
                "Fairbank, Guy, and Soo-hyang Choi. “Mayor’s Parting Gifts.” Gazette, September 14, 2023. https://www.gazette.com/news/gifts.",
            ),
            // 14.76: of more than ten, seven and "et al.".
            (
                authors(11),
                "N0, Ann, Ann N1, Ann N2, Ann N3, Ann N4, Ann N5, Ann N6, et al. “Many.” 2023.",
            ),
            (authors(3), "N0, Ann, Ann N1, and Ann N2. “Many.” 2023."),
            // 13.30: quotation marks within a title become single.
            (
                Csl {
                    title: "A clock “of the finest quality”".to_owned(),
                    ..spoken("webpage")
                },
                "Novak, Dmitry. “A clock ‘of the finest quality.’” City Hall, September 14, 2023.",
            ),
            // 14.213, 14.217, 14.265.
            (
                spoken("interview"),
                "Novak, Dmitry. “Briefing.” Interview. City Hall, September 14, 2023.",
            ),
            (
                spoken("speech"),
                "Novak, Dmitry. “Briefing.” Speech, City Hall, September 14, 2023.",
            ),
            (
                spoken("broadcast"),
                "Novak, Dmitry. “Briefing.” City Hall. Aired September 14, 2023.",
            ),
            // 14.207: no title: the owner of the site alone.
            (
                Csl {
                    title: String::new(),
                    ..undated()
                },
                "Postcards. https://postcards.ca/culture/1.html.",
            ),
            // The month alone, when the day is not known.
            (
                Csl {
                    issued: vec![2023, 9],
                    ..spoken("speech")
                },
                "Novak, Dmitry. “Briefing.” Speech, City Hall, September 2023.",
            ),
        ],
    );
    check(
        Format::Chicago,
        Some(READ),
        &[
            // 14.12: a day of access only where there is no day of publication.
            (
                signed(),
                "Holm, Henrik. “Mayor’s Parting Gifts.” Gazette, September 14, 2023. https://www.gazette.com/news/gifts.",
            ),
            (
                undated(),
                "Postcards. “What did Ann take home?” Accessed November 22, 2026. https://postcards.ca/culture/1.html.",
            ),
        ],
    );
}

#[test]
fn apa_follows_its_reference_list() {
    check(
        Format::Apa,
        None,
        &[
            // 9.8: initials; 9.35: no full stop after an address.
            (
                signed(),
                "Holm, H. (2023, September 14). Mayor’s Parting Gifts. Gazette. https://www.gazette.com/news/gifts",
            ),
            // 9.12: without an author the title moves to its place; 9.17: no date.
            (
                undated(),
                "What did Ann take home? (n.d.). Postcards. https://postcards.ca/culture/1.html",
            ),
            // 9.8: two authors; hyphened given names keep the hyphen.
            (
                Csl {
                    author: vec![name("Guy", "Fairbank"), name("Soo-hyang", "Choi")],
                    ..signed()
                },
                "Fairbank, G., & Choi, S.-h. (2023, September 14). Mayor’s Parting Gifts. Gazette. https://www.gazette.com/news/gifts",
            ),
            // 9.11: a body whole; 10.16: a site that is its own author is not named twice.
            (
                Csl {
                    author: vec![name("", "Gazette")],
                    ..signed()
                },
                "Gazette. (2023, September 14). Mayor’s Parting Gifts. https://www.gazette.com/news/gifts",
            ),
            // 9.21: what it is, in brackets.
            (
                spoken("speech"),
                "Novak, D. (2023, September 14). Briefing [Speech]. City Hall.",
            ),
            (
                spoken("interview"),
                "Novak, D. (2023, September 14). Briefing [Interview]. City Hall.",
            ),
            (
                spoken("broadcast"),
                "Novak, D. (2023, September 14). Briefing [Broadcast]. In City Hall.",
            ),
            // 9.19, 9.22: without a title, the description alone.
            (
                Csl {
                    title: String::new(),
                    ..undated()
                },
                "[Web page]. (n.d.). Postcards. https://postcards.ca/culture/1.html",
            ),
            // 9.8: of more than twenty, nineteen, an ellipsis and the last.
            (
                authors(22),
                "N0, A., N1, A., N2, A., N3, A., N4, A., N5, A., N6, A., N7, A., N8, A., N9, A., N10, A., N11, A., N12, A., N13, A., N14, A., N15, A., N16, A., N17, A., N18, A., . . . N21, A. (2023). Many.",
            ),
            (
                Csl {
                    issued: vec![2023, 9],
                    ..spoken("speech")
                },
                "Novak, D. (2023, September). Briefing [Speech]. City Hall.",
            ),
        ],
    );
    check(
        Format::Apa,
        Some(READ),
        &[
            // 9.16: retrieved when, only for a page without a date.
            (
                signed(),
                "Holm, H. (2023, September 14). Mayor’s Parting Gifts. Gazette. https://www.gazette.com/news/gifts",
            ),
            (
                undated(),
                "What did Ann take home? (n.d.). Postcards. Retrieved November 22, 2026, from https://postcards.ca/culture/1.html",
            ),
        ],
    );
}

#[test]
fn mla_follows_its_works_cited() {
    check(
        Format::Mla,
        None,
        &[
            // 5.40: day, month, year, the month shortened; 5.95: an address with its protocol.
            (
                signed(),
                "Holm, Henrik. “Mayor’s Parting Gifts.” Gazette, 14 Sept. 2023, https://www.gazette.com/news/gifts.",
            ),
            // Without an author the title begins; without a date none is named.
            (
                undated(),
                "“What did Ann take home?” Postcards, https://postcards.ca/culture/1.html.",
            ),
            // 5.7: two authors. 5.8: three or more.
            (authors(2), "N0, Ann, and Ann N1. “Many.” 2023."),
            (authors(3), "N0, Ann, et al. “Many.” 2023."),
            // 5.20: a body that publishes what it wrote is left out as author.
            (
                Csl {
                    author: vec![name("", "Gazette")],
                    ..signed()
                },
                "“Mayor’s Parting Gifts.” Gazette, 14 Sept. 2023, https://www.gazette.com/news/gifts.",
            ),
            (
                Csl {
                    title: "A clock “of the finest quality”".to_owned(),
                    ..spoken("webpage")
                },
                "Novak, Dmitry. “A clock ‘of the finest quality.’” City Hall, 14 Sept. 2023.",
            ),
            // 5.114: the kind, at the end.
            (
                spoken("interview"),
                "Novak, Dmitry. “Briefing.” City Hall, 14 Sept. 2023. Interview.",
            ),
            (
                spoken("speech"),
                "Novak, Dmitry. “Briefing.” City Hall, 14 Sept. 2023. Speech.",
            ),
            (
                spoken("broadcast"),
                "Novak, Dmitry. “Briefing.” City Hall, 14 Sept. 2023.",
            ),
            // 5.28: a description without quotation marks in place of a title.
            (
                Csl {
                    title: String::new(),
                    ..undated()
                },
                "Web page. Postcards, https://postcards.ca/culture/1.html.",
            ),
            (
                Csl {
                    issued: vec![2023, 5],
                    ..spoken("webpage")
                },
                "Novak, Dmitry. “Briefing.” City Hall, May 2023.",
            ),
        ],
    );
    check(
        Format::Mla,
        Some(READ),
        &[
            // 5.111: the day of access.
            (
                undated(),
                "“What did Ann take home?” Postcards, https://postcards.ca/culture/1.html. Accessed 22 Nov. 2026.",
            ),
        ],
    );
}

#[test]
fn a_page_of_the_exhibit_is_cited_like_any_other() {
    let page = Csl {
        container_title: Some("City Museum".to_owned()),
        issued: vec![2026, 11, 22],
        url: Some("https://example.org/gifts/ship-vase/".to_owned()),
        ..csl("webpage", "Vase from a captain’s cabin")
    };
    for (format, expected) in [
        (
            Format::Chicago,
            "City Museum. “Vase from a captain’s cabin.” November 22, 2026. https://example.org/gifts/ship-vase/.",
        ),
        (
            Format::Apa,
            "Vase from a captain’s cabin. (2026, November 22). City Museum. https://example.org/gifts/ship-vase/",
        ),
        (
            Format::Mla,
            "“Vase from a captain’s cabin.” City Museum, 22 Nov. 2026, https://example.org/gifts/ship-vase/.",
        ),
    ] {
        check(format, None, &[(page.clone(), expected)]);
    }
}
