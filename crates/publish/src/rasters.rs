//! The plates as rasters, for viewers of IIIF, which cannot paint SVG.
//!
//! Each plate is drawn once and made small from that. The same plate gives the same bytes. It never
//! draws a plate that no gift shows, and a plate whose file is not there is left out, as it is on the
//! gift's page.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::formats::{Site, path_of_raster, raster_size};
use crate::{PublishError, folder, parallel};
use vitrine_catalogue::{Catalogue, Plate};

/// The heights in pixels, of which the second is half the first.
pub(crate) const LARGE: u32 = 1600;
pub(crate) const SMALL: u32 = 800;
/// No raster is larger, in bytes.
const MOST: usize = 250_000;
/// How well lossy WebP keeps a picture, of 100: the first that is small enough.
const QUALITIES: [f32; 4] = [85.0, 75.0, 60.0, 40.0];

/// Draws the plate of every gift of a catalogue, from the folder that its `plates/` is in, and
/// writes two rasters of each. None if the site is unknown, for then nothing refers to them.
///
/// # Errors
///
/// If a plate cannot be read or drawn, or a raster not be written.
pub fn write_rasters(
    catalogue: &Catalogue,
    from: &Path,
    into: &Path,
    site: &Site,
) -> Result<(), PublishError> {
    if site.root().is_none() {
        return Ok(());
    }
    let plates = catalogue
        .gifts()
        .iter()
        .filter_map(|gift| gift.plate.as_ref());
    let files: BTreeSet<&str> = plates.map(|plate| plate.file.as_str()).collect();
    let files: Vec<&str> = files.into_iter().collect();
    parallel::for_each(&files, |file| write_raster(file, from, into))
}

/// Writes the rasters of one plate, unless its file is not there.
fn write_raster(plate: &str, from: &Path, into: &Path) -> Result<(), PublishError> {
    let path = from.join("plates").join([plate, ".svg"].concat());
    if !path.is_file() {
        return Ok(());
    }
    let svg = folder::read(&path)?;
    let cannot = |error: String| PublishError::Picture {
        path: path.clone(),
        error,
    };
    let large = drawn(&svg).map_err(cannot)?;
    let small = halved(&large, raster_size(LARGE).0 as usize);
    for (height, pixels) in [(LARGE, &large), (SMALL, &small)] {
        let file = into.join(path_of_raster(plate, height));
        let webp = encoded(pixels, height).map_err(cannot)?;
        let folder = file.parent().unwrap_or(into);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, webp))
            .map_err(PublishError::file(&file))?;
    }
    Ok(())
}

/// A plate in its large size: a red, a green and a blue for each pixel, line by line. Plates are
/// opaque.
fn drawn(svg: &str) -> Result<Vec<u8>, String> {
    // Without fonts: no plate has lettering.
    let tree = Tree::from_str(svg, &Options::default()).map_err(|error| error.to_string())?;
    let (width, height) = raster_size(LARGE);
    let mut pixmap = Pixmap::new(width, height).ok_or("not enough memory for the picture")?;
    #[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
    let scale = LARGE as f32 / Plate::HEIGHT as f32;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    let pixels = pixmap.data().chunks_exact(4);
    Ok(pixels
        .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect())
}

/// A picture of half the size, each pixel the mean of four.
fn halved(pixels: &[u8], width: usize) -> Vec<u8> {
    let line = width * 3;
    let mut small = Vec::with_capacity(pixels.len() / 4);
    for two_lines in pixels.chunks_exact(line * 2) {
        let (upper, lower) = two_lines.split_at(line);
        for (upper, lower) in upper.chunks_exact(6).zip(lower.chunks_exact(6)) {
            for colour in 0..3 {
                let four = [
                    upper[colour],
                    upper[colour + 3],
                    lower[colour],
                    lower[colour + 3],
                ];
                let sum: u16 = four.into_iter().map(u16::from).sum();
                small.push(u8::try_from(sum / 4).unwrap_or(u8::MAX));
            }
        }
    }
    small
}

/// The picture as WebP, as well kept as the greatest size allows.
fn encoded(pixels: &[u8], height: u32) -> Result<Vec<u8>, String> {
    let (width, height) = raster_size(height);
    let encoder = webp::Encoder::from_rgb(pixels, width, height);
    for quality in QUALITIES {
        let webp = encoder
            .encode_simple(false, quality)
            .map_err(|error| format!("{error:?}"))?;
        if webp.len() <= MOST {
            return Ok(webp.to_vec());
        }
    }
    Err(format!("its raster is larger than {MOST} bytes"))
}

#[cfg(test)]
mod tests {
    use super::halved;

    #[test]
    fn a_half_has_the_mean_of_four_pixels() {
        let [black, white] = [[0, 0, 0], [255, 255, 255]];
        let upper = [black, white, white, white].concat();
        let lower = [white, black, white, white].concat();
        assert_eq!(
            halved(&[upper, lower].concat(), 4),
            [127, 127, 127, 255, 255, 255]
        );
    }
}
