//! Compression: beside each text file of a published folder, the same bytes as `.br` and `.gz`, for
//! hosts that send precompressed files.
//!
//! It never changes a file that it compresses, never reads the clock, and never keeps a compressed
//! file that saves nothing: the same folder gives the same bytes.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use vitrine_compression::{Effort, brotli, gzip};

use crate::folder::{extension_of, files_in};
use crate::{Engine, PublishError, parallel};

/// Extensions of text, and of what compresses as well: pictures and fonts are compressed already.
const COMPRESSED: [&str; 12] = [
    "atom",
    "css",
    "csv",
    "html",
    "js",
    "json",
    "jsonld",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
];

/// The endings of compressed files.
pub(crate) const ENDINGS: [&str; 2] = [".br", ".gz"];

/// The pages of a folder with more than these are compressed with less effort: each is read by few, and
/// together they take longer than all else.
const MANY_PAGES: usize = 1000;

/// A file of more bytes than these takes so long that less effort is made.
const LARGE: u64 = 1_000_000;

/// Writes `FILE.br` and `FILE.gz` for every text file of `dist` and its folders; where one would be no
/// smaller than the file, there is none. What `engine` has compressed already is not compressed again.
///
/// What the app is made of, which every visitor fetches, is as small as it gets; pages and pictures,
/// of which a visitor sees a few, are a little larger, for they are nearly all of the time.
///
/// # Errors
///
/// If a folder or file cannot be read, written or removed.
pub fn compress(dist: &Path, engine: &Engine) -> Result<(), PublishError> {
    let mut files = files_in(dist)?;
    files.retain(|path| COMPRESSED.contains(&extension_of(path)));
    let is_page = |file: &str| extension_of(file) == "html";
    let has_many_pages = files.iter().filter(|file| is_page(file)).count() > MANY_PAGES;
    parallel::for_each(&files, |file| {
        let path = dist.join(file);
        let size = fs::metadata(&path)
            .map_err(PublishError::file(&path))?
            .len();
        let effort = match (extension_of(file), size > LARGE) {
            ("html", _) if has_many_pages => Effort::Quick,
            ("css" | "js" | "json" | "wasm", false) => Effort::Best,
            ("css" | "js" | "json" | "wasm", true) | (_, false) => Effort::Good,
            (_, true) => Effort::Fair,
        };
        compress_file(&path, effort, |ending, bytes| {
            engine.compressed(file, ending, bytes)
        })
    })
}

/// Compresses the modules of an engine, so that no exhibit that is published with it has to.
///
/// # Errors
///
/// If a folder or file cannot be read, written or removed.
pub fn compress_modules(engine: &Path) -> Result<(), PublishError> {
    let mut files = files_in(engine)?;
    files.retain(|path| extension_of(path) == "wasm");
    parallel::for_each(&files, |file| {
        compress_file(&engine.join(file), Effort::Best, |_, _| None)
    })
}

/// Writes the compressed files of one; those that are `known` are taken as they are.
fn compress_file<'engine>(
    file: &Path,
    effort: Effort,
    known: impl Fn(&str, &[u8]) -> Option<&'engine [u8]>,
) -> Result<(), PublishError> {
    let bytes = fs::read(file).map_err(PublishError::file(file))?;
    for ending in ENDINGS {
        let compressed = match (known(ending, &bytes), ending) {
            (Some(known), _) => Cow::Borrowed(known),
            (None, ".br") => Cow::Owned(brotli(&bytes, effort).map_err(PublishError::file(file))?),
            (None, _) => Cow::Owned(gzip(&bytes).map_err(PublishError::file(file))?),
        };
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        let beside = PathBuf::from(name);
        if compressed.len() < bytes.len() {
            fs::write(&beside, compressed).map_err(PublishError::file(&beside))?;
        } else if beside.exists() {
            fs::remove_file(&beside).map_err(PublishError::file(&beside))?;
        }
    }
    Ok(())
}
