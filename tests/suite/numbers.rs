//! How the numbers of declared fields are worded.

use vitrine_catalogue::{Field, FieldType, Text};
use vitrine_i18n::Language;

use crate::support::format;

/// A number field with two decimals, and a unit.
fn number_field(unit: Option<&str>) -> Field {
    let text = |wording: &str| Text::new(vec![("en".into(), wording.into())]);
    Field {
        id: "value".to_owned(),
        label: text("Value"),
        kind: FieldType::Number,
        terms: Vec::new(),
        unit: unit.map(text),
        decimals: 2,
        not_reported: None,
        on_label: true,
        searched: false,
        facet: true,
        sort: None,
        property: None,
    }
}

#[test]
fn a_number_has_its_thousands_apart_and_its_unit_where_it_belongs() {
    let messages = Language::English.messages();
    for (number, unit, expected) in [
        (0, None, "0"),
        (99, None, "0.99"),
        (65_000, Some("US$ {}"), "US$ 650"),
        (125_050, Some("US$ {}"), "US$ 1,250.50"),
        (12_345_678_900, Some("cm"), "123,456,789\u{a0}cm"),
        (-100_001, Some("{} °C"), "−1,000.01 °C"),
    ] {
        let field = number_field(unit);
        let found = format::number_with_unit(number, &field, messages, "en");
        assert_eq!(found, expected);
    }
}
