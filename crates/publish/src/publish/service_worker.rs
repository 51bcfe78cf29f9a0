//! The service worker: `service_worker.js` behind the lists of what it precaches and of what it
//! caches on demand, and a version, which is a hash of all of these files.
//!
//! It is written last, when every other file is what it will be.

use std::fs;
use std::path::Path;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::page_kind::TURN;
use crate::PublishError;
use crate::folder::{extension_of, files_in, write};
use vitrine_content_hash::hex;

/// Uses `VERSION`, `PRECACHE` and `ON_DEMAND`, which are declared before it.
const WORKER: &str = include_str!("service_worker.js");

const FILE: &str = "sw.js";

/// So many bytes, uncompressed, a visitor's device is made to keep besides what it takes to open any
/// page. Of a larger exhibit it keeps the pictures that were looked at; its pages, which would be
/// thousands, are rendered from the catalogue.
const MAX_ON_DEMAND: u64 = 30_000_000;

/// When a file is cached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Caching {
    /// At installation: no page opens without it.
    Precache,
    /// When it is first used, or nothing else is to be done: a prerendered page, a plate or a
    /// photograph, and what turns plates.
    OnDemand,
}

/// Writes the service worker for all that is in `dist`. It lists every file, so it is written last.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn write_service_worker(dist: &Path) -> Result<(), PublishError> {
    let files = files_in(dist)?;
    let mut version = Sha256::new();
    let (mut precache, mut on_demand) = (Vec::new(), Vec::new());
    let mut size_on_demand = 0;
    for file in &files {
        let Some(caching) = caching_of(file) else {
            continue;
        };
        let path = dist.join(file);
        let bytes = fs::read(&path).map_err(PublishError::file(&path))?;
        version.update(file);
        version.update([0]);
        version.update(Sha256::digest(&bytes));
        match caching {
            Caching::Precache => precache.push(file.as_str()),
            Caching::OnDemand => {
                on_demand.push(file.as_str());
                size_on_demand += bytes.len() as u64;
            }
        }
    }
    if size_on_demand > MAX_ON_DEMAND {
        on_demand.clear();
    }
    let version = hex(&version.finalize());
    let declarations = [
        declare("VERSION", &version)?,
        declare("PRECACHE", &precache)?,
        declare("ON_DEMAND", &on_demand)?,
    ]
    .concat();
    write(&dist.join(FILE), [&declarations, WORKER].concat())
}

/// A constant of JavaScript, of which JSON is a part.
fn declare(name: &str, value: &(impl Serialize + ?Sized)) -> Result<String, PublishError> {
    let value = serde_json::to_string(value).map_err(PublishError::json(FILE.as_ref()))?;
    Ok(format!("const {name}={value};\n"))
}

/// Whether a font has the letters that every page has: that of Latin-1, not those of more Latin.
fn is_of_every_page(font: &str) -> bool {
    let latin = font.split_once("-latin").map(|(_, rest)| rest);
    latin.is_some_and(|rest| !rest.starts_with("-ext") && !rest.starts_with("-additional"))
}

/// When a file is cached; never if it is for hosts and for other programs.
fn caching_of(file: &str) -> Option<Caching> {
    let in_root = !file.contains('/');
    match extension_of(file) {
        "wasm" if in_root && file.starts_with(&[TURN, "-"].concat()) => Some(Caching::OnDemand),
        "css" | "js" | "wasm" if in_root => Some(Caching::Precache),
        "json" if in_root && (file.starts_with("catalogue-") || file.starts_with("tours-")) => {
            Some(Caching::Precache)
        }
        "html" if file == "404.html" => Some(Caching::Precache),
        "woff2" if is_of_every_page(file) => Some(Caching::Precache),
        "html" if !file.starts_with("embed/") => Some(Caching::OnDemand),
        "svg" | "woff2" => Some(Caching::OnDemand),
        // What turns a plate.
        "txt" if file.starts_with("plates/") => Some(Caching::OnDemand),
        // Browsers that have service workers take the WebP of each photograph.
        "webp" if file.starts_with("photographs/") => Some(Caching::OnDemand),
        _ => None,
    }
}
