//! A very large photograph as tiles, so that viewers zoom into it deeply: a level 0 service of the
//! IIIF Image API 3.0 (<https://iiif.io/api/image/3.0/>), which any static host can be.
//!
//! Only the tiles are there that `info.json` declares: no other size can be asked for.

use std::path::Path;

use serde_json::{Value, json};

use crate::formats::Site;
use crate::{PublishError, folder};
use vitrine_pictures::{RgbImage, cropped, jpeg, resized};

/// A photograph that is wider or higher than this gets tiles, in pixels.
const LARGE: u32 = 4000;
/// The side of a tile in pixels.
const TILE: u32 = 512;

/// Whether a photograph of this width and height has tiles.
pub(crate) fn is_tiled([width, height]: [u32; 2]) -> bool {
    width.max(height) > LARGE
}

/// The service of the photograph with this stem, from the root.
pub(crate) fn image_service(stem: &str) -> String {
    ["iiif/photographs/", stem].concat()
}

/// How many times smaller each level is than the whole: 1, 2, 4 and so on, until the whole is one
/// tile.
fn scale_factors(width: u32, height: u32) -> Vec<u32> {
    let mut factors = vec![1];
    while width.max(height).div_ceil(factors[factors.len() - 1]) > TILE {
        factors.push(factors[factors.len() - 1] * 2);
    }
    factors
}

/// Writes the tiles of a photograph and their description. The site must be known, for the
/// description says where it is.
pub(super) fn write_tiles(
    stem: &str,
    pixels: RgbImage,
    dist: &Path,
    site: &Site,
) -> Result<(), PublishError> {
    let service = image_service(stem);
    let (width, height) = pixels.dimensions();
    let factors = scale_factors(width, height);
    let into = dist.join(&service);
    let cannot = |error: String| PublishError::Picture {
        path: into.clone(),
        error,
    };
    let write = |picture: &RgbImage, region: &str, size: &str| {
        let file = into.join(region).join(size).join("0/default.jpg");
        folder::write(&file, jpeg(picture).map_err(cannot)?)
    };
    let mut level = pixels;
    for factor in &factors {
        let [across, down] = [width, height].map(|side| side.div_ceil(*factor));
        level = resized(&level, across, down).map_err(cannot)?;
        for y in (0..down).step_by(TILE as usize) {
            for x in (0..across).step_by(TILE as usize) {
                let [w, h] = [TILE.min(across - x), TILE.min(down - y)];
                let tile = cropped(&level, [x, y, w, h]);
                let [left, top] = [x * factor, y * factor];
                let wide = (TILE * factor).min(width - left);
                let high = (TILE * factor).min(height - top);
                let region = format!("{left},{top},{wide},{high}");
                write(&tile, &region, &format!("{w},{h}"))?;
            }
        }
    }
    // The last level is the whole in one tile.
    let (across, down) = level.dimensions();
    write(&level, "full", &format!("{across},{down}"))?;
    let described = description(
        &site.reference(&service),
        [width, height],
        &factors,
        [across, down],
    );
    folder::write(&into.join("info.json"), described.to_string())
}

fn description(id: &str, [width, height]: [u32; 2], factors: &[u32], whole: [u32; 2]) -> Value {
    json!({
        "@context": "http://iiif.io/api/image/3/context.json",
        "id": id,
        "type": "ImageService3",
        "protocol": "http://iiif.io/api/image",
        "profile": "level0",
        "width": width,
        "height": height,
        "sizes": [{ "width": whole[0], "height": whole[1] }],
        "tiles": [{ "width": TILE, "height": TILE, "scaleFactors": factors }],
    })
}

#[cfg(test)]
mod tests {
    use super::scale_factors;

    #[test]
    fn the_last_level_is_one_tile() {
        assert_eq!(scale_factors(6000, 4000), [1, 2, 4, 8, 16]);
        assert_eq!(scale_factors(512, 4096), [1, 2, 4, 8]);
        assert_eq!(scale_factors(500, 500), [1]);
    }
}
