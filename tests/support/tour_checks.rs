//! What holds of the tours of every exhibit; of one without tours, nothing is checked.

use vitrine_catalogue::{Stop, Tour};

use super::TestExhibit;
use super::html::{elements, links, the};

/// The URL of a stop.
#[must_use]
pub fn url_of_stop(tour: &Tour, stop: &Stop) -> String {
    format!("tour/{}/{}/", tour.id, stop.id)
}

/// Every tour is on the page of tours, with its introduction and a link.
pub fn every_tour_is_listed_on_one_page(exhibit: &TestExhibit) {
    if exhibit.tours().is_empty() {
        return;
    }
    let html = exhibit.page("tour/");
    let main = the("main", html);
    for tour in exhibit.tours() {
        for text in [&tour.title, &tour.introduction] {
            let text = text.in_language("en");
            assert!(main.contains(text), "{text}");
        }
        assert!(links(html).contains(&format!("tour/{}/", tour.id)));
    }
}

/// An overview links to its stops in order, to what can be printed of it, and to the other tours.
pub fn an_overview_links_to_every_stop_to_print_views_and_to_other_tours(exhibit: &TestExhibit) {
    for tour in exhibit.tours() {
        let links = links(exhibit.page(&format!("tour/{}/", tour.id)));
        let stops = tour.stops.iter().map(|stop| url_of_stop(tour, stop));
        let stops: Vec<String> = stops.collect();
        let found = links.iter().filter(|href| stops.contains(href)).cloned();
        let found: Vec<String> = found.collect();
        // The first is also where the tour starts.
        assert_eq!(found, [&stops[..1], &stops].concat());
        let asks = tour.stops.iter().any(|stop| stop.exercise.is_some());
        let offers = |view: &str| links.contains(&format!("tour/{}/?view={view}", tour.id));
        assert!(offers("booklet"));
        assert_eq!(offers("worksheet"), asks);
        for other in exhibit.tours() {
            let href = format!("tour/{}/", other.id);
            assert_eq!(links.contains(&href), other.id != tour.id);
        }
    }
}

/// A stop has its text, its point, its question and its position, and links to its neighbours.
pub fn a_stop_says_what_it_has_to_say_and_where_it_leads(exhibit: &TestExhibit) {
    let catalogue = exhibit.catalogue();
    for tour in exhibit.tours() {
        for (position, stop) in tour.stops.iter().enumerate() {
            for view in ["", "?view=presenter"] {
                let html = exhibit.page(&[&url_of_stop(tour, stop), view].concat());
                let main = the("main", html);
                let mut expected = vec![
                    stop.text.in_language("en").to_owned(),
                    format!("Stop {} of {}", position + 1, tour.stops.len()),
                ];
                expected.extend(
                    stop.point(catalogue)
                        .map(|point| point.says.in_language("en").to_owned()),
                );
                if let Some(question) = stop.question(catalogue) {
                    expected.push(question.ask.in_language("en").to_owned());
                    expected.push(question.finding.in_language("en").to_owned());
                }
                for text in expected {
                    assert!(main.contains(&text), "{}: {text}", stop.id);
                }
                let rel = |rel: &str| {
                    elements(html)
                        .find(|element| element.attribute("rel").as_deref() == Some(rel))
                        .and_then(|element| element.attribute("href"))
                };
                let at = |stop: &Stop| [&url_of_stop(tour, stop), view].concat();
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

/// A booklet has a page for the cover, each stop and the sources, two to a sheet.
pub fn a_booklet_has_a_page_for_the_cover_each_stop_and_the_sources(exhibit: &TestExhibit) {
    for tour in exhibit.tours() {
        let html = exhibit.page(&format!("tour/{}/?view=booklet", tour.id));
        let count = |class: &str| {
            elements(html)
                .filter(|element| element.has_class(class))
                .count()
        };
        let pages = tour.stops.len() + 2;
        assert_eq!(count("booklet__page"), pages);
        assert_eq!(count("booklet__sheet"), pages.div_ceil(2));
        assert!(the("main", html).contains("Where it comes from"));
    }
}

/// A worksheet has every exercise before the first answer, or says that the tour has none.
pub fn a_worksheet_asks_first_and_answers_last(exhibit: &TestExhibit) {
    for tour in exhibit.tours() {
        let main = the(
            "main",
            exhibit.page(&format!("tour/{}/?view=worksheet", tour.id)),
        );
        let exercises: Vec<_> = tour
            .stops
            .iter()
            .filter_map(|stop| stop.exercise.as_ref())
            .collect();
        if exercises.is_empty() {
            assert!(main.contains("This tour has no questions for a class."));
            continue;
        }
        let answers = main.find("Answers").unwrap();
        for exercise in exercises {
            let ask = exercise.ask.in_language("en");
            assert!(main.find(ask).unwrap() < answers, "{ask}");
            let answer = exercise.answer.in_language("en");
            assert!(main.find(answer).unwrap() > answers, "{answer}");
        }
    }
}
