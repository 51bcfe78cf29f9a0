//! English numbers, plurals and dates, from which messages are made.

use crate::Nouns;

/// The months, January first.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The objects of an exhibit: `1 gift`, `2 gifts`, `no gifts`.
pub(super) fn objects(number: usize, nouns: &Nouns) -> String {
    count(number, nouns.object.one, nouns.object.other)
}

/// `1 claim`, `2 claims`, `no claims`.
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    match number {
        0 => ["no ", many].concat(),
        1 => ["1 ", one].concat(),
        _ => [&thousands(wide(number)), " ", many].concat(),
    }
}

/// Numbers up to twenty in words, as labels write them.
pub(super) fn spelled(number: usize) -> String {
    const NUMBERS: [&str; 21] = [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    NUMBERS
        .get(number)
        .map_or_else(|| thousands(wide(number)), |word| (*word).to_owned())
}

pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        [first.to_ascii_uppercase()]
            .into_iter()
            .chain(letters)
            .collect()
    })
}

pub(super) fn month_name(month: u8) -> &'static str {
    let position = usize::from(month.saturating_sub(1));
    MONTHS.get(position).copied().unwrap_or_default()
}

pub(super) fn day(day: u8, month: u8, year: i32) -> String {
    // A day and its month are not broken.
    [
        &day.to_string(),
        "\u{a0}",
        month_name(month),
        " ",
        &year.to_string(),
    ]
    .concat()
}

pub(super) fn month(month: u8, year: i32) -> String {
    [month_name(month), " ", &year.to_string()].concat()
}

/// A count as [`thousands`] takes it.
pub(super) fn wide(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// `115,000`
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Bytes as the kilobytes that a progress bar shows.
pub(super) fn kilobytes(bytes: usize) -> String {
    bytes.div_ceil(1000).to_string()
}
