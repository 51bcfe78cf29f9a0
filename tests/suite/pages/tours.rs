//! Tours on the host: all of them, one, a stop in each view, on paper, on the way and missing.

use serde_json::Value;
use vitrine_app::app::App;
use vitrine_app::session::{
    CatalogueState, Fetch, FetchError, LoadedCatalogue, LoadedTours, Session, Theme,
};
use vitrine_catalogue::{Stop, Tour, Tours, Unreadable};
use vitrine_route::Route;
use vitrine_view::prelude::*;

use super::html::{all, elements, text_of};
use super::{FILE, HELD, TOURS, catalogue, page, the};

fn tours() -> &'static Tours {
    TOURS.tours
}

/// The published exhibit at `address`, with the tours as far as they are.
fn shown(address: &str, loaded: LoadedCatalogue, tours: Option<Fetch<LoadedTours>>) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let session = Session::new(
            Route::parse(address),
            CatalogueState::Loaded(loaded),
            tours,
            Theme::System,
        );
        let on_retry = Callback::new(|()| ());
        view! { <App session on_retry /> }.to_html()
    });
    owner.cleanup();
    html
}

/// The first stop of the published tours that fits, with its tour.
fn stop_that(fits: impl Fn(&Tour, &Stop) -> bool) -> (&'static Tour, &'static Stop) {
    let stops = tours()
        .tours
        .iter()
        .flat_map(|tour| tour.stops.iter().map(move |stop| (tour, stop)));
    stops
        .into_iter()
        .find(|(tour, stop)| fits(tour, stop))
        .unwrap()
}

fn path(tour: &Tour, stop: &Stop) -> String {
    format!("tour/{}/{}/", tour.id, stop.id)
}

/// The links within an element's HTML, as `href`.
fn links(html: &str) -> Vec<String> {
    let links = elements(html).filter(|element| element.name == "a");
    links.filter_map(|link| link.attribute("href")).collect()
}

#[test]
fn all_tours_stand_on_one_page_with_their_stops_counted() {
    let html = page("tour/");
    let main = the("main", &html);
    for tour in &tours().tours {
        for text in [&tour.title, &tour.introduction] {
            let text = text.in_language("en");
            assert!(main.contains(text), "{text}");
        }
        assert!(links(&html).contains(&format!("tour/{}/", tour.id)));
    }
}

#[test]
fn an_overview_leads_to_every_stop_in_order_to_paper_and_to_the_other_tours() {
    for tour in &tours().tours {
        let html = page(&format!("tour/{}/", tour.id));
        let stops: Vec<String> = tour.stops.iter().map(|stop| path(tour, stop)).collect();
        let found: Vec<String> = links(&html)
            .into_iter()
            .filter(|href| stops.contains(href))
            .collect();
        // The first is also where the tour starts.
        assert_eq!(found, [&stops[..1], &stops].concat());
        let asks = tour.stops.iter().any(|stop| stop.exercise.is_some());
        let offers = |view: &str| links(&html).contains(&format!("tour/{}/?view={view}", tour.id));
        assert!(offers("booklet"));
        assert_eq!(offers("worksheet"), asks);
        for other in &tours().tours {
            let href = format!("tour/{}/", other.id);
            assert_eq!(links(&html).contains(&href), other.id != tour.id);
        }
    }
}

#[test]
fn a_stop_says_what_it_has_to_say_and_where_it_leads() {
    for tour in &tours().tours {
        for (position, stop) in tour.stops.iter().enumerate() {
            for view in ["", "?view=presenter"] {
                let html = page(&[&path(tour, stop), view].concat());
                let main = the("main", &html);
                let mut localized = vec![
                    stop.text.in_language("en").to_owned(),
                    format!("Stop {} of {}", position + 1, tour.stops.len()),
                ];
                localized.extend(
                    stop.point(catalogue())
                        .map(|point| point.says.in_language("en").to_owned()),
                );
                if let Some(question) = stop.question(catalogue()) {
                    localized.push(question.ask.in_language("en").to_owned());
                    localized.push(question.finding.in_language("en").to_owned());
                }
                for text in localized {
                    assert!(main.contains(&text), "{}: {text}", stop.id);
                }
                let rel = |rel: &str| {
                    elements(&html)
                        .find(|element| element.attribute("rel").as_deref() == Some(rel))
                        .and_then(|element| element.attribute("href"))
                };
                let at = |stop: &Stop| [&path(tour, stop), view].concat();
                let before = position
                    .checked_sub(1)
                    .map(|before| at(&tour.stops[before]));
                let overview = format!("tour/{}/", tour.id);
                let after = tour.stops.get(position + 1).map_or(overview, at);
                assert_eq!(rel("prev"), before, "{}", stop.id);
                assert_eq!(rel("next"), Some(after), "{}", stop.id);
            }
        }
    }
}

#[test]
fn an_answer_for_a_class_is_hidden_until_it_is_asked_for() {
    let (tour, stop) = stop_that(|_, stop| stop.exercise.is_some());
    let html = page(&path(tour, stop));
    let details = elements(&html)
        .find(|element| element.name == "details")
        .unwrap();
    assert_eq!(details.attribute("open"), None);
    let answer = &stop.exercise.as_ref().unwrap().answer;
    assert!(text_of(details.inside).contains(answer.in_language("en")));
}

#[test]
fn the_last_stop_ends_with_the_other_tours() {
    let (tour, stop) = stop_that(|tour, stop| tour.stops.last() == Some(stop));
    let html = page(&path(tour, stop));
    assert!(all(&html, "h2").contains(&"The end of the tour".to_owned()));
    let (tour, stop) = stop_that(|tour, stop| tour.stops.last() != Some(stop));
    let html = page(&path(tour, stop));
    assert!(!all(&html, "h2").contains(&"The end of the tour".to_owned()));
}

#[test]
fn a_booklet_has_a_page_for_the_cover_each_stop_and_the_sources_two_to_a_sheet() {
    for tour in &tours().tours {
        let html = page(&format!("tour/{}/?view=booklet", tour.id));
        let of_class = |class: &str| {
            elements(&html)
                .filter(|e| e.attribute("class").as_deref() == Some(class))
                .count()
        };
        let pages = tour.stops.len() + 2;
        assert_eq!(of_class("booklet__page"), pages);
        assert_eq!(of_class("booklet__sheet"), pages.div_ceil(2));
        assert!(the("main", &html).contains("Where it comes from"));
    }
}

#[test]
fn a_worksheet_asks_first_and_answers_last() {
    for tour in &tours().tours {
        let html = page(&format!("tour/{}/?view=worksheet", tour.id));
        let main = the("main", &html);
        let asked: Vec<_> = tour
            .stops
            .iter()
            .filter_map(|s| s.exercise.as_ref())
            .collect();
        if asked.is_empty() {
            assert!(main.contains("This tour asks a class no questions."));
            continue;
        }
        let answers = main.find("Answers").unwrap();
        for exercise in asked {
            let ask = exercise.ask.in_language("en");
            assert!(main.find(ask).unwrap() < answers, "{ask}");
            let answer = exercise.answer.in_language("en");
            assert!(main.find(answer).unwrap() > answers, "{answer}");
        }
    }
}

#[test]
fn a_tour_or_stop_that_is_not_there_is_no_room() {
    let tour = &tours().tours[0].id;
    for address in [
        "tour/no-such-tour/".to_owned(),
        "tour/no-such-tour/?view=booklet".to_owned(),
        format!("tour/{tour}/no-such-stop/"),
        format!("tour/{tour}/no-such-stop/?view=presenter"),
        "tour/a/b/c/".to_owned(),
    ] {
        assert_eq!(
            the("h1", &page(&address)),
            "There is no such room",
            "{address}"
        );
    }
}

#[test]
fn a_catalogue_without_tours_has_no_way_to_them() {
    let mut file: Value = serde_json::from_str(FILE).unwrap();
    file.as_object_mut().unwrap().remove("tours");
    let loaded = LoadedCatalogue::read(file.to_string().as_bytes(), "en").unwrap();
    for address in ["", "gifts/", "about/"] {
        let links = links(&shown(address, loaded, None));
        assert!(!links.contains(&"tour/".to_owned()), "{address}");
    }
    let html = shown("tour/", loaded, None);
    assert_eq!(the("h1", &html), "There is no such room");
    assert!(links(&page("")).contains(&"tour/".to_owned()));
}

#[test]
fn while_the_tours_come_the_page_says_so_and_its_footer_waits() {
    let coming = Fetch::Loading {
        received: 2000,
        expected: Some(5000),
        retries: 0,
    };
    for (tours, bytes) in [(None, ""), (Some(coming), "2 of 5 KB")] {
        let html = shown("tour/", *HELD, tours);
        let main = the("main", &html);
        assert!(main.contains("Bringing the tours"), "{main}");
        assert!(main.contains(bytes), "{main}");
    }
}

#[test]
fn each_fault_of_the_tours_says_what_happened_and_offers_to_try_again() {
    let unreadable = FetchError::Unreadable;
    for (fault, happened) in [
        (FetchError::Unreachable, "The network did not answer."),
        (
            FetchError::Status(404),
            "The host answered 404 where the tours should be.",
        ),
        (
            unreadable(Unreadable::WebPage),
            "A web page came instead of the tours.",
        ),
        (
            unreadable(Unreadable::CutShort { line: 3, column: 7 }),
            "The tours broke off before their end.",
        ),
        (
            unreadable(Unreadable::NotJson {
                reason: "x".to_owned(),
                line: 1,
                column: 2,
            }),
            "What came is not JSON, so it is not the tours.",
        ),
        (
            unreadable(Unreadable::OtherFormat {
                found: "nothing".to_owned(),
                expected: "vitrine-tours/1",
            }),
            "The tours are in a format that this edition of the exhibit does not read.",
        ),
        (
            unreadable(Unreadable::NotUtf8 { byte: 9 }),
            "The tours cannot be read.",
        ),
    ] {
        let html = shown("tour/", *HELD, Some(Fetch::Failed(fault)));
        assert_eq!(the("h1", &html), "The tours have not come");
        let main = the("main", &html);
        assert!(main.contains(happened), "{main}");
        assert!(main.contains("Try again"), "{main}");
    }
}

#[test]
fn mistakes_in_the_file_of_tours_are_told_where_the_tours_are() {
    let file = br#"{"format": "vitrine-tours/1", "tours": [7]}"#;
    let tours = LoadedTours::read(file, catalogue()).unwrap();
    let main = the("main", &shown("tour/", *HELD, Some(Fetch::Loaded(tours))));
    assert!(main.contains("No tour is ready yet."), "{main}");
    assert!(
        main.contains("tour 1: found 7, expected an object"),
        "{main}"
    );
}
