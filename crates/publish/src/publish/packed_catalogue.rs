//! The catalogue in the form that the app reads, and what published documents say of it.
//!
//! It never decides what a page shows: a large catalogue only comes later.

use std::path::Path;

use vitrine_bundle::Asset;
use vitrine_catalogue::{Accent, Reading, Summary};

use crate::{PublishError, folder};

/// Up to so many bytes the packed catalogue is loaded with the app, so that it is there when a visitor
/// interacts with a page. Compressed they are a quarter; a first visit has a budget of 180,000.
const LOADED_WITH_APP: usize = 160_000;

/// The packed catalogue of an exhibit, written.
#[derive(Debug)]
pub struct PackedCatalogue {
    /// Its file.
    pub(super) asset: Asset,
    /// What every page shows of the exhibit.
    pub(super) summary: Summary,
    /// The colour of its own.
    pub(super) accent: Option<Accent>,
    /// Whether it is loaded on first interaction, rather than with the app.
    pub(super) is_large: bool,
}

/// Writes the catalogue in the form that the app reads. It is named after its content, as the app
/// is, so that the two are always of one edition; `catalogue.json` stays for those who take the data
/// away.
///
/// # Errors
///
/// If the file cannot be written.
pub fn write_catalogue(dist: &Path, reading: &Reading) -> Result<PackedCatalogue, PublishError> {
    let packed = reading.pack();
    Ok(PackedCatalogue {
        asset: folder::write_hashed(dist, "catalogue", "json", &packed)?,
        summary: reading.catalogue.summary(),
        accent: reading.catalogue.exhibit().accent,
        is_large: packed.len() > LOADED_WITH_APP,
    })
}
