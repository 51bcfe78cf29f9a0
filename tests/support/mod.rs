//! Prerenders the pages of an exhibit on the host, and reads their HTML.
//!
//! The tests touch the app's `App` and `Session` here and nowhere else.

#![allow(
    dead_code,
    unused_imports,
    reason = "each test target uses a part of it"
)]

pub mod checks;
pub mod html;
pub mod tour_checks;

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use serde_json::Value;
use vitrine_app::app::App;
use vitrine_app::components::NavItem;
use vitrine_app::session::{Session, Theme};
use vitrine_catalogue::{Catalogue, Gift, Person, Place, Problem, Source, Tour};
use vitrine_route::Route;
use vitrine_search::Index;
use vitrine_view::prelude::*;

pub use vitrine_app::components::format;
pub use vitrine_app::session::{
    CatalogueState, Fetch, FetchError, Idle, LoadedCatalogue, LoadedTours,
};

/// The heading of the page for a URL that leads nowhere.
pub const NOT_FOUND: &str = "Page not found";

/// A small exhibit in which every field of the format is used.
pub static EVERYTHING: LazyLock<TestExhibit> = LazyLock::new(|| {
    TestExhibit::read(
        include_str!("../fixtures/everything/catalogue.json"),
        Some(include_str!("../fixtures/everything/tours.json")),
    )
});

/// Three gifts and nothing else.
pub static MINIMAL: LazyLock<TestExhibit> =
    LazyLock::new(|| TestExhibit::read(include_str!("../fixtures/minimal/catalogue.json"), None));

/// An exhibit, read, and the pages that were prerendered of it.
pub struct TestExhibit {
    json: &'static str,
    loaded: LoadedCatalogue,
    tours: Option<LoadedTours>,
    /// Pages by URL. Prerendering is the slow part of these tests, and many look at one page.
    pages: Mutex<HashMap<String, &'static str>>,
}

impl TestExhibit {
    /// Reads an exhibit from the text of its catalogue, and of its tours if it has any. As in
    /// the browser, what is wrong in them is left out and kept as [`problems`](Self::problems).
    #[must_use]
    pub fn read(catalogue: &'static str, tours: Option<&str>) -> TestExhibit {
        let loaded = LoadedCatalogue::read(catalogue.as_bytes(), "en").unwrap();
        let tours =
            tours.map(|tours| LoadedTours::read(tours.as_bytes(), loaded.catalogue).unwrap());
        TestExhibit {
            json: catalogue,
            loaded,
            tours,
            pages: Mutex::default(),
        }
    }

    /// The same exhibit after `edit` has changed its catalogue.
    #[must_use]
    pub fn edited(&self, edit: impl FnOnce(&mut Value)) -> TestExhibit {
        let mut json: Value = serde_json::from_str(self.json).unwrap();
        edit(&mut json);
        let json: &'static str = json.to_string().leak();
        TestExhibit {
            json,
            loaded: LoadedCatalogue::read(json.as_bytes(), "en").unwrap(),
            tours: self.tours,
            pages: Mutex::default(),
        }
    }

    /// The catalogue as a tree of JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(self.json).unwrap()
    }

    /// What was read of the catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &'static Catalogue {
        self.loaded.catalogue
    }

    /// The index that the gallery searches.
    #[must_use]
    pub fn index(&self) -> &'static Index {
        self.loaded.index()
    }

    /// What is wrong with the catalogue and its tours, worded.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        let in_tours = self.tours.map_or(&[][..], |tours| tours.problems);
        let problems = self.loaded.problems.iter().chain(in_tours);
        problems.map(Problem::to_string).collect()
    }

    /// The tours; none if the exhibit has none.
    #[must_use]
    pub fn tours(&self) -> &'static [Tour] {
        self.tours.map_or(&[], |tours| &tours.tours.tours)
    }

    /// The page at `url`, as HTML, its tours loaded.
    #[must_use]
    pub fn page(&self, url: &str) -> &'static str {
        if let Some(html) = self.pages.lock().unwrap().get(url) {
            return html;
        }
        // Without the lock: another test may want another page.
        let html: &'static str = self
            .page_with_tours(url, self.tours.map(Fetch::Loaded))
            .leak();
        self.pages.lock().unwrap().insert(url.to_owned(), html);
        html
    }

    /// The page at `url`, as HTML, its tours in this state.
    #[must_use]
    pub fn page_with_tours(&self, url: &str, tours: Option<Fetch<LoadedTours>>) -> String {
        prerender(url, CatalogueState::Loaded(self.loaded), tours)
    }

    /// Every URL that the exhibit has a page for, with the page's heading: one for each page
    /// kind and each state of it that can be linked to, and one for each record.
    #[must_use]
    pub fn urls(&self) -> Vec<(String, String)> {
        let catalogue = self.catalogue();
        let exhibit = catalogue.exhibit().title.in_language("en");
        let noun = catalogue.exhibit().object_noun.as_ref();
        let things = noun.map_or("objects", |noun| noun.other.in_language("en"));
        let gallery = ["The ", things].concat();
        let mut urls: Vec<(String, String)> = [
            ("", exhibit),
            ("gifts/", &gallery),
            ("people/", "People"),
            ("places/", "Places"),
            ("sources/", "The sources"),
            ("questions/", "Questions"),
            ("questions/?certainty=settled", "Questions"),
            ("questions/?certainty=likely", "Questions"),
            ("questions/?certainty=open", "Questions"),
            ("visit/", "My visit"),
            ("about/", "About the exhibit"),
        ]
        .map(|(url, heading)| (url.to_owned(), heading.to_owned()))
        .into();
        let journey = catalogue.journey();
        let journey = journey.map_or("Journey", |journey| journey.title.in_language("en"));
        urls.push(("journey/".to_owned(), journey.to_owned()));
        let mut add = |url: String, heading: &str| urls.push((url, heading.to_owned()));
        if let [first, second, ..] = catalogue.gifts() {
            let both = [&first.id, ",", &second.id].concat();
            let url = ["visit/?gifts=", &both, "&compare=", &both].concat();
            add(url, "A shared visit");
            if let Some(giver) = first.giver.map(|key| &catalogue[key]) {
                let date = first.date.to_string();
                add(
                    ["journey/?day=", &date, "&person=", &giver.id].concat(),
                    journey,
                );
            }
        }
        if let Some(topics) = catalogue.topics() {
            add("topics/".to_owned(), topics.title.in_language("en"));
        }
        if self.tours.is_some() {
            add("tour/".to_owned(), "Tours");
        }
        for tour in self.tours() {
            let overview = ["tour/", &tour.id, "/"].concat();
            add(overview.clone(), tour.title.in_language("en"));
            add([&overview, "?view=booklet"].concat(), "Booklet");
            add([&overview, "?view=worksheet"].concat(), "Worksheet");
            for stop in &tour.stops {
                for view in ["/", "/?view=presenter"] {
                    let url = [&overview, &stop.id, view].concat();
                    add(url, stop.title.in_language("en"));
                }
            }
        }
        for gift in catalogue.gifts() {
            add(gift.url(), gift.title.in_language("en"));
        }
        for person in catalogue.people() {
            add(person.url(), person.name.in_language("en"));
        }
        for place in catalogue.places() {
            add(place.url(), place.name.in_language("en"));
        }
        for source in catalogue.sources() {
            add(source.url(), &source.name);
        }
        urls.retain(|(url, _)| NavItem::has_page(catalogue, &Route::parse(url).page));
        urls
    }
}

/// The page at `url`, as HTML, with catalogue and tours in these states.
#[must_use]
pub fn prerender(
    url: &str,
    catalogue: CatalogueState,
    tours: Option<Fetch<LoadedTours>>,
) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let session = Session::new(Route::parse(url), catalogue, tours, None, Theme::System);
        let on_retry = Callback::new(|()| ());
        view! { <App session on_retry /> }.to_html()
    });
    owner.cleanup();
    html
}

/// A record with a page of its own.
pub trait HasPage {
    /// The URL of its page, relative to the root.
    fn url(&self) -> String;
}

impl HasPage for Gift {
    fn url(&self) -> String {
        ["gifts/", &self.id, "/"].concat()
    }
}

impl HasPage for Person {
    fn url(&self) -> String {
        ["people/", &self.id, "/"].concat()
    }
}

impl HasPage for Place {
    fn url(&self) -> String {
        ["places/", &self.id, "/"].concat()
    }
}

impl HasPage for Source {
    fn url(&self) -> String {
        ["sources/", &self.id, "/"].concat()
    }
}
