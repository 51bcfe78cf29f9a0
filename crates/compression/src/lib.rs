//! Bytes compressed in brotli, as small as they get or sooner, and in gzip.
//!
//! The same bytes always give the same: it never reads the clock, and keeps no name. It is a crate of
//! its own so that it is optimised where the command is built for debugging: most of brotli is
//! generic functions, which are compiled with what calls them.

use std::io::{self, Write};

use brotli::BrotliCompress;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

/// How much time is spent on fewer bytes: a quality of brotli's encoder. With each are the bytes and
/// the time that the 186 pages of the first exhibit take (`examples/efforts.rs`), the best being 1;
/// gzip takes 1.22 and 0.01.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// 1 and 1.
    Best = 11,
    /// 1.02 and 0.45.
    Good = 10,
    /// 1.11 and 0.24, for it clears tables of many megabytes for each file; of a large one, the linked
    /// data of 4,580 gifts in 40 MB, 1.06 and 0.02.
    Fair = 9,
    /// 1.18 and 0.01.
    Quick = 4,
}

/// The bytes in brotli (RFC 7932).
///
/// # Errors
///
/// If the encoder fails, which it does only without memory.
pub fn brotli(bytes: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: effort as i32,
        lgwin: window(bytes.len()),
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
    Ok(compressed)
}

/// The smallest window, as a power of two, that holds so many bytes (RFC 7932, 9.1: it is 16 less than
/// the power), up to 4 MB. The encoder takes memory in proportion to it.
fn window(bytes: usize) -> i32 {
    (10..22)
        .find(|window| (1_usize << window) - 16 >= bytes)
        .unwrap_or(22)
}

/// The bytes in gzip (RFC 1952), at its best level.
///
/// # Errors
///
/// If the encoder fails, which it does only without memory.
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    // Neither a name nor a time: the bytes follow from the file's alone.
    let mut writer = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_holds_the_bytes_and_is_no_larger_than_it_must_be() {
        for (bytes, expected) in [
            (0, 10),
            (1008, 10),
            (1009, 11),
            (16_368, 14),
            (16_369, 15),
            (4_194_288, 22),
            (usize::MAX, 22),
        ] {
            assert_eq!(window(bytes), expected, "{bytes} bytes");
        }
    }
}
