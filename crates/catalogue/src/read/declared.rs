//! The fields that an exhibit declares, and a gift's values of them.

use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde_json::Value;

use super::fields::Fields;
use super::json_path::JsonPath;
use super::reader::Reader;
use super::records::kind;
use super::values::{found, found_text};
use crate::ids::List;
use crate::{
    About, Direction, Facet, Field, FieldType, FieldValue, Key, Property, Term, parse_number,
    plain_number,
};

/// Names that a field may not have: they stand for something else in a URL, in a claim or in a table
/// that is exported.
const RESERVED: [&str; 25] = [
    "also",
    "best",
    "claims",
    "date",
    "fields",
    "giver-country",
    "id",
    "kiosk",
    "label",
    "material",
    "number",
    "object",
    "occasion",
    "people",
    "photographs",
    "plate",
    "q",
    "quantity",
    "questions",
    "record",
    "shown-at",
    "sort",
    "title",
    "view",
    "whereabouts",
];

/// A declared field.
pub(super) fn field(reader: &mut Reader, at: &JsonPath, id: String, value: Value) -> Option<Field> {
    let is_reserved = RESERVED.contains(&id.as_str())
        || Facet::BUILT_IN
            .iter()
            .any(|facet| facet.name() == Some(&id))
        || About::deserialize(StrDeserializer::<serde::de::value::Error>::new(&id)).is_ok();
    if is_reserved {
        let expected = "an id that stands for nothing else";
        reader.problem(&at.field("id"), found_text(&id), expected);
    }
    let mut fields = Fields::open(reader, at, value)?;
    let label = fields.required_text(reader, "label");
    let kind = fields.required_word(reader, "type");
    let terms = terms(reader, &mut fields);
    let unit = fields.text(reader, "unit");
    let decimals = decimals(reader, &mut fields);
    let not_reported = fields.text(reader, "not_reported");
    let on_label = fields.flag_or(reader, "on_label", true);
    let searched = fields.flag(reader, "searched");
    let facet = fields.flag(reader, "facet");
    let sort: Option<Direction> = fields.word(reader, "sort");
    let property: Option<Property> = fields.word(reader, "property");
    let has_terms = matches!(kind, Some(FieldType::Term | FieldType::Terms));
    let is_text = matches!(kind, Some(FieldType::Text | FieldType::Link));
    let misplaced = [
        (
            "terms",
            !has_terms && !terms.is_empty(),
            "terms in a field of type term or terms",
        ),
        (
            "unit",
            kind != Some(FieldType::Number) && unit.is_some(),
            "a unit of a number",
        ),
        (
            "decimals",
            kind != Some(FieldType::Number) && decimals.is_some(),
            "decimals of a number",
        ),
        (
            "facet",
            is_text && facet,
            "a facet of what is no running text",
        ),
        (
            "property",
            property.is_some_and(|property| kind.is_some_and(|kind| !property.fits(kind))),
            "creator of a person, term, terms or text, dateCreated of a date, size of a text or \
             number, creditText of a text",
        ),
    ];
    for (name, is_misplaced, expected) in misplaced {
        if is_misplaced && kind.is_some() {
            reader.problem(&at.field(name), "it in a field of another type", expected);
        }
    }
    if has_terms && terms.is_empty() {
        reader.problem(&at.field("terms"), "nothing", "a list of terms");
    }
    fields.close(reader);
    let field = Field {
        id,
        label: label?,
        kind: kind?,
        terms,
        unit,
        decimals: decimals.unwrap_or_default(),
        not_reported,
        on_label,
        searched,
        facet: facet && !is_text,
        sort,
        property: property.filter(|property| kind.is_some_and(|kind| property.fits(kind))),
    };
    if is_reserved {
        return None;
    }
    // The values of gifts are read by what is declared.
    reader.declared.push(field.clone());
    Some(field)
}

/// The terms of a field, each with an id that no other has.
fn terms(reader: &mut Reader, fields: &mut Fields) -> Vec<Term> {
    let values = fields.list(reader, "terms");
    let at = fields.at.field("terms");
    let mut terms: Vec<Term> = Vec::with_capacity(values.len());
    for (position, mut value) in values.into_iter().enumerate() {
        let at = at.item(position);
        let id = value.as_object_mut().and_then(|term| term.remove("id"));
        let id = reader.id(&at.field("id"), &id.unwrap_or_default());
        let term = kind(reader, &at, id.clone().unwrap_or_default(), value);
        if let Some(id) = &id
            && terms.iter().any(|other| other.id == *id)
        {
            let expected = "an id that no other term of the field has";
            reader.problem(&at.field("id"), found_text(id), expected);
            continue;
        }
        terms.extend(term.filter(|_| id.is_some()));
    }
    terms
}

fn decimals(reader: &mut Reader, fields: &mut Fields) -> Option<u8> {
    let value = fields.take("decimals")?;
    let decimals = value.as_u64().and_then(|number| u8::try_from(number).ok());
    let decimals = decimals.filter(|number| *number <= Field::MAX_DECIMALS);
    if decimals.is_none() {
        let expected = "a whole number from 0 to 6";
        reader.problem(&fields.at.field("decimals"), found(&value), expected);
    }
    decimals
}

impl Reader {
    /// The property that a word of a claim stands for; that of a gift may be a declared field.
    pub(super) fn about(&mut self, at: &JsonPath, value: &Value) -> Option<About> {
        let declared = value.as_str().filter(|_| self.list == List::Gifts);
        let declared = declared.and_then(|id| self.ids.position(List::Fields, id));
        if let Some(field) = declared {
            return Some(About::Field(Key::new(field)));
        }
        let about = self.word(at, value);
        if about.is_none()
            && self.list == List::Gifts
            && let Some(problem) = self.problems.last_mut()
        {
            for field in &self.declared {
                problem.expected.push_str(", ");
                problem.expected.push_str(&field.id);
            }
        }
        about
    }

    /// A gift's values, in the order of the fields.
    pub(super) fn field_values(&mut self, gift: &mut Fields) -> Vec<(Key<Field>, FieldValue)> {
        let Some(values) = gift.take("fields") else {
            return Vec::new();
        };
        let at = gift.at;
        let at = at.field("fields");
        let Some(mut fields) = Fields::open(self, &at, values) else {
            return Vec::new();
        };
        let declared = std::mem::take(&mut self.declared);
        let mut values = Vec::new();
        for (position, field) in declared.iter().enumerate() {
            if let Some(value) = fields.take(&field.id) {
                let value = self.field_value(&at.field(&field.id), field, value);
                values.extend(value.map(|value| (Key::new(position), value)));
            }
        }
        self.declared = declared;
        fields.close(self);
        values
    }

    fn field_value(&mut self, at: &JsonPath, field: &Field, value: Value) -> Option<FieldValue> {
        match field.kind {
            FieldType::Term => {
                let term = self.term(at, field, &value)?;
                Some(FieldValue::Terms(vec![term]))
            }
            FieldType::Terms => {
                let mut terms = Vec::new();
                for (position, value) in self.list(at, value).iter().enumerate() {
                    let term = self.term(&at.item(position), field, value);
                    terms.extend(term.filter(|term| !terms.contains(term)));
                }
                (!terms.is_empty()).then_some(FieldValue::Terms(terms))
            }
            FieldType::Text => self.text(at, value).map(FieldValue::Text),
            FieldType::Number => self.number(at, field, &value).map(FieldValue::Number),
            FieldType::Date => {
                let date = self.edtf(at, &value)?;
                (!date.is_unknown()).then_some(FieldValue::Date(date))
            }
            FieldType::Place => {
                let place = self.position(at, List::Places, &value)?;
                Some(FieldValue::Place(Key::new(place)))
            }
            FieldType::Person => {
                let person = self.position(at, List::People, &value)?;
                Some(FieldValue::Person(Key::new(person)))
            }
            FieldType::Link => self.url(at, &value).map(FieldValue::Link),
        }
    }

    fn term(&mut self, at: &JsonPath, field: &Field, value: &Value) -> Option<Key<Term>> {
        let term = field
            .terms
            .iter()
            .position(|term| value.as_str() == Some(&term.id));
        if term.is_none() {
            self.problem(at, found(value), "the id of one of the field’s terms");
        }
        term.map(Key::new)
    }

    fn number(&mut self, at: &JsonPath, field: &Field, value: &Value) -> Option<i64> {
        // The shortest text of the number, as the file has it but for zeros at its end.
        let text = value.is_number().then(|| found(value));
        let number = text.and_then(|text| parse_number(&text, field.decimals));
        if number.is_none() {
            let expected = match field.decimals {
                0 => String::from("a whole number"),
                decimals => {
                    let least = plain_number(1, decimals);
                    ["a number in steps of ", &least].concat()
                }
            };
            self.problem(at, found(value), &expected);
        }
        number
    }
}
