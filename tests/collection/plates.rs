//! The published plates: every gift that the articles name has one, each has a model, and each is safe
//! and small SVG.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use roxmltree::Document;
use vitrine_compression::{Effort, brotli};
use vitrine_engraver::Fineness;
use vitrine_engraver::models::ALL;

use super::catalogue;

/// Fine enough to notice a change, and fast.
const DRAFT: Fineness = Fineness {
    pitch: 5.0,
    scale: 0.25,
    detail: 40.0,
    ..Fineness::FULL
};

/// The most bytes of a plate, compressed with brotli: of a full one, of a small one.
const FULL: usize = 45 * 1024;
const SMALL: usize = 14 * 1024;

/// The elements of a plate; text, scripts, images and styles are not among them.
const ELEMENTS: [&str; 10] = [
    "svg",
    "defs",
    "radialGradient",
    "linearGradient",
    "stop",
    "pattern",
    "mask",
    "path",
    "g",
    "rect",
];

fn public() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public")
}

/// What is wrong with a plate.
fn faults(svg: &str, most: usize) -> Vec<String> {
    let mut faults = Vec::new();
    let document = match Document::parse(svg) {
        Ok(document) => document,
        Err(error) => return vec![format!("not well-formed: {error}")],
    };
    if document.root_element().attribute("viewBox") != Some("0 0 480 600") {
        faults.push("not 480 by 600".to_owned());
    }
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        if !ELEMENTS.contains(&name) {
            faults.push(format!("<{name}>"));
        }
        for attribute in node.attributes() {
            let outside =
                attribute.value().contains("url(") && !attribute.value().starts_with("url(#");
            if attribute.name().starts_with("on") || attribute.name().ends_with("href") || outside {
                faults.push(format!("{}={:?}", attribute.name(), attribute.value()));
            }
        }
    }
    if document
        .descendants()
        .any(|node| node.is_text() && !node.text().unwrap_or("").trim().is_empty())
    {
        faults.push("lettering".to_owned());
    }
    let bytes = brotli(svg.as_bytes(), Effort::Good).unwrap().len();
    if bytes > most {
        faults.push(format!("{bytes} bytes in brotli, expected at most {most}"));
    }
    faults
}

#[test]
fn every_gift_has_a_card_and_all_but_those_also_reported_a_plate() {
    let modelled: BTreeSet<&str> = ALL.iter().map(|(name, _)| *name).collect();
    for gift in catalogue().gifts() {
        assert_eq!(gift.plate.is_none(), gift.also_reported, "{}", gift.id);
        if let Some(plate) = &gift.plate {
            let is_modelled = modelled.contains(plate.file.as_str());
            assert!(is_modelled, "{}: no model of {}", gift.id, plate.file);
        }
        let card = fs::read(public().join("cards").join([&gift.id, ".png"].concat())).unwrap();
        let (width, height) = (&card[16..20], &card[20..24]);
        assert_eq!(
            (width, height),
            (&1200_u32.to_be_bytes()[..], &630_u32.to_be_bytes()[..]),
            "{}",
            gift.id
        );
    }
}

#[test]
fn every_published_plate_has_a_model_and_is_safe_and_small() {
    let mut files = BTreeSet::new();
    for entry in fs::read_dir(public().join("plates")).unwrap() {
        files.insert(entry.unwrap().path());
    }
    // That of every exhibit is among the engine's files.
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/plates");
    for entry in fs::read_dir(&shared).unwrap() {
        files.insert(entry.unwrap().path());
    }
    for (name, _) in ALL {
        for (end, most) in [(".svg", FULL), (".small.svg", SMALL)] {
            let file = [name, end].concat();
            let places = [public().join("plates"), shared.clone()].map(|folder| folder.join(&file));
            let path = places.into_iter().find(|path| files.remove(path));
            let path = path.unwrap_or_else(|| panic!("{file}: not engraved"));
            let svg = fs::read_to_string(path).unwrap();
            assert_eq!(faults(&svg, most), [""; 0], "{file}");
        }
        files.remove(&public().join("plates").join([name, ".turn.txt"].concat()));
    }
    assert_eq!(files, BTreeSet::new(), "published without a model");
}

/// The most bytes of a model’s code, with brotli.
const MODEL_BYTES: usize = 8_000;

#[test]
fn every_plate_turns_by_the_code_of_its_model_which_is_small() {
    for gift in catalogue().gifts() {
        let Some(plate) = &gift.plate else { continue };
        let (_, model) = ALL.iter().find(|(name, _)| *name == plate.file).unwrap();
        let path = plate.turn_path().expect("it turns");
        let code = fs::read_to_string(public().join(&path)).unwrap();
        assert!(
            code == model().turn_model(),
            "{path}: cargo vitrine engrave"
        );
        let bytes = brotli(code.as_bytes(), Effort::Good).unwrap().len();
        assert!(bytes <= MODEL_BYTES, "{path}: {bytes}");
    }
}

#[test]
fn what_a_plate_may_not_have_is_reported() {
    let plate = |inside: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 600\">{inside}</svg>")
    };
    let cases: [(String, &[&str]); 7] = [
        (plate("<path d=\"M0 0z\"/>"), &[]),
        (plate("<text>A</text>"), &["<text>", "lettering"]),
        (plate("<script/>"), &["<script>"]),
        (
            plate("<path fill=\"url(http://a.example/#b)\"/>"),
            &["fill=\"url(http://a.example/#b)\""],
        ),
        (plate("<g onload=\"a\"/>"), &["onload=\"a\""]),
        ("<svg viewBox=\"0 0 480 600\"/>".to_owned(), &[]),
        ("<svg/>".to_owned(), &["not 480 by 600"]),
    ];
    for (svg, expected) in cases {
        assert_eq!(faults(&svg, FULL), expected, "{svg}");
    }
    assert_eq!(faults(&plate("<path d=\"M1 2z\"/>"), 20).len(), 1);
}

/// FNV-1a (Fowler, Noll and Vo).
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Sines are not rounded alike on every system, so this holds where CI runs. A change of this
/// number is a change of the plates: engrave them all again, look at them, and update it.
#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn a_plate_is_engraved_to_the_same_bytes_as_before() {
    let (_, glove) = ALL
        .iter()
        .find(|(name, _)| *name == "cosmonaut-glove")
        .unwrap();
    assert_eq!(
        hash(glove().engrave(DRAFT).as_bytes()),
        3_829_925_207_407_584_322
    );
}
