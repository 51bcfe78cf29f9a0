//! A picture's pixels: decoded, upright and in sRGB; made smaller; encoded as JPEG and as WebP.
//!
//! Nothing of a file but its pixels leaves this crate. It is one of its own so that it is optimised
//! where the command is built for debugging: there a photograph would take minutes.

use std::io::Cursor;

use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
pub use image::RgbImage;
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageReader, RgbaImage, imageops};
use qcms::{DataType, Intent, Profile, Transform};

/// How well JPEG keeps a photograph, of 100.
const JPEG_QUALITY: u8 = 82;
/// How many pixels are converted to sRGB at a time.
const AT_A_TIME: usize = 1 << 16;

/// The pixels of a picture's file: JPEG, PNG, WebP or TIFF, whatever its name says. Where it is
/// transparent it is white.
///
/// # Errors
///
/// Says why it cannot be decoded.
pub fn decoded(bytes: &[u8]) -> Result<RgbImage, String> {
    let as_text = |error: &dyn std::fmt::Display| error.to_string();
    let reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|error| as_text(&error))?;
    let mut decoder = reader.into_decoder().map_err(|error| as_text(&error))?;
    // A file whose other parts are odd is shown as it is.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| as_text(&error))?;
    picture.apply_orientation(orientation);
    let is_grey = !picture.color().has_color();
    let mut pixels = if picture.color().has_alpha() {
        on_white(&picture.into_rgba8())
    } else {
        picture.into_rgb8()
    };
    if let Some(transform) = profile.and_then(|profile| to_srgb(&profile, is_grey)) {
        transform.apply(&mut pixels);
    }
    Ok(pixels)
}

fn on_white(picture: &RgbaImage) -> RgbImage {
    let mut pixels = RgbImage::new(picture.width(), picture.height());
    for (to, from) in pixels.pixels_mut().zip(picture.pixels()) {
        let [.., alpha] = from.0.map(u32::from);
        for (to, from) in to.0.iter_mut().zip(from.0) {
            let mixed = (u32::from(from) * alpha + 255 * (255 - alpha) + 127) / 255;
            *to = u8::try_from(mixed).unwrap_or(u8::MAX);
        }
    }
    pixels
}

/// From the colours of a profile to sRGB.
struct ToSrgb {
    transform: Transform,
    is_grey: bool,
}

/// None where a profile cannot be read, or is for another kind of colours than the pixels have,
/// as that of a picture in CMYK is once it is decoded.
fn to_srgb(profile: &[u8], is_grey: bool) -> Option<ToSrgb> {
    // ICC.1:2022, 7.2.6: the colours that the profile is for.
    let colours = match (profile.get(16..20)?, is_grey) {
        (b"RGB ", _) => DataType::RGB8,
        (b"GRAY", true) => DataType::Gray8,
        _ => return None,
    };
    let profile = Profile::new_from_slice(profile, false)?;
    let mut srgb = Profile::new_sRGB();
    srgb.precache_output_transform();
    let intent = Intent::Perceptual;
    let transform = Transform::new_to(&profile, &srgb, colours, DataType::RGB8, intent)?;
    let is_grey = matches!(colours, DataType::Gray8);
    Some(ToSrgb { transform, is_grey })
}

impl ToSrgb {
    fn apply(&self, pixels: &mut RgbImage) {
        for to in pixels.chunks_mut(AT_A_TIME * 3) {
            let from: Vec<u8> = if self.is_grey {
                to.iter().step_by(3).copied().collect()
            } else {
                to.to_vec()
            };
            self.transform.convert(&from, to);
        }
    }
}

/// The picture in this width and height in pixels, by Lanczos' filter.
///
/// # Errors
///
/// Says why it cannot be made.
pub fn resized(picture: &RgbImage, width: u32, height: u32) -> Result<RgbImage, String> {
    if picture.dimensions() == (width, height) {
        return Ok(picture.clone());
    }
    let text = |error: &dyn std::fmt::Display| error.to_string();
    // Of one kind of pixel: for all kinds, known as it runs, it takes minutes to compile.
    let from = TypedImageRef::<U8x3>::from_buffer(picture.width(), picture.height(), picture)
        .map_err(|error| text(&error))?;
    let mut resized = RgbImage::new(width, height);
    let mut to = TypedImage::<U8x3>::from_buffer(width, height, &mut resized)
        .map_err(|error| text(&error))?;
    let lanczos = ResizeAlg::Convolution(FilterType::Lanczos3);
    let options = ResizeOptions::new().resize_alg(lanczos);
    Resizer::new()
        .resize_typed(&from, &mut to, Some(&options))
        .map_err(|error| text(&error))?;
    Ok(resized)
}

/// The picture as JPEG, with nothing but its pixels.
///
/// # Errors
///
/// Says why it cannot be encoded.
pub fn jpeg(picture: &RgbImage) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let (width, height) = picture.dimensions();
    JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)
        .encode(picture, width, height, ExtendedColorType::Rgb8)
        .map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// The picture as lossy WebP, kept so well, of 100; with nothing but its pixels.
///
/// # Errors
///
/// Says why it cannot be encoded, as it cannot if it is wider or higher than 16,383 pixels.
pub fn webp(picture: &RgbImage, quality: f32) -> Result<Vec<u8>, String> {
    let (width, height) = picture.dimensions();
    webp::Encoder::from_rgb(picture, width, height)
        .encode_simple(false, quality)
        .map(|bytes| bytes.to_vec())
        .map_err(|error| format!("{error:?}"))
}

/// A part of the picture: from the left, from the top, its width and its height, in pixels.
#[must_use]
pub fn cropped(picture: &RgbImage, [left, top, width, height]: [u32; 4]) -> RgbImage {
    imageops::crop_imm(picture, left, top, width, height).to_image()
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::codecs::png::PngEncoder;
    use image::{ImageEncoder, Rgba};
    use moxcms::ColorProfile;

    /// A picture of one pixel in PNG, with a colour profile.
    fn png(profile: &ColorProfile, colours: &[u8], kind: ExtendedColorType) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = PngEncoder::new(&mut bytes);
        let profile = profile.encode().unwrap_or_default();
        assert!(encoder.set_icc_profile(profile).is_ok());
        assert!(encoder.write_image(colours, 1, 1, kind).is_ok());
        bytes
    }

    /// The one pixel of a file.
    fn pixel(bytes: &[u8]) -> [u8; 3] {
        decoded(bytes).map_or([0; 3], |pixels| pixels.get_pixel(0, 0).0)
    }

    fn is_near(found: [u8; 3], expected: [u8; 3]) -> bool {
        let pairs = found.into_iter().zip(expected);
        pairs.fold(true, |near, (a, b)| near && a.abs_diff(b) <= 1)
    }

    #[test]
    fn a_colour_profile_is_converted_to_srgb() {
        let rgb =
            |profile: &ColorProfile| pixel(&png(profile, &[200, 100, 50], ExtendedColorType::Rgb8));
        let [same, wide] = [ColorProfile::new_srgb(), ColorProfile::new_display_p3()];
        assert!(is_near(rgb(&same), [200, 100, 50]), "{:?}", rgb(&same));
        // By the matrices of both and the curve of sRGB, which they share.
        assert!(is_near(rgb(&wide), [215, 93, 31]), "{:?}", rgb(&wide));
        // Linear light: half of it is lighter than half the number.
        let linear = pixel(&png(
            &ColorProfile::new_gray_with_gamma(1.0),
            &[128],
            ExtendedColorType::L8,
        ));
        assert!(is_near(linear, [188; 3]), "{linear:?}");
    }

    #[test]
    fn what_is_transparent_is_white() {
        let pixels = [[0, 0, 0, 0], [0, 0, 0, 255], [200, 100, 0, 128]].map(Rgba);
        let picture = RgbaImage::from_fn(3, 1, |x, _| pixels[x as usize]);
        let flat: Vec<[u8; 3]> = on_white(&picture).pixels().map(|pixel| pixel.0).collect();
        assert_eq!(flat, [[255; 3], [0; 3], [227, 177, 127]]);
    }
}
