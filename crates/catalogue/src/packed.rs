//! The packed form of a catalogue: what the browser fetches instead of `catalogue.json`.
//!
//! It is written when the exhibit is published, from a reading of `catalogue.json`, and is never
//! edited. It is one JSON list of strings and whole numbers: the fields of each record in the
//! order in which `rows` names them, without names, then the problems of the reading. So it can
//! only be read by a program of the same version, and needs none of the validation, problems and
//! wordings of the curators' reader.
//!
//! Why not `serde_json` with derived `Deserialize`, which also reads structs from lists: measured
//! on 29 November 2026, that made the WebAssembly of a release 42,063 bytes of brotli 11 larger
//! (313,255 instead of 271,192, all chunks together), for `serde_json`'s parser and a visitor of
//! each type. Reading 10,000 records (10 MB) takes the same time: 967 ms here, 1,066 ms with
//! serde, medians of 21, interleaved, on a busy machine.
//!
//! Unpacking never panics, whatever the bytes, and gives no key that dangles.

mod list;
mod rows;

use self::list::{Packed, Packer, Unpacker};
use super::unreadable::json_text;
use super::{Catalogue, Reading, Summary, Tours, ToursReading, Unreadable};

/// The format of a packed catalogue, its first item.
const CATALOGUE: &str = "vitrine-catalogue/2 packed";
/// The format of packed tours, their first item.
const TOURS: &str = "vitrine-tours/1 packed";
/// The format of a packed summary, its first item.
const SUMMARY: &str = "vitrine-summary/1 packed";

impl Reading {
    /// The reading in the packed form, for [`Reading::unpack`].
    ///
    /// ```
    /// use vitrine_catalogue::{Catalogue, Reading};
    ///
    /// let file = br#"{"format": "vitrine-catalogue/2", "places": [{"id": "museum", "name": "City Museum"}]}"#;
    /// let packed = Catalogue::read(file).unwrap().pack();
    /// let reading = Reading::unpack(packed.as_bytes()).unwrap();
    /// assert!(reading.catalogue.place("museum").is_some());
    /// ```
    #[must_use]
    pub fn pack(&self) -> String {
        let mut packer = Packer::default();
        packer.text(CATALOGUE);
        let catalogue = &self.catalogue;
        for count in catalogue.counts() {
            packer.number(u32::try_from(count).unwrap_or(u32::MAX));
        }
        catalogue.pack(&mut packer);
        self.problems.pack(&mut packer);
        packer.list()
    }

    /// The reading that was packed.
    ///
    /// # Errors
    ///
    /// When the bytes are not what [`Reading::pack`] gives.
    pub fn unpack(bytes: &[u8]) -> Result<Reading, Unreadable> {
        let mut unpacker = unpacker(bytes, CATALOGUE)?;
        unpacker.counts = std::array::from_fn(|_| unpacker.number() as usize);
        let mut catalogue = Catalogue::unpack(&mut unpacker);
        let problems = Vec::unpack(&mut unpacker);
        // After a failure keys may be out of range, so the terms are not looked at.
        let valid = !unpacker.failed() && catalogue.has_valid_terms(unpacker.counts);
        unpacker.close(valid)?;
        catalogue.index_ids();
        catalogue.index_concerns();
        Ok(Reading {
            catalogue,
            problems,
        })
    }
}

impl Summary {
    /// The summary in the packed form, for [`Summary::unpack`].
    #[must_use]
    pub fn pack(&self) -> String {
        let mut packer = Packer::default();
        packer.text(SUMMARY);
        Packed::pack(self, &mut packer);
        packer.list()
    }

    /// The summary that was packed.
    ///
    /// # Errors
    ///
    /// When the text is not what [`Summary::pack`] gives.
    pub fn unpack(text: &str) -> Result<Summary, Unreadable> {
        let mut unpacker = unpacker(text.as_bytes(), SUMMARY)?;
        let summary = Packed::unpack(&mut unpacker);
        unpacker.close(true)?;
        Ok(summary)
    }
}

impl ToursReading {
    /// The reading in the packed form, for [`ToursReading::unpack`].
    #[must_use]
    pub fn pack(&self) -> String {
        let mut packer = Packer::default();
        packer.text(TOURS);
        self.tours.tours.pack(&mut packer);
        self.problems.pack(&mut packer);
        packer.list()
    }

    /// The reading that was packed, for the catalogue that it was read with.
    ///
    /// # Errors
    ///
    /// When the bytes are not what [`ToursReading::pack`] gives.
    pub fn unpack(bytes: &[u8], catalogue: &Catalogue) -> Result<ToursReading, Unreadable> {
        let mut unpacker = unpacker(bytes, TOURS)?;
        unpacker.counts = catalogue.counts();
        let tours = Tours {
            tours: Vec::unpack(&mut unpacker),
        };
        let problems = Vec::unpack(&mut unpacker);
        unpacker.close(tours.tours.iter().all(|tour| !tour.stops.is_empty()))?;
        Ok(ToursReading { tours, problems })
    }
}

/// The unpacker of what follows the format's name, if it is the expected one.
fn unpacker<'text>(
    bytes: &'text [u8],
    expected: &'static str,
) -> Result<Unpacker<'text>, Unreadable> {
    let mut unpacker = Unpacker::open(json_text(bytes)?);
    let format = unpacker.text();
    if !unpacker.failed() && format != expected {
        return Err(Unreadable::OtherFormat {
            found: ["\"", &format, "\""].concat(),
            expected,
        });
    }
    Ok(unpacker)
}
