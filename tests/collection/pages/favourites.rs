//! Gifts of the first exhibit that are shared by URL, and compared.

use crate::EXHIBIT;
use crate::support::html::{all, elements, texts, the};

#[test]
fn a_shared_url_shows_its_gifts_in_its_order() {
    let html = EXHIBIT.page("visit/?gifts=fur-hat,no-such-gift,cosmonaut-glove");
    assert_eq!(the("h1", html), "A shared visit");
    assert_eq!(
        texts(html, "favourites__title"),
        ["Fur hat", "Glove from a cosmonaut’s spacesuit"]
    );
    assert_eq!(texts(html, "favourites__paper").len(), 2);
    assert_eq!(texts(html, "downloads__offer"), ["Download these 2 gifts"]);
    assert!(all(html, "table").is_empty());
}

/// The rows of the comparison at a URL: their heads, as read out, and their cells.
fn compared(url: &str) -> Vec<(String, Vec<String>)> {
    let html = EXHIBIT.page(url);
    let rows = elements(html).filter(|element| {
        let class = element.attribute("class").unwrap_or_default();
        class.starts_with("comparison__row")
    });
    rows.map(|row| (all(row.inside(), "th").remove(0), all(row.inside(), "td")))
        .collect()
}

#[test]
fn side_by_side_each_row_says_whether_the_gifts_differ() {
    let rows = compared(
        "visit/?gifts=cosmonaut-glove,fur-hat,russian-rifle&compare=cosmonaut-glove,russian-rifle",
    );
    let heads: Vec<&str> = rows.iter().map(|(head, _)| head.as_str()).collect();
    assert_eq!(
        heads,
        [
            "Given by = Same",
            "Given to = Same",
            "Date = Same",
            "Place = Same",
            "Object ≠ Differs",
            "Kind ≠ Differs",
            "Quantity = Same",
            "Known from = Same",
            "Where it is now ≠ Differs",
            "In return for = Same",
            "Sanctions, as reported = Same",
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
    let whole = "visit/?gifts=cosmonaut-glove,russian-rifle&compare=cosmonaut-glove,russian-rifle";
    let differing: Vec<_> = compared(whole)
        .into_iter()
        .filter(|(head, _)| head.ends_with("Differs"))
        .collect();
    assert!(!differing.is_empty());
    assert_eq!(compared(&[whole, "&rows=differing"].concat()), differing);
}

#[test]
fn only_gifts_of_the_set_are_compared() {
    for (url, columns) in [
        ("visit/?gifts=fur-hat,crystalware&compare=fur-hat", 0),
        (
            "visit/?gifts=fur-hat,crystalware&compare=fur-hat,tea-cup-set",
            0,
        ),
        (
            "visit/?gifts=fur-hat,crystalware&compare=fur-hat,crystalware,x",
            2,
        ),
        ("visit/?compare=fur-hat,crystalware", 0),
    ] {
        let columns_shown = texts(EXHIBIT.page(url), "comparison__gift").len();
        assert_eq!(columns_shown, columns, "{url}");
    }
}
