//! The catalogue and its tours: loading, loaded or failed.
//!
//! Nothing here fetches: `fetch.rs` does.

use std::sync::OnceLock;

use vitrine_catalogue::facet::Agreement;
use vitrine_catalogue::{Catalogue, Problem, Reading, Summary, Tours, ToursReading, Unreadable};
use vitrine_i18n::{FaultMessages, Language};
use vitrine_search::{Index, Words};

/// The catalogue: loading, loaded or failed.
pub type CatalogueState = Fetch<LoadedCatalogue>;

/// A file that is fetched and read: its progress, its value or its error.
#[derive(Debug, Clone, PartialEq)]
pub enum Fetch<T> {
    /// It is being fetched.
    Loading {
        /// Bytes received.
        received: usize,
        /// Bytes in all, where the host says.
        expected: Option<usize>,
        /// 0 for the first attempt.
        retries: u32,
    },
    /// It was read.
    Loaded(T),
    /// It could not be fetched or read.
    Failed(FetchError),
}

impl<T: Copy> Fetch<T> {
    /// The value, once it is loaded.
    #[must_use]
    pub fn loaded(&self) -> Option<T> {
        match self {
            Fetch::Loaded(value) => Some(*value),
            _ => None,
        }
    }
}

/// The catalogue and its index. It is loaded once and lives as long as the document, so it is leaked
/// to be `'static` and copied freely.
#[derive(Debug, Clone, Copy)]
pub struct LoadedCatalogue {
    /// The collection.
    pub catalogue: &'static Catalogue,
    /// The language of the interface, in whose words the index is.
    language: Language,
    /// The search index, once a page has asked for it.
    index: &'static OnceLock<Index>,
    /// What header and footer show of it.
    pub summary: &'static Summary,
    /// The problems of the catalogue's file.
    pub problems: &'static [Problem],
}

impl PartialEq for LoadedCatalogue {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.catalogue, other.catalogue)
    }
}

/// The tours, which are fetched when a page first needs them; leaked, as the catalogue is.
#[derive(Debug, Clone, Copy)]
pub struct LoadedTours {
    /// The tours of the loaded catalogue.
    pub tours: &'static Tours,
    /// The problems of their file.
    pub problems: &'static [Problem],
}

impl LoadedTours {
    /// Reads the tours of a catalogue, as [`LoadedCatalogue::read`] does the catalogue itself.
    ///
    /// # Errors
    /// Why the bytes as a whole cannot be read.
    pub fn read(bytes: &[u8], catalogue: &Catalogue) -> Result<LoadedTours, Unreadable> {
        let read = if cfg!(split) {
            ToursReading::unpack
        } else {
            Tours::read
        };
        Ok(LoadedTours::leak(read(bytes, catalogue)?))
    }

    /// Leaks what was read.
    #[must_use]
    pub fn leak(reading: ToursReading) -> LoadedTours {
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

/// Why a file could not be fetched or read.
#[derive(Debug, Clone, PartialEq)]
pub enum FetchError {
    /// There was no response.
    Unreachable,
    /// The response had this HTTP status.
    Status(u16),
    /// It was fetched and cannot be read.
    Unreadable(Unreadable),
}

impl FetchError {
    /// What happened, in a sentence for the visitor, and the exact error where there is one.
    #[must_use]
    pub fn describe(&self, messages: &FaultMessages) -> (String, Option<String>) {
        match self {
            FetchError::Unreachable => (messages.offline.to_owned(), None),
            FetchError::Status(status) => ((messages.status)(*status), None),
            FetchError::Unreadable(unreadable) => {
                let sentence = match unreadable {
                    Unreadable::WebPage => messages.web_page,
                    Unreadable::CutShort { .. } => messages.cut_short,
                    Unreadable::NotJson { .. } => messages.not_json,
                    Unreadable::OtherFormat { .. } => messages.version,
                    _ => messages.unreadable,
                };
                (sentence.to_owned(), Some(unreadable.to_string()))
            }
        }
    }
}

impl LoadedCatalogue {
    /// Reads a catalogue: packed in a release, as a curator writes it in development.
    ///
    /// # Errors
    /// Why the bytes as a whole cannot be read.
    pub fn read(bytes: &[u8], language: &str) -> Result<LoadedCatalogue, Unreadable> {
        let read = if cfg!(split) {
            Reading::unpack
        } else {
            Catalogue::read
        };
        Ok(LoadedCatalogue::leak(read(bytes)?, language))
    }

    /// Leaks what was read; its index will be of the language with this BCP 47 tag.
    #[must_use]
    pub fn leak(reading: Reading, language: &str) -> LoadedCatalogue {
        LoadedCatalogue {
            summary: Box::leak(Box::new(reading.catalogue.summary())),
            catalogue: Box::leak(Box::new(reading.catalogue)),
            language: Language::from_tag(language).unwrap_or_default(),
            index: Box::leak(Box::default()),
            problems: Vec::leak(reading.problems),
        }
    }

    /// The same catalogue, with an index of the language with this BCP 47 tag: for the prerenderer,
    /// since a document in the browser is of one language.
    #[must_use]
    pub fn in_language(self, language: &str) -> LoadedCatalogue {
        LoadedCatalogue {
            language: Language::from_tag(language).unwrap_or_default(),
            index: Box::leak(Box::default()),
            ..self
        }
    }

    /// The search index, built when it is first asked for.
    ///
    /// The shell must not ask: only pages do, so that the program of the search is in their chunks.
    #[must_use]
    pub fn index(self) -> &'static Index {
        self.index
            .get_or_init(|| index_of(self.catalogue, self.language))
    }

    /// The number of the exhibit's own gifts, without those also reported.
    #[must_use]
    pub fn own_gifts(self) -> usize {
        self.catalogue
            .gifts()
            .iter()
            .filter(|gift| !gift.also_reported)
            .count()
    }
}

/// The index of a catalogue, with the words of the language in which the interface is.
fn index_of(catalogue: &Catalogue, language: Language) -> Index {
    let messages = language.messages();
    let words = Words {
        stop_words: messages.stop_words,
        synonyms: &messages.synonyms,
        agreements: &[
            (Agreement::Differ, messages.differ),
            (Agreement::NatureUnknown, messages.nature_unknown),
        ],
        certainties: [messages.settled, messages.likely, messages.open],
    };
    Index::with_words(catalogue, language.tag(), &words)
}
