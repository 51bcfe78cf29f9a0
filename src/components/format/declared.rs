//! Values of declared fields as text: numbers with their units, ranges, terms.

use super::date;
use vitrine_catalogue::{
    Catalogue, Edtf, Field, FieldValue, Form, Gift, Key, Precision, number_parts, parse_number,
};
use vitrine_i18n::Messages;

/// A date, or a range of dates as a URL has it: `2004..2007`. Other text as it is.
pub(super) fn date_range(range: &str, messages: &Messages) -> String {
    let day = |text: &str| match Edtf::parse(text) {
        Ok(edtf) => date(&edtf, messages),
        Err(_) => text.to_owned(),
    };
    // A range is of all days of a month: that none is named is no lack.
    let end = |text: &str| match Edtf::parse(text).as_ref().map(Edtf::form) {
        Ok(Form::Date(date)) if date.precision == Precision::Month => {
            (messages.month)(date.earliest.month, date.earliest.year)
        }
        _ => day(text),
    };
    match range.split_once("..") {
        Some((from, to)) if from == to => end(from),
        Some((from, to)) => (messages.interval)(&end(from), &end(to)),
        None => day(range),
    }
}

/// A range of numbers as a URL has it: `500..1000`. Other text as it is.
pub(super) fn number_range(field: &Field, range: &str, messages: &Messages, tag: &str) -> String {
    let word = |end: &str| {
        let number = parse_number(end, field.decimals);
        number.map_or_else(
            || end.to_owned(),
            |it| number_with_unit(it, field, messages, tag),
        )
    };
    match range.split_once("..") {
        Some((from, to)) => (messages.range)(&word(from), &word(to)),
        None => word(range),
    }
}

/// A date of a declared field in words. One without a day is not said to lack it, for nobody may ask on
/// which day a print was made.
pub(super) fn declared_date(edtf: &Edtf, messages: &Messages) -> String {
    match edtf.form() {
        Form::Date(one)
            if one.precision == Precision::Month && !one.uncertain && !one.approximate =>
        {
            (messages.month)(one.earliest.month, one.earliest.year)
        }
        _ => date(edtf, messages),
    }
}

/// A number with thousands apart and its unit: `US$ 1,250`, `40.5 cm`.
#[must_use]
pub fn number_with_unit(number: i64, field: &Field, messages: &Messages, tag: &str) -> String {
    let (whole, mut fraction) = number_parts(number, field.decimals);
    let sign = if number < 0 { "−" } else { "" };
    let mut text = [sign, &(messages.thousands)(whole)].concat();
    if !fraction.is_empty() {
        while fraction.len() < usize::from(field.decimals) {
            fraction.push('0');
        }
        text.push_str(messages.decimal_separator);
        text.push_str(&fraction);
    }
    match field.unit.as_ref().map(|unit| unit.in_language(tag)) {
        None => text,
        Some(unit) => match unit.split_once("{}") {
            Some((before, after)) => [before, &text, after].concat(),
            None => [&text, "\u{a0}", unit].concat(),
        },
    }
}

/// What is said where a gift has no value of a declared field.
pub(super) fn not_reported<'a>(
    field: &'a Field,
    messages: &'static Messages,
    tag: &str,
) -> &'a str {
    let own = field.not_reported.as_ref();
    own.map_or(messages.not_reported, |text| text.in_language(tag))
}

/// A gift's value of a declared field, or that it is not reported.
#[must_use]
pub fn field_value(
    catalogue: &Catalogue,
    gift: &Gift,
    key: Key<Field>,
    messages: &'static Messages,
    tag: &str,
) -> String {
    let field = &catalogue[key];
    match gift.field(key) {
        None => not_reported(field, messages, tag).to_owned(),
        Some(FieldValue::Number(number)) => number_with_unit(*number, field, messages, tag),
        Some(FieldValue::Date(day)) => declared_date(day, messages),
        Some(FieldValue::Link(address)) => shown_address(address).to_owned(),
        Some(_) => catalogue.field_texts(gift, key, tag).join("; "),
    }
}

/// An address without what says nothing to a reader.
#[must_use]
pub fn shown_address(address: &str) -> &str {
    let bare = address.split_once("://").map_or(address, |(_, rest)| rest);
    bare.trim_start_matches("www.").trim_end_matches('/')
}
