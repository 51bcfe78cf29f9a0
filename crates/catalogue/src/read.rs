//! From the bytes of a file to a catalogue that is valid by construction.
//!
//! A problem costs the smallest part of the file that it can, and never stops the reading:
//!
//! - an unknown field, and a label too short or too long: nothing, they are only reported;
//! - a date that is invalid, or that no claim supports: the date, which is then unknown;
//! - an optional field, or an item of a list, that is invalid: that field or item;
//! - a fact that no claim supports: that fact;
//! - an answer that is marked as found in an open question: the mark;
//! - a claim, question, answer, slip, plate, point or photograph with an invalid required field: itself;
//! - a record with an invalid required field: the record;
//! - the exhibit's own record: it is never left out, its fields are then empty;
//! - a reference to a record that is left out is a problem in its turn.
//!
//! So nothing in the catalogue refers to what is not there. References run from gifts to
//! events, places, people, sources, kinds and countries, each read before those that need it;
//! the few that run the other way or in a cycle are all optional and are resolved at the end.
//!
//! # What serde does here, and what it does not
//!
//! The file is parsed by `serde_json` into values, and each value that is one of a fixed set of
//! words (a property, a certainty, the type of a field, the evidence for a leg) is deserialized by its
//! derived `Deserialize`, which also gives the words that a problem lists. Records are not: a
//! derived `Deserialize` stops at the first error of a record and of its file, knows its byte
//! but not its record, and cannot go on with the field left out. All of the rules above are
//! about what happens after an error, so records take their fields one by one (`fields`).
//!
//! Reading never panics, whatever the bytes, takes linear time, and never copies a text that it
//! can move.

mod claims;
mod declared;
mod deferred;
mod design;
mod fields;
mod file;
mod gifts;
mod journey;
mod json_path;
mod list;
mod photographs;
mod plate;
mod reader;
mod records;
mod references;
mod sources;
mod tours;
mod values;

use serde_json::Value;

use self::json_path::JsonPath;
use self::reader::Reader;
use super::ids::List;
use super::{Catalogue, Problem, Unreadable};

/// The format of a catalogue.
const FORMAT: &str = "vitrine-catalogue/2";

/// What was read: the catalogue, and what had to be left out of it or is odd in it.
#[derive(Debug, Clone)]
pub struct Reading {
    /// All that could be read.
    pub catalogue: Catalogue,
    /// What is wrong, in the order it was found.
    pub problems: Vec<Problem>,
}

impl Catalogue {
    /// A JSON Schema (draft-07) of the file, by which editors complete and check it as it is written. It
    /// knows the form of each value; whether a record that is referred to is there, and a claim for each
    /// fact, only [`read`](Self::read) finds.
    pub const SCHEMA: &'static str = include_str!("../schema/vitrine-catalogue-2.schema.json");

    /// The catalogue that a file holds, with its problems.
    ///
    /// ```
    /// use vitrine_catalogue::Catalogue;
    ///
    /// let file = br#"{"format": "vitrine-catalogue/2", "kinds": [{"id": "vases"}]}"#;
    /// let reading = Catalogue::read(file).unwrap();
    /// assert!(reading.catalogue.kinds().is_empty());
    /// assert_eq!(reading.problems[1].to_string(), "kind vases, name: found nothing, expected text");
    /// ```
    ///
    /// # Errors
    ///
    /// When the file as a whole cannot be read: it is not JSON, or not a catalogue of this
    /// version.
    pub fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
        let mut top = file::parse_object(FORMAT, bytes)?;
        let mut reader = Reader::default();
        reader.pass_over_schema(&mut top);
        let mut catalogue = Catalogue {
            exhibit: reader.exhibit(top.remove("exhibit").unwrap_or_default()),
            ..Catalogue::default()
        };
        let mut list = |list: List, reader: &mut Reader| match top.remove(list.name()) {
            None | Some(Value::Null) => Vec::new(),
            Some(value) => reader.list(&JsonPath::top(list.name()), value),
        };
        let values = list(List::Kinds, &mut reader);
        catalogue.kinds = reader.records(List::Kinds, values, records::kind);
        let values = list(List::Countries, &mut reader);
        catalogue.countries = reader.records(List::Countries, values, records::country);
        let values = list(List::Fields, &mut reader);
        catalogue.fields = reader.records(List::Fields, values, declared::field);
        let values = list(List::Sources, &mut reader);
        catalogue.sources = reader.records(List::Sources, values, sources::source);
        reader.resolve_sources(&mut catalogue.sources);
        let values = list(List::People, &mut reader);
        catalogue.people = reader.records(List::People, values, records::person);
        let values = list(List::Places, &mut reader);
        catalogue.places = reader.records(List::Places, values, records::place);
        let values = list(List::Events, &mut reader);
        catalogue.events = reader.records(List::Events, values, records::event);
        let values = list(List::Gifts, &mut reader);
        catalogue.gifts = reader.records(List::Gifts, values, gifts::gift);
        let journey = top.remove("journey").filter(|value| !value.is_null());
        catalogue.journey = journey.and_then(|value| reader.journey(value));
        let tours = top.remove("tours").filter(|value| !value.is_null());
        catalogue.tours = tours.and_then(|value| reader.file(&JsonPath::top("tours"), &value));
        for name in top.keys() {
            reader.problem(
                &JsonPath::top(name),
                "an unknown field",
                "a field of the format",
            );
        }
        reader.resolve_gifts(&mut catalogue);
        catalogue.ids = reader.ids;
        catalogue.index_concerns();
        Ok(Reading {
            catalogue,
            problems: reader.problems,
        })
    }
}
