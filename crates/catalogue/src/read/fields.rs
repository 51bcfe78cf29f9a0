//! The fields of one object, taken out one by one; what is left at the end is an unknown field.
//! This file never knows which fields a record has.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::json_path::JsonPath;
use super::reader::Reader;
use super::references::id_of;
use super::values::{EDTF, found};
use crate::ids::List;
use crate::{Edtf, Key, Text, authority_of};

/// An object being read.
pub(super) struct Fields<'a> {
    /// Its path in the file.
    pub(super) at: JsonPath<'a>,
    fields: Map<String, Value>,
}

impl<'a> Fields<'a> {
    /// The fields of `value`, if it is an object.
    pub(super) fn open(reader: &mut Reader, at: &JsonPath<'a>, value: Value) -> Option<Self> {
        match value {
            Value::Object(fields) => Some(Self { at: *at, fields }),
            other => {
                reader.problem(at, found(&other), "an object");
                None
            }
        }
    }

    /// Reports each field that was not taken.
    pub(super) fn close(self, reader: &mut Reader) {
        for name in self.fields.keys() {
            reader.problem(
                &self.at.field(name),
                "an unknown field",
                "a field of the format",
            );
        }
    }

    /// The field's value; `null` counts as no field.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.fields.remove(name).filter(|value| !value.is_null())
    }

    /// Whether the field holds this text.
    pub(super) fn has(&self, name: &str, text: &str) -> bool {
        self.fields.get(name).and_then(Value::as_str) == Some(text)
    }

    /// The value of a required field.
    pub(super) fn take_required(
        &mut self,
        reader: &mut Reader,
        name: &str,
        expected: &str,
    ) -> Option<Value> {
        let value = self.take(name);
        if value.is_none() {
            reader.problem(&self.at.field(name), "nothing", expected);
        }
        value
    }

    pub(super) fn text(&mut self, reader: &mut Reader, name: &str) -> Option<Text> {
        let value = self.take(name)?;
        reader.text(&self.at.field(name), value)
    }

    pub(super) fn required_text(&mut self, reader: &mut Reader, name: &str) -> Option<Text> {
        let value = self.take_required(reader, name, "text")?;
        reader.text(&self.at.field(name), value)
    }

    pub(super) fn string(&mut self, reader: &mut Reader, name: &str) -> Option<String> {
        let value = self.take(name)?;
        reader.string(&self.at.field(name), value)
    }

    pub(super) fn required_string(&mut self, reader: &mut Reader, name: &str) -> Option<String> {
        let value = self.take_required(reader, name, "text")?;
        reader.string(&self.at.field(name), value)
    }

    pub(super) fn required_id(&mut self, reader: &mut Reader, name: &str) -> Option<String> {
        let value = self.take_required(reader, name, "an id in lower case with hyphens")?;
        reader.id(&self.at.field(name), &value)
    }

    pub(super) fn tag(&mut self, reader: &mut Reader, name: &str) -> Option<String> {
        let value = self.take(name)?;
        reader.tag(&self.at.field(name), &value)
    }

    pub(super) fn url(&mut self, reader: &mut Reader, name: &str) -> Option<String> {
        let value = self.take(name)?;
        reader.url(&self.at.field(name), &value)
    }

    pub(super) fn quotation(&mut self, reader: &mut Reader, name: &str) -> Option<String> {
        let value = self.take(name)?;
        reader.quotation(&self.at.field(name), value)
    }

    /// A boolean; anything else, and no field, is false.
    pub(super) fn flag(&mut self, reader: &mut Reader, name: &str) -> bool {
        self.flag_or(reader, name, false)
    }

    /// A boolean; anything else, and no field, is the default.
    pub(super) fn flag_or(&mut self, reader: &mut Reader, name: &str, default: bool) -> bool {
        match self.take(name) {
            None => default,
            Some(Value::Bool(flag)) => flag,
            Some(other) => {
                reader.problem(&self.at.field(name), found(&other), "true or false");
                default
            }
        }
    }

    /// The items of a list; no field counts as an empty one.
    pub(super) fn list(&mut self, reader: &mut Reader, name: &str) -> Vec<Value> {
        match self.take(name) {
            None => Vec::new(),
            Some(value) => reader.list(&self.at.field(name), value),
        }
    }

    /// The strings of a list; other items are left out.
    pub(super) fn strings(&mut self, reader: &mut Reader, name: &str) -> Vec<String> {
        let list = self.list(reader, name);
        let at = self.at.field(name);
        let mut strings = Vec::with_capacity(list.len());
        for (position, value) in list.into_iter().enumerate() {
            strings.extend(reader.string(&at.item(position), value));
        }
        strings
    }

    /// One of a fixed set of words.
    pub(super) fn word<T: DeserializeOwned>(
        &mut self,
        reader: &mut Reader,
        name: &str,
    ) -> Option<T> {
        let value = self.take(name)?;
        reader.word(&self.at.field(name), &value)
    }

    /// As [`Fields::word`], for a required field.
    pub(super) fn required_word<T: DeserializeOwned>(
        &mut self,
        reader: &mut Reader,
        name: &str,
    ) -> Option<T> {
        let value = self.take(name).unwrap_or_default();
        reader.word(&self.at.field(name), &value)
    }

    /// A date; one that is invalid or missing is read as unknown.
    pub(super) fn date(&mut self, reader: &mut Reader, name: &str) -> Edtf {
        let value = self.take_required(reader, name, EDTF);
        let date = value.and_then(|value| reader.edtf(&self.at.field(name), &value));
        date.unwrap_or_else(Edtf::unknown)
    }

    /// An optional date; one that is invalid counts as missing.
    pub(super) fn optional_date(&mut self, reader: &mut Reader, name: &str) -> Option<Edtf> {
        let value = self.take(name)?;
        self.fields.insert(name.to_owned(), value);
        Some(self.date(reader, name)).filter(|date| !date.is_unknown())
    }

    /// The addresses of the same in authority files; another address is left out.
    pub(super) fn same_as(&mut self, reader: &mut Reader) -> Vec<String> {
        let expected = "the address of a record in Wikidata, VIAF, GeoNames, the Getty vocabularies, \
                        the Library of Congress, the GND, ISNI or ORCID, such as \
                        http://www.wikidata.org/entity/Q42";
        let values = self.list(reader, "same_as");
        let at = self.at.field("same_as");
        let mut addresses = Vec::new();
        for (position, value) in values.into_iter().enumerate() {
            match value {
                Value::String(address) if authority_of(&address).is_some() => {
                    addresses.push(address);
                }
                other => reader.problem(&at.item(position), found(&other), expected),
            }
        }
        addresses
    }

    /// A reference to a record of `list`, which has been read before.
    pub(super) fn key<T>(&mut self, reader: &mut Reader, name: &str, list: List) -> Option<Key<T>> {
        let value = self.take(name)?;
        reader
            .position(&self.at.field(name), list, &value)
            .map(Key::new)
    }

    /// As [`Fields::key`], for a required field.
    pub(super) fn required_key<T>(
        &mut self,
        reader: &mut Reader,
        name: &str,
        list: List,
    ) -> Option<Key<T>> {
        let value = self.take_required(reader, name, id_of(list))?;
        reader
            .position(&self.at.field(name), list, &value)
            .map(Key::new)
    }

    /// A list of references to records of `list`; those that dangle are left out.
    pub(super) fn keys<T>(&mut self, reader: &mut Reader, name: &str, list: List) -> Vec<Key<T>> {
        let values = self.list(reader, name);
        let at = self.at.field(name);
        let mut keys = Vec::with_capacity(values.len());
        for (position, value) in values.into_iter().enumerate() {
            keys.extend(
                reader
                    .position(&at.item(position), list, &value)
                    .map(Key::new),
            );
        }
        keys
    }
}
