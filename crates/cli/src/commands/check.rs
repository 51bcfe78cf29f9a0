//! `vitrine check`: prints what is wrong with a catalogue and its tours.
//!
//! It only reads: it never corrects a file.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use vitrine_publish::{PLATES, unreadable_photographs};

use super::catalogue_of;
use crate::Format;
use crate::findings::{Finding, findings_in_tours, problems_in_words, read_with_findings};

/// The findings of a file.
pub(crate) type FileFindings = (PathBuf, Vec<Finding>);

/// Prints what is wrong with the catalogue of an exhibit, which is named by its folder or by the file
/// itself, and with the tours that it names, to `out`, and gives the code to exit with: 0 when nothing is, 1 when something is, 2 when one of them cannot be
/// opened.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn check(exhibit: &Path, format: Format, out: &mut dyn Write) -> io::Result<u8> {
    let files = match find(&catalogue_of(exhibit)) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("{error}");
            return Ok(2);
        }
    };
    match format {
        Format::Text => print_text(&files, out)?,
        Format::Json => print_json(&files, out)?,
    }
    out.flush()?;
    let is_sound = files.iter().all(|(_, findings)| findings.is_empty());
    Ok(u8::from(!is_sound))
}

/// What is wrong with a catalogue, and with the file of tours that it names.
///
/// # Errors
///
/// Says which of them cannot be opened.
pub(crate) fn find(file: &Path) -> Result<Vec<FileFindings>, String> {
    let open =
        |file: &Path| std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()));
    let plates = file.with_file_name(PLATES);
    let plate_exists = |file: &str| plates.join(file).is_file();
    let exhibit = file.parent().unwrap_or(Path::new(""));
    let unreadable = |files: &[&str]| unreadable_photographs(exhibit, files);
    let (catalogue, findings) = read_with_findings(&open(file)?, plate_exists, unreadable);
    let mut files = vec![(file.to_owned(), findings)];
    if let Some(name) = catalogue.tours() {
        let file = file.with_file_name(name);
        let findings = findings_in_tours(&open(&file)?, &catalogue);
        files.push((file, findings));
    }
    Ok(files)
}

/// Prints `file:line:column: problem`, a line each, and their number.
pub(crate) fn print_text(files: &[FileFindings], out: &mut dyn Write) -> io::Result<()> {
    let mut count = 0;
    for (file, findings) in files {
        for finding in findings {
            writeln!(out, "{}:{finding}", file.display())?;
        }
        count += findings.len();
    }
    writeln!(out, "{}", problems_in_words(count))
}

fn print_json(files: &[FileFindings], out: &mut dyn Write) -> io::Result<()> {
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
