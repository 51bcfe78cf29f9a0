//! Plates on the host: whole, in words, and without a script.

use vitrine_catalogue::Gift;

use super::html::{Element, elements, text_of};
use super::{catalogue, page};

fn of_class<'a>(html: &'a str, class: &str) -> Vec<Element<'a>> {
    let is_it = |element: &Element| {
        let classes = element.attribute("class").unwrap_or_default();
        classes.split(' ').any(|one| one == class)
    };
    elements(html).filter(is_it).collect()
}

fn texts(html: &str, class: &str) -> Vec<String> {
    of_class(html, class)
        .iter()
        .map(|element| text_of(element.inside))
        .collect()
}

fn address(gift: &Gift) -> String {
    ["gifts/", &gift.id, "/"].concat()
}

#[test]
fn a_plate_is_captioned_with_what_is_known_and_what_is_imagined() {
    for gift in &catalogue().gifts {
        let caption = texts(&page(&address(gift)), "gift__caption").concat();
        let Some(plate) = &gift.plate else {
            assert!(caption.starts_with("The case is empty"), "{caption}");
            continue;
        };
        let expected = [
            "Artist’s impression, engraved for this exhibit; no photograph is shown. Known: ",
            plate.known.in_language("en"),
            " Imagined: ",
            plate.imagined.in_language("en"),
        ]
        .concat();
        assert_eq!(caption, expected);
    }
}

#[test]
fn every_point_is_a_sentence_in_a_list_and_says_whether_it_is_reported() {
    for gift in &catalogue().gifts {
        let html = page(&address(gift));
        let points = gift.plate.iter().flat_map(|plate| &plate.points);
        let (mut says, mut grounds) = (Vec::new(), Vec::new());
        for point in points {
            says.push(point.says.in_language("en").to_owned());
            grounds.push(point.about.is_some());
        }
        assert_eq!(texts(&html, "closer__says"), says, "{}", gift.id);
        assert_eq!(texts(&html, "loupe__mark").len(), says.len());
        let told: Vec<bool> = texts(&html, "closer__ground")
            .iter()
            .map(|ground| {
                assert!(
                    ground == "Imagined" || ground.starts_with("Reported · "),
                    "{ground}"
                );
                ground != "Imagined"
            })
            .collect();
        assert_eq!(told, grounds, "{}", gift.id);
    }
}

#[test]
fn a_gift_s_own_page_has_the_fine_plate_and_all_else_the_small_one() {
    let sources = |address: &str| -> Vec<String> {
        let html = page(address);
        elements(&html)
            .filter_map(|element| match element.name {
                "img" => element.attribute("src"),
                "image" => element.attribute("href"),
                _ => None,
            })
            .collect()
    };
    for address in ["", "gifts/", "gifts/?view=list"] {
        let sources = sources(address);
        assert!(sources.len() > 4, "{address}");
        for source in sources {
            assert!(source.ends_with(".small.svg"), "{address}: {source}");
        }
    }
    let own = sources("gifts/cosmonaut-glove/");
    assert_eq!(own[0], "plates/cosmonaut-glove.svg");
    assert!(own[1..].iter().all(|source| source.ends_with(".small.svg")));
}

#[test]
fn only_the_first_plate_of_a_page_is_fetched_before_all_else() {
    for address in ["", "gifts/", "gifts/?q=fur+hat", "gifts/cosmonaut-glove/"] {
        let html = page(address);
        let pictures: Vec<(bool, bool)> = elements(&html)
            .filter(|element| element.name == "img")
            .map(|picture| {
                let high = picture.attribute("fetchpriority").as_deref() == Some("high");
                let lazy = picture.attribute("loading").as_deref() == Some("lazy");
                // The one picture of an empty case is neither.
                let case = picture.attribute("class").is_none();
                (high || case, lazy || case)
            })
            .collect();
        assert!(pictures[0].0, "{address}");
        assert!(pictures[1..].iter().all(|(_, lazy)| *lazy), "{address}");
    }
}
