//! Compression: beside each text file of a published folder, the same bytes as `.br` and `.gz`, for
//! hosts that send precompressed files.
//!
//! It never changes a file that it compresses, never reads the clock, and never keeps a compressed
//! file that saves nothing: the same folder gives the same bytes.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use brotli::BrotliCompress;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

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
/// The most bytes that brotli looks back over, as a power of two: more than any file of ours has.
const WINDOW: i32 = 22;

/// Writes `FILE.br` and `FILE.gz` for every text file of `dist` and its folders, each as small as
/// its method gets it; where one would be no smaller than the file, there is none.
///
/// # Errors
///
/// If a folder or file cannot be read, written or removed.
pub fn compress(dist: &Path) -> Result<(), PublishError> {
    let mut files = files_in(dist)?;
    files.retain(|path| COMPRESSED.contains(&extension_of(path)));
    parallel::for_each(&files, |file| compress_file(&dist.join(file)))
}

fn compress_file(file: &Path) -> Result<(), PublishError> {
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

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let best = BrotliEncoderParams {
        quality: 11,
        lgwin: WINDOW,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    BrotliCompress(&mut &*bytes, &mut compressed, &best)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    // Neither a name nor a time: the bytes follow from the file's alone.
    let mut writer = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}
