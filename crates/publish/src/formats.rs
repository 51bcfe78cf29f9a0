//! The catalogue in the web's formats: what search engines, feed readers, viewers and programs of
//! other museums read in place of the pages.
//!
//! Each writer is a pure function of a catalogue, its tours and the site on which they will be:
//! the same input gives the same bytes. A format that demands absolute addresses is left out if the
//! site is unknown. What is not reported is left out of every format, and what is in doubt is said
//! only where a format can say that it is in doubt.

mod data_package;
mod edition;
mod feed;
mod head;
mod iiif;
mod json_ld;
mod known;
mod linked_art;
mod links;
mod oembed;
mod robots;
mod site;
mod sitemap;
mod translations;
mod web_app_manifest;
mod xml;

pub(crate) use edition::{path_of_raster, raster_size};
pub use head::{Alternate, Head, Picture, head};
pub use json_ld::{json_ld, script};
pub use oembed::embed_page;
pub use site::{NoSite, Site};
pub use translations::translations;
pub(crate) use web_app_manifest::PATH as WEB_APP_MANIFEST;

use serde_json::Value;

use self::edition::Edition;
use vitrine_catalogue::export::Chosen;
use vitrine_catalogue::{Catalogue, Tours};
use vitrine_i18n::Language;

/// A file to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path from the exhibit's root: `iiif/collection.json`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl File {
    fn new(path: impl Into<String>, text: String) -> Self {
        let path = path.into();
        Self { path, text }
    }

    /// A file that holds a value, laid out for people.
    #[must_use]
    pub fn json(path: impl Into<String>, value: &Value) -> Self {
        // A value of this kind can always be printed.
        let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
        text.push('\n');
        Self::new(path, text)
    }
}

/// Every file that is published beside the pages. The catalogue names its file of tours as
/// `catalogue.json` does.
///
/// ```
/// # let file = br#"{"format": "vitrine-catalogue/2"}"#;
/// use vitrine_catalogue::{Catalogue, Tours};
/// use vitrine_publish::formats::{Site, files};
///
/// let catalogue = Catalogue::read(file).unwrap().catalogue;
/// let files = files(&catalogue, &Tours::default(), &Site::unknown());
/// assert!(files.iter().any(|file| file.path == "catalogue.csv"));
/// assert!(!files.iter().any(|file| file.path == "sitemap.xml"));
/// ```
#[must_use]
pub fn files(catalogue: &Catalogue, tours: &Tours, site: &Site) -> Vec<File> {
    let edition = Edition {
        catalogue,
        tours,
        site,
        language: Language::default(),
    };
    let mut files = vec![
        robots::file(edition),
        web_app_manifest::file(edition),
        csv(edition),
        linked_art::file(edition),
        data_package::file(edition),
    ];
    files.extend(sitemap::file(edition));
    files.extend(feed::file(edition));
    files.extend(iiif::files(edition));
    files.extend(oembed::files(edition));
    files
}

/// The whole catalogue as CSV.
fn csv(edition: Edition) -> File {
    let gifts: Vec<_> = edition.catalogue.gift_keys().collect();
    let chosen = Chosen {
        catalogue: edition.catalogue,
        gifts: &gifts,
        language: edition.tag(),
        root: edition.site.root().unwrap_or_default(),
    };
    File::new("catalogue.csv", chosen.csv())
}
