//! Compression: beside each text file of a published folder, the same bytes as `.br` and `.gz`, for
//! hosts that send precompressed files.
//!
//! It never changes a file that it compresses, never reads the clock, and never keeps a compressed
//! file that saves nothing: the same folder gives the same bytes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use vitrine_compression::{brotli, gzip, quick_brotli};

use crate::folder::{extension_of, files_in};
use crate::{PublishError, parallel};

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

/// The pages of a folder with more than these are compressed with less effort: each is read by few, and
/// together they take longer than all else.
const MANY_PAGES: usize = 1000;

/// Writes `FILE.br` and `FILE.gz` for every text file of `dist` and its folders, each as small as
/// its method gets it, but for very many pages; where one would be no smaller than the file, there is
/// none.
///
/// # Errors
///
/// If a folder or file cannot be read, written or removed.
pub fn compress(dist: &Path) -> Result<(), PublishError> {
    let mut files = files_in(dist)?;
    files.retain(|path| COMPRESSED.contains(&extension_of(path)));
    let is_page = |file: &str| extension_of(file) == "html";
    let has_many_pages = files.iter().filter(|file| is_page(file)).count() > MANY_PAGES;
    parallel::for_each(&files, |file| {
        let brotli = if has_many_pages && is_page(file) {
            quick_brotli
        } else {
            brotli
        };
        compress_file(&dist.join(file), brotli)
    })
}

fn compress_file(
    file: &Path,
    brotli: fn(&[u8]) -> io::Result<Vec<u8>>,
) -> Result<(), PublishError> {
    let bytes = fs::read(file).map_err(PublishError::file(file))?;
    for (ending, compressed) in [(".br", brotli(&bytes)), (".gz", gzip(&bytes))] {
        let compressed = compressed.map_err(PublishError::file(file))?;
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
