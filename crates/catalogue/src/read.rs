//! From the bytes of a file to a catalogue that is valid by construction.
//!
//! A problem costs the smallest thing that can be spared, and never stops the reading:
//!
//! - an unknown field, and a label too short or too long: nothing, they are only reported;
//! - a date that is wrong, or that no claim is behind: the date, which is then unknown;
//! - an optional field, or an item of a list, that is wrong: that field or item;
//! - a fact that no claim is behind: that fact;
//! - a claim, question, answer, slip, plate or point that is wrong in a field it cannot be
//!   without: itself;
//! - a record that is wrong in such a field: the record;
//! - the exhibit's own record: it is never left out, its fields are then empty;
//! - a reference to a record that is left out is a problem in its turn.
//!
//! So nothing in the catalogue refers to what is not there. References run from gifts to
//! events, places, people, sources, kinds and countries, each read before those that need it;
//! the few that run the other way or in a circle are all optional and are settled at the end.
//!
//! This never panics, whatever the bytes, takes time in proportion to them, and never
//! copies a text that it can take over.

mod claims;
mod fields;
mod gifts;
mod journey;
mod later;
mod plate;
mod records;
mod sources;
mod tours;
mod trail;
mod unreadable;
mod values;

use std::collections::HashMap;

use serde_json::Value;

use self::later::Later;
use self::trail::Trail;
pub use self::unreadable::Unreadable;
pub(super) use self::unreadable::opened;
use super::ids::{Ids, List};
use super::{Catalogue, Problem};

/// What was read: the catalogue, and what had to be left out of it or is odd in it.
#[derive(Debug, Clone)]
pub struct Reading {
    /// All that could be read.
    pub catalogue: Catalogue,
    /// What is wrong, in the order it was found.
    pub problems: Vec<Problem>,
}

impl Catalogue {
    /// The catalogue that a file holds, with its problems.
    ///
    /// ```
    /// use crate::Catalogue;
    ///
    /// let file = br#"{"format": "vitrine-catalogue/1", "kinds": [{"id": "hats"}]}"#;
    /// let reading = Catalogue::read(file).unwrap();
    /// assert!(reading.catalogue.kinds.is_empty());
    /// assert_eq!(reading.problems[1].to_string(), "kind hats, name: found nothing, expected text");
    /// ```
    ///
    /// # Errors
    ///
    /// When the file as a whole cannot be read: it is not JSON, or not a catalogue of this
    /// version.
    pub fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
        let mut top = unreadable::open(bytes)?;
        let mut reader = Reader::default();
        let mut catalogue = Catalogue {
            exhibit: reader.exhibit(top.remove("exhibit").unwrap_or_default()),
            ..Catalogue::default()
        };
        let mut list = |list: List, reader: &mut Reader| match top.remove(list.name()) {
            None | Some(Value::Null) => Vec::new(),
            Some(value) => reader.list(&Trail::top(list.name()), value),
        };
        let values = list(List::Kinds, &mut reader);
        catalogue.kinds = reader.records(List::Kinds, values, records::kind);
        let values = list(List::Countries, &mut reader);
        catalogue.countries = reader.records(List::Countries, values, records::country);
        let values = list(List::Sources, &mut reader);
        catalogue.sources = reader.records(List::Sources, values, sources::source);
        reader.settle_sources(&mut catalogue.sources);
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
        catalogue.tours = tours.and_then(|value| reader.file(&Trail::top("tours"), &value));
        for name in top.keys() {
            reader.problem(
                &Trail::top(name),
                "an unknown field",
                "a field of the format",
            );
        }
        reader.settle_gifts(&mut catalogue);
        catalogue.ids = reader.ids;
        catalogue.note_concerns();
        Ok(Reading {
            catalogue,
            problems: reader.problems,
        })
    }
}

/// What is known while reading.
struct Reader {
    problems: Vec<Problem>,
    /// Of the exhibit; never empty.
    languages: Vec<Box<str>>,
    ids: Ids,
    question_ids: HashMap<Box<str>, Option<u32>>,
    /// The sources with a letter, by letter.
    letters: [bool; 26],
    /// The list being read, and how many of its records are kept so far.
    list: List,
    kept: usize,
    later: Later,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            problems: Vec::new(),
            languages: vec!["en".into()],
            ids: Ids::default(),
            question_ids: HashMap::new(),
            letters: [false; 26],
            list: List::Kinds,
            kept: 0,
            later: Later::default(),
        }
    }
}

/// Reads one record: its place, its id, its value.
type ReadRecord<T> = fn(&mut Reader, &Trail, String, Value) -> Option<T>;

impl Reader {
    /// Reads the records of a list; those that cannot be read are left out.
    fn records<T>(&mut self, list: List, values: Vec<Value>, read: ReadRecord<T>) -> Vec<T> {
        let mut records = Vec::with_capacity(values.len());
        self.list = list;
        for (position, mut value) in values.into_iter().enumerate() {
            self.kept = records.len();
            let mark = self.later.mark();
            let id = self.record_id(position, &mut value);
            // Without an id it is still read, so that all its problems are found at once.
            let name = id.as_deref().unwrap_or_default();
            let at = Trail::record(list, position, name);
            let record = read(self, &at, name.to_owned(), value);
            match (record, &id) {
                (Some(record), Some(id)) => {
                    self.ids.keep(list, id, records.len());
                    records.push(record);
                }
                _ => self.later.forget(&mark),
            }
        }
        records
    }

    /// Takes the id out of a record and notes it; none when it is wrong or not its own. Until
    /// it is known to be right, the record is named by its position.
    fn record_id(&mut self, position: usize, value: &mut Value) -> Option<String> {
        let list = self.list;
        let id = value.as_object_mut()?.remove("id").unwrap_or_default();
        let trail = Trail::record(list, position, "");
        let at = trail.field("id");
        let id = if list == List::Countries {
            self.country_code(&at, &id)?
        } else {
            self.id(&at, &id)?
        };
        if !self.ids.claim(list, &id) {
            self.problem(
                &at,
                values::found_text(&id),
                "an id that no other record has",
            );
            return None;
        }
        Some(id)
    }
}
