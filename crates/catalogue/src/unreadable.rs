//! Why a file as a whole cannot be read. Nothing here looks at a record.

use std::fmt;

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
    /// It is an object, but not in the expected format.
    OtherFormat {
        /// Its `format`.
        found: String,
        /// The expected one.
        expected: &'static str,
    },
}

/// The text of a file that may be JSON: UTF-8, without a byte order mark.
pub(crate) fn json_text(bytes: &[u8]) -> Result<&str, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|error| Unreadable::NotUtf8 {
        byte: error.valid_up_to(),
    })?;
    // Some editors write a byte order mark, which JSON does not allow.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('<') {
        return Err(Unreadable::WebPage);
    }
    Ok(text)
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
                write!(f, "found format {found}, expected \"{expected}\"")?;
                if found.starts_with("\"vitrine-catalogue/1\"") {
                    f.write_str("; `vitrine convert` rewrites it")?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for Unreadable {}
