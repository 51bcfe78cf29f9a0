//! Downloads: chosen gifts as CSV, JSON and `GeoJSON`.
//!
//! Each writer is a pure function of a catalogue and the gifts chosen from it, in the order
//! they are given. It adds nothing to the catalogue: what is not reported stays empty, what is
//! doubtful is marked so. This file never saves anything.
//!
//! ```
//! # let file = br#"{"format": "vitrine-catalogue/2"}"#;
//! use vitrine_catalogue::Catalogue;
//! use vitrine_catalogue::export::{Chosen, Download};
//!
//! let catalogue = Catalogue::read(file).unwrap().catalogue;
//! let none = Chosen { catalogue: &catalogue, gifts: &[], language: "en", root: "/" };
//! assert!(none.geojson().contains(r#""type":"FeatureCollection""#));
//! assert_eq!(Download::Csv.file_name("gifts", "2026-11-22"), "vitrine-gifts-2026-11-22.csv");
//! ```

mod csv;
mod geojson;
mod json;
mod selection;

pub use csv::{COLUMNS, column_of};
pub use selection::selection;

use super::{Catalogue, Gift, Key, Place, Source};

/// Gifts of a catalogue, in an order.
#[derive(Debug, Clone, Copy)]
pub struct Chosen<'a> {
    /// The catalogue that they are of.
    pub catalogue: &'a Catalogue,
    /// Which, each once.
    pub gifts: &'a [Key<Gift>],
    /// The BCP 47 tag of the language that texts are given in.
    pub language: &'a str,
    /// Where the exhibit is, with a slash at its end: `https://example.org/exhibit/`, or `/`;
    /// empty for addresses relative to it.
    pub root: &'a str,
}

with_all! {
    /// A kind of file.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Download {
        /// A row a gift, in the columns of `CollectionBuilder-CSV`.
        Csv,
        /// A catalogue in our own format that holds the gifts and all records that they refer to.
        Json,
        /// A feature a gift, at its place.
        GeoJson,
    }
}

impl Download {
    /// What the kind is called; such names are not translated.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Download::Csv => "CSV",
            Download::Json => "JSON",
            Download::GeoJson => "GeoJSON",
        }
    }

    /// The media type: RFC 4180, RFC 8259, RFC 7946.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Download::Csv => "text/csv;charset=utf-8",
            Download::Json => "application/json",
            Download::GeoJson => "application/geo+json",
        }
    }

    /// The name of a file that holds `what` of an edition.
    #[must_use]
    pub fn file_name(self, what: &str, edition: &str) -> String {
        let ending = match self {
            Download::Csv => ".csv",
            Download::Json => ".json",
            Download::GeoJson => ".geojson",
        };
        let between = if edition.is_empty() { "" } else { "-" };
        ["vitrine-", what, between, edition, ending].concat()
    }
}

impl Chosen<'_> {
    /// The names of a gift's sources.
    fn sources(&self, gift: &Gift) -> Vec<&str> {
        let name = |source: Key<Source>| self.catalogue[source].name.as_str();
        gift.sources().into_iter().map(name).collect()
    }

    /// Where a gift was given, otherwise where it is on show: see [`place_is`].
    fn place(&self, gift: &Gift) -> Option<&Place> {
        let place = gift.place.or(gift.shown_at);
        place.map(|key| &self.catalogue[key])
    }

    /// The addresses in authority files of a gift's kind, giver, recipient and place.
    fn same_as(&self, gift: &Gift) -> [&[String]; 4] {
        let catalogue = self.catalogue;
        let [giver, recipient] =
            [gift.giver, gift.recipient].map(|person| Some(&catalogue[person?].same_as));
        [
            gift.kind.map(|kind| &catalogue.kind(kind).same_as),
            giver,
            recipient,
            self.place(gift).map(|place| &place.same_as),
        ]
        .map(|addresses| addresses.map_or(&[][..], Vec::as_slice))
    }

    /// A gift's page.
    fn page(&self, gift: &Gift) -> String {
        [self.root, "gifts/", &gift.id, "/"].concat()
    }
}

/// The address of a licence, where its SPDX name has one that everybody knows; else empty.
#[must_use]
pub fn licence_address(licence: &str) -> &'static str {
    match licence {
        "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
        "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-SA-4.0" => "https://creativecommons.org/licenses/by-sa/4.0/",
        _ => "",
    }
}

/// Whether the place that is known of a gift is where it was given, or where it is shown.
fn place_is(gift: &Gift) -> &'static str {
    match (gift.place, gift.shown_at) {
        (Some(_), _) => "given",
        (None, Some(_)) => "on-show",
        (None, None) => "not-reported",
    }
}
