//! My visit, as it is published and as others share it.

use super::html::{all, elements, text_of};
use super::{catalogue, page, the};

/// The text of each element of a class.
fn of_class(html: &str, class: &str) -> Vec<String> {
    elements(html)
        .filter(|element| {
            let classes = element.attribute("class").unwrap_or_default();
            classes.split(' ').any(|one| one == class)
        })
        .map(|element| text_of(element.inside))
        .collect()
}

#[test]
fn it_is_published_empty_and_says_how_to_fill_it() {
    let html = page("visit/");
    assert_eq!(the("h1", &html), "My visit");
    assert_eq!(of_class(&html, "empty-state__what"), ["Nothing picked yet"]);
    assert!(of_class(&html, "favourites__gift").is_empty());
    assert!(of_class(&html, "downloads").is_empty());
}

#[test]
fn a_shared_visit_shows_its_gifts_in_its_order() {
    let html = page("visit/?gifts=fur-hat,no-such-gift,cosmonaut-glove");
    assert_eq!(the("h1", &html), "A shared visit");
    assert_eq!(
        of_class(&html, "favourites__title"),
        ["Fur hat", "Glove from a cosmonaut’s spacesuit"]
    );
    assert_eq!(of_class(&html, "favourites__paper").len(), 2);
    assert_eq!(
        of_class(&html, "downloads__offer"),
        ["Download these 2 gifts"]
    );
    assert!(all(&html, "table").is_empty());
}

#[test]
fn a_shared_visit_that_names_no_gift_of_ours_says_so() {
    for address in ["visit/?gifts=x", "visit/?gifts=x,y&compare=x,y"] {
        let html = page(address);
        assert_eq!(
            of_class(&html, "empty-state__what"),
            ["Nothing here"],
            "{address}"
        );
    }
}

/// The rows of the comparison at an address: their heads, as read out, and their cells.
fn compared(address: &str) -> Vec<(String, Vec<String>)> {
    let html = page(address);
    let rows = elements(&html).filter(|element| {
        let class = element.attribute("class").unwrap_or_default();
        class.starts_with("comparison__row")
    });
    rows.map(|row| (all(row.inside, "th").remove(0), all(row.inside, "td")))
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
            "Where it goes ≠ Differs",
            "In return for = Same",
            "Embargo = Same",
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
fn only_the_rows_that_differ_can_be_asked_for() {
    let whole = "visit/?gifts=cosmonaut-glove,russian-rifle&compare=cosmonaut-glove,russian-rifle";
    let differing: Vec<_> = compared(whole)
        .into_iter()
        .filter(|(head, _)| head.ends_with("Differs"))
        .collect();
    assert!(!differing.is_empty());
    assert_eq!(compared(&[whole, "&rows=differing"].concat()), differing);
}

#[test]
fn only_gifts_of_the_set_stand_side_by_side() {
    for (address, columns) in [
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
        let columns_shown = of_class(&page(address), "comparison__gift").len();
        assert_eq!(columns_shown, columns, "{address}");
    }
}

#[test]
fn every_gift_can_be_picked_where_it_stands() {
    for gift in &catalogue().gifts {
        let html = page(&["gifts/", &gift.id, "/"].concat());
        let own = elements(&html)
            .find(|element| element.attribute("data-pick").as_deref() == Some(gift.id.as_str()));
        let button = own.unwrap();
        assert_eq!(button.attribute("aria-pressed").as_deref(), Some("false"));
        let name = ["Add to my visit: ", gift.title.in_language("en")].concat();
        assert_eq!(button.attribute("aria-label"), Some(name));
        assert_eq!(text_of(button.inside), "Add to my visit");
    }
}
