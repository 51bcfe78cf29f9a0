//! One file per destination.

mod about;
mod downloads;
mod entrance;
mod gallery;
mod gift;
mod journey;
mod late;
mod lost;
mod people;
mod person;
mod place;
mod places;
mod questions;
mod record;
mod source;
mod sources;
mod tour;
mod visit;

pub use entrance::EntrancePage;
pub use gallery::GalleryPage;
pub use late::{Late, LateKiosk, LatePage, Study, brought};

use about::AboutPage;
use gift::GiftPage;
use journey::JourneyPage;
use lost::LostPage;
use people::PeoplePage;
use person::PersonPage;
use place::PlacePage;
use places::PlacesPage;
use questions::QuestionsPage;
use source::SourcePage;
use sources::SourcesPage;
use tour::ToursPage;
use visit::VisitPage;

use crate::components::{href_of_gift, href_of_person, href_of_place, said};
use crate::session::HeldTours;
use vitrine_catalogue::{Catalogue, Record, Text};
use vitrine_i18n::Words;
use vitrine_route::TourPage;
use vitrine_view::prelude::*;

/// The name of the record that a question or a claim stands on, linked to its page if it has one.
fn name_of(catalogue: &'static Catalogue, record: Record) -> AnyView {
    let (name, href): (&'static Text, _) = match record {
        Record::Gift(key) => (&catalogue[key].title, href_of_gift(&catalogue[key])),
        Record::Event(key) => return said(&catalogue[key].title).into_any(),
        Record::Place(key) => (&catalogue[key].name, href_of_place(&catalogue[key])),
        Record::Person(key) => (&catalogue[key].name, href_of_person(&catalogue[key])),
    };
    view! { <a href=href>{said(name)}</a> }.into_any()
}

/// The title of a page in the window and in bookmarks.
#[must_use]
pub fn title_of(
    page: &vitrine_route::Page,
    catalogue: &Catalogue,
    tours: Option<HeldTours>,
    words: &Words,
    tag: &str,
) -> String {
    use vitrine_route::Page;
    let exhibit = catalogue.exhibit.title.in_language(tag);
    let page = match page {
        Page::Entrance => return (words.page_title)(exhibit, words.engine),
        Page::Gifts { .. } => words.gallery_title.to_owned(),
        Page::Gift { id, .. } => catalogue
            .gift(id)
            .map_or(words.lost_title, |key| {
                catalogue[key].title.in_language(tag)
            })
            .to_owned(),
        Page::Journey { .. } => catalogue
            .journey
            .as_ref()
            .map_or(words.journey, |journey| journey.title.in_language(tag))
            .to_owned(),
        Page::Tour(_) if catalogue.tours.is_none() => words.lost_title.to_owned(),
        Page::Tour(page) => match (page, tours) {
            (TourPage::All, _) | (_, None) => Some(words.tours),
            (TourPage::Overview { tour, .. }, Some(held)) => held
                .tours
                .tour(tour)
                .map(|tour| tour.title.in_language(tag)),
            (TourPage::Stop { tour, stop, .. }, Some(held)) => {
                let tour = held.tours.tour(tour);
                tour.and_then(|tour| tour.stop(stop))
                    .map(|stop| stop.title.in_language(tag))
            }
        }
        .unwrap_or(words.lost_title)
        .to_owned(),
        Page::People => words.people.to_owned(),
        Page::Person { id } => catalogue
            .person(id)
            .map_or(words.lost_title, |key| catalogue[key].name.in_language(tag))
            .to_owned(),
        Page::Places => words.places.to_owned(),
        Page::Place { id } => catalogue
            .place(id)
            .map_or(words.lost_title, |key| catalogue[key].name.in_language(tag))
            .to_owned(),
        Page::Sources => words.sources_title.to_owned(),
        Page::Source { id } => catalogue
            .source(id)
            .map_or(words.lost_title, |key| catalogue[key].name.as_str())
            .to_owned(),
        Page::Questions { .. } => words.questions_title.to_owned(),
        Page::Visit { show } if show.shared.is_empty() => words.my_visit.to_owned(),
        Page::Visit { .. } => words.shared_visit.to_owned(),
        Page::About => words.about_title.to_owned(),
        Page::Lost { .. } => words.lost_title.to_owned(),
    };
    (words.page_title)(&page, exhibit)
}
