//! Why a folder cannot be published.
//!
//! Never a panic: what a step builds on is checked, and an error says what was found and expected.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use lol_html::errors::RewritingError;
use vitrine_bundle::BundleError;
use vitrine_catalogue::Unreadable;

/// Why a folder cannot be published.
#[derive(Debug)]
pub enum PublishError {
    /// A file or folder could not be read, written or removed.
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The manifest of the bundle cannot be read or written.
    Manifest(BundleError),
    /// The catalogue or its tours cannot be read at all.
    Catalogue {
        /// The file.
        path: PathBuf,
        /// Why it cannot.
        error: Unreadable,
    },
    /// A file is not JSON.
    Json {
        /// The file.
        path: PathBuf,
        /// Where, and what was expected.
        error: serde_json::Error,
    },
    /// A document cannot be rewritten.
    Html {
        /// The file, or the path of the page.
        path: PathBuf,
        /// What the rewriter said.
        error: RewritingError,
    },
    /// A picture cannot be drawn.
    Picture {
        /// The file that it would be in.
        path: PathBuf,
        /// What the renderer said.
        error: String,
    },
    /// A file does not have what a step builds on.
    Unexpected {
        /// The file.
        path: PathBuf,
        /// What was found in it.
        found: String,
        /// What was expected instead.
        expected: String,
    },
    /// A path that is not `segment/segment/`, or empty for the entrance.
    Route(String),
    /// The folder to publish into has files of something else.
    Occupied(PathBuf),
    /// A folder is not that of an engine.
    NoEngine(PathBuf),
}

impl PublishError {
    /// For `map_err`: what went wrong with a file or folder.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::File {
            path: path.to_owned(),
            error,
        }
    }

    /// For `map_err`: what is wrong with a file of JSON.
    pub(crate) fn json(path: &Path) -> impl FnOnce(serde_json::Error) -> Self {
        move |error| Self::Json {
            path: path.to_owned(),
            error,
        }
    }

    /// For `map_err`: why a document cannot be rewritten.
    pub(crate) fn html(path: impl AsRef<Path>) -> impl FnOnce(RewritingError) -> Self {
        move |error| Self::Html {
            path: path.as_ref().to_owned(),
            error,
        }
    }

    /// What is in a file in place of what a step builds on.
    pub(crate) fn unexpected(
        path: impl AsRef<Path>,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) -> Self {
        Self::Unexpected {
            path: path.as_ref().to_owned(),
            found: found.into(),
            expected: expected.into(),
        }
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Manifest(error) => error.fmt(f),
            Self::Catalogue { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Json { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Html { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Picture { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Unexpected {
                path,
                found,
                expected,
            } => write!(f, "{}: found {found}, expected {expected}", path.display()),
            Self::Route(path) => write!(
                f,
                "path {path:?}: expected segments of a-z, 0-9 and hyphens, each closed by a slash"
            ),
            Self::Occupied(path) => write!(
                f,
                "{}: has files that are not of an earlier publication; empty it, or name another folder",
                path.display()
            ),
            Self::NoEngine(path) => write!(
                f,
                "{}: found no {}, expected the folder of an engine, which `make build` writes",
                path.display(),
                vitrine_bundle::Manifest::FILE
            ),
        }
    }
}

impl std::error::Error for PublishError {}

impl From<BundleError> for PublishError {
    fn from(error: BundleError) -> Self {
        Self::Manifest(error)
    }
}
