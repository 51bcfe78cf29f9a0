//! Content hashes for file names, and subresource integrity.
//!
//! Must never depend on anything but the bytes: hosts may keep what is named by its hash for ever.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The first 64 bits of the SHA-256, in hexadecimal.
pub(crate) fn content_hash(bytes: &[u8]) -> String {
    let mut hex = format!("{:x}", Sha256::digest(bytes));
    hex.truncate(16);
    hex
}

/// The value of an `integrity` attribute: <https://www.w3.org/TR/sri-2/>.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_and_checked_by_its_sha_256() {
        // printf abc | sha256sum; printf abc | openssl dgst -sha256 -binary | base64
        assert_eq!(content_hash(b"abc"), "ba7816bf8f01cfea");
        assert_eq!(
            integrity(b"abc"),
            "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
        );
    }
}
