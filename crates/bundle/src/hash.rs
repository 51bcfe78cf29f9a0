//! Subresource integrity, and what of a file follows from it.
//!
//! Must never depend on anything but the bytes: hosts may keep what is named by its hash for ever.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use vitrine_content_hash::content_hash_of;

/// The name of a file without its content hash and extension, and its SHA-256 in base64, if the hash
/// is of what the integrity says.
pub(crate) fn name_and_digest<'a>(file: &'a str, integrity: &'a str) -> Option<(&'a str, &'a str)> {
    let (stem, _) = file.rsplit_once('.')?;
    let (name, hash) = stem.rsplit_once('-')?;
    let digest = integrity.strip_prefix("sha256-")?;
    let bytes = STANDARD.decode(digest).ok()?;
    (content_hash_of(&bytes) == hash).then_some((name, digest))
}

/// The value of an `integrity` attribute: <https://www.w3.org/TR/sri-2/>.
#[must_use]
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use vitrine_content_hash::content_hash;

    #[test]
    fn a_file_is_named_and_checked_by_its_sha_256() {
        // printf abc | sha256sum; printf abc | openssl dgst -sha256 -binary | base64
        assert_eq!(content_hash(&[b"abc"]), "ba7816bf8f01cfea");
        assert_eq!(
            integrity(b"abc"),
            "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
        );
    }

    #[test]
    fn the_hash_in_a_files_name_follows_from_its_integrity() {
        const DIGEST: &str = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        let check = |file, integrity: &str, expected| {
            assert_eq!(name_and_digest(file, integrity), expected);
        };
        let integrity = ["sha256-", DIGEST].concat();
        let found = Some(("gift-tour", DIGEST));
        check("gift-tour-ba7816bf8f01cfea.wasm", &integrity, found);
        check("gift-tour-ba7816bf8f01cfeb.wasm", &integrity, None);
        check("ba7816bf8f01cfea.wasm", &integrity, None);
        check("gift-tour-ba7816bf8f01cfea.wasm", DIGEST, None);
    }
}
