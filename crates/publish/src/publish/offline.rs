//! The service worker that keeps an edition for when there is no network: it is told which files
//! there are, and is named by what is in all of them.
//!
//! It is written last, when every other file is what it will be.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::{Unpublishable, write};
use crate::folder::{ending_of, files_in};
use vitrine_content_hash::hex;

/// The worker, without the edition and its files.
const WORKER: &str = include_str!("service_worker.js");

/// What a visitor may want of an edition when there is no network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// It takes this to open any page.
    House,
    /// A page as it was published, or a plate.
    Rest,
}

/// Writes `sw.js` for all that is in the folder.
pub(super) fn place_worker(dist: &Path) -> Result<(), Unpublishable> {
    let files = files_in(dist)?;
    let mut edition = Sha256::new();
    let (mut house, mut rest) = (Vec::new(), Vec::new());
    for file in &files {
        let Some(part) = part_of(file) else { continue };
        let path = dist.join(file);
        let bytes = fs::read(&path).map_err(|error| Unpublishable::File { path, error })?;
        edition.update(file);
        edition.update([0]);
        edition.update(Sha256::digest(bytes));
        match part {
            Part::House => house.push(file.as_str()),
            Part::Rest => rest.push(file.as_str()),
        }
    }
    let worker = WORKER
        .replace("\"@edition\"", &quoted(&[&hex(&edition.finalize())]))
        .replace("\"@house\"", &quoted(&house))
        .replace("\"@rest\"", &quoted(&rest));
    write(&dist.join("sw.js"), &worker)
}

/// Texts as JavaScript has them, one after the other; paths of ours need no escapes.
fn quoted(texts: &[&str]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| format!("\"{text}\"")).collect();
    texts.join(",")
}

/// What a file is to the visitor; none if it is for hosts and for other programs.
fn part_of(file: &str) -> Option<Part> {
    let in_root = !file.contains('/');
    match ending_of(file) {
        "css" | "js" | "wasm" if in_root => Some(Part::House),
        "json" if in_root && (file.starts_with("catalogue-") || file.starts_with("tours-")) => {
            Some(Part::House)
        }
        "html" if file == "404.html" => Some(Part::House),
        "woff2" if file.contains("latin") => Some(Part::House),
        "html" if !file.starts_with("embed/") => Some(Part::Rest),
        "svg" | "woff2" => Some(Part::Rest),
        _ => None,
    }
}
