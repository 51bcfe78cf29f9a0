//! The pages, one file each. A page reads the session and calls its functions; it never fetches.

mod about;
mod document_title;
mod downloads;
mod entrance;
mod export_file;
mod favourites;
mod gallery;
mod gift;
mod journey;
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

pub use about::AboutPage;
pub use document_title::document_title;
pub use entrance::EntrancePage;
pub use favourites::FavouritesPage;
pub use gallery::GalleryPage;
pub use gift::GiftPage;
pub use journey::JourneyPage;
pub use not_found::NotFoundPage;
pub use people::PeoplePage;
pub use person::PersonPage;
pub use place::PlacePage;
pub use places::PlacesPage;
pub use questions::QuestionsPage;
pub use source::SourcePage;
pub use sources::SourcesPage;
pub use tour::ToursPage;
