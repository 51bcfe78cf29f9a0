//! Fields that an exhibit declares for its gifts beside those that every exhibit has: a value in
//! dollars, an agency, an edition number.
//!
//! This file never checks a value, which reading does, and never words one for the visitor.

use serde::Deserialize;

use super::{Catalogue, Edtf, Gift, Key, Person, Place, Term, Text};

/// A field that the exhibit declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Lower-case with hyphens; its name in a URL and in what is exported.
    pub id: String,
    /// What a visitor reads: `Estimated value`.
    pub label: Text,
    /// What its values are.
    pub kind: FieldType,
    /// The values of a [`FieldType::Term`] or [`FieldType::Terms`], in the order in which visitors
    /// see them; else empty.
    pub terms: Vec<Term>,
    /// What a number is of: `cm` follows it, `US$ {}` has it in place of the braces.
    pub unit: Option<Text>,
    /// How many digits of a number may follow the decimal point, at most [`Field::MAX_DECIMALS`].
    pub decimals: u8,
    /// What is said of a gift without a value; none for the usual "Not reported".
    pub not_reported: Option<Text>,
    /// Whether it is a row of the label.
    pub on_label: bool,
    /// Whether its values are found by their words.
    pub searched: bool,
    /// Whether visitors filter by it.
    pub facet: bool,
    /// Whether visitors sort by it, and which end is first.
    pub sort: Option<Direction>,
    /// What it is to programs that read the data; none where no word of theirs fits.
    pub property: Option<Property>,
}

impl Field {
    /// The most digits that may follow the decimal point of a number.
    pub const MAX_DECIMALS: u8 = 6;
}

/// What the values of a field are. In JSON in kebab-case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldType {
    /// One of the field's terms.
    Term,
    /// Several of the field's terms.
    Terms,
    /// Running text.
    Text,
    /// A number, exact, with a unit.
    Number,
    /// An EDTF date.
    Date,
    /// A place of the catalogue.
    Place,
    /// A person of the catalogue.
    Person,
    /// An address on the web.
    Link,
}

/// What a field is in the words of schema.org, for programs that read the data and know no label.
/// In JSON as schema.org writes them: `dateCreated`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Property {
    /// Who made it (<https://schema.org/creator>).
    Creator,
    /// When it was made (<https://schema.org/dateCreated>).
    DateCreated,
    /// Its dimensions (<https://schema.org/size>).
    Size,
    /// The credit line (<https://schema.org/creditText>).
    CreditText,
}

impl Property {
    /// Whether a field of this type can be it.
    #[must_use]
    pub fn fits(self, kind: FieldType) -> bool {
        let types: &[FieldType] = match self {
            Property::Creator => &[
                FieldType::Person,
                FieldType::Term,
                FieldType::Terms,
                FieldType::Text,
            ],
            Property::DateCreated => &[FieldType::Date],
            Property::Size => &[FieldType::Text, FieldType::Number],
            Property::CreditText => &[FieldType::Text],
        };
        types.contains(&kind)
    }
}

/// Which end of a sorted list is first. What has no value is always last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// The least, the earliest, A.
    Ascending,
    /// The most, the latest, Z.
    Descending,
}

/// A gift's value of a declared field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// Terms of the field, at least one, of a [`FieldType::Term`] exactly one; each key is a
    /// position in [`Field::terms`].
    Terms(Vec<Key<Term>>),
    /// Running text.
    Text(Text),
    /// A number in units of the last of the field's decimals: 6.5 is 650 where it has two.
    Number(i64),
    /// A date that is not unknown.
    Date(Edtf),
    /// A place of the catalogue.
    Place(Key<Place>),
    /// A person of the catalogue.
    Person(Key<Person>),
    /// An address with `http` or `https`.
    Link(String),
}

impl Catalogue {
    /// The declared fields that are this property, in their order.
    pub fn fields_of(&self, property: Property) -> impl Iterator<Item = Key<Field>> {
        self.field_keys()
            .filter(move |key| self[*key].property == Some(property))
    }

    /// The names of those who made a gift, in `language`.
    #[must_use]
    pub fn creators<'a>(&'a self, gift: &'a Gift, language: &str) -> Vec<&'a str> {
        let fields = self.fields_of(Property::Creator);
        let names = |field| self.field_words(gift, field, language);
        fields.flat_map(names).collect()
    }

    /// When a gift was made; none where that is not reported.
    #[must_use]
    pub fn date_created<'a>(&self, gift: &'a Gift) -> Option<&'a Edtf> {
        let mut fields = self.fields_of(Property::DateCreated);
        fields.find_map(|field| match gift.field(field)? {
            FieldValue::Date(date) => Some(date),
            _ => None,
        })
    }

    /// The words of a gift's value of a declared field, in `language`: a text, the names of terms, of
    /// a place or of a person, an address; empty where it is a number, a date or not reported.
    #[must_use]
    pub fn field_words<'a>(
        &'a self,
        gift: &'a Gift,
        field: Key<Field>,
        language: &str,
    ) -> Vec<&'a str> {
        match gift.field(field) {
            None | Some(FieldValue::Number(_) | FieldValue::Date(_)) => Vec::new(),
            Some(FieldValue::Terms(terms)) => {
                let name = |term: &Key<Term>| &self[field].terms[term.position()].name;
                let names = terms.iter().map(name);
                names.map(|name| name.in_language(language)).collect()
            }
            Some(FieldValue::Text(text)) => vec![text.in_language(language)],
            Some(FieldValue::Place(place)) => vec![self[*place].name.in_language(language)],
            Some(FieldValue::Person(person)) => vec![self[*person].name.in_language(language)],
            Some(FieldValue::Link(address)) => vec![address],
        }
    }

    /// A gift's value of a declared field as plain text: the names of terms, of a place or of a
    /// person in `language`, a number without its unit, a date as EDTF; empty when not reported.
    #[must_use]
    pub fn field_texts(&self, gift: &Gift, field: Key<Field>, language: &str) -> Vec<String> {
        match gift.field(field) {
            Some(FieldValue::Number(number)) => {
                vec![plain_number(*number, self[field].decimals)]
            }
            Some(FieldValue::Date(date)) => vec![date.to_string()],
            _ => {
                let words = self.field_words(gift, field, language).into_iter();
                words.map(str::to_owned).collect()
            }
        }
    }
}

/// A number as people write it without grouping: `650`, `6.5`, `-0.25`.
///
/// ```
/// use vitrine_catalogue::plain_number;
///
/// assert_eq!(plain_number(65_000, 2), "650");
/// assert_eq!(plain_number(650, 2), "6.5");
/// assert_eq!(plain_number(-25, 2), "-0.25");
/// ```
#[must_use]
pub fn plain_number(number: i64, decimals: u8) -> String {
    let (whole, fraction) = number_parts(number, decimals);
    let sign = if number < 0 { "-" } else { "" };
    let point = if fraction.is_empty() { "" } else { "." };
    [sign, &whole.to_string(), point, &fraction].concat()
}

/// A number without its sign: what is before the decimal point, and the digits after it without
/// zeros at the end.
#[must_use]
pub fn number_parts(number: i64, decimals: u8) -> (u64, String) {
    let units = 10_u64.pow(decimals.into());
    let number = number.unsigned_abs();
    // The unit in front keeps the zeros that a fraction begins with.
    let fraction = (units + number % units).to_string();
    let fraction = fraction[1..].trim_end_matches('0');
    (number / units, fraction.to_owned())
}

/// The number that a plain decimal text is, in units of the last of so many decimals; none when it
/// is no such text, has more decimals, or is beyond what 64 bits hold.
///
/// ```
/// use vitrine_catalogue::parse_number;
///
/// assert_eq!(parse_number("6.5", 2), Some(650));
/// assert_eq!(parse_number("6.505", 2), None);
/// assert_eq!(parse_number("six", 2), None);
/// ```
#[must_use]
pub fn parse_number(text: &str, decimals: u8) -> Option<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_plain(whole) || !is_plain(fraction) {
        return None;
    }
    let zeros = usize::from(decimals).checked_sub(fraction.len())?;
    let mut number = 0_i64;
    for digit in whole.bytes().chain(fraction.bytes()) {
        let digit = i64::from(digit - b'0');
        number = number.checked_mul(10)?.checked_add(digit)?;
    }
    for _ in 0..zeros {
        number = number.checked_mul(10)?;
    }
    Some(sign * number)
}
