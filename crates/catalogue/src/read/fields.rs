//! The fields of one object, taken out one by one; what is left at the end is unknown.

use serde_json::{Map, Value};

use super::Reader;
use super::trail::Trail;
use super::values::{found, found_text};
use crate::ids::List;
use crate::{Edtf, Key, Text};

/// An object being read.
pub(super) struct Fields<'a> {
    /// Where it stands.
    pub(super) at: Trail<'a>,
    fields: Map<String, Value>,
}

impl<'a> Fields<'a> {
    /// The fields of `value`, if it is an object.
    pub(super) fn open(reader: &mut Reader, at: &Trail<'a>, value: Value) -> Option<Self> {
        match value {
            Value::Object(fields) => Some(Self { at: *at, fields }),
            other => {
                reader.problem(at, found(&other), "an object");
                None
            }
        }
    }

    /// Reports each field that nobody took.
    pub(super) fn close(self, reader: &mut Reader) {
        for name in self.fields.keys() {
            reader.problem(
                &self.at.field(name),
                "an unknown field",
                "a field of the format",
            );
        }
    }

    /// The field's value; `null` is as good as no field.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.fields.remove(name).filter(|value| !value.is_null())
    }

    /// The value of a field that has to be there.
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

    /// `true`; anything else, and no field, is false.
    pub(super) fn flag(&mut self, reader: &mut Reader, name: &str) -> bool {
        match self.take(name) {
            None => false,
            Some(Value::Bool(flag)) => flag,
            Some(other) => {
                reader.problem(&self.at.field(name), found(&other), "true or false");
                false
            }
        }
    }

    /// The items of a list; no field is an empty one.
    pub(super) fn list(&mut self, reader: &mut Reader, name: &str) -> Vec<Value> {
        match self.take(name) {
            None => Vec::new(),
            Some(value) => reader.list(&self.at.field(name), value),
        }
    }

    /// A list of strings, without those that are none.
    pub(super) fn strings(&mut self, reader: &mut Reader, name: &str) -> Vec<String> {
        let list = self.list(reader, name);
        let at = self.at.field(name);
        let mut strings = Vec::with_capacity(list.len());
        for (position, value) in list.into_iter().enumerate() {
            strings.extend(reader.string(&at.item(position), value));
        }
        strings
    }

    /// The position of the word that the field holds in `words`.
    pub(super) fn word(
        &mut self,
        reader: &mut Reader,
        name: &str,
        words: &[&str],
    ) -> Option<usize> {
        let value = self.take(name)?;
        reader.word(&self.at.field(name), words, &value)
    }

    /// As [`Fields::word`], for a field that has to be there.
    pub(super) fn required_word(
        &mut self,
        reader: &mut Reader,
        name: &str,
        words: &[&str],
    ) -> Option<usize> {
        let value = self.take(name).unwrap_or_default();
        reader.word(&self.at.field(name), words, &value)
    }

    /// A date; one that is wrong or missing is read as unknown.
    pub(super) fn date(&mut self, reader: &mut Reader, name: &str) -> Edtf {
        let expected = "an EDTF date such as 2023-09-13";
        let Some(value) = self.take_required(reader, name, expected) else {
            return Edtf::unknown();
        };
        let at = self.at.field(name);
        let Value::String(text) = &value else {
            reader.problem(&at, found(&value), expected);
            return Edtf::unknown();
        };
        Edtf::parse(text).unwrap_or_else(|error| {
            let mut expected = String::from(expected);
            expected.push_str(" (");
            expected.push_str(&error.to_string());
            expected.push(')');
            reader.problem(&at, found_text(text), &expected);
            Edtf::unknown()
        })
    }

    /// A date that may be missing; one that is wrong is as good as missing.
    pub(super) fn optional_date(&mut self, reader: &mut Reader, name: &str) -> Option<Edtf> {
        let value = self.take(name)?;
        self.fields.insert(name.to_owned(), value);
        Some(self.date(reader, name)).filter(|date| !date.is_unknown())
    }

    /// A record of `list`, which has been read before.
    pub(super) fn key<T>(&mut self, reader: &mut Reader, name: &str, list: List) -> Option<Key<T>> {
        let value = self.take(name)?;
        reader
            .position(&self.at.field(name), list, &value)
            .map(Key::at)
    }

    /// As [`Fields::key`], for a field that has to be there.
    pub(super) fn required_key<T>(
        &mut self,
        reader: &mut Reader,
        name: &str,
        list: List,
    ) -> Option<Key<T>> {
        let value = self.take_required(reader, name, id_of(list))?;
        reader
            .position(&self.at.field(name), list, &value)
            .map(Key::at)
    }

    /// A list of records of `list`, without those that are not there.
    pub(super) fn keys<T>(&mut self, reader: &mut Reader, name: &str, list: List) -> Vec<Key<T>> {
        let values = self.list(reader, name);
        let at = self.at.field(name);
        let mut keys = Vec::with_capacity(values.len());
        for (position, value) in values.into_iter().enumerate() {
            keys.extend(
                reader
                    .position(&at.item(position), list, &value)
                    .map(Key::at),
            );
        }
        keys
    }
}

impl Reader {
    pub(super) fn word(&mut self, at: &Trail, words: &[&str], value: &Value) -> Option<usize> {
        let position = value
            .as_str()
            .and_then(|text| words.iter().position(|word| *word == text));
        if position.is_none() {
            self.problem(at, found(value), &one_of(words));
        }
        position
    }

    /// The position of the record that `value` names.
    pub(super) fn position(&mut self, at: &Trail, list: List, value: &Value) -> Option<usize> {
        let position = value.as_str().and_then(|id| self.ids.position(list, id));
        if position.is_none() {
            let found = self.found_reference(list, value);
            self.problem(at, found, id_of(list));
        }
        position
    }

    /// What a reference that leads nowhere holds.
    pub(super) fn found_reference(&self, list: List, value: &Value) -> String {
        let mut text = found(value);
        if value
            .as_str()
            .is_some_and(|id| self.ids.is_left_out(list, id))
        {
            text.push_str(", which is left out");
        }
        text
    }
}

/// What a reference to a record of `list` should be.
pub(super) fn id_of(list: List) -> &'static str {
    [
        "the id of a kind",
        "the id of a country",
        "the id of a source",
        "the id of a person",
        "the id of a place",
        "the id of an event",
        "the id of a gift",
        "the id of a tour",
    ][list as usize]
}

fn one_of(words: &[&str]) -> String {
    let mut text = String::from("one of ");
    for (position, word) in words.iter().enumerate() {
        if position > 0 {
            text.push_str(", ");
        }
        text.push_str(word);
    }
    text
}
