//! One file per destination.

mod about;
mod entrance;
mod gallery;
mod gift;
mod late;
mod lost;
mod questions;
mod source;
mod sources;

pub use entrance::EntrancePage;
pub use gallery::GalleryPage;
pub use late::{Late, LatePage, Study};

use about::AboutPage;
use gift::GiftPage;
use lost::LostPage;
use questions::QuestionsPage;
use source::SourcePage;
use sources::SourcesPage;

use crate::catalogue::{Catalogue, Gift, Record, Text};
use crate::words::Words;

/// The name of the record that a question or a claim stands on, and its gift if it is one.
fn name_of(
    catalogue: &'static Catalogue,
    record: Record,
) -> (&'static Text, Option<&'static Gift>) {
    match record {
        Record::Gift(key) => (&catalogue[key].title, Some(&catalogue[key])),
        Record::Event(key) => (&catalogue[key].title, None),
        Record::Place(key) => (&catalogue[key].name, None),
        Record::Person(key) => (&catalogue[key].name, None),
    }
}

/// The title of a page in the window and in bookmarks.
#[must_use]
pub fn title_of(
    page: &crate::address::Page,
    catalogue: &Catalogue,
    words: &Words,
    tag: &str,
) -> String {
    use crate::address::Page;
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
        Page::Sources => words.sources_title.to_owned(),
        Page::Source { id } => catalogue
            .source(id)
            .map_or(words.lost_title, |key| catalogue[key].name.as_str())
            .to_owned(),
        Page::Questions { .. } => words.questions_title.to_owned(),
        Page::About => words.about_title.to_owned(),
        Page::Lost { .. } => words.lost_title.to_owned(),
    };
    (words.page_title)(&page, exhibit)
}
