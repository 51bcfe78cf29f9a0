//! Cards for sharing: which are drawn when an exhibit is published, and which are kept.

use std::fs;
use std::path::{Path, PathBuf};

use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::folders::folder;
use vitrine_publish::formats::Site;
use vitrine_publish::{Engine, Publication, draw_cards, publish, read_catalogue};

const ENGINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/engine");
const MINIMAL: &str = include_str!("../../../../tests/fixtures/minimal/catalogue.json");
const KETTLE: &str = "cards/kettle.png";

/// The minimal exhibit, whose kettle has a photograph of one colour, with the cards of all.
fn exhibit(name: &str) -> PathBuf {
    let exhibit = folder(&["cards/", name].concat(), &[("catalogue.json", MINIMAL)]);
    change(&exhibit, |catalogue| {
        catalogue["gifts"][0]["photographs"] = json!([{ "file": "kettle.png", "alt": "A kettle" }]);
    });
    photograph(&exhibit, [120, 40, 200]);
    let catalogue = read_catalogue(&exhibit.join("catalogue.json")).unwrap();
    draw_cards(&catalogue.catalogue, &exhibit).unwrap();
    exhibit
}

fn photograph(exhibit: &Path, colour: [u8; 3]) {
    let file = exhibit.join("photographs/kettle.png");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let pixels = RgbImage::from_pixel(60, 75, Rgb(colour));
    pixels.save_with_format(file, ImageFormat::Png).unwrap();
}

fn change(exhibit: &Path, change: impl FnOnce(&mut Value)) {
    let file = exhibit.join("catalogue.json");
    let mut catalogue = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    change(&mut catalogue);
    fs::write(file, catalogue.to_string()).unwrap();
}

/// Publishes an exhibit; gives the folder, and how many cards were drawn anew.
fn published(exhibit: &Path) -> (PathBuf, usize) {
    let out = exhibit.join("published");
    let publication = Publication {
        exhibit,
        engine: &Engine::read(ENGINE.as_ref()).unwrap(),
        out: &out,
        site: &Site::unknown(),
        is_draft: false,
    };
    let published = publish(&publication).unwrap();
    (out, published.older_cards)
}

/// Whether a published card is the file in the exhibit's folder.
fn is_kept(exhibit: &Path, card: &str) -> bool {
    let read = |folder: &Path| fs::read(folder.join(card)).unwrap();
    read(exhibit) == read(&exhibit.join("published"))
}

fn pixels(card: &Path) -> RgbImage {
    image::open(card).unwrap().into_rgb8()
}

#[test]
fn a_card_that_shows_what_there_is_is_copied() {
    let exhibit = exhibit("fresh");
    let (_, older) = published(&exhibit);
    assert_eq!(older, 0);
    for card in ["card.png", KETTLE, "cards/clock.png"] {
        assert!(is_kept(&exhibit, card), "{card}");
    }
}

#[test]
fn a_card_with_other_words_is_drawn_anew() {
    let exhibit = exhibit("other-words");
    change(&exhibit, |catalogue| {
        catalogue["gifts"][1]["title"] = json!("Parasol");
    });
    assert_eq!(published(&exhibit).1, 1);
    assert!(!is_kept(&exhibit, "cards/umbrella.png"));
    assert!(is_kept(&exhibit, KETTLE));
    // And is that of the exhibit's own folder, once it is drawn there.
    let catalogue = read_catalogue(&exhibit.join("catalogue.json")).unwrap();
    draw_cards(&catalogue.catalogue, &exhibit).unwrap();
    assert_eq!(published(&exhibit).1, 0);
}

#[test]
fn a_card_with_another_photograph_is_drawn_anew() {
    let exhibit = exhibit("other-photograph");
    photograph(&exhibit, [20, 200, 40]);
    let (out, older) = published(&exhibit);
    assert_eq!(older, 1);
    let Rgb([red, green, blue]) = *pixels(&out.join(KETTLE)).get_pixel(948, 315);
    assert!(green > 180 && red < 40 && blue < 60, "{red} {green} {blue}");
}

#[test]
fn a_card_of_the_curators_own_is_kept_whatever_it_shows() {
    let exhibit = exhibit("own");
    let own = RgbImage::from_pixel(1200, 630, Rgb([9, 9, 9]));
    own.save(exhibit.join(KETTLE)).unwrap();
    fs::write(exhibit.join("cards/clock.png"), "no picture").unwrap();
    change(&exhibit, |catalogue| {
        for gift in catalogue["gifts"].as_array_mut().unwrap() {
            gift["title"] = json!("Another title");
        }
    });
    // That of the umbrella.
    assert_eq!(published(&exhibit).1, 1);
    for card in [KETTLE, "cards/clock.png"] {
        assert!(is_kept(&exhibit, card), "{card}");
    }
}

#[test]
fn a_card_whose_picture_is_missing_is_kept() {
    let exhibit = exhibit("without-plate");
    let plate = exhibit.join("plates/umbrella.svg");
    fs::create_dir_all(plate.parent().unwrap()).unwrap();
    fs::write(&plate, "<path d=\"M0 0h9v9z\"/>").unwrap();
    change(&exhibit, |catalogue| {
        catalogue["gifts"][1]["plate"] = json!({
            "file": "umbrella", "alt": "An umbrella", "known": "All.", "imagined": "Nothing."
        });
    });
    let catalogue = read_catalogue(&exhibit.join("catalogue.json")).unwrap();
    assert_eq!(catalogue.problems, []);
    draw_cards(&catalogue.catalogue, &exhibit).unwrap();
    fs::remove_file(plate).unwrap();
    assert_eq!(published(&exhibit).1, 0);
    assert!(is_kept(&exhibit, "cards/umbrella.png"));
}

#[test]
fn marks_have_the_accent_of_the_exhibit() {
    let exhibit = exhibit("accent");
    let mark = |out: &Path| pixels(&out.join(KETTLE)).get_pixel(100, 119).0;
    assert_eq!(mark(&published(&exhibit).0), [0xd9, 0xb2, 0x5f]);
    change(&exhibit, |catalogue| {
        catalogue["exhibit"]["accent"] = json!({ "light": "#14406b", "dark": "#9cc7f2" });
    });
    let (out, older) = published(&exhibit);
    assert_eq!((mark(&out), older), ([0x9c, 0xc7, 0xf2], 4));
}

#[test]
fn letters_beyond_latin_1_are_drawn_in_the_fonts_of_cards() {
    let exhibit = exhibit("letters");
    let drawn = |title: &str| {
        change(&exhibit, |catalogue| {
            catalogue["gifts"][2]["title"] = json!(title);
        });
        pixels(&published(&exhibit).0.join("cards/clock.png"))
    };
    // Letters that no font has all look alike.
    let unknown = drawn("თ");
    assert!(drawn("ბ") == unknown);
    for title in ["ż", "ở", "Ω", "Ж", "Қ"] {
        assert!(drawn(title) != unknown, "{title}");
    }
}
