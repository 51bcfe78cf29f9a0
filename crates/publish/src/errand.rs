//! What the desk is asked to do, from the command line.

use std::path::PathBuf;

use super::{CATALOGUE, Format};

const COMMANDS: [&str; 7] = [
    "check", "engrave", "cards", "formats", "pack", "publish", "map",
];

pub(super) const HELP: &str = "\
usage: vitrine check [FILE] [--format text|json]
       vitrine engrave [PLATE...]
       vitrine cards
       vitrine formats FOLDER
       vitrine pack FILE
       vitrine publish DIST
       vitrine map OUTLINES

check reads a catalogue (public/catalogue.json if no FILE is named) and prints
what is wrong with it and with the file of tours that it names, each mistake with
its line and column. It exits with 0 if nothing is wrong, with 1 if something is,
and with 2 if a file cannot be opened.

engrave writes public/plates/PLATE.svg and PLATE.small.svg for each plate that is
modelled in src/engraver/plates, or for those named. Build with --release for it.

cards writes public/cards/GIFT.png, the picture shown where a gift's address is
shared, for every gift of public/catalogue.json, from its plate and its title.

formats writes into FOLDER what publish puts beside the pages: public/catalogue.json
in other formats (CSV, Linked Art, and a description of the files), and, if the
setting VITRINE_URL says where the exhibit will stand, those that need to know it
(site map, feed, IIIF manifests, oEmbed). For every address it writes page.jsonld,
which publish puts into the page itself.

pack prints a catalogue as the program reads it in the browser, where publish puts
it by itself: for trying out other collections on a folder that is published.

publish turns DIST, the folder of a release build, into one that any static host
serves: a file for every address of DIST/catalogue.json and its tours. Trunk calls
it.

map reads OUTLINES, Natural Earth's countries as TopoJSON (countries-50m.json of
the npm package world-atlas), and prints the sheet of the journey's map, which is
kept as public/map/north-east-asia.svg.
";

/// What the desk is asked to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Errand {
    Check { file: PathBuf, format: Format },
    Engrave { plates: Vec<String> },
    Cards,
    Formats { folder: PathBuf },
    Pack { file: PathBuf },
    Publish { dist: PathBuf },
    Map { outlines: PathBuf },
    Help,
}

pub(super) fn errand(mut arguments: lexopt::Parser) -> Result<Errand, lexopt::Error> {
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
    if command == "formats" {
        let folder = file.ok_or("formats: found no folder, expected FOLDER")?;
        return Ok(Errand::Formats { folder });
    }
    if command == "pack" {
        let file = file.ok_or("pack: found no file, expected FILE")?;
        return Ok(Errand::Pack { file });
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
                "formats target/formats",
                Ok(Errand::Formats {
                    folder: "target/formats".into(),
                }),
            ),
            ("formats", Err("formats: found no folder, expected FOLDER")),
            (
                "map countries.json",
                Ok(Errand::Map {
                    outlines: "countries.json".into(),
                }),
            ),
            (
                "pack other.json",
                Ok(Errand::Pack {
                    file: "other.json".into(),
                }),
            ),
            ("pack", Err("pack: found no file, expected FILE")),
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
