//! Why a release cannot be bundled.
//!
//! Never a panic: what a tool wrote is checked, and an error says what was found and expected.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

/// Why a release cannot be bundled.
#[derive(Debug)]
pub enum BundleError {
    /// A file or folder could not be read, written or removed.
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A file is not the JSON that was expected.
    Json {
        /// The file.
        path: PathBuf,
        /// Where, and what was expected.
        error: serde_json::Error,
    },
    /// A tool could not be started.
    Tool {
        /// The tool, as it was called.
        tool: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A tool failed.
    ToolFailed {
        /// The tool, as it was called.
        tool: PathBuf,
        /// How it ended.
        status: ExitStatus,
        /// What it wrote to its standard error.
        stderr: String,
    },
    /// The splitter cannot read or split the linked module.
    Split {
        /// The linked module.
        path: PathBuf,
        /// What the splitter said.
        error: String,
    },
    /// A file is no WebAssembly module.
    Module {
        /// The file.
        path: PathBuf,
        /// Where, and what was expected.
        error: wasmparser::BinaryReaderError,
    },
    /// The names in a module cannot be shortened.
    Rename {
        /// The module.
        path: PathBuf,
        /// What is wrong with it.
        error: String,
    },
    /// A file does not have what a step builds on.
    Unexpected {
        /// The file.
        path: PathBuf,
        /// What was expected in it.
        expected: String,
        /// What was found instead.
        found: String,
    },
}

impl BundleError {
    /// For `map_err`: what went wrong with a file.
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

    /// For `map_err`: what is wrong with a WebAssembly module.
    pub(crate) fn module(path: &Path) -> impl FnOnce(wasmparser::BinaryReaderError) -> Self {
        move |error| Self::Module {
            path: path.to_owned(),
            error,
        }
    }

    /// An error if something that a step builds on is not there.
    pub(crate) fn unless(found: bool, path: &Path, expected: &str) -> Result<(), Self> {
        if found {
            return Ok(());
        }
        Err(Self::Unexpected {
            path: path.to_owned(),
            expected: expected.to_owned(),
            found: "none".to_owned(),
        })
    }
}

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Json { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Tool { tool, error } => {
                write!(f, "{}: cannot be started: {error}", tool.display())
            }
            Self::ToolFailed {
                tool,
                status,
                stderr,
            } => write!(f, "{}: {status}: {}", tool.display(), stderr.trim()),
            Self::Split { path, error } => {
                write!(f, "{}: cannot be split: {error}", path.display())
            }
            Self::Module { path, error } => {
                write!(f, "{}: no WebAssembly module: {error}", path.display())
            }
            Self::Rename { path, error } => {
                write!(f, "{}: cannot be renamed in: {error}", path.display())
            }
            Self::Unexpected {
                path,
                expected,
                found,
            } => write!(f, "{}: expected {expected}, found {found}", path.display()),
        }
    }
}

impl std::error::Error for BundleError {}
