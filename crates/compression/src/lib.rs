//! Bytes compressed as small as they get, in brotli and in gzip, or in brotli sooner.
//!
//! The same bytes always give the same: it never reads the clock, and keeps no name. It is a crate of
//! its own so that it is optimised where the command is built for debugging: most of brotli is
//! generic functions, which are compiled with what calls them.

use std::io::{self, Write};

use brotli::BrotliCompress;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

/// The most bytes that brotli looks back over, as a power of two: more than any file of ours has.
const WINDOW: i32 = 22;

/// The bytes in brotli (RFC 7932), at its best quality, 11.
///
/// # Errors
///
/// If the encoder fails, which it does only without memory.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    brotli_of(bytes, 11)
}

/// The same at quality 9: a page of 20 KB is a tenth larger, in half the time.
///
/// # Errors
///
/// If the encoder fails, which it does only without memory.
pub fn quick_brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    brotli_of(bytes, 9)
}

fn brotli_of(bytes: &[u8], quality: i32) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality,
        lgwin: WINDOW,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
    Ok(compressed)
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
