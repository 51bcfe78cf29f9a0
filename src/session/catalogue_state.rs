//! The catalogue, and its tours, on their way, here, or not to be had.

use std::sync::LazyLock;

use vitrine_catalogue::{Catalogue, Problem, Reading, Tours, ToursReading, Unreadable};
use vitrine_i18n::FaultMessages;
use vitrine_search::Index;

/// The catalogue on its way, here, or not to be had.
pub type CatalogueState = Fetch<LoadedCatalogue>;

/// A file on its way, what was read of it, or why it is not to be had.
#[derive(Debug, Clone, PartialEq)]
pub enum Fetch<T> {
    /// On its way: bytes that have come, of how many if the host said so, and which try it is.
    Loading {
        /// Bytes received.
        received: usize,
        /// Bytes to come in all, where the host tells.
        expected: Option<usize>,
        /// 0 for the first try.
        retries: u32,
    },
    /// Here.
    Loaded(T),
    /// Not to be had.
    Failed(FetchError),
}

/// An index that is built when it is first asked.
pub type LazyIndex = LazyLock<Index, Box<dyn FnOnce() -> Index + Send>>;

/// The catalogue and what was built from it. It is fetched once and kept until the page is
/// closed, so it is borrowed for good and copied freely.
#[derive(Debug, Clone, Copy)]
pub struct LoadedCatalogue {
    /// The collection.
    pub catalogue: &'static Catalogue,
    /// For finding; built when something is first looked for.
    pub index: &'static LazyIndex,
    /// What the catalogue got wrong.
    pub problems: &'static [Problem],
}

impl PartialEq for LoadedCatalogue {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.catalogue, other.catalogue)
    }
}

/// The tours, which are fetched when the first is asked for; borrowed for good, as the
/// catalogue is.
#[derive(Debug, Clone, Copy)]
pub struct LoadedTours {
    /// The tours, for the catalogue that is held.
    pub tours: &'static Tours,
    /// What their file got wrong.
    pub problems: &'static [Problem],
}

impl LoadedTours {
    /// Reads the tours of a catalogue, as [`LoadedCatalogue::read`] does the catalogue itself.
    ///
    /// # Errors
    /// Says why when the bytes as a whole cannot be read.
    pub fn read(bytes: &[u8], catalogue: &Catalogue) -> Result<LoadedTours, Unreadable> {
        let read = if cfg!(split) {
            ToursReading::unpack
        } else {
            Tours::read
        };
        Ok(LoadedTours::keep(read(bytes, catalogue)?))
    }

    /// Keeps what was read.
    #[must_use]
    pub fn keep(reading: ToursReading) -> LoadedTours {
        LoadedTours {
            tours: Box::leak(Box::new(reading.tours)),
            problems: Vec::leak(reading.problems),
        }
    }
}

impl PartialEq for LoadedTours {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.tours, other.tours)
    }
}

/// Why there is no catalogue, or no file of tours.
#[derive(Debug, Clone, PartialEq)]
pub enum FetchError {
    /// The network did not answer.
    Unreachable,
    /// The host answered with this status.
    Status(u16),
    /// It came, and cannot be read.
    Unreadable(Unreadable),
}

impl FetchError {
    /// What happened, in a sentence, and the exact fault where there is one.
    #[must_use]
    pub fn in_words(&self, messages: &FaultMessages) -> (String, Option<String>) {
        match self {
            FetchError::Unreachable => (messages.offline.to_owned(), None),
            FetchError::Status(status) => ((messages.status)(*status), None),
            FetchError::Unreadable(unreadable) => {
                let happened = match unreadable {
                    Unreadable::WebPage => messages.web_page,
                    Unreadable::CutShort { .. } => messages.cut_short,
                    Unreadable::NotJson { .. } => messages.not_json,
                    Unreadable::OtherFormat { .. } => messages.version,
                    _ => messages.unreadable,
                };
                (happened.to_owned(), Some(unreadable.to_string()))
            }
        }
    }
}

impl LoadedCatalogue {
    /// Reads a catalogue. A release reads what was published of it, and
    /// while developing it is read as it was written.
    ///
    /// # Errors
    /// Says why when the bytes as a whole cannot be read.
    pub fn read(bytes: &[u8], language: &str) -> Result<LoadedCatalogue, Unreadable> {
        let read = if cfg!(split) {
            Reading::unpack
        } else {
            Catalogue::read
        };
        Ok(LoadedCatalogue::keep(read(bytes)?, language))
    }

    /// Keeps what was read.
    #[must_use]
    pub fn keep(reading: Reading, language: &str) -> LoadedCatalogue {
        let catalogue: &'static Catalogue = Box::leak(Box::new(reading.catalogue));
        let language = language.to_owned();
        let index: LazyIndex = LazyLock::new(Box::new(move || Index::new(catalogue, &language)));
        LoadedCatalogue {
            catalogue,
            index: Box::leak(Box::new(index)),
            problems: Vec::leak(reading.problems),
        }
    }

    /// How many gifts are the exhibit's own.
    #[must_use]
    pub fn own_gifts(self) -> usize {
        self.catalogue
            .gifts
            .iter()
            .filter(|gift| !gift.also_reported)
            .count()
    }
}
