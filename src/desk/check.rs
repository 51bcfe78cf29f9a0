//! What is wrong with a catalogue, and on which line.
//!
//! It only reads: it never mends a file.

use std::io::{self, Write};
use std::path::Path;

use super::lines::{Lines, Spans};
use crate::catalogue::{Catalogue, Problem, Unreadable};

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

/// Prints what is wrong with `file` to `out`, and gives the code to exit with: 0 when nothing
/// is, 1 when something is, 2 when the file cannot be opened.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn check(file: &Path, format: Format, out: &mut dyn Write) -> io::Result<u8> {
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{}: {error}", file.display());
            return Ok(2);
        }
    };
    let findings = findings(&bytes);
    match format {
        Format::Text => print_text(file, &findings, out)?,
        Format::Json => print_json(&findings, out)?,
    }
    out.flush()?;
    Ok(u8::from(!findings.is_empty()))
}

/// What is wrong with a file of these bytes, in the order of the file.
///
/// ```
/// use vitrine::desk::findings;
///
/// let findings = findings(b"{\"format\": \"vitrine-catalogue/2\"}");
/// assert_eq!((findings[0].line, findings[0].column), (1, 12));
/// ```
#[must_use]
pub fn findings(bytes: &[u8]) -> Vec<Finding> {
    // A byte order mark is no column of its own.
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let lines = Lines::of(&text);
    let reading = match Catalogue::read(bytes) {
        Ok(reading) => reading,
        Err(unreadable) => return vec![whole_file(&text, &lines, &unreadable)],
    };
    let mut spans = Spans::of(&text);
    let mut problems = reading.problems;
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

fn print_text(file: &Path, findings: &[Finding], out: &mut dyn Write) -> io::Result<()> {
    for Finding {
        line,
        column,
        message,
        ..
    } in findings
    {
        writeln!(out, "{}:{line}:{column}: {message}", file.display())?;
    }
    match findings.len() {
        0 => writeln!(out, "no problems"),
        1 => writeln!(out, "1 problem"),
        count => writeln!(out, "{count} problems"),
    }
}

fn print_json(findings: &[Finding], out: &mut dyn Write) -> io::Result<()> {
    let findings: Vec<serde_json::Value> = findings
        .iter()
        .map(
            |Finding {
                 line,
                 column,
                 message,
                 problem,
             }| {
                let problem = problem.as_ref();
                serde_json::json!({
                    "line": line,
                    "column": column,
                    "message": message,
                    "record": problem.map(|problem| &problem.record),
                    "field": problem.map(|problem| &problem.field),
                    "found": problem.map(|problem| &problem.found),
                    "expected": problem.map(|problem| &problem.expected),
                    "path": problem.map(|problem| &problem.path),
                })
            },
        )
        .collect();
    serde_json::to_writer_pretty(&mut *out, &findings)?;
    writeln!(out)
}
