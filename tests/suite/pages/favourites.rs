//! The gifts that a visitor picked, as prerendered and as shared by URL.

use crate::support::EVERYTHING;
use crate::support::html::{all, elements, texts, the};

#[test]
fn the_page_is_prerendered_empty_and_says_how_to_fill_it() {
    let html = EVERYTHING.page("visit/");
    assert_eq!(the("h1", html), "My visit");
    assert_eq!(texts(html, "empty-state__what"), ["No presents picked yet"]);
    assert_eq!(
        texts(html, "favourites__gifts").len(),
        0,
        "an empty list is announced"
    );
    assert!(texts(html, "favourites__gift").is_empty());
    assert!(texts(html, "downloads").is_empty());
}

#[test]
fn a_shared_url_shows_its_gifts_in_its_order() {
    let html = EVERYTHING.page("visit/?gifts=knitted-cap,no-such-gift,brass-sextant");
    assert_eq!(the("h1", html), "A shared visit");
    assert_eq!(
        texts(html, "favourites__title"),
        ["Knitted cap", "Brass sextant"]
    );
    assert_eq!(texts(html, "favourites__paper").len(), 2);
    assert_eq!(
        texts(html, "downloads__offer"),
        ["Download these 2 presents"]
    );
    assert!(all(html, "table").is_empty());
}

#[test]
fn a_shared_url_that_names_no_gift_of_ours_says_so() {
    for url in ["visit/?gifts=x", "visit/?gifts=x,y&compare=x,y"] {
        let html = EVERYTHING.page(url);
        assert_eq!(
            texts(html, "empty-state__what"),
            ["No such presents"],
            "{url}"
        );
    }
}

/// The rows of the comparison at a URL: their heads, as read out, and their cells.
fn compared(url: &str) -> Vec<(String, Vec<String>)> {
    let rows = elements(EVERYTHING.page(url)).filter(|element| {
        let class = element.attribute("class").unwrap_or_default();
        class.starts_with("comparison__row")
    });
    rows.map(|row| (all(row.inside(), "th").remove(0), all(row.inside(), "td")))
        .collect()
}

const TWO: &str = "visit/?gifts=brass-sextant,knitted-cap,storm-lanterns\
                   &compare=brass-sextant,storm-lanterns";

#[test]
fn side_by_side_each_row_says_whether_the_gifts_differ() {
    let rows = compared(TWO);
    let heads: Vec<&str> = rows.iter().map(|(head, _)| head.as_str()).collect();
    assert_eq!(
        heads,
        [
            "Given by ≠ Differs",
            "Given to = Same",
            "Date ≠ Differs",
            "Place ≠ Differs",
            "Object ≠ Differs",
            "Material ≠ Differs",
            "Kind = Same",
            "Quantity ≠ Differs",
            "Known from ≠ Differs",
            "Where it is now ≠ Differs",
            "In return for = Same",
            "Customs = Same",
            "Use ≠ Differs",
            "Inscription ≠ Differs",
            "Weight ≠ Differs",
            "Entered in the log ≠ Differs",
            "Kept at ≠ Differs",
            "Seen by ≠ Differs",
            "Maker = Same",
            "Made ≠ Differs",
            "Entry ≠ Differs",
            "Questions ≠ Differs",
            "Number ≠ Differs",
        ]
    );
    for (head, cells) in rows {
        let same = cells.windows(2).all(|two| two[0] == two[1]);
        assert_eq!(cells.len(), 2, "{head}");
        assert_eq!(head.ends_with("Same"), same, "{head}: {cells:?}");
    }
}

#[test]
fn a_comparison_can_show_only_the_rows_that_differ() {
    let differing: Vec<_> = compared(TWO)
        .into_iter()
        .filter(|(head, _)| head.ends_with("Differs"))
        .collect();
    assert!(!differing.is_empty());
    assert_eq!(compared(&[TWO, "&rows=differing"].concat()), differing);
}

#[test]
fn only_gifts_of_the_set_are_compared() {
    for (query, expected) in [
        ("?gifts=knitted-cap,plum-brandy&compare=knitted-cap", 0),
        (
            "?gifts=knitted-cap,plum-brandy&compare=knitted-cap,framed-chart",
            0,
        ),
        (
            "?gifts=knitted-cap,plum-brandy&compare=knitted-cap,plum-brandy,x",
            2,
        ),
        ("?compare=knitted-cap,plum-brandy", 0),
    ] {
        let html = EVERYTHING.page(&["visit/", query].concat());
        let columns = texts(html, "comparison__gift").len();
        assert_eq!(columns, expected, "{query}");
    }
}
