//! A card as PNG, which says what it was drawn from.
//!
//! That is a hash, in a text chunk (PNG, 11.3.3.2) that the cards of a curator's own do not have. It is
//! read without the pixels.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use png::{BitDepth, ColorType, Decoder, Encoder};
use resvg::tiny_skia::Pixmap;

/// The keyword of the chunk, one of those that the standard has.
const KEYWORD: &str = "Source";

/// A picture as PNG, with what it was drawn from. What is transparent in it becomes black.
///
/// # Errors
///
/// Says why it cannot be encoded.
pub(super) fn encoded(picture: &Pixmap, source: &str) -> Result<Vec<u8>, String> {
    let mut png = Vec::new();
    let write = |png: &mut Vec<u8>| {
        let mut encoder = Encoder::new(png, picture.width(), picture.height());
        encoder.set_color(ColorType::Rgb);
        encoder.set_depth(BitDepth::Eight);
        encoder.add_text_chunk(KEYWORD.to_owned(), source.to_owned())?;
        let pixels = picture.data().chunks_exact(4);
        let pixels: Vec<u8> = pixels.flat_map(|pixel| &pixel[..3]).copied().collect();
        encoder.write_header()?.write_image_data(&pixels)
    };
    write(&mut png).map_err(|error| error.to_string())?;
    Ok(png)
}

/// What a card was drawn from; none if it was drawn by nobody here, or is no PNG.
pub(super) fn source_of(card: &Path) -> Option<String> {
    let reader = Decoder::new(BufReader::new(File::open(card).ok()?));
    let reader = reader.read_info().ok()?;
    let mut texts = reader.info().uncompressed_latin1_text.iter();
    let text = texts.find(|text| text.keyword == KEYWORD)?;
    Some(text.text.clone())
}
