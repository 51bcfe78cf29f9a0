//! Citations of what has a publisher, pages or a DOI.

use vitrine_catalogue::{Csl, Format};

use super::{ID, check, signed};

/// With all that few sources have.
fn published(kind: &str) -> Csl {
    Csl {
        publisher: Some("Gazette Press".to_owned()),
        page: Some("4-5".to_owned()),
        doi: Some("10.1000/182".to_owned()),
        kind: kind.to_owned(),
        ..signed()
    }
}

#[test]
fn publisher_pages_and_doi_are_where_the_styles_have_them() {
    check(
        Format::Chicago,
        None,
        &[
            // 14.191: a newspaper’s pages and publisher are left out; 14.8: a DOI goes before an address.
            (
                published("article-newspaper"),
                "Holm, Henrik. “Mayor’s Parting Gifts.” Gazette, September 14, 2023. https://doi.org/10.1000/182.",
            ),
            (
                published("webpage"),
                "Holm, Henrik. “Mayor’s Parting Gifts.” Gazette, Gazette Press, September 14, 2023. https://doi.org/10.1000/182.",
            ),
            // 14.208: of an unsigned page, who publishes it is in the author's place.
            (
                Csl {
                    author: vec![],
                    ..published("webpage")
                },
                "Gazette Press. “Mayor’s Parting Gifts.” Gazette, September 14, 2023. https://doi.org/10.1000/182.",
            ),
        ],
    );
    check(
        Format::Apa,
        None,
        &[
            (
                published("article-newspaper"),
                "Holm, H. (2023, September 14). Mayor’s Parting Gifts. Gazette, 4–5. https://doi.org/10.1000/182",
            ),
            (
                Csl {
                    author: vec![],
                    ..published("webpage")
                },
                "Gazette Press. (2023, September 14). Mayor’s Parting Gifts. Gazette. https://doi.org/10.1000/182",
            ),
        ],
    );
    check(
        Format::Mla,
        None,
        &[
            (
                published("article-newspaper"),
                "Holm, Henrik. “Mayor’s Parting Gifts.” Gazette, 14 Sept. 2023, pp. 4–5, https://doi.org/10.1000/182.",
            ),
            (
                Csl {
                    page: Some("4".to_owned()),
                    doi: None,
                    ..published("webpage")
                },
                "Holm, Henrik. “Mayor’s Parting Gifts.” Gazette, Gazette Press, 14 Sept. 2023, p. 4, https://www.gazette.com/news/gifts.",
            ),
        ],
    );
    check(
        Format::BibTex,
        None,
        &[(
            published("article-newspaper"),
            "@article{the-gifts,\n  author = {Holm, Henrik},\n  title = {{Mayor’s Parting Gifts}},\n  journal = {Gazette},\n  year = {2023},\n  month = sep,\n  day = {14},\n  pages = {4--5},\n  publisher = {Gazette Press},\n  doi = {10.1000/182},\n  url = {https://www.gazette.com/news/gifts},\n  language = {en}\n}",
        )],
    );
    check(
        Format::Ris,
        None,
        &[(
            published("article-newspaper"),
            "TY  - NEWS\r\nAU  - Holm, Henrik\r\nTI  - Mayor’s Parting Gifts\r\nT2  - Gazette\r\nPY  - 2023\r\nDA  - 2023/09/14/\r\nSP  - 4-5\r\nPB  - Gazette Press\r\nDO  - 10.1000/182\r\nUR  - https://www.gazette.com/news/gifts\r\nLA  - en\r\nER  - \r\n",
        )],
    );
    let json = published("speech").cite(Format::CslJson, ID, None);
    for member in [
        r#""publisher":"Gazette Press""#,
        r#""page":"4-5""#,
        r#""DOI":"10.1000/182""#,
        r#""genre":"Speech""#,
    ] {
        assert!(json.contains(member), "{json}");
    }
}
