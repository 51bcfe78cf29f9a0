//! `vitrine publish`: turns an exhibit into a folder that any static host serves.

use std::io;

use vitrine_publish::formats::Site;
use vitrine_publish::{CATALOGUE, Publication};

use super::{check, engine};
use crate::arguments::PublishArguments;

/// Publishes an exhibit; prints what is wrong with its catalogue, and which files were left out.
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
    let unused = vitrine_publish::publish(&publication).map_err(|error| error.to_string())?;
    for file in unused {
        let file = exhibit.join(file);
        eprintln!(
            "{}: not published, since nothing in the catalogue names it",
            file.display()
        );
    }
    Ok(())
}
