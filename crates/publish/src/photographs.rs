//! Photographs: from the files of curators to pictures that pages can show.
//!
//! Each is turned upright, converted to sRGB, and written as WebP and as JPEG in several widths;
//! one that is very large also as tiles. What else its file says, above all where it was taken, is
//! never published: only pixels are. The same file gives the same bytes, and one photograph at a
//! time is in memory for each core.

mod tiles;

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use self::tiles::write_tiles;
pub(crate) use self::tiles::{image_service, is_tiled};
use crate::formats::Site;
use crate::publish::json::rewrite;
use crate::{CATALOGUE, PublishError, folder, parallel};
use vitrine_catalogue::{Catalogue, Photograph, height_at};
use vitrine_content_hash::content_hash;
use vitrine_pictures::{RgbImage, decoded, jpeg, resized, webp};

/// The folder of photographs, in that of an exhibit and in a published one.
pub const PHOTOGRAPHS: &str = "photographs";

/// How well lossy WebP keeps a photograph, of 100.
const WEBP_QUALITY: f32 = 80.0;
/// The largest width of a draft, which has to be there at once.
const DRAFT_WIDTH: u32 = 960;
/// The greatest height that WebP can say, in pixels.
const MAX_HEIGHT: u32 = 16_383;

/// A photograph as it is published.
struct Published {
    /// The name of the JPEG in full size.
    file: String,
    size: [u32; 2],
}

/// What is wrong with the photographs in the folder of an exhibit, by the names of their files:
/// that there is no such file, or why it cannot be read as a picture.
#[must_use]
pub fn unreadable_photographs(exhibit: &Path, files: &[&str]) -> BTreeMap<String, String> {
    let problems = Mutex::new(BTreeMap::new());
    let look_at = |file: &&str| -> Result<(), Infallible> {
        if let Err(problem) = opened(exhibit, file) {
            let mut problems = problems.lock().unwrap_or_else(PoisonError::into_inner);
            problems.insert((*file).to_owned(), problem);
        }
        Ok(())
    };
    let Ok(()) = parallel::for_each(files, look_at);
    problems
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner)
}

/// The pixels of a photograph in the folder of an exhibit, upright and in sRGB, or what is wrong
/// with its file.
fn opened(exhibit: &Path, file: &str) -> Result<RgbImage, String> {
    match fs::read(exhibit.join(PHOTOGRAPHS).join(file)) {
        Ok(bytes) => decoded(&bytes).map_err(|error| format!("no picture ({error})")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(format!("no {PHOTOGRAPHS}/{file}"))
        }
        Err(error) => Err(error.to_string()),
    }
}

/// Writes the photographs that a catalogue names from the folder of an exhibit into the one that is
/// published, and into the published `catalogue.json` their new names and sizes. One that is
/// missing or cannot be read is taken out of that.
///
/// # Errors
///
/// If a photograph cannot be written, or the catalogue not be rewritten.
pub(crate) fn publish_photographs(
    catalogue: &Catalogue,
    exhibit: &Path,
    dist: &Path,
    site: &Site,
    is_draft: bool,
) -> Result<(), PublishError> {
    let gifts = catalogue.gifts().iter();
    let files: BTreeSet<&str> = gifts
        .flat_map(|gift| &gift.photographs)
        .map(|photograph| photograph.file.as_str())
        .collect();
    let files: Vec<&str> = files.into_iter().collect();
    if files.is_empty() {
        return Ok(());
    }
    let all = Mutex::new(BTreeMap::new());
    let publish = |file: &&str| -> Result<(), PublishError> {
        let Ok(pixels) = opened(exhibit, file) else {
            return Ok(());
        };
        let published = write_photograph(file, pixels, dist, site, is_draft)?;
        let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert((*file).to_owned(), published);
        Ok(())
    };
    parallel::for_each(&files, publish)?;
    let all = all.into_inner().unwrap_or_else(PoisonError::into_inner);
    rewrite(&dist.join(CATALOGUE), |catalogue| {
        let gifts = catalogue.get_mut("gifts").and_then(Value::as_array_mut);
        for gift in gifts.into_iter().flatten() {
            if let Some(photographs) = gift.get_mut("photographs").and_then(Value::as_array_mut) {
                photographs.retain_mut(|photograph| rename(photograph, &all));
            }
        }
    })
}

/// Gives a photograph in the catalogue's JSON its published name and size; false if it has none.
fn rename(photograph: &mut Value, all: &BTreeMap<String, Published>) -> bool {
    let published = photograph["file"].as_str().and_then(|file| all.get(file));
    if let Some(Published { file, size }) = published {
        photograph["file"] = json!(file);
        photograph["size"] = json!(size);
    }
    published.is_some()
}

/// Writes one photograph in all its widths and formats, and as tiles if it is very large.
fn write_photograph(
    file: &str,
    pixels: RgbImage,
    dist: &Path,
    site: &Site,
    is_draft: bool,
) -> Result<Published, PublishError> {
    let cannot = |error: String| PublishError::Picture {
        path: Path::new(PHOTOGRAPHS).join(file),
        error,
    };
    let original: [u32; 2] = pixels.dimensions().into();
    let full = published_size(original, is_draft);
    let smaller = Photograph::WIDTHS.into_iter().rev();
    let widths = [full[0]]
        .into_iter()
        .chain(smaller.filter(|width| *width < full[0]));
    let mut encoded = Vec::new();
    // Each is made from the one before it, which is many times faster than from what came out of
    // the camera.
    let mut smaller = None;
    for width in widths {
        let from = smaller.as_ref().unwrap_or(&pixels);
        let [width, height] = [width, height_at(full, width)];
        let picture = resized(from, width, height).map_err(cannot)?;
        encoded.push((
            width,
            ".webp",
            webp(&picture, WEBP_QUALITY).map_err(cannot)?,
        ));
        encoded.push((width, ".jpg", jpeg(&picture).map_err(cannot)?));
        smaller = Some(picture);
    }
    let bytes: Vec<&[u8]> = encoded.iter().map(|(.., bytes)| bytes.as_slice()).collect();
    let stem = [&slug(file), "-", &content_hash(&bytes)].concat();
    let named = Photograph {
        file: [&stem, ".jpg"].concat(),
        alt: vitrine_catalogue::Text::default(),
        caption: None,
        credit: None,
        rights: None,
        size: Some(full),
    };
    for (width, ending, bytes) in &encoded {
        folder::write(&dist.join(named.path_of(*width, ending)), bytes)?;
    }
    drop(smaller);
    if is_tiled(original) && !is_draft && site.root().is_some() {
        write_tiles(&stem, pixels, dist, site)?;
    }
    Ok(Published {
        file: named.file,
        size: full,
    })
}

/// The largest size in which a photograph of this width and height is published.
fn published_size([width, height]: [u32; 2], is_draft: bool) -> [u32; 2] {
    let most = if is_draft {
        DRAFT_WIDTH
    } else {
        Photograph::MAX_WIDTH
    };
    let mut published = width.min(most);
    if height_at([width, height], published) > MAX_HEIGHT {
        published = height_at([height, width], MAX_HEIGHT);
    }
    [
        published,
        height_at([width, height], published).min(MAX_HEIGHT),
    ]
}

/// A curator's name for a file as a part of an address: `kettle-front` of `Kettle (front).JPG`.
fn slug(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let words = stem.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    if words.is_empty() {
        return "photograph".to_owned();
    }
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::{published_size, slug};

    #[test]
    fn a_photograph_is_never_enlarged_nor_larger_than_its_formats_allow() {
        let check = |size, expected| assert_eq!(published_size(size, false), expected, "{size:?}");
        check([300, 200], [300, 200]);
        check([4096, 3000], [4096, 3000]);
        check([6000, 4000], [4096, 2731]);
        check([4000, 6000], [4000, 6000]);
        check([2000, 40_000], [819, 16_380]);
        check([9000, 1], [4096, 1]);
        assert_eq!(published_size([6000, 4000], true), [960, 640]);
    }

    #[test]
    fn a_name_becomes_part_of_an_address() {
        let check = |name, expected| assert_eq!(slug(name), expected, "{name}");
        check("kettle.jpg", "kettle");
        check("Kettle (front).JPG", "kettle-front");
        check("IMG_0042.v2.tiff", "img-0042-v2");
        check("주전자.png", "photograph");
    }
}
