//! The curator's desk: what the binary does on the host.
//!
//! It reads and writes files and prints; it is never part of what runs in the browser.

mod cards;
mod check;
mod compress;
mod engrave;
mod errand;
mod folder;
pub mod formats;
mod hosts;
mod lines;
mod map;
mod publish;
mod render;

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::ExitCode;

pub use cards::cards;
pub use check::{Finding, Format, check, findings, findings_in_tours};
pub use compress::compress;
pub use engrave::{engrave, models};
pub use hosts::hosts;
pub use map::sheet;
pub use publish::{Names, Published, Unpublishable, keep_offline, place, place_tours, publish};
pub use render::{Pages, lost};

use self::errand::{Errand, HELP, errand};
use self::formats::Site;
use vitrine_app::session::{LoadedCatalogue, LoadedTours};
use vitrine_catalogue::{Catalogue, Reading, Tours, ToursReading};
use vitrine_i18n::Language;
use vitrine_route::{FavouritesView, GalleryView, Page, Route, TourPage};
use vitrine_search::{Query, Selection};

/// The file that is checked when none is named.
const CATALOGUE: &str = "public/catalogue.json";
/// Where plates are kept.
const PLATES: &str = "public/plates";
/// Where social cards are kept.
const CARDS: &str = "public/cards";

/// Does what `arguments` ask for, the program's own name not among them.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let done = match errand(lexopt::Parser::from_args(arguments)) {
        Ok(Errand::Check { file, format }) => check(&file, format, &mut io::stdout().lock()),
        Ok(Errand::Publish { dist }) => Ok(told(publish_all(&dist))),
        Ok(Errand::Engrave { plates }) => Ok(told(engrave_all(&plates))),
        Ok(Errand::Cards) => Ok(told(cards_of(Path::new(CATALOGUE)))),
        Ok(Errand::Formats { folder }) => Ok(told(formats_of(Path::new(CATALOGUE), &folder))),
        Ok(Errand::Pack { file }) => printed(opened(&file).map(|reading| reading.pack())),
        Ok(Errand::Map { outlines }) => printed(map_of(&outlines)),
        Ok(Errand::Help) => printed(Ok(HELP.to_owned())),
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

/// Prints what was asked for, or what went wrong.
fn printed(asked: Result<String, String>) -> io::Result<u8> {
    match asked {
        Ok(text) => io::Write::write_all(&mut io::stdout(), text.as_bytes()).map(|()| 0),
        Err(problem) => Ok(told(Err(problem))),
    }
}

fn engrave_all(plates: &[String]) -> Result<(), String> {
    engrave(&models(plates)?, Path::new(PLATES)).map_err(|error| format!("{PLATES}: {error}"))
}

fn cards_of(file: &Path) -> Result<(), String> {
    let catalogue = opened(file)?.catalogue;
    cards(&catalogue, Path::new(PLATES), Path::new(CARDS))
}

/// Writes what is published beside the pages of a catalogue into a folder, and what each page says
/// to programs.
fn formats_of(file: &Path, folder: &Path) -> Result<(), String> {
    let site = Site::of_setting().map_err(|error| error.to_string())?;
    let catalogue = opened(file)?.catalogue;
    let tours = tours_of(&catalogue, file)?;
    let tours = tours.map(|reading| reading.tours).unwrap_or_default();
    let entrance = "./".to_owned();
    let known = addresses(&catalogue, &tours);
    let pages = std::iter::once(&entrance).chain(&known).map(|path| {
        let value = formats::json_ld(&catalogue, &tours, &Route::parse(path), &site);
        formats::File::json([path, "page.jsonld"].concat(), &value)
    });
    let mut files = formats::files(&catalogue, &tours, &site);
    files.extend(pages);
    written(folder, &files)
}

/// Writes files into a folder.
fn written(folder: &Path, files: &[formats::File]) -> Result<(), String> {
    for file in files {
        let path = folder.join(&file.path);
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent)
            .and_then(|()| std::fs::write(&path, &file.text))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// What a file holds of a catalogue, or why it cannot be read.
fn opened(file: &Path) -> Result<Reading, String> {
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let bytes = std::fs::read(file).map_err(|error| at(&error))?;
    Catalogue::read(&bytes).map_err(|error| at(&error))
}

/// Publishes `dist` with a page for every address of its own catalogue, in every language, with
/// what hosts need to know, and each text file packed.
fn publish_all(dist: &Path) -> Result<(), String> {
    let at = |error: Unpublishable| error.to_string();
    // First, so that all that follows is of the catalogue that names files as they are published.
    let names = Names::give(dist).map_err(at)?;
    let file = dist.join("catalogue.json");
    let mut reading = opened(&file)?;
    let site = Site::of_setting().map_err(|error| error.to_string())?;
    let tours = tours_of(&reading.catalogue, &file)?;
    let none = Tours::default();
    let beside = {
        let tours = tours.as_ref().map_or(&none, |reading| &reading.tours);
        formats::files(&reading.catalogue, tours, &site)
    };
    if let Some(tours) = &tours {
        // Fetched when a tour is first opened, by the name that the packed catalogue has of it.
        let name = place_tours(dist, &tours.pack()).map_err(at)?;
        reading.catalogue.rename_tours(name);
    }
    place(dist, &reading.pack()).map_err(at)?;
    let loaded = LoadedCatalogue::leak(reading, Language::default().tag());
    let tours = tours.map(LoadedTours::leak);
    let site = &site;
    let all = Pages {
        loaded,
        tours,
        site,
    };
    let tours = tours.map_or(&none, |loaded| loaded.tours);
    let mut pages = vec![all.at("")];
    pages.extend(
        addresses(loaded.catalogue, tours)
            .iter()
            .map(|address| all.at(address)),
    );
    for page in &mut pages {
        // What the program itself names, the desk, which is not published, names as it is kept.
        page.body = names.follow(&page.body);
    }
    let gifts = loaded.catalogue.gifts().iter();
    let framed: Vec<Published> = gifts
        .map(|gift| all.embedded(gift, Language::default()))
        .collect();
    written(dist, &beside)?;
    publish(dist, &pages, &framed, &lost(loaded, Language::default()))
        .and_then(|()| keep_offline(dist))
        .and_then(|()| hosts(dist))
        .and_then(|()| compress(dist))
        .map_err(at)
}

/// What the file of tours holds that a catalogue's own file names, if it names one.
fn tours_of(catalogue: &Catalogue, file: &Path) -> Result<Option<ToursReading>, String> {
    let Some(name) = catalogue.tours() else {
        return Ok(None);
    };
    let file = file.with_file_name(name);
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let bytes = std::fs::read(&file).map_err(|error| at(&error))?;
    let reading = Tours::read(&bytes, catalogue).map_err(|error| at(&error))?;
    Ok(Some(reading))
}

/// The sheet of the map, from a file of outlines.
fn map_of(file: &Path) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    sheet(&bytes).map_err(|error| format!("{}: {error}", file.display()))
}

/// Every address of a catalogue and its tours but the entrance's, in every language.
#[must_use]
pub fn addresses(catalogue: &Catalogue, tours: &Tours) -> Vec<String> {
    let mut pages = vec![
        Page::Gifts {
            query: Query::default(),
            view: GalleryView::default(),
        },
        Page::Journey {
            selection: Selection::default(),
        },
        Page::People,
        Page::Places,
        Page::Sources,
        Page::Questions { certainty: None },
        Page::Favourites {
            view: FavouritesView::default(),
        },
        Page::About,
    ];
    pages.extend(catalogue.gifts().iter().map(|gift| Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    }));
    pages.extend(catalogue.people().iter().map(|person| Page::Person {
        id: person.id.clone(),
    }));
    pages.extend(catalogue.places().iter().map(|place| Page::Place {
        id: place.id.clone(),
    }));
    pages.extend(catalogue.sources().iter().map(|source| Page::Source {
        id: source.id.clone(),
    }));
    if catalogue.tours().is_some() {
        pages.push(Page::Tour(TourPage::All));
    }
    for tour in &tours.tours {
        pages.push(Page::Tour(TourPage::Overview {
            tour: tour.id.clone(),
            paper: None,
        }));
        pages.extend(tour.stops.iter().map(|stop| {
            Page::Tour(TourPage::Stop {
                tour: tour.id.clone(),
                stop: stop.id.clone(),
                presenter: false,
            })
        }));
    }
    Language::ALL
        .into_iter()
        .flat_map(|language| {
            pages
                .iter()
                .map(move |page| Route::new(language, page.clone()).path())
        })
        .collect()
}
