//! Whole exhibits, published with an engine of a few small files: the two fixtures, and folders that
//! are not as they should be.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use lol_html::{RewriteStrSettings, element, rewrite_str};

use crate::folders::folder;
use vitrine_publish::formats::Site;
use vitrine_publish::{Engine, Publication, PublishError, publish};

const ENGINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/engine");
const MINIMAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/minimal");
const EVERYTHING: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/everything"
);

fn engine() -> Engine {
    Engine::read(ENGINE.as_ref()).unwrap()
}

/// A folder of the tests' own to publish into, which is not there yet.
fn out(name: &str) -> PathBuf {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&out);
    out
}

fn published(exhibit: &Path, out: &Path) -> Result<Vec<String>, PublishError> {
    let published = publish(&Publication {
        exhibit,
        engine: &engine(),
        out,
        site: &Site::unknown(),
        is_draft: false,
    })?;
    Ok(published.unused)
}

static OUT_MINIMAL: LazyLock<PathBuf> = LazyLock::new(|| {
    let out = out("exhibits/minimal");
    published(MINIMAL.as_ref(), &out).unwrap();
    out
});

static OUT_EVERYTHING: LazyLock<PathBuf> = LazyLock::new(|| {
    let out = out("exhibits/everything");
    published(EVERYTHING.as_ref(), &out).unwrap();
    out
});

/// Every file below a folder, by its path there.
fn files_in(folder: &Path) -> BTreeSet<String> {
    let mut files = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let path = path.strip_prefix(folder).unwrap();
                files.insert(path.to_str().unwrap().to_owned());
            }
        }
    }
    files
}

/// The files that a page refers to, from the root: what it links to, and its pictures. Its `<base>`
/// leads there.
fn referred_to(html: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let collect = element!("body [href], body [src], body [srcset]", |element| {
        for name in ["href", "src", "srcset"] {
            let Some(url) = element.get_attribute(name) else {
                continue;
            };
            // A set has several, each with its width.
            for url in url.split(", ") {
                let is_elsewhere = url.contains(':') || url.starts_with("data");
                if is_elsewhere {
                    continue;
                }
                let url = url.split([' ', '?', '#']).next().unwrap_or_default();
                let path = url.trim_start_matches("./");
                let is_page = path.is_empty() || path.ends_with('/');
                found.insert(if is_page {
                    [path, "index.html"].concat()
                } else {
                    path.to_owned()
                });
            }
        }
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(collect);
    rewrite_str(html, settings).unwrap();
    found
}

#[test]
fn every_page_refers_only_to_files_that_are_there() {
    for out in [&*OUT_MINIMAL, &*OUT_EVERYTHING] {
        let files = files_in(out);
        let pages = files.iter().filter(|file| file.ends_with("index.html"));
        let mut count = 0;
        for page in pages {
            let html = fs::read_to_string(out.join(page)).unwrap();
            let missing: Vec<_> = referred_to(&html).difference(&files).cloned().collect();
            assert_eq!(missing, Vec::<String>::new(), "{page}");
            count += 1;
        }
        assert!(count > 8);
    }
}

#[test]
fn a_page_without_records_does_not_exist() {
    let pages: Vec<String> = files_in(&OUT_MINIMAL)
        .into_iter()
        .filter_map(|file| Some(file.strip_suffix("index.html")?.to_owned()))
        .collect();
    let expected = [
        "about/",
        "embed/gifts/clock/",
        "embed/gifts/kettle/",
        "embed/gifts/umbrella/",
        "gifts/clock/",
        "gifts/",
        "gifts/kettle/",
        "gifts/umbrella/",
        "",
        "sources/a-letter/",
        "sources/",
        "visit/",
    ];
    assert_eq!(pages, expected);
}

#[test]
fn nothing_of_another_exhibit_is_in_one() {
    let foreign = [
        "Kim ",
        "Putin",
        "Vostochny",
        "Shoigu",
        "Pyongyang",
        "north-east-asia",
        "North-east Asia",
        "five articles",
        "Outside the five",
        "rifle",
    ];
    for file in files_in(&OUT_MINIMAL) {
        let Ok(text) = fs::read_to_string(OUT_MINIMAL.join(&file)) else {
            continue;
        };
        for word in foreign {
            assert!(!text.contains(word), "{file}: {word}");
        }
    }
}

#[test]
fn a_plate_is_no_impression_where_there_is_none() {
    let entrance = |out: &Path| fs::read_to_string(out.join("index.html")).unwrap();
    assert!(entrance(&OUT_EVERYTHING).contains("artist’s impression"));
    assert!(!entrance(&OUT_MINIMAL).contains("artist’s impression"));
}

#[test]
fn a_card_that_is_missing_is_drawn() {
    let png = fs::read(OUT_MINIMAL.join("cards/kettle.png")).unwrap();
    assert!(png.starts_with(b"\x89PNG"));
}

/// The catalogue of the fixture with a journey, as its curator would change it.
fn changed(name: &str, change: impl Fn(String) -> String) -> PathBuf {
    let read = |file: &str| fs::read_to_string(Path::new(EVERYTHING).join(file)).unwrap();
    let files = [
        ("catalogue.json", change(read("catalogue.json"))),
        ("tours.json", read("tours.json")),
    ];
    folder(name, &files)
}

#[test]
fn a_journey_without_a_sheet_gets_one_that_fits_it() {
    let exhibit = changed("exhibits/no-sheet", |catalogue| {
        let (before, after) = catalogue.split_once("\"map\":").unwrap();
        let (_, after) = after.split_once("},").unwrap();
        // Without plates, which are no part of this.
        [before, after].concat().replace("\"plate\":", "\"note\":")
    });
    let out = out("exhibits/no-sheet-out");
    published(&exhibit, &out).unwrap();
    let files = files_in(&out);
    let sheet = files.iter().find(|file| file.starts_with("map/journey-"));
    let sheet = sheet.expect("a sheet");
    let journey = fs::read_to_string(out.join("journey/index.html")).unwrap();
    assert!(journey.contains(&[sheet.as_str(), "#coast"].concat()));
}

#[test]
fn what_the_catalogue_does_not_name_is_left_out_and_listed() {
    let catalogue = fs::read_to_string(Path::new(MINIMAL).join("catalogue.json")).unwrap();
    let files = [
        ("catalogue.json", catalogue.as_str()),
        ("cards/kettle.png", "a card"),
        ("plates/unused.svg", "<svg/>"),
        ("notes.txt", "for ourselves"),
        (".git/config", "not even listed"),
        ("catalogue.schema.json", "{}"),
        ("tours.schema.json", "{}"),
    ];
    let exhibit = folder("exhibits/unused", &files);
    let out = out("exhibits/unused-out");
    let unused = published(&exhibit, &out).unwrap();
    assert_eq!(unused, ["notes.txt", "plates/unused.svg"]);
    assert!(!out.join("notes.txt").exists() && !out.join("plates/unused.svg").exists());
    for schema in ["catalogue.schema.json", "tours.schema.json"] {
        assert!(!out.join(schema).exists(), "{schema}");
    }
    assert_eq!(
        fs::read_to_string(out.join("cards/kettle.png")).unwrap(),
        "a card"
    );
}

#[test]
fn what_is_published_names_no_schema() {
    let out = out("exhibits/no-schema");
    published(EVERYTHING.as_ref(), &out).unwrap();
    for file in ["catalogue.json", "tours.json"] {
        let read = |folder: &Path| fs::read_to_string(folder.join(file)).unwrap();
        assert!(read(EVERYTHING.as_ref()).contains("\"$schema\""), "{file}");
        assert!(!read(&out).contains("\"$schema\""), "{file}");
    }
}

#[test]
fn an_exhibit_can_be_published_into_a_folder_of_its_own() {
    let catalogue = fs::read_to_string(Path::new(MINIMAL).join("catalogue.json")).unwrap();
    let exhibit = folder("exhibits/inside", &[("catalogue.json", catalogue)]);
    let out = exhibit.join("published");
    for _ in 0..2 {
        assert_eq!(published(&exhibit, &out).unwrap(), Vec::<String>::new());
    }
    assert!(!out.join("published").exists());
}

#[test]
fn a_folder_with_something_else_is_not_emptied() {
    let mine = folder("exhibits/occupied", &[("thesis.txt", "years of work")]);
    let problem = published(MINIMAL.as_ref(), &mine).unwrap_err().to_string();
    assert!(problem.ends_with(
        "occupied: has files that are not of an earlier publication; empty it, or name another folder"
    ));
    assert!(mine.join("thesis.txt").exists());
}

#[test]
fn what_is_published_stays_where_the_next_catalogue_cannot_be_read() {
    let out = out("exhibits/stays");
    published(MINIMAL.as_ref(), &out).unwrap();
    let broken = folder("exhibits/broken", &[("catalogue.json", "{")]);
    assert!(published(&broken, &out).is_err());
    assert!(out.join("gifts/kettle/index.html").is_file());
    // And goes where it can.
    published(EVERYTHING.as_ref(), &out).unwrap();
    assert!(!out.join("gifts/kettle").exists());
}

#[test]
fn a_folder_without_a_manifest_is_no_engine() {
    let folder = folder("exhibits/no-engine", &[("index.html", "")]);
    let problem = Engine::read(&folder).unwrap_err().to_string();
    assert!(problem.contains("found no manifest.json"), "{problem}");
}
