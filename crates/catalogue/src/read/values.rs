//! Single values: text, an id, a language tag, a URL, a word. Nothing here knows of records.

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned};
use serde_json::{Number, Value};

use super::json_path::{JsonPath, is_bidi_control, is_unfit, push_printable};
use super::reader::Reader;
use crate::order::sort_by_key;
use crate::{Edtf, Text};

/// The longest text, in characters.
const LONGEST: usize = 20_000;

/// The longest word, in characters. A browser that breaks one over lines looks at all of it again
/// for each line: it takes one of ten thousand characters several seconds, each time it is shown.
const LONGEST_WORD: usize = 500;

/// What is expected where a date is.
pub(super) const EDTF: &str = "an EDTF date such as 2023-09-13";

impl Reader {
    /// A string or a map of languages. An invalid wording is left out; without one, so is the text.
    pub(super) fn text(&mut self, at: &JsonPath, value: Value) -> Option<Text> {
        match value {
            Value::String(wording) => {
                let wording = self.wording(at, wording)?;
                Some(Text::new(vec![(self.languages[0].clone(), wording.into())]))
            }
            Value::Object(map) => {
                if map.is_empty() {
                    self.problem(at, "an empty object", "text by language");
                }
                let mut wordings = Vec::with_capacity(map.len());
                for (tag, value) in map {
                    let at = at.field(&tag);
                    if !is_tag(&tag) {
                        self.problem(&at, found_text(&tag), "a language tag such as en");
                    } else if let Some(wording) = self.string(&at, value) {
                        wordings.push((tag.into(), wording.into()));
                    }
                }
                if wordings.is_empty() {
                    return None;
                }
                sort_by_key(&mut wordings, |(tag, _)| {
                    self.languages
                        .iter()
                        .position(|language| language == tag)
                        .unwrap_or(usize::MAX)
                });
                Some(Text::new(wordings))
            }
            other => {
                self.problem(at, found(&other), "text, or text by language");
                None
            }
        }
    }

    /// A string that is safe to show.
    pub(super) fn string(&mut self, at: &JsonPath, value: Value) -> Option<String> {
        match value {
            Value::String(wording) => self.wording(at, wording),
            other => {
                self.problem(at, found(&other), "text");
                None
            }
        }
    }

    fn wording(&mut self, at: &JsonPath, wording: String) -> Option<String> {
        if wording.trim().is_empty() {
            self.problem(at, "empty text", "text");
            return None;
        }
        // A text has at least as many bytes as characters, so most are not counted.
        if wording.len() > LONGEST {
            let length = wording.chars().count();
            if length > LONGEST {
                let found = counted(length, "character");
                self.problem(at, found, "at most 20000 characters");
                return None;
            }
        }
        if wording.len() > LONGEST_WORD {
            let longest = longest_word(&wording);
            if longest > LONGEST_WORD {
                let mut found = String::from("a word of ");
                found.push_str(&counted(longest, "character"));
                self.problem(at, found, "words of at most 500 characters");
                return None;
            }
        }
        if let Some(unfit) = unfit_in(&wording) {
            let expected = if is_bidi_control(unfit) {
                "text without bidi controls"
            } else {
                "text without control characters"
            };
            self.problem(at, code_point(unfit), expected);
            return None;
        }
        Some(wording)
    }

    /// An id: lower-case letters and digits of ASCII, in words joined by single hyphens.
    pub(super) fn id(&mut self, at: &JsonPath, value: &Value) -> Option<String> {
        match value {
            Value::String(id) if is_id(id) => Some(id.clone()),
            other => {
                self.problem(at, found(other), "an id in lower case with hyphens");
                None
            }
        }
    }

    /// The name of a JSON file in the folder of the one being read.
    pub(super) fn file(&mut self, at: &JsonPath, value: &Value) -> Option<String> {
        let name = value
            .as_str()
            .filter(|name| name.strip_suffix(".json").is_some_and(is_id));
        if name.is_none() {
            self.problem(at, found(value), "the name of a file such as tours.json");
        }
        name.map(str::to_owned)
    }

    /// A country's id: two capitals, as ISO 3166-1 alpha-2 has them.
    pub(super) fn country_code(&mut self, at: &JsonPath, value: &Value) -> Option<String> {
        let code = value
            .as_str()
            .filter(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()));
        if code.is_none() {
            self.problem(at, found(value), "two capital letters");
        }
        code.map(str::to_owned)
    }

    /// A BCP 47 language tag.
    pub(super) fn tag(&mut self, at: &JsonPath, value: &Value) -> Option<String> {
        match value {
            Value::String(tag) if is_tag(tag) => Some(tag.clone()),
            other => {
                self.problem(at, found(other), "a language tag such as en");
                None
            }
        }
    }

    /// A URL that is safe to link to.
    pub(super) fn url(&mut self, at: &JsonPath, value: &Value) -> Option<String> {
        match value {
            Value::String(url) if is_url(url) => Some(url.clone()),
            other => {
                self.problem(at, found(other), "an http or https address");
                None
            }
        }
    }

    /// One of the words that are the variants of `T`.
    pub(super) fn word<T: DeserializeOwned>(&mut self, at: &JsonPath, value: &Value) -> Option<T> {
        // No variant is an empty word.
        let word = value.as_str().unwrap_or_default();
        match T::deserialize(StrDeserializer::<NotAVariant>::new(word)) {
            Ok(variant) => Some(variant),
            Err(NotAVariant(words)) => {
                let expected = ["one of ", &words.join(", ")].concat();
                self.problem(at, found(value), &expected);
                None
            }
        }
    }

    /// A date.
    pub(super) fn edtf(&mut self, at: &JsonPath, value: &Value) -> Option<Edtf> {
        let Value::String(text) = value else {
            self.problem(at, found(value), EDTF);
            return None;
        };
        match Edtf::parse(text) {
            Ok(date) => Some(date),
            Err(error) => {
                let expected = [EDTF, " (", &error.to_string(), ")"].concat();
                self.problem(at, found_text(text), &expected);
                None
            }
        }
    }

    /// The words of a source, at most twelve.
    pub(super) fn quotation(&mut self, at: &JsonPath, value: Value) -> Option<String> {
        let quotation = self.string(at, value)?;
        let words = quotation.split_whitespace().count();
        if words > 12 {
            self.problem(at, counted(words, "word"), "at most 12 words");
            return None;
        }
        Some(quotation)
    }

    /// A list's items; a single problem when it is something else.
    pub(super) fn list(&mut self, at: &JsonPath, value: Value) -> Vec<Value> {
        match value {
            Value::Array(items) => items,
            other => {
                self.problem(at, found(&other), "a list");
                Vec::new()
            }
        }
    }
}

/// The error of deserializing a word: the words that are variants.
#[derive(Debug)]
struct NotAVariant(&'static [&'static str]);

impl de::Error for NotAVariant {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}

impl fmt::Display for NotAVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

impl std::error::Error for NotAVariant {}

/// How long the longest run of characters is that no line may end in. Those from U+2E80 on are
/// Chinese, Japanese and Korean, where a line may end after any.
fn longest_word(text: &str) -> usize {
    text.split(|letter: char| letter.is_whitespace() || letter == '-' || letter >= '\u{2e80}')
        .map(|word| word.chars().count())
        .max()
        .unwrap_or_default()
}

/// The first character that text may not hold.
fn unfit_in(text: &str) -> Option<char> {
    // Such characters are ASCII or start with one of two bytes, so that most texts need not be
    // taken apart into characters.
    let may_be = |byte: u8| byte < b' ' || matches!(byte, 0x7f | 0xc2 | 0xe2);
    if text.bytes().any(may_be) {
        return text.chars().find(|character| is_unfit(*character));
    }
    None
}

/// `1 word`, `3 words`.
pub(super) fn counted(count: usize, noun: &str) -> String {
    let mut text = count.to_string();
    text.push(' ');
    text.push_str(noun);
    if count != 1 {
        text.push('s');
    }
    text
}

/// What a value is, for a problem.
pub(super) fn found(value: &Value) -> String {
    match value {
        Value::Null => "nothing".into(),
        Value::Bool(flag) => if *flag { "true" } else { "false" }.into(),
        Value::Number(number) => found_number(number),
        Value::String(text) => found_text(text),
        Value::Array(items) if items.is_empty() => "an empty list".into(),
        Value::Array(items) => {
            let mut text = String::from("a list of ");
            text.push_str(&items.len().to_string());
            text
        }
        Value::Object(_) => "an object".into(),
    }
}

/// A number as it is in JSON. The shortest text of any number at all takes tables of twenty
/// kilobytes, so a fraction of more than nine digits is only called what it is.
fn found_number(number: &Number) -> String {
    if let Some(whole) = number.as_i64() {
        return whole.to_string();
    }
    if let Some(whole) = number.as_u64() {
        return whole.to_string();
    }
    let number = number.as_f64().unwrap_or_default();
    let mut ten = 1_i64;
    for digits in 1..=9 {
        ten *= 10;
        let scaled = number * exact(ten);
        if scaled.abs() > MOST_EXACT {
            break;
        }
        let whole = nearest(scaled);
        if (exact(whole) / exact(ten)).to_bits() == number.to_bits() {
            let sign = if whole < 0 { "-" } else { "" };
            let fraction = (whole.abs() % ten + ten).to_string();
            let whole = (whole.abs() / ten).to_string();
            debug_assert_eq!(fraction.len(), digits + 1);
            return [sign, &whole, ".", &fraction[1..]].concat();
        }
    }
    "a number".into()
}

/// Up to this, every whole number is a floating-point number too.
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

#[allow(clippy::cast_precision_loss, reason = "at most MOST_EXACT")]
fn exact(whole: i64) -> f64 {
    whole as f64
}

#[allow(clippy::cast_possible_truncation, reason = "at most MOST_EXACT")]
pub(super) fn nearest(number: f64) -> i64 {
    number.round() as i64
}

/// `text` in quotation marks, cut short.
pub(super) fn found_text(text: &str) -> String {
    let mut quoted = String::from("\"");
    push_printable(&mut quoted, text);
    quoted.push('"');
    quoted
}

/// `U+202E`.
fn code_point(character: char) -> String {
    let mut text = String::from("U+");
    for shift in [12, 8, 4, 0] {
        let digit = (u32::from(character) >> shift) & 0xf;
        text.push(
            char::from_digit(digit, 16)
                .unwrap_or('0')
                .to_ascii_uppercase(),
        );
    }
    text
}

pub(super) fn is_id(text: &str) -> bool {
    text.split('-').all(|word| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

/// The shape of a tag (RFC 5646, section 2.1), not whether it is registered.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    parts.next().is_some_and(|language| {
        (2..=8).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphabetic())
    }) && parts.all(is_part)
}

fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty()
            && !rest.starts_with('/')
            && !rest.contains(|c: char| c.is_whitespace() || is_unfit(c))
    })
}
