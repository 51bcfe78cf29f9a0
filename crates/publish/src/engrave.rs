//! Engraving: writes the SVG files of plates, each in full and small, and the programs that turn them.
//!
//! The same models give the same bytes, however many are engraved in parallel. It never reads the
//! catalogue: it engraves what is modelled.

use std::fs;
use std::io;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};

use crate::parallel;
use vitrine_engraver::Fineness;
use vitrine_engraver::models::{ALL, Model};

/// What a plate is engraved as: the ending of its file's name, and how finely.
const SIZES: [(&str, Fineness); 2] = [(".svg", Fineness::FULL), (".small.svg", Fineness::SMALL)];

/// The models of these names, in the order they are asked for; all of them if none is named.
///
/// # Errors
///
/// Says which name there is no model of, and which there are.
pub fn models(names: &[String]) -> Result<Vec<Model>, String> {
    if names.is_empty() {
        return Ok(ALL.to_vec());
    }
    names
        .iter()
        .map(|name| {
            let model = ALL.iter().find(|(known, _)| known == name);
            model.copied().ok_or_else(|| {
                let known: Vec<&str> = ALL.iter().map(|(known, _)| *known).collect();
                format!(
                    "engrave: found {name:?}, expected one of {}",
                    known.join(", ")
                )
            })
        })
        .collect()
}

/// Writes what turns models: `<name>.turn.txt` of each into a folder.
///
/// # Errors
///
/// If a file cannot be written.
pub fn write_turn_models(models: &[Model], folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (name, plate) in models {
        fs::write(
            folder.join([name, ".turn.txt"].concat()),
            plate().turn_model(),
        )?;
    }
    Ok(())
}

/// Engraves models into a folder, as many in parallel as the machine has cores, with a progress bar
/// if the output is a terminal.
///
/// # Errors
///
/// If a file cannot be written; the other plates are written all the same.
pub fn write_plates(models: &[Model], folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let tasks: Vec<_> = models
        .iter()
        .flat_map(|model| SIZES.iter().map(move |size| (model, size)))
        .collect();
    let bar = ProgressBar::new(tasks.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg} {elapsed}") {
        bar.set_style(style);
    }
    let written = parallel::for_each(&tasks, |((name, plate), (end, fineness))| {
        let svg = plate().engrave(*fineness);
        let written = fs::write(folder.join([name, *end].concat()), svg);
        bar.set_message(*name);
        bar.inc(1);
        written
    });
    bar.finish_and_clear();
    written
}
