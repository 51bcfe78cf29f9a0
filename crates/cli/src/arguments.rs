//! The command-line arguments.
//!
//! It only describes the arguments: nothing here touches a file.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

/// The folder of the exhibit that is read when none is named.
const EXHIBIT: &str = "public";
/// The folder in which `bundle` leaves an engine.
const ENGINE: &str = "target/engine";
/// The folder that is published.
const DIST: &str = "dist";

/// Checks, publishes and exports an exhibit.
#[derive(Debug, Parser)]
#[command(
    name = "vitrine",
    after_help = "Exit codes: 0 if all went well; 1 if something is wrong with what was read or written; \
                  2 if the arguments are not understood, or if check cannot open a file."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

impl Arguments {
    /// The subcommand; help is an error of clap's that exits with 0.
    pub(crate) fn read(
        arguments: impl IntoIterator<Item = OsString>,
    ) -> Result<Command, clap::Error> {
        let Self { command } = Self::try_parse_from(arguments)?;
        command.ok_or_else(|| {
            let help = Self::command().render_help();
            clap::Error::raw(clap::error::ErrorKind::DisplayHelp, help)
        })
    }
}

/// The subcommands.
#[derive(Debug, PartialEq, Eq, Subcommand)]
#[allow(
    clippy::doc_markdown,
    reason = "clap prints these texts as they are, as help"
)]
pub(crate) enum Command {
    /// Write a starter exhibit of three things, which can be published as it is.
    New {
        /// The folder to write: a new one, or one that is empty.
        folder: PathBuf,
    },
    /// Print what is wrong with a catalogue and its tours, each problem with its line and column.
    ///
    /// Exits with 0 if nothing is wrong, with 1 if something is, and with 2 if a file cannot be
    /// opened.
    Check {
        /// The exhibit: its folder, or the catalogue itself.
        #[arg(default_value = EXHIBIT)]
        exhibit: PathBuf,
        /// How problems are printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Count what an exhibit holds, and of how many of its things each fact is reported.
    Stats {
        /// The exhibit: its folder, or the catalogue itself.
        #[arg(default_value = EXHIBIT)]
        exhibit: PathBuf,
        /// How counts are printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Rewrite a catalogue of an older version in the current format.
    ///
    /// Changes only what differs between the versions: order, layout and wording stay.
    Convert {
        /// The exhibit: its folder, or the catalogue itself.
        #[arg(default_value = EXHIBIT)]
        exhibit: PathBuf,
    },
    /// Publish an exhibit: write a folder that any static host serves.
    ///
    /// Prerenders a page for every path of the catalogue and its tours, writes what is published
    /// beside the pages, the service worker and the hosts' configurations, and compresses every text
    /// file. Prints what is wrong with the catalogue, and publishes the rest of it.
    Publish(PublishArguments),
    /// Make an engine of what Trunk built, for publish: a folder with all that every exhibit shares.
    ///
    /// Moves the files there, and bundles the WebAssembly and the bootstrap. Trunk calls it after a
    /// release build.
    Bundle(BundleArguments),
    /// Serve an exhibit while you work on it.
    ///
    /// Publishes a draft of it whenever a file of its folder changes, loads open pages again, and
    /// shows in them what is wrong with the catalogue. Serves until it is stopped, at
    /// http://localhost:PORT.
    Serve {
        /// The folder of the exhibit.
        #[arg(default_value = EXHIBIT)]
        exhibit: PathBuf,
        /// The port to listen on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The folder of another engine than this program's own, as bundle writes it.
        #[arg(long)]
        engine: Option<PathBuf>,
    },
    /// Serve a published folder, with the headers and the content security policy of a release.
    ///
    /// Serves until it is stopped, at http://localhost:PORT.
    Preview {
        /// The published folder.
        #[arg(default_value = DIST)]
        dist: PathBuf,
        /// The port to listen on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Write a catalogue in the web's formats: CSV, Linked Art and a description of the files.
    ///
    /// If the environment variable VITRINE_URL is the URL of the exhibit, also those that need
    /// absolute URLs: site map, feed, IIIF manifests, oEmbed. For every page it writes page.jsonld,
    /// which publish embeds in the page itself.
    Export {
        /// The folder to write into.
        folder: PathBuf,
        /// The exhibit: its folder, or the catalogue itself.
        #[arg(default_value = EXHIBIT)]
        exhibit: PathBuf,
    },
    /// Print the JSON Schema of a catalogue, by which editors complete and check it.
    ///
    /// New writes it beside the catalogue; this is for an exhibit that has none, or that of an older
    /// version.
    Schema {
        /// The schema of tours instead.
        #[arg(long)]
        tours: bool,
    },
    /// Print a catalogue in the form that the app reads.
    ///
    /// Publish writes that form by itself; this is for trying another collection on a published
    /// folder.
    Pack {
        /// The catalogue.
        file: PathBuf,
    },
    /// Write public/plates/PLATE.svg, PLATE.small.svg and PLATE.turn.txt for each modelled plate.
    ///
    /// Build with --release for it.
    Engrave {
        /// The plates to engrave; all if none is named.
        plates: Vec<String>,
    },
    /// Draw the pictures shown where a URL is shared: card.png for the exhibit, cards/GIFT.png for
    /// its gifts.
    ///
    /// Publish draws those that are missing.
    Cards {
        /// The folder of the exhibit.
        #[arg(default_value = EXHIBIT)]
        exhibit: PathBuf,
    },
    /// Engrave the sheet that the catalogue declares for its map, from Natural Earth's outlines.
    ///
    /// Of a journey that declares none, publish engraves one that fits it.
    Map {
        /// The exhibit: its folder, or the catalogue itself.
        #[arg(default_value = EXHIBIT)]
        exhibit: PathBuf,
    },
}

/// What is published, and where.
#[derive(Debug, PartialEq, Eq, clap::Args)]
pub(crate) struct PublishArguments {
    /// The folder of the exhibit.
    #[arg(default_value = EXHIBIT)]
    pub(crate) exhibit: PathBuf,
    /// The folder to publish into; what an earlier publication left in it goes.
    #[arg(long, default_value = DIST)]
    pub(crate) out: PathBuf,
    /// The folder of another engine than this program's own, as bundle writes it.
    #[arg(long)]
    pub(crate) engine: Option<PathBuf>,
}

/// What an engine is made of, and where.
#[derive(Debug, PartialEq, Eq, clap::Args)]
pub(crate) struct BundleArguments {
    /// The folder of the release build, as Trunk writes it; it is empty afterwards.
    pub(crate) built: PathBuf,
    /// The folder of the engine; what was in it goes.
    #[arg(default_value = ENGINE)]
    pub(crate) engine: PathBuf,
    /// The WebAssembly module as cargo linked it, with its relocations.
    #[arg(
        long,
        default_value = "target/wasm32-unknown-unknown/wasm/vitrine-app.wasm"
    )]
    pub(crate) linked: PathBuf,
    /// The ES module that every page starts with.
    #[arg(long, default_value = "src/bootstrap/main.js")]
    pub(crate) bootstrap: PathBuf,
    /// The folder in which the bundler works and keeps the last bundle.
    #[arg(long, default_value = "target/bundle")]
    pub(crate) cache: PathBuf,
}

/// For whom something is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: a line each; of problems `file:line:column: problem`.
    #[default]
    Text,
    /// For programs.
    Json,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &str) -> Result<Command, String> {
        let arguments = std::iter::once("vitrine").chain(arguments.split_whitespace());
        Arguments::read(arguments.map(OsString::from)).map_err(|error| {
            let text = error.to_string();
            text.lines().next().unwrap_or_default().to_owned()
        })
    }

    #[test]
    fn the_arguments_are_declared_without_contradiction() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn arguments_are_understood() {
        let check_of = |file: &str, format| Command::Check {
            exhibit: file.into(),
            format,
        };
        let cases = [
            ("check", check_of("public", Format::Text)),
            ("check other.json", check_of("other.json", Format::Text)),
            ("check --format json", check_of("public", Format::Json)),
            (
                "check --format=json a.json",
                check_of("a.json", Format::Json),
            ),
            (
                "new prints",
                Command::New {
                    folder: "prints".into(),
                },
            ),
            ("engrave", Command::Engrave { plates: vec![] }),
            (
                "engrave first second",
                Command::Engrave {
                    plates: vec!["first".into(), "second".into()],
                },
            ),
            (
                "cards",
                Command::Cards {
                    exhibit: "public".into(),
                },
            ),
            (
                "export target/formats",
                Command::Export {
                    folder: "target/formats".into(),
                    exhibit: "public".into(),
                },
            ),
            (
                "map prints",
                Command::Map {
                    exhibit: "prints".into(),
                },
            ),
            ("schema", Command::Schema { tours: false }),
            ("schema --tours", Command::Schema { tours: true }),
            (
                "pack other.json",
                Command::Pack {
                    file: "other.json".into(),
                },
            ),
            (
                "serve prints",
                Command::Serve {
                    exhibit: "prints".into(),
                    port: 8080,
                    engine: None,
                },
            ),
            (
                "preview",
                Command::Preview {
                    dist: "dist".into(),
                    port: 8080,
                },
            ),
            (
                "preview other --port 9000",
                Command::Preview {
                    dist: "other".into(),
                    port: 9000,
                },
            ),
            (
                "publish prints --out site",
                Command::Publish(PublishArguments {
                    exhibit: "prints".into(),
                    out: "site".into(),
                    engine: None,
                }),
            ),
            (
                "bundle built --linked app.wasm",
                Command::Bundle(BundleArguments {
                    built: "built".into(),
                    engine: "target/engine".into(),
                    linked: "app.wasm".into(),
                    bootstrap: "src/bootstrap/main.js".into(),
                    cache: "target/bundle".into(),
                }),
            ),
        ];
        for (arguments, expected) in cases {
            assert_eq!(read(arguments), Ok(expected), "{arguments}");
        }
    }

    #[test]
    fn counts_are_for_people_or_for_programs() {
        let cases = [
            ("stats prints", Format::Text),
            ("stats prints --format json", Format::Json),
        ];
        for (arguments, format) in cases {
            let exhibit = "prints".into();
            assert_eq!(read(arguments), Ok(Command::Stats { exhibit, format }));
        }
    }

    #[test]
    fn other_arguments_are_refused() {
        let missing = "error: the following required arguments were not provided:";
        let cases = [
            ("cards a b", "error: unexpected argument 'b' found"),
            ("export", missing),
            ("new", missing),
            ("pack", missing),
            ("bundle", missing),
            ("chekc", "error: unrecognized subcommand 'chekc'"),
            (
                "check a.json b.json",
                "error: unexpected argument 'b.json' found",
            ),
            (
                "check --colour",
                "error: unexpected argument '--colour' found",
            ),
            (
                "check --format xml",
                "error: invalid value 'xml' for '--format <FORMAT>'",
            ),
        ];
        for (arguments, expected) in cases {
            assert_eq!(read(arguments), Err(expected.to_owned()), "{arguments}");
        }
    }

    #[test]
    fn help_is_no_failure() {
        for arguments in ["", "--help", "help", "check --help"] {
            let arguments = std::iter::once("vitrine").chain(arguments.split_whitespace());
            let help = Arguments::read(arguments.map(OsString::from));
            let code = help.map_err(|error| error.exit_code());
            assert_eq!(code, Err(0));
        }
    }
}
