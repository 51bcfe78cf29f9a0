//! One file per destination.

mod about;
mod downloads;
mod entrance;
mod favourites;
mod gallery;
mod gift;
mod journey;
mod lazy;
mod not_found;
mod people;
mod person;
mod place;
mod places;
mod questions;
mod record;
mod source;
mod sources;
mod tour;

pub use entrance::EntrancePage;
pub use gallery::GalleryPage;
pub use lazy::{LazyKiosk, LazyPage, PageChunk, Study, load_chunk};

use about::AboutPage;
use favourites::FavouritesPage;
use gift::GiftPage;
use journey::JourneyPage;
use not_found::NotFoundPage;
use people::PeoplePage;
use person::PersonPage;
use place::PlacePage;
use places::PlacesPage;
use questions::QuestionsPage;
use source::SourcePage;
use sources::SourcesPage;
use tour::ToursPage;

use crate::components::{href_of_gift, href_of_person, href_of_place, localized};
use crate::session::LoadedTours;
use vitrine_catalogue::{Catalogue, Record, Text};
use vitrine_i18n::Messages;
use vitrine_route::TourPage;
use vitrine_view::prelude::*;

/// The name of the record that a question or a claim stands on, linked to its page if it has one.
fn name_of(catalogue: &'static Catalogue, record: Record) -> View {
    let (name, href): (&'static Text, _) = match record {
        Record::Gift(key) => (&catalogue[key].title, href_of_gift(&catalogue[key])),
        Record::Event(key) => return localized(&catalogue[key].title).into_view(),
        Record::Place(key) => (&catalogue[key].name, href_of_place(&catalogue[key])),
        Record::Person(key) => (&catalogue[key].name, href_of_person(&catalogue[key])),
    };
    view! { <a href=href>{localized(name)}</a> }.into_view()
}

/// The title of a page in the window and in bookmarks.
#[must_use]
pub fn title_of(
    page: &vitrine_route::Page,
    catalogue: &Catalogue,
    tours: Option<LoadedTours>,
    messages: &Messages,
    tag: &str,
) -> String {
    use vitrine_route::Page;
    let exhibit = catalogue.exhibit.title.in_language(tag);
    let page = match page {
        Page::Entrance => return (messages.page_title)(exhibit, messages.engine),
        Page::Gifts { .. } => messages.gallery_title.to_owned(),
        Page::Gift { id, .. } => catalogue
            .gift(id)
            .map_or(messages.not_found_title, |key| {
                catalogue[key].title.in_language(tag)
            })
            .to_owned(),
        Page::Journey { .. } => catalogue
            .journey
            .as_ref()
            .map_or(messages.journey, |journey| journey.title.in_language(tag))
            .to_owned(),
        Page::Tour(_) if catalogue.tours.is_none() => messages.not_found_title.to_owned(),
        Page::Tour(page) => match (page, tours) {
            (TourPage::All, _) | (_, None) => Some(messages.tours),
            (TourPage::Overview { tour, .. }, Some(loaded)) => loaded
                .tours
                .tour(tour)
                .map(|tour| tour.title.in_language(tag)),
            (TourPage::Stop { tour, stop, .. }, Some(loaded)) => {
                let tour = loaded.tours.tour(tour);
                tour.and_then(|tour| tour.stop(stop))
                    .map(|stop| stop.title.in_language(tag))
            }
        }
        .unwrap_or(messages.not_found_title)
        .to_owned(),
        Page::People => messages.people.to_owned(),
        Page::Person { id } => catalogue
            .person(id)
            .map_or(messages.not_found_title, |key| {
                catalogue[key].name.in_language(tag)
            })
            .to_owned(),
        Page::Places => messages.places.to_owned(),
        Page::Place { id } => catalogue
            .place(id)
            .map_or(messages.not_found_title, |key| {
                catalogue[key].name.in_language(tag)
            })
            .to_owned(),
        Page::Sources => messages.sources_title.to_owned(),
        Page::Source { id } => catalogue
            .source(id)
            .map_or(messages.not_found_title, |key| catalogue[key].name.as_str())
            .to_owned(),
        Page::Questions { .. } => messages.questions_title.to_owned(),
        Page::Favourites { show } if show.shared.is_empty() => messages.my_visit.to_owned(),
        Page::Favourites { .. } => messages.shared_visit.to_owned(),
        Page::About => messages.about_title.to_owned(),
        Page::NotFound { .. } => messages.not_found_title.to_owned(),
    };
    (messages.page_title)(&page, exhibit)
}
