//! Gifts, and whether a claim supports each of their facts.

use serde_json::Value;

use super::deferred::RefField;
use super::fields::Fields;
use super::json_path::JsonPath;
use super::photographs;
use super::plate;
use super::reader::Reader;
use super::values::{counted, found_text};
use crate::ids::List;
use crate::{About, Claim, Edtf, Field, FieldValue, Gift, Key, Text};

/// An object given.
pub(super) fn gift(reader: &mut Reader, at: &JsonPath, id: String, value: Value) -> Option<Gift> {
    let mut fields = Fields::open(reader, at, value)?;
    let number = fields.string(reader, "number");
    let title = fields.required_text(reader, "title");
    let also = fields.strings(reader, "also");
    let kind = fields.key(reader, "kind", List::Kinds);
    let quantity = quantity(reader, &mut fields);
    let giver = fields.key(reader, "giver", List::People);
    let recipient = fields.key(reader, "recipient", List::People);
    let people = fields.keys(reader, "people", List::People);
    let occasion = fields.key(reader, "occasion", List::Events);
    let place = fields.key(reader, "place", List::Places);
    let shown_at = fields.key(reader, "shown_at", List::Places);
    let date = fields.optional_date(reader, "date");
    let object = fields.text(reader, "object");
    let material = fields.text(reader, "material");
    let whereabouts = fields.text(reader, "whereabouts");
    let in_return_for = fields.take("in_return_for");
    let values = reader.field_values(&mut fields);
    let undisclosed = fields.flag(reader, "undisclosed");
    let also_reported = fields.flag(reader, "also_reported");
    let label = label(reader, &mut fields, also_reported);
    let claims = reader.claims(&mut fields);
    let picture = plate::plate(reader, &mut fields, &claims);
    let photographs = photographs::photographs(reader, &mut fields);
    let questions = reader.questions(&mut fields);
    fields.close(reader);
    let number = number.unwrap_or_else(|| (reader.accepted + 1).to_string());
    if !reader.numbers.insert(number.as_str().into()) {
        let found = [&found_text(&number), ", which another has"].concat();
        reader.problem(&at.field("number"), found, "a number of its own");
    }

    let mut facts = Facts {
        reader,
        at,
        claims: &claims,
    };
    let object = facts.supported(object, "object", &[About::Object]);
    let quantity = facts.supported(quantity, "quantity", &[About::Quantity]);
    let giver = facts.supported(giver, "giver", &[About::Giver]);
    let recipient = facts.supported(recipient, "recipient", &[About::Recipient]);
    let occasion = facts.supported(
        occasion,
        "occasion",
        &[About::Occasion, About::Place, About::Date],
    );
    let place = facts.supported(place, "place", &[About::Place]);
    let date = facts.supported(date, "date", &[About::Date]);
    let material = facts.supported(material, "material", &[About::Material]);
    let whereabouts = facts.supported(whereabouts, "whereabouts", &[About::Whereabouts]);
    let in_return_for = facts.supported(in_return_for, "in_return_for", &[About::InReturnFor]);
    let values = facts.supported_values(values);
    if let Some(value) = in_return_for {
        let field = RefField::InReturnFor(Key::new(reader.accepted));
        reader.defer_gift(&at.field("in_return_for"), field, value);
    }
    Some(Gift {
        id,
        number,
        title: title?,
        also,
        people,
        kind,
        quantity,
        giver,
        recipient,
        occasion,
        place,
        shown_at,
        date: date.unwrap_or_else(Edtf::unknown),
        object: object.unwrap_or_default(),
        material,
        whereabouts,
        in_return_for: None,
        fields: values,
        undisclosed,
        also_reported,
        label: label.unwrap_or_default(),
        plate: picture,
        photographs,
        claims,
        questions,
    })
}

fn quantity(reader: &mut Reader, fields: &mut Fields) -> Option<u32> {
    let value = fields.take("quantity")?;
    reader.whole(&fields.at.field("quantity"), &value, 1)
}

/// The label. Its length, in the exhibit's first language, is checked where the exhibit sets one, but
/// costs nothing; what is also reported may have a third of it.
fn label(reader: &mut Reader, fields: &mut Fields, also_reported: bool) -> Option<Text> {
    let label = fields.text(reader, "label")?;
    let Some([least, most]) = reader.label_words else {
        return Some(label);
    };
    let least = if also_reported { least / 3 } else { least };
    let words = label
        .in_language(&reader.languages[0])
        .split_whitespace()
        .count();
    if !(least..=most).contains(&words) {
        let expected = [&least.to_string(), " to ", &most.to_string(), " words"].concat();
        reader.problem(&fields.at.field("label"), counted(words, "word"), &expected);
    }
    Some(label)
}

/// Whether a claim about one of these properties, or about the record as a whole, supports it as
/// the record has it.
fn supports(claims: &[Claim], abouts: &[About]) -> bool {
    claims.iter().any(|claim| {
        let is_about = claim.about == About::Record || abouts.contains(&claim.about);
        is_about && !claim.differs
    })
}

struct Facts<'a, 't> {
    reader: &'a mut Reader,
    at: &'a JsonPath<'t>,
    claims: &'a [Claim],
}

impl Facts<'_, '_> {
    /// The fact, if a claim about one of these properties supports it.
    fn supported<T>(&mut self, fact: Option<T>, field: &str, abouts: &[About]) -> Option<T> {
        let mut expected = field.replace('_', "-");
        if abouts.len() > 1 {
            expected.push_str(", place or date");
        }
        let at = self.at.field(field);
        fact.filter(|_| self.is_supported(&at, &expected, abouts))
    }

    /// The values of declared fields that a claim supports.
    fn supported_values(
        &mut self,
        mut values: Vec<(Key<Field>, FieldValue)>,
    ) -> Vec<(Key<Field>, FieldValue)> {
        let at = self.at.field("fields");
        values.retain(|(field, _)| {
            let id = self.reader.declared[field.position()].id.clone();
            self.is_supported(&at.field(&id), &id, &[About::Field(*field)])
        });
        values
    }

    /// Whether a claim supports what is at `at`; `expected` says what one would have to be about.
    fn is_supported(&mut self, at: &JsonPath, expected: &str, abouts: &[About]) -> bool {
        let is_supported = supports(self.claims, abouts);
        if !is_supported {
            let expected = ["a claim about ", expected].concat();
            self.reader.problem(at, "no claim", &expected);
        }
        is_supported
    }
}
