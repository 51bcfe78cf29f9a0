//! What is wrong with a catalogue and its tours, and on which line.
//!
//! It only reads: it never mends a file.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::lines::{Lines, Spans};
use vitrine_catalogue::{Catalogue, Problem, Tours, Unreadable};

/// How problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `file:line:column: problem`, a line each, and their number.
    Text,
    /// An array of objects, for machines.
    Json,
}

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

/// Prints what is wrong with `file`, and with the file of tours that it names, to `out`, and gives
/// the code to exit with: 0 when nothing is, 1 when something is, 2 when one of them cannot be
/// opened.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn check(file: &Path, format: Format, out: &mut dyn Write) -> io::Result<u8> {
    let Some(bytes) = opened(file) else {
        return Ok(2);
    };
    let text = without_mark(&bytes);
    let (catalogue, problems) = match Catalogue::read(text) {
        Ok(reading) => (reading.catalogue, Ok(reading.problems)),
        Err(unreadable) => (Catalogue::default(), Err(unreadable)),
    };
    let mut files = vec![(file.to_owned(), placed(text, problems))];
    if let Some(name) = catalogue.tours() {
        let file = file.with_file_name(name);
        let Some(bytes) = opened(&file) else {
            return Ok(2);
        };
        let findings = findings_in_tours(&bytes, &catalogue);
        files.push((file, findings));
    }
    match format {
        Format::Text => print_text(&files, out)?,
        Format::Json => print_json(&files, out)?,
    }
    out.flush()?;
    Ok(u8::from(files.iter().any(|(_, found)| !found.is_empty())))
}

/// The bytes of a file; why there are none is printed.
fn opened(file: &Path) -> Option<Vec<u8>> {
    match std::fs::read(file) {
        Ok(bytes) => Some(bytes),
        Err(error) => {
            eprintln!("{}: {error}", file.display());
            None
        }
    }
}

/// A byte order mark is no column of its own.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}

/// What is wrong with a file of these bytes, in the order of the file.
///
/// ```
/// use crate::findings;
///
/// let findings = findings(b"{\"format\": \"vitrine-catalogue/2\"}");
/// assert_eq!((findings[0].line, findings[0].column), (1, 12));
/// ```
#[must_use]
pub fn findings(bytes: &[u8]) -> Vec<Finding> {
    let bytes = without_mark(bytes);
    placed(
        bytes,
        Catalogue::read(bytes).map(|reading| reading.problems),
    )
}

/// What is wrong with a file of tours of these bytes, for this catalogue, in the order of the file.
#[must_use]
pub fn findings_in_tours(bytes: &[u8], catalogue: &Catalogue) -> Vec<Finding> {
    let bytes = without_mark(bytes);
    let reading = Tours::read(bytes, catalogue);
    placed(bytes, reading.map(|reading| reading.problems))
}

/// Problems with their places in the text that they were found in.
fn placed(bytes: &[u8], problems: Result<Vec<Problem>, Unreadable>) -> Vec<Finding> {
    let text = String::from_utf8_lossy(bytes);
    let lines = Lines::of(&text);
    let mut problems = match problems {
        Ok(problems) => problems,
        Err(unreadable) => return vec![whole_file(&text, &lines, &unreadable)],
    };
    let mut spans = Spans::of(&text);
    problems.extend(spans.take_duplicates());
    let mut findings: Vec<(usize, Finding)> = problems
        .into_iter()
        .map(|problem| {
            let start = spans.start(&problem.path);
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

fn whole_file(text: &str, lines: &Lines, unreadable: &Unreadable) -> Finding {
    let (line, column) = match unreadable {
        Unreadable::NotJson { line, column, .. } | Unreadable::CutShort { line, column } => {
            lines.of_byte(*line, *column)
        }
        Unreadable::NotUtf8 { byte } => lines.at(*byte),
        Unreadable::OtherFormat { .. } => lines.at(Spans::of(text).start("/format")),
        Unreadable::WebPage | Unreadable::NotAnObject { .. } => (1, 1),
    };
    Finding {
        line,
        column,
        message: unreadable.to_string(),
        problem: None,
    }
}

fn print_text(files: &[(PathBuf, Vec<Finding>)], out: &mut dyn Write) -> io::Result<()> {
    let mut count = 0;
    for (file, findings) in files {
        for Finding {
            line,
            column,
            message,
            ..
        } in findings
        {
            writeln!(out, "{}:{line}:{column}: {message}", file.display())?;
        }
        count += findings.len();
    }
    match count {
        0 => writeln!(out, "no problems"),
        1 => writeln!(out, "1 problem"),
        count => writeln!(out, "{count} problems"),
    }
}

fn print_json(files: &[(PathBuf, Vec<Finding>)], out: &mut dyn Write) -> io::Result<()> {
    let mut all = Vec::new();
    for (file, findings) in files {
        for finding in findings {
            let problem = finding.problem.as_ref();
            all.push(serde_json::json!({
                "file": file.display().to_string(),
                "line": finding.line,
                "column": finding.column,
                "message": finding.message,
                "record": problem.map(|problem| &problem.record),
                "field": problem.map(|problem| &problem.field),
                "found": problem.map(|problem| &problem.found),
                "expected": problem.map(|problem| &problem.expected),
                "path": problem.map(|problem| &problem.path),
            }));
        }
    }
    serde_json::to_writer_pretty(&mut *out, &all)?;
    writeln!(out)
}
