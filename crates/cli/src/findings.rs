//! What is wrong with a catalogue and its tours, and on which line.
//!
//! A finding is a [`Problem`] of the reading with its place in the text, which the reading itself
//! doesn't keep. Nothing here prints, or touches a file.

mod json_positions;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use self::json_positions::{JsonPositions, Lines};
use serde_json::Value;
use vitrine_catalogue::{Catalogue, Problem, Reading, Tours, Unreadable};

/// Something wrong in a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// What is wrong, in words.
    pub message: String,
    /// The problem with a record; none when the file as a whole cannot be read.
    pub problem: Option<Problem>,
}

impl fmt::Display for Finding {
    /// `line:column: what is wrong`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

/// How many problems there are, in words.
pub(crate) fn problems_in_words(count: usize) -> String {
    match count {
        0 => "no problems".to_owned(),
        1 => "1 problem".to_owned(),
        count => format!("{count} problems"),
    }
}

/// What is wrong with a catalogue of these bytes, in the order of the file.
///
/// ```
/// use vitrine_cli::findings;
///
/// let findings = findings(b"{\"format\": \"vitrine-catalogue/1\"}");
/// assert_eq!((findings[0].line, findings[0].column), (1, 12));
/// ```
#[must_use]
pub fn findings(bytes: &[u8]) -> Vec<Finding> {
    read_with_findings(bytes, |_| true, |_| BTreeMap::new()).1
}

/// What is wrong with a file of tours of these bytes, for this catalogue, in the order of the file.
#[must_use]
pub fn findings_in_tours(bytes: &[u8], catalogue: &Catalogue) -> Vec<Finding> {
    let bytes = without_bom(bytes);
    let reading = Tours::read(bytes, catalogue);
    locate(bytes, reading.map(|reading| reading.problems))
}

/// A catalogue, empty if it cannot be read at all, and what is wrong with it: in its records, and
/// the pictures that they name: plates of which a file is missing, as `plate_exists` says of its name, and
/// photographs that cannot be read, with the reasons that `unreadable_photographs` gives.
pub(crate) fn read_with_findings(
    bytes: &[u8],
    plate_exists: impl Fn(&str) -> bool,
    unreadable_photographs: impl FnOnce(&[&str]) -> BTreeMap<String, String>,
) -> (Catalogue, Vec<Finding>) {
    let bytes = without_bom(bytes);
    match Catalogue::read(bytes) {
        Ok(Reading {
            catalogue,
            mut problems,
        }) => {
            problems.extend(missing_plates(bytes, plate_exists));
            let unreadable = unreadable_photographs(&photographs(&catalogue));
            problems.extend(unread_photographs(bytes, &unreadable));
            (catalogue, locate(bytes, Ok(problems)))
        }
        Err(unreadable) => (Catalogue::default(), locate(bytes, Err(unreadable))),
    }
}

/// A problem for each gift of whose plate a file is missing. The gifts are those of the text, since a
/// record that was left out has no position.
fn missing_plates(bytes: &[u8], exists: impl Fn(&str) -> bool) -> Vec<Problem> {
    let file: Value = serde_json::from_slice(bytes).unwrap_or_default();
    let gifts = file["gifts"].as_array().into_iter().flatten();
    let mut problems = Vec::new();
    for (position, gift) in gifts.enumerate() {
        let Some(plate) = gift["plate"]["file"].as_str() else {
            continue;
        };
        let mut problem = |field: &str, found: String, expected: &str| {
            problems.push(Problem {
                record: record_of(gift, position),
                field: format!("plate, {field}"),
                found,
                expected: expected.to_owned(),
                path: format!("/gifts/{position}/plate/{field}"),
            });
        };
        let exists = |end: &str| exists(&[plate, end].concat());
        if !exists(".svg") || !exists(".small.svg") {
            let found = format!("no plates/{plate}.svg or no plates/{plate}.small.svg");
            problem("file", found, "both files");
        }
        if gift["plate"]["turns"] == true && !exists(".turn.txt") {
            let found = format!("no plates/{plate}.turn.txt");
            problem("turns", found, "the program that turns it");
        }
    }
    problems
}

/// The files of all photographs that a catalogue names, each once.
fn photographs(catalogue: &Catalogue) -> Vec<&str> {
    let photographs = catalogue.gifts().iter().flat_map(|gift| &gift.photographs);
    let files: BTreeSet<&str> = photographs.map(|one| one.file.as_str()).collect();
    files.into_iter().collect()
}

/// A problem for each photograph of a gift that cannot be read.
fn unread_photographs(bytes: &[u8], unreadable: &BTreeMap<String, String>) -> Vec<Problem> {
    if unreadable.is_empty() {
        return Vec::new();
    }
    let file: Value = serde_json::from_slice(bytes).unwrap_or_default();
    let gifts = file["gifts"].as_array().into_iter().flatten();
    let mut problems = Vec::new();
    for (position, gift) in gifts.enumerate() {
        let photographs = gift["photographs"].as_array().into_iter().flatten();
        for (number, photograph) in photographs.enumerate() {
            let found = photograph["file"].as_str();
            if let Some(found) = found.and_then(|file| unreadable.get(file)) {
                problems.push(Problem {
                    record: record_of(gift, position),
                    field: format!("photograph {}, file", number + 1),
                    found: found.clone(),
                    expected: "a picture in JPEG, PNG, WebP or TIFF".to_owned(),
                    path: format!("/gifts/{position}/photographs/{number}/file"),
                });
            }
        }
    }
    problems
}

/// What a problem calls a gift.
fn record_of(gift: &Value, position: usize) -> String {
    match gift["id"].as_str() {
        Some(id) => format!("gift {id}"),
        None => format!("gift {}", position + 1),
    }
}

/// A byte order mark is no column of its own.
pub(crate) fn without_bom(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}

/// Problems with their places in the text that they were found in.
fn locate(bytes: &[u8], problems: Result<Vec<Problem>, Unreadable>) -> Vec<Finding> {
    let text = String::from_utf8_lossy(bytes);
    let lines = Lines::of(&text);
    let mut problems = match problems {
        Ok(problems) => problems,
        Err(unreadable) => return vec![locate_unreadable(&text, &lines, &unreadable)],
    };
    let mut positions = JsonPositions::of(&text);
    problems.extend(positions.take_duplicates());
    let mut findings: Vec<(usize, Finding)> = problems
        .into_iter()
        .map(|problem| {
            let start = positions.start(&problem.path);
            let (line, column) = lines.at(start);
            let message = problem.to_string();
            (
                start,
                Finding {
                    line,
                    column,
                    message,
                    problem: Some(problem),
                },
            )
        })
        .collect();
    findings.sort_by_key(|(start, _)| *start);
    findings.into_iter().map(|(_, finding)| finding).collect()
}

fn locate_unreadable(text: &str, lines: &Lines, unreadable: &Unreadable) -> Finding {
    let (line, column) = match unreadable {
        Unreadable::NotJson { line, column, .. } | Unreadable::CutShort { line, column } => {
            lines.of_byte(*line, *column)
        }
        Unreadable::NotUtf8 { byte } => lines.at(*byte),
        Unreadable::OtherFormat { .. } => lines.at(JsonPositions::of(text).start("/format")),
        Unreadable::WebPage | Unreadable::NotAnObject { .. } => (1, 1),
    };
    Finding {
        line,
        column,
        message: unreadable.to_string(),
        problem: None,
    }
}
