//! `vitrine stats`: counts what an exhibit holds, and of how many of its things each fact is reported.
//!
//! It only counts: what is wrong with a catalogue, `check` says.

use std::io::Write;
use std::path::Path;

use serde_json::{Map, Value};
use vitrine_catalogue::{About, Catalogue, Tours};
use vitrine_i18n::Language;
use vitrine_publish::{paths, read_catalogue, read_tours};

use super::catalogue_of;
use crate::{Failure, Format};

/// Names, and how many there are of each.
type Counts = Vec<(String, usize)>;

/// Prints the counts of an exhibit, which is named by its folder or by its catalogue, to `out`.
pub(crate) fn stats(exhibit: &Path, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
    let file = &catalogue_of(exhibit);
    let reading = read_catalogue(file).map_err(|error| error.to_string())?;
    let catalogue = &reading.catalogue;
    let tours = read_tours(catalogue, file).map_err(|error| error.to_string())?;
    let tours = tours.map(|reading| reading.tours).unwrap_or_default();
    let (held, reported) = (held(catalogue, &tours), reported(catalogue));
    match format {
        Format::Text => {
            print_columns(&held, out)?;
            let gifts = catalogue.gifts().len();
            writeln!(out, "\nreported, of {gifts}:")?;
            print_columns(&reported, out)?;
        }
        Format::Json => {
            let value = serde_json::json!({ "held": object(held), "reported": object(reported) });
            serde_json::to_writer_pretty(&mut *out, &value).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(())
}

/// How many records there are of each list, and what is in them.
fn held(catalogue: &Catalogue, tours: &Tours) -> Counts {
    let gifts = catalogue.gifts();
    let claims = catalogue
        .records()
        .map(|record| catalogue.claims_on(record).len())
        .sum();
    let pages = Language::ALL
        .into_iter()
        .map(|language| paths(catalogue, tours, language).len())
        .sum();
    let stops = tours.tours.iter().map(|tour| tour.stops.len()).sum();
    let photographs = gifts.iter().map(|gift| gift.photographs.len()).sum();
    let counts = [
        ("gifts", gifts.len()),
        (
            "also reported",
            gifts.iter().filter(|gift| gift.also_reported).count(),
        ),
        ("kinds", catalogue.kinds().len()),
        ("countries", catalogue.countries().len()),
        ("declared fields", catalogue.fields().len()),
        ("people", catalogue.people().len()),
        ("places", catalogue.places().len()),
        ("events", catalogue.events().len()),
        ("sources", catalogue.sources().len()),
        ("claims", claims),
        ("questions", catalogue.questions().count()),
        (
            "plates",
            gifts.iter().filter(|gift| gift.plate.is_some()).count(),
        ),
        ("photographs", photographs),
        (
            "without a picture",
            gifts.iter().filter(|gift| gift.picture().is_none()).count(),
        ),
        ("tours", tours.tours.len()),
        ("stops of tours", stops),
        ("pages", pages),
    ];
    counts.map(|(name, count)| (name.to_owned(), count)).into()
}

/// Of how many gifts each fact is reported, of those facts that any has.
fn reported(catalogue: &Catalogue) -> Counts {
    // What is said of a record as a whole, or of people, places and events.
    let others = [About::Record, About::Name, About::Role, About::Description];
    let facts = About::BUILT_IN.into_iter();
    let facts = facts.filter(|about| !others.contains(about));
    let declared = catalogue.field_keys().map(About::Field);
    facts
        .chain(declared)
        .map(|about| {
            let gifts = catalogue.gifts().iter();
            let count = gifts.filter(|gift| gift.reports(about)).count();
            (about.name_in(catalogue).to_owned(), count)
        })
        .filter(|(_, count)| *count > 0)
        .collect()
}

fn print_columns(counts: &Counts, out: &mut dyn Write) -> std::io::Result<()> {
    let width = counts.iter().map(|(name, _)| name.chars().count()).max();
    let width = width.unwrap_or_default();
    for (name, count) in counts {
        writeln!(out, "{name:width$}  {count:>7}")?;
    }
    Ok(())
}

fn object(counts: Counts) -> Map<String, Value> {
    let members = counts.into_iter();
    members.map(|(name, count)| (name, count.into())).collect()
}
