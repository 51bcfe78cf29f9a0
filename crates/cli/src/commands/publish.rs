//! `vitrine publish`: bundles a release build, and turns it into a folder that any static host
//! serves.

use std::io;

use vitrine_bundle::{Bundle, Tools};
use vitrine_publish::formats::Site;

use super::check;
use crate::arguments::PublishArguments;

/// Publishes a release build, and prints what is wrong with its catalogue.
pub(crate) fn publish(arguments: &PublishArguments) -> Result<(), String> {
    let site = Site::of_setting().map_err(|error| error.to_string())?;
    // Before it is rewritten, so that lines and columns are those that its curator wrote.
    let findings = check::find(&arguments.dist.join("catalogue.json"))?;
    if findings.iter().any(|(_, findings)| !findings.is_empty()) {
        check::print_text(&findings, &mut io::stderr().lock())
            .map_err(|error| error.to_string())?;
    }
    let bundle = Bundle {
        name: "vitrine",
        linked: &arguments.linked,
        bootstrap: &arguments.bootstrap,
        cache: &arguments.cache,
        tools: &Tools::default(),
    };
    bundle
        .write(&arguments.dist)
        .map_err(|error| error.to_string())?;
    vitrine_publish::publish(&arguments.dist, &site).map_err(|error| error.to_string())
}
