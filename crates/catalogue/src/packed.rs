//! The catalogue as the program in the browser reads it: what a reading gave, in a row.
//!
//! A curator never meets this form. Publishing writes it from `catalogue.json`, beside it, so
//! that visitors need not bring all that it takes to judge a file: every field that may be
//! missing, every way to be wrong and the wording of each. It is one list in JSON, of texts and
//! whole numbers only, in the order in which `rows` names the fields, with the problems that
//! the reading found at its end. What each means, its place alone says, so a program reads only
//! what was packed with it.
//!
//! Unpacking never panics, whatever the bytes, and gives no key that dangles.

mod list;
mod rows;

use self::list::{Packed, Packer, Unpacker};
use super::read::opened;
use super::{Catalogue, Reading, Tours, ToursReading, Unreadable};

/// What a packed catalogue begins with.
const CATALOGUE: &str = "vitrine-catalogue/1 packed";
/// What packed tours begin with.
const TOURS: &str = "vitrine-tours/1 packed";

impl Reading {
    /// The reading in a row, for [`Reading::unpack`].
    ///
    /// ```
    /// use crate::{Catalogue, Reading};
    ///
    /// let file = br#"{"format": "vitrine-catalogue/1", "places": [{"id": "khasan", "name": "Khasan"}]}"#;
    /// let packed = Catalogue::read(file).unwrap().pack();
    /// let reading = Reading::unpack(packed.as_bytes()).unwrap();
    /// assert!(reading.catalogue.place("khasan").is_some());
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
        let is_whole = catalogue.is_whole(unpacker.counts);
        unpacker.close(is_whole)?;
        catalogue.note_ids();
        catalogue.note_concerns();
        Ok(Reading {
            catalogue,
            problems,
        })
    }
}

impl ToursReading {
    /// The reading in a row, for [`ToursReading::unpack`].
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

/// What stands behind the name of the format, which must be this one.
fn unpacker<'text>(
    bytes: &'text [u8],
    expected: &'static str,
) -> Result<Unpacker<'text>, Unreadable> {
    let mut unpacker = Unpacker::open(opened(bytes)?);
    let format = unpacker.text();
    if !unpacker.failed() && format != expected {
        return Err(Unreadable::OtherFormat {
            found: ["\"", &format, "\""].concat(),
            expected,
        });
    }
    Ok(unpacker)
}
