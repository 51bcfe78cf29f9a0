//! The title of each page.

use crate::components::nouns_of;
use crate::session::LoadedTours;
use vitrine_catalogue::Catalogue;
use vitrine_i18n::Language;
use vitrine_route::{Page, TourPage};

/// The title of a page, in the window and in bookmarks.
#[must_use]
pub fn document_title(
    page: &Page,
    catalogue: &Catalogue,
    tours: Option<LoadedTours>,
    language: Language,
) -> String {
    let (messages, tag) = (language.messages(), language.tag());
    let exhibit = catalogue.exhibit().title.in_language(tag);
    let page = match page {
        Page::Entrance => return (messages.page_title)(exhibit, messages.engine),
        Page::Gifts { .. } => messages.gallery_title.fill(&nouns_of(catalogue, language)),
        Page::Gift { id, .. } => catalogue
            .gift(id)
            .map_or(messages.not_found_title, |key| {
                catalogue[key].title.in_language(tag)
            })
            .to_owned(),
        Page::Journey { .. } => catalogue
            .journey()
            .map_or(messages.journey, |journey| journey.title.in_language(tag))
            .to_owned(),
        Page::Topics => catalogue
            .topics()
            .map_or(messages.not_found_title, |topics| {
                topics.title.in_language(tag)
            })
            .to_owned(),
        Page::Tour(_) if catalogue.tours().is_none() => messages.not_found_title.to_owned(),
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
        Page::Favourites { view } if view.shared.is_empty() => messages.favourites.to_owned(),
        Page::Favourites { .. } => messages.shared_favourites.to_owned(),
        Page::About => messages.about_title.to_owned(),
        Page::NotFound { .. } => messages.not_found_title.to_owned(),
    };
    (messages.page_title)(&page, exhibit)
}
