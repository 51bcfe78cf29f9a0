//! Tours: single stops, tours that are not found, and while the tours load. What holds of every
//! tour is in `tests/support/tour_checks.rs`.

use vitrine_catalogue::{Stop, Tour, Unreadable};

use crate::support::html::{all, elements, links, text_of, the};
use crate::support::tour_checks::url_of_stop;
use crate::support::{EVERYTHING, Fetch, FetchError, LoadedTours, NOT_FOUND};

/// The first stop that fits, with its tour.
fn stop_that(fits: impl Fn(&Tour, &Stop) -> bool) -> (&'static Tour, &'static Stop) {
    let tours = EVERYTHING.tours().iter();
    tours
        .flat_map(|tour| tour.stops.iter().map(move |stop| (tour, stop)))
        .find(|(tour, stop)| fits(tour, stop))
        .unwrap()
}

#[test]
fn the_answer_to_an_exercise_is_hidden_until_it_is_opened() {
    let (tour, stop) = stop_that(|_, stop| stop.exercise.is_some());
    let html = EVERYTHING.page(&url_of_stop(tour, stop));
    let details = elements(html)
        .find(|element| element.name == "details")
        .unwrap();
    assert_eq!(details.attribute("open"), None);
    let answer = &stop.exercise.as_ref().unwrap().answer;
    assert!(text_of(details.inside()).contains(answer.in_language("en")));
}

#[test]
fn the_last_stop_ends_with_the_other_tours() {
    let (tour, stop) = stop_that(|tour, stop| tour.stops.last() == Some(stop));
    let html = EVERYTHING.page(&url_of_stop(tour, stop));
    assert!(all(html, "h2").contains(&"The end of the tour".to_owned()));
    let (tour, stop) = stop_that(|tour, stop| tour.stops.last() != Some(stop));
    let html = EVERYTHING.page(&url_of_stop(tour, stop));
    assert!(!all(html, "h2").contains(&"The end of the tour".to_owned()));
}

#[test]
fn a_tour_or_stop_that_does_not_exist_is_not_found() {
    let tour = &EVERYTHING.tours()[0].id;
    for url in [
        "tour/no-such-tour/".to_owned(),
        "tour/no-such-tour/?view=booklet".to_owned(),
        format!("tour/{tour}/no-such-stop/"),
        format!("tour/{tour}/no-such-stop/?view=presenter"),
        "tour/a/b/c/".to_owned(),
    ] {
        assert_eq!(the("h1", EVERYTHING.page(&url)), NOT_FOUND, "{url}");
    }
}

#[test]
fn a_catalogue_that_names_no_tours_has_no_link_to_them() {
    let exhibit = EVERYTHING.edited(|catalogue| {
        catalogue.as_object_mut().unwrap().remove("tours");
    });
    for url in ["", "gifts/", "about/"] {
        let links = links(&exhibit.page_with_tours(url, None));
        assert!(!links.contains(&"tour/".to_owned()), "{url}");
    }
    let html = exhibit.page_with_tours("tour/", None);
    assert_eq!(the("h1", &html), NOT_FOUND);
    assert!(links(EVERYTHING.page("")).contains(&"tour/".to_owned()));
}

#[test]
fn while_the_tours_load_the_page_says_how_much_has_been_received() {
    let loading = Fetch::Loading {
        received: 2000,
        expected: Some(5000),
        retries: 0,
    };
    for (tours, bytes) in [(None, ""), (Some(loading), "2 of 5 KB")] {
        let html = EVERYTHING.page_with_tours("tour/", tours);
        let main = the("main", &html);
        assert!(main.contains("Loading the tours…"), "{main}");
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
            "The server answered with status 404.",
        ),
        (
            unreadable(Unreadable::WebPage),
            "A web page was received instead of the tours.",
        ),
        (
            unreadable(Unreadable::CutShort { line: 3, column: 7 }),
            "The download was interrupted.",
        ),
        (
            unreadable(Unreadable::NotJson {
                reason: "x".to_owned(),
                line: 1,
                column: 2,
            }),
            "The file is not valid JSON.",
        ),
        (
            unreadable(Unreadable::OtherFormat {
                found: "nothing".to_owned(),
                expected: "vitrine-tours/1",
            }),
            "This edition of the exhibit does not support the format of the tours.",
        ),
        (
            unreadable(Unreadable::NotUtf8 { byte: 9 }),
            "The tours could not be read.",
        ),
    ] {
        let html = EVERYTHING.page_with_tours("tour/", Some(Fetch::Failed(fault)));
        assert_eq!(the("h1", &html), "The tours could not be loaded");
        let main = the("main", &html);
        assert!(main.contains(happened), "{main}");
        assert!(main.contains("Try again"), "{main}");
    }
}

#[test]
fn problems_in_the_file_of_tours_are_listed_on_the_page_of_tours() {
    let file = br#"{"format": "vitrine-tours/1", "tours": [7]}"#;
    let tours = LoadedTours::read(file, EVERYTHING.catalogue()).unwrap();
    let html = EVERYTHING.page_with_tours("tour/", Some(Fetch::Loaded(tours)));
    let main = the("main", &html);
    assert!(main.contains("No tour is ready yet."), "{main}");
    assert!(
        main.contains("tour 1: found 7, expected an object"),
        "{main}"
    );
}
