//! `vitrine publish`: turns an exhibit into a folder that any static host serves.

use std::io;

use vitrine_publish::formats::Site;
use vitrine_publish::{CATALOGUE, Publication, Published};

use super::{check, engine};
use crate::arguments::PublishArguments;

/// Publishes an exhibit; prints what is wrong with its catalogue, which files were left out, and how
/// many cards were out of date.
pub(crate) fn publish(arguments: &PublishArguments) -> Result<(), String> {
    let PublishArguments {
        exhibit,
        out,
        engine,
    } = arguments;
    let site = Site::of_setting().map_err(|error| error.to_string())?;
    let found = check::find(&exhibit.join(CATALOGUE))?;
    if !found.is_sound() || !found.warnings.is_empty() {
        check::print_text(&found, &mut io::stderr().lock()).map_err(|error| error.to_string())?;
    }
    let engine = engine::open(engine.as_deref())?;
    let publication = Publication {
        exhibit,
        engine: &engine,
        out,
        site: &site,
        is_draft: false,
    };
    let Published {
        unused,
        older_cards,
    } = vitrine_publish::publish(&publication).map_err(|error| error.to_string())?;
    if older_cards > 0 {
        eprintln!("{}", older_in_words(older_cards));
    }
    for file in unused {
        let file = exhibit.join(file);
        eprintln!(
            "{}: not published, since nothing in the catalogue names it",
            file.display()
        );
    }
    Ok(())
}

/// That cards of the exhibit's folder were not published as they are.
fn older_in_words(count: usize) -> String {
    let cards = match count {
        1 => "1 card is older than what it shows and was".to_owned(),
        count => format!("{count} cards are older than what they show and were"),
    };
    format!("{cards} published as drawn anew; `vitrine cards` draws those of the exhibit's folder")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn older_cards_are_counted() {
        let check = |count: usize, expected: &str| assert_eq!(older_in_words(count), expected);
        check(
            1,
            "1 card is older than what it shows and was published as drawn anew; \
             `vitrine cards` draws those of the exhibit's folder",
        );
        check(
            3,
            "3 cards are older than what they show and were published as drawn anew; \
             `vitrine cards` draws those of the exhibit's folder",
        );
    }
}
