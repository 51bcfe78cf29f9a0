//! What a published file is named after.
//!
//! `build.rs` reads this file too, for the names that the program itself has of files, so it leans
//! on nothing of the house.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

/// The first quarter of the SHA-256 of what is in a file, as the program's files are named
/// (`scripts/split.mjs`); of several files, of what is in them one after the other.
pub fn fingerprint<Bytes: AsRef<[u8]>>(files: &[Bytes]) -> String {
    let mut sum = Sha256::new();
    for bytes in files {
        sum.update(bytes);
    }
    hex(&sum.finalize()[..8])
}

/// The fingerprint that all files of a folder share whose names are `stem` and then an ending: a
/// plate's two engravings come and go together, and the catalogue names them as one.
pub fn fingerprint_of(folder: &Path, stem: &str) -> io::Result<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name());
    }
    names.retain(|name| stem_of(&name.to_string_lossy()) == stem);
    names.sort_unstable();
    let files: io::Result<Vec<_>> = names
        .iter()
        .map(|name| fs::read(folder.join(name)))
        .collect();
    Ok(fingerprint(&files?))
}

/// A file's name with a fingerprint after its stem: `hat.small.svg` as `hat-0123456789abcdef.small.svg`.
pub fn named(file: &str, fingerprint: &str) -> String {
    let stem = stem_of(file);
    [stem, "-", fingerprint, &file[stem.len()..]].concat()
}

/// A file's name up to its first dot.
pub fn stem_of(name: &str) -> &str {
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

/// Bytes as letters.
pub fn hex(bytes: &[u8]) -> String {
    let mut hex = String::new();
    for byte in bytes {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
