//! Photographs as they are published: upright, in their sizes, without what their files say of where
//! they were taken; and what becomes of one that cannot be shown.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use image::{ImageFormat, RgbImage};
use serde_json::{Value, json};

use crate::folders::folder;
use vitrine_publish::formats::Site;
use vitrine_publish::{Engine, Publication, publish, unreadable_photographs};

const ENGINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/engine");
const EVERYTHING: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/everything"
);
const MINIMAL: &str = include_str!("../../../../tests/fixtures/minimal/catalogue.json");

/// Where in a file a text is that says that metadata follow.
fn has(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}

/// A picture of one colour, as a file of a format.
fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let pixels = RgbImage::from_pixel(width, height, image::Rgb([120, 40, 200]));
    let mut bytes = Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// The minimal exhibit, whose kettle has these photographs, of which there are these files.
fn exhibit(name: &str, named: &[&str], files: &[(&str, Vec<u8>)]) -> PathBuf {
    let mut catalogue: Value = serde_json::from_str(MINIMAL).unwrap();
    let photographs = named
        .iter()
        .map(|file| json!({ "file": file, "alt": format!("Alt of {file}") }));
    catalogue["gifts"][0]["photographs"] = photographs.collect();
    assert_eq!(catalogue["gifts"][0]["id"], "kettle");
    let mut all = vec![(
        "catalogue.json".to_owned(),
        catalogue.to_string().into_bytes(),
    )];
    for (file, bytes) in files {
        all.push((["photographs/", file].concat(), bytes.clone()));
    }
    let all: Vec<(&str, &[u8])> = all
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect();
    folder(&["photographs/", name].concat(), &all)
}

/// Publishes an exhibit, and gives the folder and the files that were left out.
fn published(exhibit: &Path, name: &str, site: &Site, is_draft: bool) -> (PathBuf, Vec<String>) {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("photographs/published")
        .join(name);
    let _ = fs::remove_dir_all(&out);
    let published = publish(&Publication {
        exhibit,
        engine: &Engine::read(ENGINE.as_ref()).unwrap(),
        out: &out,
        site,
        is_draft,
    });
    (out, published.unwrap().unused)
}

/// The names of the published photographs, in order, and their bytes.
fn files_of(out: &Path) -> Vec<(String, Vec<u8>)> {
    let folder = out.join("photographs");
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// The photographs of a gift in the published catalogue.
fn catalogued(out: &Path, gift: &str) -> Value {
    let catalogue = fs::read(out.join("catalogue.json")).unwrap();
    let catalogue: Value = serde_json::from_slice(&catalogue).unwrap();
    let gifts = catalogue["gifts"].as_array().unwrap();
    let gift = gifts.iter().find(|one| one["id"] == gift).unwrap();
    gift["photographs"].clone()
}

#[test]
fn a_photograph_is_turned_upright_and_says_nothing_of_where_it_was_taken() {
    let own = fs::read(Path::new(EVERYTHING).join("photographs/plum-brandy.jpg")).unwrap();
    // The place is in the file, and the camera was held upright.
    assert!(has(&own, b"Exif\0\0") && has(&own, b"\x25\x88\x04\0"));
    assert_eq!(image::load_from_memory(&own).unwrap().width(), 1200);

    let (out, unused) = published(EVERYTHING.as_ref(), "everything", &Site::unknown(), false);
    assert_eq!(unused, Vec::<String>::new());
    let photographs = catalogued(&out, "plum-brandy");
    assert_eq!(photographs[0]["size"], json!([900, 1200]));
    assert_eq!(photographs[1]["size"], json!([320, 240]));
    let files = files_of(&out);
    assert!(files.len() > 6);
    for (name, bytes) in &files {
        for metadata in [
            &b"Exif"[..],
            b"EXIF",
            b"GPS",
            b"XMP",
            b"http://ns.adobe",
            b"ICC",
        ] {
            assert!(!has(bytes, metadata), "{name}");
        }
    }
    // The table is at the bottom, and the wall above it.
    let file = photographs[0]["file"].as_str().unwrap();
    let bytes = fs::read(out.join("photographs").join(file)).unwrap();
    let upright = image::load_from_memory(&bytes).unwrap().into_rgb8();
    let [[wall_red, .., wall_blue], [table_red, .., table_blue]] =
        [(50, 50), (50, 1150)].map(|(x, y)| upright.get_pixel(x, y).0);
    assert!(wall_blue > wall_red && table_red > table_blue);
}

#[test]
fn a_photograph_is_published_in_its_sizes_and_no_larger() {
    let files = [
        ("Front (1).JPG", picture(1700, 850, ImageFormat::Jpeg)),
        ("back.png", picture(100, 300, ImageFormat::Png)),
        ("side.webp", picture(480, 480, ImageFormat::WebP)),
        ("lid.tif", picture(500, 20, ImageFormat::Tiff)),
        ("huge.png", picture(4200, 6, ImageFormat::Png)),
    ];
    let named = files.each_ref().map(|(name, _)| *name);
    let exhibit = exhibit("sizes", &named, &files);
    let (out, _) = published(&exhibit, "sizes", &Site::unknown(), false);
    let mut sizes: Vec<(String, u32, u32)> = files_of(&out)
        .iter()
        .map(|(name, bytes)| {
            let picture = image::load_from_memory(bytes).unwrap();
            let (stem, rest) = name.split_once('.').unwrap();
            let (stem, hash) = stem.rsplit_once('-').unwrap();
            assert_eq!(hash.len(), 16, "{name}");
            (
                [stem, ".", rest].concat(),
                picture.width(),
                picture.height(),
            )
        })
        .collect();
    sizes.sort();
    let mut expected = Vec::new();
    for (stem, all) in [
        ("back", &[(100, 300)][..]),
        (
            "front-1",
            &[(480, 240), (960, 480), (1600, 800), (1700, 850)],
        ),
        ("huge", &[(480, 1), (960, 1), (1600, 2), (4096, 6)]),
        ("lid", &[(480, 19), (500, 20)]),
        ("side", &[(480, 480)]),
    ] {
        for (position, (width, height)) in all.iter().enumerate() {
            let is_full = position + 1 == all.len();
            let size = if is_full {
                String::new()
            } else {
                format!(".{width}")
            };
            for ending in ["jpg", "webp"] {
                expected.push((format!("{stem}{size}.{ending}"), *width, *height));
            }
        }
    }
    expected.sort();
    assert_eq!(sizes, expected);
    assert_eq!(catalogued(&out, "kettle")[0]["size"], json!([1700, 850]));
}

#[test]
fn the_same_photograph_gives_the_same_bytes() {
    let [once, again] = ["once", "again"].map(|name| {
        let (out, _) = published(EVERYTHING.as_ref(), name, &Site::unknown(), false);
        (
            files_of(&out),
            fs::read(out.join("cards/plum-brandy.png")).unwrap(),
        )
    });
    assert!(once == again);
}

#[test]
fn a_draft_has_small_photographs() {
    let files = [("front.png", picture(2000, 1000, ImageFormat::Png))];
    let exhibit = exhibit("draft", &["front.png"], &files);
    let (out, _) = published(&exhibit, "draft", &Site::unknown(), true);
    assert_eq!(catalogued(&out, "kettle")[0]["size"], json!([960, 480]));
    assert_eq!(files_of(&out).len(), 4);
}

#[test]
fn a_photograph_that_cannot_be_shown_leaves_its_place_to_the_next() {
    let files = [
        ("broken.jpg", b"no picture".to_vec()),
        ("good.png", picture(300, 200, ImageFormat::Png)),
        ("of-nothing.png", picture(9, 9, ImageFormat::Png)),
    ];
    let named = ["missing.jpg", "broken.jpg", "good.png"];
    let with_one = exhibit("unreadable", &named, &files);
    let (out, unused) = published(&with_one, "unreadable", &Site::unknown(), false);
    assert_eq!(unused, ["photographs/of-nothing.png"]);
    let left = catalogued(&out, "kettle");
    assert_eq!(left.as_array().unwrap().len(), 1);
    assert_eq!(left[0]["alt"], "Alt of good.png");
    let page = fs::read_to_string(out.join("gifts/kettle/index.html")).unwrap();
    assert!(page.contains("alt=\"Alt of good.png\"") && page.contains("width=\"300\""));
    assert!(!page.contains("Alt of missing.jpg") && !page.contains("rtist’s impression"));

    let empty = exhibit("none", &named[..2], &files[..1]);
    let (out, _) = published(&empty, "none", &Site::unknown(), false);
    assert_eq!(catalogued(&out, "kettle"), json!([]));
    let page = fs::read_to_string(out.join("gifts/kettle/index.html")).unwrap();
    // No other gift has a picture, so this one stands by its title alone.
    assert!(page.contains("gift--type") && !page.contains("empty-case__number"));
    assert!(!page.contains("<picture"));
    assert!(out.join("cards/kettle.png").is_file());
}

#[test]
fn what_is_wrong_with_a_photograph_is_said() {
    let whole = picture(300, 300, ImageFormat::Jpeg);
    let files = [
        ("good.jpg", whole.clone()),
        ("text.jpg", b"no picture".to_vec()),
        (
            "cut.png",
            picture(300, 300, ImageFormat::Png)[..200].to_vec(),
        ),
    ];
    let exhibit = exhibit("wrong", &[], &files);
    let wrong = unreadable_photographs(&exhibit, &["good.jpg", "text.jpg", "cut.png", "none.jpg"]);
    let wrong: Vec<(&str, &str)> = wrong
        .iter()
        .map(|(file, found)| (file.as_str(), found.as_str()))
        .collect();
    let expected = [
        ("cut.png", "no picture (unexpected end of file)"),
        ("none.jpg", "no photographs/none.jpg"),
        (
            "text.jpg",
            "no picture (The image format could not be determined)",
        ),
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn a_very_large_photograph_is_published_as_tiles() {
    let files = [("wide.png", picture(4100, 700, ImageFormat::Png))];
    let exhibit = exhibit("tiles", &["wide.png"], &files);
    let site = Site::parse("https://example.org/x/").unwrap();
    let (out, _) = published(&exhibit, "tiles", &site, false);
    let file = catalogued(&out, "kettle")[0]["file"]
        .as_str()
        .unwrap()
        .to_owned();
    let service = ["iiif/photographs/", file.strip_suffix(".jpg").unwrap()].concat();
    let read = |path: &str| -> Value {
        serde_json::from_slice(&fs::read(out.join(path)).unwrap()).unwrap()
    };

    let info = read(&[&service, "/info.json"].concat());
    assert_eq!(info["id"], ["https://example.org/x/", &service].concat());
    assert_eq!([&info["width"], &info["height"]], [4100, 700]);
    let factors = [1, 2, 4, 8, 16];
    assert_eq!(info["tiles"][0]["scaleFactors"], json!(factors));
    // Every tile that a viewer may ask for, as the API writes its address.
    for factor in factors {
        let step = 512 * factor;
        for y in (0..700_u32).step_by(step as usize) {
            for x in (0..4100_u32).step_by(step as usize) {
                let [w, h] = [step.min(4100 - x), step.min(700 - y)];
                let [across, down] = [w, h].map(|side| side.div_ceil(factor));
                let path = format!("{service}/{x},{y},{w},{h}/{across},{down}/0/default.jpg");
                let tile = image::load_from_memory(&fs::read(out.join(&path)).expect(&path));
                let tile = tile.unwrap();
                assert_eq!([tile.width(), tile.height()], [across, down], "{path}");
            }
        }
    }
    assert_eq!(info["sizes"], json!([{ "width": 257, "height": 44 }]));
    assert!(
        out.join(&service)
            .join("full/257,44/0/default.jpg")
            .is_file()
    );

    let manifest = read("iiif/kettle/manifest.json");
    let canvas = &manifest["items"][0];
    assert_eq!([&canvas["width"], &canvas["height"]], [4096, 699]);
    let body = &canvas["items"][0]["items"][0]["body"];
    assert_eq!(body["service"][0]["id"], info["id"]);
}
