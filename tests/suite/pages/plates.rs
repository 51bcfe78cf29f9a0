//! Which file of a plate a page fetches, and when.

use crate::support::EVERYTHING;
use crate::support::html::elements;

#[test]
fn a_gift_s_own_page_has_the_fine_plate_and_all_else_the_small_one() {
    let sources = |url: &str| -> Vec<String> {
        elements(EVERYTHING.page(url))
            .filter_map(|element| match element.name {
                "img" => element.attribute("src"),
                "image" => element.attribute("href"),
                _ => None,
            })
            .filter(|source| !source.starts_with("photographs/"))
            .collect()
    };
    for url in ["", "gifts/", "gifts/?view=list"] {
        let sources = sources(url);
        assert!(sources.len() > 4, "{url}");
        for source in sources {
            assert!(source.ends_with(".small.svg"), "{url}: {source}");
        }
    }
    let own = sources("gifts/brass-sextant/");
    assert_eq!(own[0], "plates/brass-sextant.svg");
    assert!(own[1..].iter().all(|source| source.ends_with(".small.svg")));
}

#[test]
fn gifts_that_share_a_plate_show_the_same_file() {
    for url in ["gifts/storm-lanterns/", "gifts/seventh-lantern/"] {
        let html = EVERYTHING.page(url);
        let first = elements(html).find(|element| element.name == "img");
        let source = first.and_then(|image| image.attribute("src"));
        assert_eq!(source.as_deref(), Some("plates/storm-lantern.svg"), "{url}");
    }
}

#[test]
fn only_the_first_plate_of_a_page_is_fetched_with_high_priority() {
    for url in ["", "gifts/", "gifts/?q=knitted+cap", "gifts/brass-sextant/"] {
        let html = EVERYTHING.page(url);
        let images: Vec<(bool, bool)> = elements(html)
            .filter(|element| element.name == "img")
            .map(|image| {
                let high = image.attribute("fetchpriority").as_deref() == Some("high");
                let lazy = image.attribute("loading").as_deref() == Some("lazy");
                // The one image of an empty case is neither.
                let case = image.attribute("class").is_none();
                (high || case, lazy || case)
            })
            .collect();
        assert!(images[0].0, "{url}");
        assert!(images[1..].iter().all(|(_, lazy)| *lazy), "{url}");
    }
}
