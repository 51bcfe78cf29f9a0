//! What holds of the pages of every exhibit, whatever its catalogue.

/// A test for each check, of one exhibit.
#[macro_export]
macro_rules! check_pages_of {
    ($exhibit:ident) => {
        $crate::check_pages_of! {
            $exhibit:
            checks::every_url_shows_its_page_under_one_heading,
            checks::headings_go_down_one_level_at_a_time,
            checks::every_link_leads_to_a_page_and_every_fragment_to_an_element,
            checks::no_list_is_empty_and_no_link_is_named_by_a_number_alone,
            checks::ids_are_unique_and_none_that_is_referred_to_is_missing,
            checks::every_image_has_alternative_text_and_a_size,
            checks::a_tombstone_reads_in_the_order_of_a_museums_label,
            checks::a_gift_page_has_every_question_on_it_and_links_to_each,
            checks::a_gift_page_links_to_its_people_and_its_place,
            checks::every_gift_can_be_picked_on_its_page,
            checks::a_plate_is_captioned_with_what_is_known_and_what_is_imagined,
            checks::every_point_is_listed_and_says_whether_it_is_reported,
            checks::every_claim_on_a_person_or_a_place_is_on_their_page,
            tour_checks::every_tour_is_listed_on_one_page,
            tour_checks::an_overview_links_to_every_stop_to_print_views_and_to_other_tours,
            tour_checks::a_stop_says_what_it_has_to_say_and_where_it_leads,
            tour_checks::a_booklet_has_a_page_for_the_cover_each_stop_and_the_sources,
            tour_checks::a_worksheet_asks_first_and_answers_last,
        }
    };
    ($exhibit:ident: $($module:ident::$check:ident,)*) => {
        $(
            #[test]
            fn $check() {
                $crate::support::$module::$check(&$exhibit);
            }
        )*
    };
}

use std::collections::{HashMap, HashSet};

use vitrine_catalogue::{About, Picture};
use vitrine_route::{Page, Route, TourPage};

use super::html::{Element, all, elements, text_of, texts, the};
use super::{HasPage, TestExhibit};

/// Every URL shows its page under one heading, in one `main`, and no page sets a title of its own.
pub fn every_url_shows_its_page_under_one_heading(exhibit: &TestExhibit) {
    for (url, heading) in exhibit.urls() {
        let html = exhibit.page(&url);
        assert_eq!(the("h1", html), heading, "{url}");
        assert_eq!(all(html, "main").len(), 1, "{url}");
        assert_eq!(all(html, "title").len(), 0, "{url}");
    }
}

/// A heading is at most one level below the heading before it.
pub fn headings_go_down_one_level_at_a_time(exhibit: &TestExhibit) {
    let mut skipped = Vec::new();
    for (url, _) in exhibit.urls() {
        let levels = elements(exhibit.page(&url)).filter_map(|element| match element.name {
            "h1" => Some(1),
            "h2" => Some(2),
            "h3" => Some(3),
            "h4" => Some(4),
            _ => None,
        });
        let mut last = 0;
        for level in levels {
            if level > last + 1 {
                skipped.push(format!("{url}: h{level} after h{last}"));
            }
            last = level;
        }
    }
    assert_eq!(skipped, Vec::<String>::new());
}

/// Assistive technology announces a list without items too, and a link is often heard by itself.
pub fn no_list_is_empty_and_no_link_is_named_by_a_number_alone(exhibit: &TestExhibit) {
    let mut wrong = Vec::new();
    for (url, _) in exhibit.urls() {
        for element in elements(exhibit.page(&url)) {
            let is_wrong = match element.name {
                "ul" | "ol" => !element.inside().contains("<li"),
                "dl" => !element.inside().contains("<dt"),
                "a" => {
                    let name = element.attribute("aria-label");
                    let name = name.unwrap_or_else(|| text_of(element.inside()));
                    !name.contains(char::is_alphabetic)
                }
                _ => false,
            };
            if is_wrong {
                wrong.push(format!("{url}: {}", element.tag));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The headings that have nothing under them, each with its URL: no text, image or control before
/// the next heading of its level.
#[must_use]
pub fn empty_headings(exhibit: &TestExhibit) -> Vec<String> {
    let mut empty = Vec::new();
    for (url, _) in exhibit.urls() {
        let html = exhibit.page(&url);
        let main = elements(html).find(|element| element.name == "main");
        let main = main.map_or("", |main| main.inside());
        let headings: Vec<Element> = elements(main)
            .filter(|element| ["h1", "h2", "h3", "h4"].contains(&element.name))
            .collect();
        for (position, heading) in headings.iter().enumerate() {
            let inside = heading.inside();
            let from = offset(main, inside) + inside.len();
            let next = headings[position + 1..]
                .iter()
                .find(|next| next.name <= heading.name);
            let to = next.map_or(main.len(), |next| offset(main, next.tag));
            let under = &main[from..to];
            let has_control = ["<img", "<svg", "<button", "<input"]
                .iter()
                .any(|tag| under.contains(tag));
            if text_of(under).is_empty() && !has_control {
                empty.push(format!("{url}: {}", text_of(heading.inside())));
            }
        }
    }
    empty
}

/// Where `part` begins in `whole`, of which it is a slice.
fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr() as usize - whole.as_ptr() as usize
}

/// Every link leads to a page that exists, and every fragment to an element on it.
pub fn every_link_leads_to_a_page_and_every_fragment_to_an_element(exhibit: &TestExhibit) {
    let ids: HashMap<String, HashSet<String>> = exhibit
        .urls()
        .into_iter()
        .map(|(url, _)| {
            let ids = elements(exhibit.page(&url)).filter_map(|element| element.attribute("id"));
            let ids = ids.collect();
            (url, ids)
        })
        .collect();
    for url in ids.keys() {
        let links = elements(exhibit.page(url)).filter(|element| element.name == "a");
        for href in links.filter_map(|link| link.attribute("href")) {
            let elsewhere = ["https://", "http://"]
                .iter()
                .any(|scheme| href.starts_with(scheme));
            if href == "catalogue.json" || elsewhere {
                continue;
            }
            assert!(exists(exhibit, &href), "{url} links to {href}");
            if let Some((path, id)) = href.split_once('#') {
                let path = path.trim_start_matches("./");
                let path = path.split('?').next().unwrap_or_default();
                assert!(ids[path].contains(id), "{url} links to {href}");
            }
        }
    }
}

/// Whether the exhibit has the page that a link names.
fn exists(exhibit: &TestExhibit, href: &str) -> bool {
    let catalogue = exhibit.catalogue();
    let tour_of = |id: &str| exhibit.tours().iter().find(|tour| tour.id == id);
    match &Route::parse(href).page {
        Page::Gift { id, .. } => catalogue.gift(id).is_some(),
        Page::Person { id } => catalogue.person(id).is_some(),
        Page::Place { id } => catalogue.place(id).is_some(),
        Page::Source { id } => catalogue.source(id).is_some(),
        Page::Tour(TourPage::Overview { tour, .. }) => tour_of(tour).is_some(),
        Page::Tour(TourPage::Stop { tour, stop, .. }) => {
            tour_of(tour).is_some_and(|tour| tour.stop(stop).is_some())
        }
        Page::NotFound { .. } => false,
        _ => true,
    }
}

/// No id is on a page twice, and none that another attribute refers to is missing.
pub fn ids_are_unique_and_none_that_is_referred_to_is_missing(exhibit: &TestExhibit) {
    for (url, _) in exhibit.urls() {
        let html = exhibit.page(&url);
        let (mut ids, mut references) = (HashSet::new(), Vec::new());
        for element in elements(html) {
            for (name, value) in element.attributes() {
                match name {
                    "id" => assert!(ids.insert(value.clone()), "{url}: {value} twice"),
                    "aria-labelledby" | "aria-describedby" | "aria-controls" | "for" => {
                        references.push((name, value));
                    }
                    _ => {}
                }
            }
        }
        for (name, id) in references {
            assert!(ids.contains(&id), "{url}: {name}={id}");
        }
    }
}

/// Every image has alternative text and a size.
pub fn every_image_has_alternative_text_and_a_size(exhibit: &TestExhibit) {
    for (url, _) in exhibit.urls() {
        for image in elements(exhibit.page(&url)).filter(|element| element.name == "img") {
            // Empty where a component around the image describes it.
            assert!(image.attribute("alt").is_some(), "{url}: {}", image.tag);
            for name in ["width", "height"] {
                assert!(image.attribute(name).is_some(), "{url}: {name}");
            }
        }
    }
}

/// A gift's page says first what it is and who gave it to whom and when; then come the label, what
/// we find, the facts in the order of a museum's label, and how we know.
pub fn a_tombstone_reads_in_the_order_of_a_museums_label(exhibit: &TestExhibit) {
    let gifts = exhibit.catalogue().gifts();
    let catalogue = exhibit.catalogue();
    let reports = |about| catalogue.reports(about);
    let declared: Vec<(&str, bool)> = catalogue
        .field_keys()
        .map(|key| {
            let field = &catalogue[key];
            let is_shown = field.on_label && reports(About::Field(key));
            (field.label.in_language("en"), is_shown)
        })
        .collect();
    for gift in gifts {
        let html = exhibit.page(&gift.url());
        let key = exhibit.catalogue().gift(&gift.id);
        let is_answered = gifts.iter().any(|other| other.in_return_for == key);
        let expected = [
            ("Given by", reports(About::Giver)),
            ("Given to", reports(About::Recipient)),
            ("Date", reports(About::Date)),
            ("Place", reports(About::Place)),
            ("Occasion", gift.occasion.is_some()),
            ("Object, material", true),
            ("Quantity", gift.quantity.is_some()),
            ("In return for", gift.in_return_for.is_some()),
            ("Answered by", gift.in_return_for.is_none() && is_answered),
            ("Where it is now", reports(About::Whereabouts)),
        ];
        let last = [("Known from", true), ("Number", true)];
        let expected = expected.into_iter().chain(declared.clone()).chain(last);
        let expected = expected.filter(|(_, is_there)| *is_there);
        let expected: Vec<&str> = expected.map(|(term, _)| term).collect();
        assert_eq!(texts(html, "tombstone__term"), expected, "{}", gift.id);

        let has_parties = expected.first() != Some(&"Object, material");
        let place = |text: &str| {
            html.find(text)
                .unwrap_or_else(|| panic!("{text}: {}", gift.id))
        };
        let where_there =
            |is_there: bool, class| place(if is_there { class } else { "tombstone__title" });
        let order = [
            place("tombstone__title"),
            where_there(has_parties, "tombstone__parties"),
            where_there(catalogue.has_pictures(), "gift__plate"),
            place("class=\"label\""),
            place("tombstone__rows"),
            place("How we know"),
            place("Evidence"),
            place("Cite this page"),
        ];
        assert!(order.is_sorted(), "{}", gift.id);
    }
}

/// A gift's page has every question on the gift, and links to each from beside the label.
pub fn a_gift_page_has_every_question_on_it_and_links_to_each(exhibit: &TestExhibit) {
    let catalogue = exhibit.catalogue();
    for gift in catalogue.gifts() {
        let html = exhibit.page(&gift.url());
        let key = catalogue.gift(&gift.id).unwrap();
        for (_, question) in catalogue.questions_on(key) {
            let there = elements(html).any(|e| e.attribute("id").as_deref() == Some(&question.id));
            assert!(there, "{} lacks {}", gift.id, question.id);
            let href = [&gift.url(), "#", &question.id].concat();
            let linked = elements(html).any(|e| e.attribute("href").as_deref() == Some(&href));
            assert!(linked, "{} does not link to {}", gift.id, question.id);
        }
    }
}

/// A gift can be picked on its page, by a button that names it.
pub fn every_gift_can_be_picked_on_its_page(exhibit: &TestExhibit) {
    for gift in exhibit.catalogue().gifts() {
        let own = elements(exhibit.page(&gift.url()))
            .find(|element| element.attribute("data-pick").as_deref() == Some(gift.id.as_str()));
        let button = own.unwrap();
        assert_eq!(button.attribute("aria-pressed").as_deref(), Some("false"));
        let name = ["Add to my visit: ", gift.title.in_language("en")].concat();
        assert_eq!(button.attribute("aria-label"), Some(name));
        assert_eq!(text_of(button.inside()), "Add to my visit");
    }
}

/// A plate's caption says what of it is known and what imagined; an empty case says that it is one,
/// where other gifts have a picture; and a photograph is no impression.
pub fn a_plate_is_captioned_with_what_is_known_and_what_is_imagined(exhibit: &TestExhibit) {
    for gift in exhibit.catalogue().gifts() {
        // That of the first picture: photographs beside it have their own.
        let captions = texts(exhibit.page(&gift.url()), "gift__caption");
        let caption = captions.into_iter().next().unwrap_or_default();
        let plate = match gift.picture() {
            Some(Picture::Plate(plate)) => plate,
            Some(Picture::Photograph(_)) => {
                assert!(!caption.contains("mpression"), "{caption}");
                continue;
            }
            None if !exhibit.catalogue().has_pictures() => {
                assert_eq!(caption, "");
                continue;
            }
            None => {
                assert!(caption.starts_with("Empty case"), "{caption}");
                continue;
            }
        };
        let expected = [
            "Artist’s impression, engraved for this exhibit. ",
            "What is known, what is imagined Known: ",
            plate.known.in_language("en"),
            " Imagined: ",
            plate.imagined.in_language("en"),
        ]
        .concat();
        assert_eq!(caption, expected);
    }
}

/// Every point of a plate is a sentence in a list, which says whether it is reported.
pub fn every_point_is_listed_and_says_whether_it_is_reported(exhibit: &TestExhibit) {
    for gift in exhibit.catalogue().gifts() {
        let html = exhibit.page(&gift.url());
        let points = gift.plate.iter().flat_map(|plate| &plate.points);
        let (mut says, mut grounds) = (Vec::new(), Vec::new());
        for point in points {
            says.push(point.says.in_language("en").to_owned());
            grounds.push(point.about.is_some());
        }
        assert_eq!(texts(html, "closer__says"), says, "{}", gift.id);
        assert_eq!(texts(html, "loupe__mark").len(), says.len());
        let reported: Vec<bool> = texts(html, "closer__ground")
            .iter()
            .map(|ground| {
                assert!(
                    ground == "Imagined" || ground.starts_with("Reported · "),
                    "{ground}"
                );
                ground != "Imagined"
            })
            .collect();
        assert_eq!(reported, grounds, "{}", gift.id);
    }
}

/// Every claim on a person or a place is on their page, with its source.
pub fn every_claim_on_a_person_or_a_place_is_on_their_page(exhibit: &TestExhibit) {
    let catalogue = exhibit.catalogue();
    let people = catalogue.people().iter();
    let people = people.map(|person| (person.url(), &person.claims));
    let places = catalogue.places().iter();
    let places = places.map(|place| (place.url(), &place.claims));
    for (url, claims) in people.chain(places) {
        let text = text_of(exhibit.page(&url));
        for claim in claims {
            let source = &catalogue[claim.source].name;
            for expected in [claim.says.in_language("en"), source] {
                assert!(text.contains(expected), "{url} lacks {expected}");
            }
        }
    }
}

/// A gift's page links to its giver, its recipient and its place.
pub fn a_gift_page_links_to_its_people_and_its_place(exhibit: &TestExhibit) {
    let catalogue = exhibit.catalogue();
    for gift in catalogue.gifts() {
        let html = exhibit.page(&gift.url());
        let people = [gift.giver, gift.recipient].into_iter().flatten();
        let people = people.map(|key| catalogue[key].url());
        let places = [gift.place.or(gift.shown_at)].into_iter().flatten();
        let places = places.map(|key| catalogue[key].url());
        for href in people.chain(places) {
            let linked = elements(html).any(|e| e.attribute("href").as_deref() == Some(&href));
            assert!(linked, "{} does not link to {href}", gift.id);
        }
    }
}
