//! Content hashes in file names, so that a published file can be cached forever.
//!
//! The build script and the publisher share it: both must give a file the same name. It never
//! renames a file or writes to disk, and it depends on no other crate of the workspace, since
//! build scripts compile before everything else.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

/// How many bytes of the SHA-256 a content hash keeps: 64 bits, 16 hexadecimal digits.
const BYTES: usize = 8;

/// The content hash of a file: the first 64 bits of its SHA-256 (FIPS 180-4), as 16 lower-case
/// hexadecimal digits. Several files are hashed as if concatenated.
///
/// ```
/// use vitrine_content_hash::content_hash;
///
/// assert_eq!(content_hash(&["abc"]), "ba7816bf8f01cfea");
/// assert_eq!(content_hash(&["a", "bc"]), "ba7816bf8f01cfea");
/// ```
#[must_use]
pub fn content_hash<Bytes: AsRef<[u8]>>(files: &[Bytes]) -> String {
    let mut sha256 = Sha256::new();
    for bytes in files {
        sha256.update(bytes);
    }
    content_hash_of(&sha256.finalize())
}

/// The content hash of what has this SHA-256.
#[must_use]
pub fn content_hash_of(sha256: &[u8]) -> String {
    hex(sha256.get(..BYTES).unwrap_or(sha256))
}

/// The one content hash of all files in `folder` whose stem is `stem`, in the order of their
/// names. A plate's sizes (`hat.svg`, `hat.small.svg`) share a hash because the catalogue names
/// them by one stem.
///
/// # Errors
///
/// If the folder or one of the files cannot be read.
pub fn content_hash_of_stem(folder: &Path, stem: &str) -> io::Result<String> {
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
    Ok(content_hash(&files?))
}

/// A file's name with a content hash after its stem.
///
/// ```
/// use vitrine_content_hash::with_hash;
///
/// assert_eq!(with_hash("hat.small.svg", "0123456789abcdef"), "hat-0123456789abcdef.small.svg");
/// ```
#[must_use]
pub fn with_hash(name: &str, hash: &str) -> String {
    let stem = stem_of(name);
    [stem, "-", hash, &name[stem.len()..]].concat()
}

/// A file's name up to its first full stop: `hat` of `hat.small.svg`. ([`Path::file_stem`] goes up
/// to the last one.)
#[must_use]
pub fn stem_of(name: &str) -> &str {
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

/// Bytes as lower-case hexadecimal digits, two each.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let mut hex = String::new();
    for byte in bytes {
        // Writing to a `String` cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
