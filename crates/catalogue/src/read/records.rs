//! The exhibit, terms, people, places and events.

use serde_json::Value;

use super::deferred::RefField;
use super::fields::Fields;
use super::json_path::JsonPath;
use super::reader::Reader;
use super::values::found;
use crate::edtf::{Form, Precision};
use crate::ids::List;
use crate::{Edtf, Event, Exhibit, Hour, Noun, Person, Place, Section, Term};

impl Reader {
    /// The exhibit's own record. It settles the language that plain strings are in, so it is
    /// read first.
    pub(super) fn exhibit(&mut self, value: Value) -> Exhibit {
        let at = JsonPath::top("exhibit");
        let Some(mut fields) = Fields::open(self, &at, value) else {
            return Exhibit {
                languages: vec!["en".into()],
                ..Exhibit::default()
            };
        };
        let languages = self.exhibit_languages(&mut fields);
        let [object_noun, source_noun] = self.nouns(&mut fields);
        self.label_words = self.label_words(&mut fields);
        let exhibit = Exhibit {
            id: fields.required_id(self, "id").unwrap_or_default(),
            title: fields.required_text(self, "title").unwrap_or_default(),
            kicker: fields.text(self, "kicker"),
            subtitle: fields.text(self, "subtitle"),
            introduction: fields
                .required_text(self, "introduction")
                .unwrap_or_default(),
            on_sources: fields.text(self, "on_sources"),
            object_noun,
            source_noun,
            accent: self.accent(&mut fields),
            rooms: self.rooms(&mut fields),
            about: self.sections(&mut fields, "about"),
            glossary: self.sections(&mut fields, "glossary"),
            edition: self.edition(&mut fields).unwrap_or_default(),
            licence: fields.required_string(self, "licence").unwrap_or_default(),
            languages,
            chosen: Vec::new(),
        };
        let chosen = fields.list(self, "chosen");
        let chosen_at = at.field("chosen");
        for (position, value) in chosen.into_iter().enumerate() {
            self.defer_gift(&chosen_at.item(position), RefField::Chosen, value);
        }
        fields.close(self);
        exhibit
    }

    fn exhibit_languages(&mut self, fields: &mut Fields) -> Vec<String> {
        let at = fields.at;
        let at = at.field("languages");
        let mut languages = Vec::new();
        if let Some(value) = fields.take_required(self, "languages", "a list of language tags") {
            for (position, value) in self.list(&at, value).into_iter().enumerate() {
                languages.extend(self.tag(&at.item(position), &value));
            }
        }
        if languages.is_empty() {
            languages.push("en".into());
        }
        self.languages = languages.iter().map(|tag| tag.as_str().into()).collect();
        languages
    }

    /// The fewest and the most words of a label.
    fn label_words(&mut self, fields: &mut Fields) -> Option<[usize; 2]> {
        let value = fields.take("label_words")?;
        let words = serde_json::from_value::<[usize; 2]>(value.clone());
        let words = words.ok().filter(|[least, most]| least <= most);
        if words.is_none() {
            let expected = "the fewest and the most words, such as [60, 90]";
            self.problem(&fields.at.field("label_words"), found(&value), expected);
        }
        words
    }

    /// What objects and chief sources are called.
    fn nouns(&mut self, fields: &mut Fields) -> [Option<Noun>; 2] {
        let at = fields.at;
        let at = at.field("nouns");
        let Some(value) = fields.take("nouns") else {
            return [None, None];
        };
        let Some(mut nouns) = Fields::open(self, &at, value) else {
            return [None, None];
        };
        let read = ["object", "source"].map(|name| {
            let value = nouns.take(name)?;
            let mut noun = Fields::open(self, &at.field(name), value)?;
            let one = noun.required_text(self, "one");
            let other = noun.required_text(self, "other");
            noun.close(self);
            Some(Noun {
                one: one?,
                other: other?,
            })
        });
        nouns.close(self);
        read
    }

    fn sections(&mut self, fields: &mut Fields, name: &'static str) -> Vec<Section> {
        let at = fields.at;
        let at = at.field(name);
        let mut sections = Vec::new();
        for (position, value) in fields.list(self, name).into_iter().enumerate() {
            let Some(mut fields) = Fields::open(self, &at.item(position), value) else {
                continue;
            };
            let title = fields.required_text(self, "title");
            let text = fields.required_text(self, "text");
            fields.close(self);
            sections.extend(title.zip(text).map(|(title, text)| Section { title, text }));
        }
        sections
    }

    fn edition(&mut self, fields: &mut Fields) -> Option<String> {
        let expected = "a day such as 2026-11-22";
        let value = fields.take_required(self, "edition", expected)?;
        match value {
            Value::String(day) if is_day(&day) => Some(day),
            other => {
                self.problem(&fields.at.field("edition"), found(&other), expected);
                None
            }
        }
    }
}

fn is_day(text: &str) -> bool {
    Edtf::parse(text).is_ok_and(|date| {
        matches!(date.form(), Form::Date(_))
            && date.precision() == Precision::Day
            && !date.is_uncertain()
            && !date.is_approximate()
    })
}

/// A kind of gift.
pub(super) fn kind(reader: &mut Reader, at: &JsonPath, id: String, value: Value) -> Option<Term> {
    let mut fields = Fields::open(reader, at, value)?;
    let name = fields.required_text(reader, "name");
    let also = fields.strings(reader, "also");
    let same_as = fields.same_as(reader);
    fields.close(reader);
    Some(Term {
        id,
        name: name?,
        also,
        same_as,
    })
}

/// A country, in the same form.
pub(super) fn country(
    reader: &mut Reader,
    at: &JsonPath,
    id: String,
    value: Value,
) -> Option<Term> {
    kind(reader, at, id, value)
}

/// A person or a body.
pub(super) fn person(
    reader: &mut Reader,
    at: &JsonPath,
    id: String,
    value: Value,
) -> Option<Person> {
    let mut fields = Fields::open(reader, at, value)?;
    let name = fields.required_text(reader, "name");
    let also = fields.strings(reader, "also");
    let same_as = fields.same_as(reader);
    let body = fields.flag(reader, "body");
    let role = fields.text(reader, "role").unwrap_or_default();
    let country = fields.key(reader, "country", List::Countries);
    let claims = reader.claims(&mut fields);
    let questions = reader.questions(&mut fields);
    fields.close(reader);
    Some(Person {
        id,
        name: name?,
        also,
        same_as,
        body,
        role,
        country,
        claims,
        questions,
    })
}

/// A place.
pub(super) fn place(reader: &mut Reader, at: &JsonPath, id: String, value: Value) -> Option<Place> {
    let mut fields = Fields::open(reader, at, value)?;
    let name = fields.required_text(reader, "name");
    let short = fields.text(reader, "short");
    let label = fields.text(reader, "label");
    let also = fields.strings(reader, "also");
    let same_as = fields.same_as(reader);
    let country = fields.key(reader, "country", List::Countries);
    let at = position(reader, &mut fields);
    let claims = reader.claims(&mut fields);
    let questions = reader.questions(&mut fields);
    fields.close(reader);
    Some(Place {
        id,
        name: name?,
        short,
        label,
        also,
        same_as,
        country,
        at,
        claims,
        questions,
    })
}

/// Longitude and latitude.
fn position(reader: &mut Reader, fields: &mut Fields) -> Option<[f64; 2]> {
    let value = fields.take("at")?;
    let at = fields.at.field("at");
    let numbers = value.as_array().map(Vec::as_slice);
    let Some([longitude, latitude]) = numbers else {
        reader.problem(&at, found(&value), "a longitude and a latitude");
        return None;
    };
    let mut degrees = |item: usize, value: &Value, most: f64, expected: &str| {
        let number = value.as_f64().filter(|number| number.abs() <= most);
        if number.is_none() {
            reader.problem(&at.item(item), found(value), expected);
        }
        number
    };
    let longitude = degrees(0, longitude, 180.0, "a longitude from -180 to 180");
    let latitude = degrees(1, latitude, 90.0, "a latitude from -90 to 90");
    Some([longitude?, latitude?])
}

/// An occasion.
pub(super) fn event(reader: &mut Reader, at: &JsonPath, id: String, value: Value) -> Option<Event> {
    let mut fields = Fields::open(reader, at, value)?;
    let title = fields.required_text(reader, "title");
    let date = fields.date(reader, "date");
    let hour = hour(reader, &mut fields);
    let place = fields.key(reader, "place", List::Places);
    let people = fields.keys(reader, "people", List::People);
    let claims = reader.claims(&mut fields);
    let questions = reader.questions(&mut fields);
    fields.close(reader);
    Some(Event {
        id,
        title: title?,
        date,
        hour,
        place,
        people,
        claims,
        questions,
    })
}

/// A time of day.
fn hour(reader: &mut Reader, fields: &mut Fields) -> Option<Hour> {
    let value = fields.take("hour")?;
    let hour = value.as_str().and_then(Hour::parse);
    if hour.is_none() {
        let at = fields.at.field("hour");
        reader.problem(&at, found(&value), "a time of day such as 06:00");
    }
    hour
}
