//! Whether a file is a catalogue at all. Nothing here looks at a record.

use std::fmt;

use serde_json::{Map, Value};

use super::values::found;

/// The format of a catalogue.
const FORMAT: &str = "vitrine-catalogue/1";

/// Why a file as a whole cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// The bytes are not UTF-8.
    NotUtf8 {
        /// The first byte that is not, from 0.
        byte: usize,
    },
    /// It looks like HTML: a server's answer for a file it does not have.
    WebPage,
    /// It is not JSON.
    NotJson {
        /// What is wrong, in lower case.
        reason: String,
        /// From 1.
        line: usize,
        /// From 1, in bytes; 0 before the first of the line.
        column: usize,
    },
    /// It is the beginning of something in JSON: it seems cut short.
    CutShort {
        /// The last line, from 1.
        line: usize,
        /// The last column, in bytes.
        column: usize,
    },
    /// It is JSON, but not an object.
    NotAnObject {
        /// What it is.
        found: String,
    },
    /// It is an object, but not in the format that is wanted.
    OtherFormat {
        /// Its `format`.
        found: String,
        /// The one that is wanted.
        expected: &'static str,
    },
}

/// The text of a file that may be JSON.
pub(crate) fn opened(bytes: &[u8]) -> Result<&str, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|error| Unreadable::NotUtf8 {
        byte: error.valid_up_to(),
    })?;
    // Some editors open a file with a byte order mark, which JSON does not allow.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('<') {
        return Err(Unreadable::WebPage);
    }
    Ok(text)
}

/// The fields of the object that a catalogue is, without its `format`.
pub(super) fn open(bytes: &[u8]) -> Result<Map<String, Value>, Unreadable> {
    open_as(FORMAT, bytes)
}

/// The fields of the object that a file of this format is, without its `format`.
pub(super) fn open_as(
    expected: &'static str,
    bytes: &[u8],
) -> Result<Map<String, Value>, Unreadable> {
    match serde_json::from_str(opened(bytes)?).map_err(|error| not_json(&error))? {
        Value::Object(mut top) => match top.remove("format") {
            Some(Value::String(format)) if format == expected => Ok(top),
            other => Err(Unreadable::OtherFormat {
                found: found(&other.unwrap_or_default()),
                expected,
            }),
        },
        other => Err(Unreadable::NotAnObject {
            found: found(&other),
        }),
    }
}

fn not_json(error: &serde_json::Error) -> Unreadable {
    let (line, column) = (error.line(), error.column());
    if error.is_eof() {
        return Unreadable::CutShort { line, column };
    }
    let mut reason = error.to_string();
    if let Some(end) = reason.find(" at line ") {
        reason.truncate(end);
    }
    Unreadable::NotJson {
        reason,
        line,
        column,
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::NotUtf8 { byte } => {
                write!(
                    f,
                    "found bytes that are not UTF-8 at byte {byte}, expected JSON"
                )
            }
            Unreadable::WebPage => f.write_str("found a web page, expected JSON"),
            Unreadable::NotJson {
                reason,
                line,
                column,
            } => {
                write!(f, "found no JSON at line {line}, column {column}: {reason}")
            }
            Unreadable::CutShort { line, column } => {
                write!(
                    f,
                    "found JSON that is cut short at line {line}, column {column}"
                )
            }
            Unreadable::NotAnObject { found } => write!(f, "found {found}, expected an object"),
            Unreadable::OtherFormat { found, expected } => {
                write!(f, "found format {found}, expected \"{expected}\"")
            }
        }
    }
}

impl std::error::Error for Unreadable {}
