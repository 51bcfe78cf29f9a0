//! `vitrine check`: prints what is wrong with a catalogue and its tours.
//!
//! It only reads: it never corrects a file.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;
use vitrine_publish::{PLATES, unreadable_photographs};

use super::catalogue_of;
use crate::Format;
use crate::findings::{
    Finding, findings_in_tours, problems_in_words, read_with_findings, without_bom,
};
use crate::warnings::warning_of_letters;

/// The findings of a file.
pub(crate) type FileFindings = (PathBuf, Vec<Finding>);

/// What there is to say of an exhibit.
pub(crate) struct Found {
    /// The catalogue, and the tours that it names.
    pub(crate) files: Vec<FileFindings>,
    /// Of both, and nothing that is wrong.
    pub(crate) warnings: Vec<String>,
}

impl Found {
    /// Whether nothing is wrong.
    pub(crate) fn is_sound(&self) -> bool {
        self.files.iter().all(|(_, findings)| findings.is_empty())
    }
}

/// Prints what is wrong with the catalogue of an exhibit, which is named by its folder or by the file
/// itself, and with the tours that it names, to `out`, and gives the code to exit with: 0 when nothing is, 1 when something is, 2 when one of them cannot be
/// opened. A warning is printed, and changes nothing of this.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn check(exhibit: &Path, format: Format, out: &mut dyn Write) -> io::Result<u8> {
    let found = match find(&catalogue_of(exhibit)) {
        Ok(found) => found,
        Err(error) => {
            eprintln!("{error}");
            return Ok(2);
        }
    };
    match format {
        Format::Text => print_text(&found, out)?,
        Format::Json => print_json(&found, out)?,
    }
    out.flush()?;
    Ok(u8::from(!found.is_sound()))
}

/// What there is to say of a catalogue, and of the file of tours that it names.
///
/// # Errors
///
/// Says which of them cannot be opened.
pub(crate) fn find(file: &Path) -> Result<Found, String> {
    let open =
        |file: &Path| std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()));
    let plates = file.with_file_name(PLATES);
    let plate_exists = |file: &str| plates.join(file).is_file();
    let exhibit = file.parent().unwrap_or(Path::new(""));
    let unreadable = |files: &[&str]| unreadable_photographs(exhibit, files);
    let bytes = open(file)?;
    let (catalogue, findings) = read_with_findings(&bytes, plate_exists, unreadable);
    let mut values = vec![value_of(&bytes)];
    let mut files = vec![(file.to_owned(), findings)];
    if let Some(name) = catalogue.tours() {
        let file = file.with_file_name(name);
        let bytes = open(&file)?;
        files.push((file, findings_in_tours(&bytes, &catalogue)));
        values.push(value_of(&bytes));
    }
    let warnings = warning_of_letters(&values).into_iter().collect();
    Ok(Found { files, warnings })
}

/// The JSON of a file; nothing if that is not what it is.
fn value_of(bytes: &[u8]) -> Value {
    serde_json::from_slice(without_bom(bytes)).unwrap_or_default()
}

/// Prints `file:line:column: problem`, a line each, warnings, and the number of the problems.
pub(crate) fn print_text(found: &Found, out: &mut dyn Write) -> io::Result<()> {
    let mut count = 0;
    for (file, findings) in &found.files {
        for finding in findings {
            writeln!(out, "{}:{finding}", file.display())?;
        }
        count += findings.len();
    }
    for warning in &found.warnings {
        writeln!(out, "warning: {warning}")?;
    }
    writeln!(out, "{}", problems_in_words(count))
}

/// Prints a list; a warning has its message, and is of no file, record or field.
fn print_json(found: &Found, out: &mut dyn Write) -> io::Result<()> {
    let mut all = Vec::new();
    for (file, findings) in &found.files {
        for finding in findings {
            let problem = finding.problem.as_ref();
            all.push(serde_json::json!({
                "severity": "problem",
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
    for warning in &found.warnings {
        all.push(serde_json::json!({ "severity": "warning", "message": warning }));
    }
    serde_json::to_writer_pretty(&mut *out, &all)?;
    writeln!(out)
}
