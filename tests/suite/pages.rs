//! The pages on the host: each address of the published collection, each state, and hostile
//! catalogues and addresses.

mod favourites;
mod hostile;
mod html;
mod journey;
mod plates;
mod records;
mod selection;
mod states;
mod tours;

use std::sync::LazyLock;

use html::{all, elements, text_of};
use vitrine_app::app::App;
use vitrine_app::session::{CatalogueState, Fetch, LoadedCatalogue, LoadedTours, Session, Theme};
use vitrine_catalogue::Catalogue;
use vitrine_route::{Page, Route, TourPage};
use vitrine_view::prelude::*;

const FILE: &str = include_str!("../../public/catalogue.json");

/// The published collection, read once for all tests.
static HELD: LazyLock<LoadedCatalogue> =
    LazyLock::new(|| LoadedCatalogue::read(FILE.as_bytes(), "en").unwrap());

/// The published tours.
static TOURS: LazyLock<LoadedTours> = LazyLock::new(|| {
    LoadedTours::read(include_bytes!("../../public/tours.json"), catalogue()).unwrap()
});

fn catalogue() -> &'static Catalogue {
    HELD.catalogue
}

/// The exhibit at `address`, the published tours come already, as HTML.
fn shown(address: &str, collection: CatalogueState) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let tours = Some(Fetch::Loaded(*TOURS));
        let session = Session::new(Route::parse(address), collection, tours, Theme::System);
        let on_retry = Callback::new(|()| ());
        view! { <App session on_retry /> }.to_html()
    });
    owner.cleanup();
    html
}

/// The published exhibit at `address`, as HTML.
fn page(address: &str) -> String {
    shown(address, CatalogueState::Loaded(*HELD))
}

/// A page as a desk's window shows it: of each drawing, the one that is printed for that.
fn page_on_a_desk(address: &str) -> String {
    let html = page(address);
    let mut shown = html.clone();
    for element in html::elements(&html) {
        let class = element.attribute("class").unwrap_or_default();
        if class.starts_with("prerendered") && !class.ends_with("--wide") {
            shown = shown.replacen(element.inside, "", 1);
        }
    }
    shown
}

#[test]
fn a_drawing_is_printed_for_phones_tablets_and_desks() {
    let check = |address: &str, class: &str, expected: &[&str]| {
        let html = page(address);
        let drawn: Vec<_> = html::elements(&html)
            .filter(|e| e.attribute("class").as_deref() == Some(class))
            .filter_map(|e| e.attribute("viewBox"))
            .collect();
        assert_eq!(drawn.len(), expected.len(), "{address} {class}: {drawn:?}");
        for (drawn, width) in drawn.iter().zip(expected) {
            assert!(drawn.starts_with(&format!("0 0 {width} ")), "{drawn}");
        }
    };
    check("./", "exchange__drawing", &["350", "720", "1240"]);
    check("gifts/tea-cup-set/", "stemma__drawing", &["720", "1240"]);
    check(
        "places/exhibition/",
        "figures__drawing",
        &["350", "720", "1240"],
    );
    // Beside its list it is as wide on a desk as on a tablet.
    check("journey/", "map__legs", &["390", "760"]);
}

/// The text of the one element `name` in `html`.
#[track_caller]
fn the(name: &str, html: &str) -> String {
    let found = all(html, name);
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    found.into_iter().next().unwrap()
}

/// Every address of the published exhibit, with its heading.
fn addresses() -> Vec<(String, String)> {
    let own = |address: &str, heading: &str| (address.to_owned(), heading.to_owned());
    let mut addresses = vec![
        own("", "Of the Highest Quality"),
        own("gifts/", "The gifts"),
        own("journey/", "Six days by train"),
        own(
            "journey/?day=2023-09-13&person=vladimir-putin",
            "Six days by train",
        ),
        own("tour/", "Tours"),
        own("people/", "People"),
        own("places/", "Places"),
        own("sources/", "The sources"),
        own("questions/", "Questions"),
        own("questions/?certainty=settled", "Questions"),
        own("questions/?certainty=likely", "Questions"),
        own("questions/?certainty=open", "Questions"),
        own("visit/", "My visit"),
        own(
            "visit/?gifts=fur-hat,crystalware&compare=fur-hat,crystalware",
            "A shared visit",
        ),
        own("about/", "About the exhibit"),
    ];
    for tour in &TOURS.tours.tours {
        let at = |below: &str| ["tour/", &tour.id, "/", below].concat();
        let heading = tour.title.in_language("en");
        addresses.push((at(""), heading.to_owned()));
        addresses.push((at("?view=booklet"), "Booklet".to_owned()));
        addresses.push((at("?view=worksheet"), "Worksheet".to_owned()));
        for stop in &tour.stops {
            let heading = stop.title.in_language("en");
            for view in ["/", "/?view=presenter"] {
                addresses.push((at(&[&stop.id, view].concat()), heading.to_owned()));
            }
        }
    }
    for gift in &catalogue().gifts {
        let address = ["gifts/", &gift.id, "/"].concat();
        addresses.push((address, gift.title.in_language("en").to_owned()));
    }
    for person in &catalogue().people {
        let address = ["people/", &person.id, "/"].concat();
        addresses.push((address, person.name.in_language("en").to_owned()));
    }
    for place in &catalogue().places {
        let address = ["places/", &place.id, "/"].concat();
        addresses.push((address, place.name.in_language("en").to_owned()));
    }
    for source in &catalogue().sources {
        let address = ["sources/", &source.id, "/"].concat();
        addresses.push((address, source.name.clone()));
    }
    addresses
}

#[test]
fn every_address_shows_its_page_under_one_heading() {
    for (address, heading) in addresses() {
        let html = page(&address);
        assert_eq!(the("h1", &html), heading, "{address}");
        assert_eq!(all(&html, "main").len(), 1, "{address}");
        assert_eq!(all(&html, "title").len(), 0, "{address}");
    }
}

/// Where the headings of a page skip a level.
fn skipped(address: &str) -> Vec<String> {
    let html = page(address);
    let levels = elements(&html).filter_map(|element| match element.name {
        "h1" => Some(1),
        "h2" => Some(2),
        "h3" => Some(3),
        "h4" => Some(4),
        _ => None,
    });
    let mut skipped = Vec::new();
    let mut last = 0;
    for level in levels {
        if level > last + 1 {
            skipped.push(format!("{address}: h{level} after h{last}"));
        }
        last = level;
    }
    skipped
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    let addresses = addresses().into_iter().map(|(address, _)| address);
    let found: Vec<String> = addresses
        .filter(|address| !address.starts_with("questions/"))
        .flat_map(|address| skipped(&address))
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn headings_go_down_one_step_at_a_time_among_the_questions() {
    assert_eq!(skipped("questions/"), Vec::<String>::new());
}

#[test]
fn every_link_leads_to_a_page_and_every_fragment_to_a_place_on_it() {
    let catalogue = catalogue();
    let pages: Vec<(String, String)> = addresses()
        .into_iter()
        .map(|(address, _)| (address.clone(), page(&address)))
        .collect();
    let of = |path: &str| pages.iter().find(|(address, _)| *address == path);
    for (address, html) in &pages {
        let links = elements(html).filter(|element| element.name == "a");
        for href in links.filter_map(|link| link.attribute("href")) {
            if href == "catalogue.json"
                || href.starts_with("https://")
                || href.starts_with("http://")
            {
                continue;
            }
            let target = Route::parse(&href);
            let known = match &target.page {
                Page::Gift { id, .. } => catalogue.gift(id).is_some(),
                Page::Person { id } => catalogue.person(id).is_some(),
                Page::Place { id } => catalogue.place(id).is_some(),
                Page::Source { id } => catalogue.source(id).is_some(),
                Page::Tour(TourPage::Overview { tour, .. }) => TOURS.tours.tour(tour).is_some(),
                Page::Tour(TourPage::Stop { tour, stop, .. }) => TOURS
                    .tours
                    .tour(tour)
                    .is_some_and(|tour| tour.stop(stop).is_some()),
                Page::NotFound { .. } => false,
                _ => true,
            };
            assert!(known, "{address} links to {href}");
            if let Some((path, id)) = href.split_once('#') {
                let path = path.trim_start_matches("./");
                let (_, there) = of(path.split('?').next().unwrap()).expect(path);
                let place = elements(there).any(|e| e.attribute("id").as_deref() == Some(id));
                assert!(place, "{address} links to {href}");
            }
        }
    }
}

#[test]
fn no_id_stands_twice_on_a_page_and_none_that_is_referred_to_is_missing() {
    for (address, _) in addresses() {
        let html = page(&address);
        let mut ids: Vec<String> = elements(&html).filter_map(|e| e.attribute("id")).collect();
        for element in elements(&html) {
            for name in [
                "aria-labelledby",
                "aria-describedby",
                "aria-controls",
                "for",
            ] {
                if let Some(id) = element.attribute(name) {
                    assert!(ids.contains(&id), "{address}: {name}={id}");
                }
            }
        }
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count, "{address}");
    }
}

#[test]
fn every_picture_says_what_it_shows_and_how_large_it_is() {
    for (address, _) in addresses() {
        for picture in elements(&page(&address)).filter(|e| e.name == "img") {
            // A picture without words of its own stands in a part that has them.
            assert!(
                picture.attribute("alt").is_some(),
                "{address}: {}",
                picture.tag
            );
            for name in ["width", "height"] {
                assert!(picture.attribute(name).is_some(), "{address}: {name}");
            }
        }
    }
}

#[test]
fn a_tombstone_reads_in_the_order_of_a_museum_s_label() {
    let first = ["Given by", "Given to", "Date and place", "Object, material"];
    let last = ["Known from", "Number"];
    for gift in &catalogue().gifts {
        let html = page(&["gifts/", &gift.id, "/"].concat());
        let terms: Vec<String> = elements(&html)
            .filter(|e| e.attribute("class").as_deref() == Some("tombstone__term"))
            .map(|e| text_of(e.inside))
            .collect();
        let between: &[&str] = match gift.id.as_str() {
            "russian-rifle" => &["Answered by"],
            "north-korean-rifle" => &["In return for"],
            _ => &[],
        };
        assert_eq!(terms, [&first, between, &last].concat(), "{}", gift.id);

        let place = |text: &str| {
            html.find(text)
                .unwrap_or_else(|| panic!("{text}: {}", gift.id))
        };
        let order = [
            place("tombstone__title"),
            place("tombstone__rows"),
            place("class=\"label\""),
            place("How we know"),
            place("Cite this page"),
        ];
        assert!(order.is_sorted(), "{}", gift.id);
    }
}

#[test]
fn a_gift_page_says_what_its_record_holds() {
    for (id, expected) in [
        (
            "cosmonaut-glove",
            &[
                "Vladimir Putin",
                "Kim Jong Un",
                "13 September 2023",
                "2023.2",
            ][..],
        ),
        ("fleet-gift", &["Pacific Fleet", "not reported", "2023.10"]),
        ("paintings-of-pyongyang", &["Giver not reported", "2023.9"]),
        ("castro-rifle", &["Fidel Castro", "E.4"]),
        (
            "zlatoust-sword",
            &["R.2", "outside the five", "None of the five articles"],
        ),
    ] {
        let html = page(&["gifts/", id, "/"].concat());
        let wall = elements(&html)
            .find(|e| e.attribute("class").as_deref() == Some("gift__wall"))
            .map(|e| text_of(e.inside))
            .unwrap();
        for text in expected {
            assert!(wall.contains(text), "{id} lacks {text}: {wall}");
        }
    }
}

#[test]
fn a_gift_page_asks_every_question_on_it_and_links_to_it_from_the_wall() {
    let catalogue = catalogue();
    for (position, gift) in catalogue.gifts.iter().enumerate() {
        let html = page(&["gifts/", &gift.id, "/"].concat());
        for (_, question) in catalogue.questions_on(vitrine_catalogue::Key::at(position)) {
            let there = elements(&html).any(|e| e.attribute("id").as_deref() == Some(&question.id));
            assert!(there, "{} does not ask {}", gift.id, question.id);
            let href = ["gifts/", &gift.id, "/#", &question.id].concat();
            let linked = elements(&html).any(|e| e.attribute("href").as_deref() == Some(&href));
            assert!(linked, "{} does not link to {}", gift.id, question.id);
        }
    }
}

#[test]
fn questions_are_filtered_by_the_certainty_in_the_address() {
    let count = |address: &str| {
        let html = page(address);
        all(&html, "article").len()
    };
    let parts = ["settled", "likely", "open"]
        .map(|certainty| count(&["questions/?certainty=", certainty].concat()));
    assert_eq!(count("questions/"), 23);
    assert_eq!(parts.iter().sum::<usize>(), 23);
    assert!(parts.iter().all(|part| *part > 0), "{parts:?}");
}

#[test]
fn records_that_are_not_there_are_lost() {
    for address in [
        "gifts/no-such-gift/",
        "sources/no-such-source/",
        "people/no-such-person/",
        "places/no-such-place/",
        "gifts/%00/",
        "gifts/a/b/",
    ] {
        let html = page(address);
        let expected = if address == "gifts/%00/" {
            "The gifts"
        } else {
            "There is no such room"
        };
        assert_eq!(the("h1", &html), expected, "{address}");
    }
}
