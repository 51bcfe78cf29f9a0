//! The curator's desk: what the binary does on the host.
//!
//! It reads and writes files and prints; it is never part of what runs in the browser.

mod cards;
mod check;
mod engrave;
mod lines;
mod map;
mod publish;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub use cards::cards;
pub use check::{Finding, Format, check, findings};
pub use engrave::{engrave, models};
pub use map::sheet;
pub use publish::{Unpublishable, publish};

use crate::address::{Address, Page, Show, View};
use crate::catalogue::Catalogue;
use crate::search::{Query, Selection};
use crate::words::Language;

/// The file that is checked when none is named.
const CATALOGUE: &str = "public/catalogue.json";
/// Where plates are kept.
const PLATES: &str = "public/plates";
/// Where social cards are kept.
const CARDS: &str = "public/cards";

const COMMANDS: [&str; 5] = ["check", "engrave", "cards", "publish", "map"];

const HELP: &str = "\
usage: vitrine check [FILE] [--format text|json]
       vitrine engrave [PLATE...]
       vitrine cards
       vitrine publish DIST
       vitrine map OUTLINES

check reads a catalogue (public/catalogue.json if no FILE is named) and prints
what is wrong with it, each mistake with its line and column. It exits with 0 if
nothing is wrong, with 1 if something is, and with 2 if FILE cannot be opened.

engrave writes public/plates/PLATE.svg and PLATE.small.svg for each plate that is
modelled in src/engraver/plates, or for those named. Build with --release for it.

cards writes public/cards/GIFT.png, the picture shown where a gift's address is
shared, for every gift of public/catalogue.json, from its plate and its title.

publish turns DIST, the folder of a release build, into one that any static host
serves: a file for every address of DIST/catalogue.json. Trunk calls it.

map reads OUTLINES, Natural Earth's countries as TopoJSON (countries-50m.json of
the npm package world-atlas), and prints the sheet of the journey's map, which is
kept as public/map/north-east-asia.svg.
";

/// What the desk is asked to do.
#[derive(Debug, PartialEq, Eq)]
enum Errand {
    Check { file: PathBuf, format: Format },
    Engrave { plates: Vec<String> },
    Cards,
    Publish { dist: PathBuf },
    Map { outlines: PathBuf },
    Help,
}

/// Does what `arguments` ask for, the program's own name not among them.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let done = match errand(lexopt::Parser::from_args(arguments)) {
        Ok(Errand::Check { file, format }) => check(&file, format, &mut io::stdout().lock()),
        Ok(Errand::Publish { dist }) => Ok(told(publish_all(&dist))),
        Ok(Errand::Engrave { plates }) => Ok(told(engrave_all(&plates))),
        Ok(Errand::Cards) => Ok(told(cards_of(Path::new(CATALOGUE)))),
        Ok(Errand::Map { outlines }) => match map_of(&outlines) {
            Ok(svg) => io::Write::write_all(&mut io::stdout(), svg.as_bytes()).map(|()| 0),
            Err(problem) => Ok(told(Err(problem))),
        },
        Ok(Errand::Help) => io::Write::write_all(&mut io::stdout(), HELP.as_bytes()).map(|()| 0),
        Err(error) => {
            eprintln!("{error}\n\n{HELP}");
            Ok(2)
        }
    };
    match done {
        Ok(code) => ExitCode::from(code),
        // Whoever was reading has read enough: `check | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// What an errand exits with; what went wrong is printed.
fn told(done: Result<(), String>) -> u8 {
    match done {
        Ok(()) => 0,
        Err(problem) => {
            eprintln!("{problem}");
            1
        }
    }
}

fn engrave_all(plates: &[String]) -> Result<(), String> {
    engrave(&models(plates)?, Path::new(PLATES)).map_err(|error| format!("{PLATES}: {error}"))
}

fn cards_of(file: &Path) -> Result<(), String> {
    cards(&opened(file)?, Path::new(PLATES), Path::new(CARDS))
}

/// What a file holds of a catalogue, or why it cannot be read.
fn opened(file: &Path) -> Result<Catalogue, String> {
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let bytes = std::fs::read(file).map_err(|error| at(&error))?;
    let reading = Catalogue::read(&bytes).map_err(|error| at(&error))?;
    Ok(reading.catalogue)
}

/// Publishes `dist` with a file for every address of its own catalogue.
fn publish_all(dist: &Path) -> Result<(), String> {
    let catalogue = opened(&dist.join("catalogue.json"))?;
    let pictures = first_pictures(&catalogue);
    let picture = |address: &str| pictures.get(address).cloned();
    publish(dist, &addresses(&catalogue), picture).map_err(|error| error.to_string())
}

/// The addresses that open on a plate, and the file of it: large on a gift's own page.
#[must_use]
pub fn first_pictures(catalogue: &Catalogue) -> BTreeMap<String, String> {
    let gallery = Page::Gifts {
        query: Query::default(),
        view: View::default(),
    };
    let chosen = catalogue.exhibit.chosen.first().map(|key| &catalogue[*key]);
    let mut opening = vec![
        (Page::Entrance, chosen, ".small.svg"),
        (gallery, catalogue.gifts.first(), ".small.svg"),
    ];
    opening.extend(catalogue.gifts.iter().map(|gift| {
        let page = Page::Gift {
            id: gift.id.clone(),
            query: Query::default(),
        };
        (page, Some(gift), ".svg")
    }));
    let mut pictures = BTreeMap::new();
    for (page, gift, end) in opening {
        let Some(plate) = gift.and_then(|gift| gift.plate.as_ref()) else {
            continue;
        };
        for language in Language::ALL {
            let path = Address::new(language, page.clone()).path();
            // To the desk, which writes files, the entrance is the root itself.
            let path = path.trim_start_matches("./").to_owned();
            pictures.insert(path, ["plates/", &plate.file, end].concat());
        }
    }
    pictures
}

/// The sheet of the map, from a file of outlines.
fn map_of(file: &Path) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    sheet(&bytes).map_err(|error| format!("{}: {error}", file.display()))
}

/// Every address of a catalogue but the entrance's, in every language.
#[must_use]
pub fn addresses(catalogue: &Catalogue) -> Vec<String> {
    let mut pages = vec![
        Page::Gifts {
            query: Query::default(),
            view: View::default(),
        },
        Page::Journey {
            selection: Selection::default(),
        },
        Page::People,
        Page::Places,
        Page::Sources,
        Page::Questions { certainty: None },
        Page::Visit {
            show: Show::default(),
        },
        Page::About,
    ];
    pages.extend(catalogue.gifts.iter().map(|gift| Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    }));
    pages.extend(catalogue.people.iter().map(|person| Page::Person {
        id: person.id.clone(),
    }));
    pages.extend(catalogue.places.iter().map(|place| Page::Place {
        id: place.id.clone(),
    }));
    pages.extend(catalogue.sources.iter().map(|source| Page::Source {
        id: source.id.clone(),
    }));
    Language::ALL
        .into_iter()
        .flat_map(|language| {
            pages
                .iter()
                .map(move |page| Address::new(language, page.clone()).path())
        })
        .collect()
}

fn errand(mut arguments: lexopt::Parser) -> Result<Errand, lexopt::Error> {
    use lexopt::prelude::{Long, Short, Value, ValueExt};

    let mut command = None;
    let mut file = None;
    let mut format = Format::Text;
    let mut plates = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Errand::Help),
            Long("format") => {
                format = arguments.value()?.parse_with(|name| match name {
                    "text" => Ok(Format::Text),
                    "json" => Ok(Format::Json),
                    _ => Err("expected text or json"),
                })?;
            }
            Value(name) if command.is_none() && COMMANDS.iter().any(|known| name == **known) => {
                command = Some(name);
            }
            Value(name) if command.as_deref() == Some("engrave".as_ref()) => {
                plates.push(name.string()?);
            }
            Value(name)
                if file.is_none() && command.as_ref().is_some_and(|known| known != "cards") =>
            {
                file = Some(name.into());
            }
            other => return Err(other.unexpected()),
        }
    }
    let Some(command) = command else {
        return Ok(Errand::Help);
    };
    if command == "engrave" {
        return Ok(Errand::Engrave { plates });
    }
    if command == "cards" {
        return Ok(Errand::Cards);
    }
    if command == "publish" {
        let dist = file.ok_or("publish: found no folder, expected DIST")?;
        return Ok(Errand::Publish { dist });
    }
    if command == "map" {
        let outlines = file.ok_or("map: found no file, expected OUTLINES")?;
        return Ok(Errand::Map { outlines });
    }
    Ok(Errand::Check {
        file: file.unwrap_or_else(|| CATALOGUE.into()),
        format,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_understood_or_refused() {
        let check_of = |file: &str, format| {
            Ok(Errand::Check {
                file: file.into(),
                format,
            })
        };
        let cases = [
            ("check", check_of("public/catalogue.json", Format::Text)),
            ("check other.json", check_of("other.json", Format::Text)),
            (
                "check --format json",
                check_of("public/catalogue.json", Format::Json),
            ),
            (
                "--format=json check a.json",
                check_of("a.json", Format::Json),
            ),
            (
                "publish dist",
                Ok(Errand::Publish {
                    dist: "dist".into(),
                }),
            ),
            ("engrave", Ok(Errand::Engrave { plates: vec![] })),
            (
                "engrave fur-hat geran-25",
                Ok(Errand::Engrave {
                    plates: vec!["fur-hat".into(), "geran-25".into()],
                }),
            ),
            ("cards", Ok(Errand::Cards)),
            ("cards a.json", Err("unexpected argument \"a.json\"")),
            (
                "map countries.json",
                Ok(Errand::Map {
                    outlines: "countries.json".into(),
                }),
            ),
            ("map", Err("map: found no file, expected OUTLINES")),
            ("publish", Err("publish: found no folder, expected DIST")),
            ("", Ok(Errand::Help)),
            ("check --help", Ok(Errand::Help)),
            ("chekc", Err("unexpected argument \"chekc\"")),
            ("check a.json b.json", Err("unexpected argument \"b.json\"")),
            ("check --colour", Err("invalid option '--colour'")),
            (
                "check --format xml",
                Err("cannot parse argument \"xml\": expected text or json"),
            ),
        ];
        for (arguments, expected) in cases {
            let parser = lexopt::Parser::from_args(arguments.split_whitespace());
            let errand = errand(parser).map_err(|error| error.to_string());
            assert_eq!(errand, expected.map_err(String::from), "{arguments}");
        }
    }
}
