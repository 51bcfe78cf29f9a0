//! The messages of the interface, by language: all text on screen that is not in the catalogue.
//!
//! A language is a row in `languages!` below and a folder of messages; a message
//! that it lacks does not compile. Each language has its messages in parts, by who downloads them:
//! those of a kind of page are in its chunk, and what only the host publishes is in none. This crate
//! knows no record: what an exhibit calls its things is given to it.

#[macro_use]
mod macros;

mod en;
mod entrance_messages;
mod favourites_messages;
mod gallery_messages;
mod gift_messages;
mod journey_messages;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod notice_messages;
mod nouns;
#[cfg(feature = "pseudo-language")]
pub mod pseudo;
#[cfg(not(target_arch = "wasm32"))]
mod published_messages;
mod reference_messages;
mod tour_messages;
mod turn_messages;

pub use entrance_messages::EntranceMessages;
pub use favourites_messages::FavouritesMessages;
pub use gallery_messages::GalleryMessages;
pub use gift_messages::GiftMessages;
pub use journey_messages::JourneyMessages;
pub use messages::{FaultMessages, Messages};
#[cfg(not(target_arch = "wasm32"))]
pub use notice_messages::NoticeMessages;
pub use nouns::{Noun, Nouns, Template};
#[cfg(not(target_arch = "wasm32"))]
pub use published_messages::PublishedMessages;
pub use reference_messages::ReferenceMessages;
pub use tour_messages::TourMessages;
pub use turn_messages::TurnMessages;

languages! {
    released {
        /// English, the default: its paths have no tag.
        English, "en", "English", en;
    }
    for_tests {
        /// English with accents, a third longer and in brackets.
        #[cfg(feature = "pseudo-language")]
        Pseudo, "en-XA", "⟦Éñĝļîšĥ⟧", pseudo;
    }
}

impl Language {
    /// The language of a page, for an exhibit with texts in `languages`: the interface's own. But the
    /// default one is also the interface of exhibits in a language that has none yet, and then the
    /// page is in the first of theirs, and what is of the interface alone is marked.
    ///
    /// ```
    /// use vitrine_i18n::Language;
    ///
    /// let languages = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
    /// assert_eq!(Language::English.of_page(&languages(&["ko", "en"])), "en");
    /// assert_eq!(Language::English.of_page(&languages(&["pt"])), "pt");
    /// ```
    #[must_use]
    pub fn of_page(self, languages: &[String]) -> &str {
        match languages.first() {
            Some(first)
                if self == Self::default() && !languages.iter().any(|one| one == self.tag()) =>
            {
                first
            }
            _ => self.tag(),
        }
    }

    /// What marks the words of the interface on such a page: its language, where that is another than
    /// the page's.
    #[must_use]
    pub fn mark_on_page(self, languages: &[String]) -> Option<&'static str> {
        (self.of_page(languages) != self.tag()).then(|| self.tag())
    }
}
