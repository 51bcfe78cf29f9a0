//! The parser of dates. It allocates for one-of sets alone.

use std::str::FromStr;

use super::{Choice, Date, Day, Edtf, EdtfError, End, Form, Precision, days_in};

impl Edtf {
    /// The date that `text` writes.
    ///
    /// # Errors
    ///
    /// When the text is not EDTF, names a day that is not in the calendar, or uses a part
    /// of the specification that is not read here.
    pub fn parse(text: &str) -> Result<Self, EdtfError> {
        Ok(Self {
            form: form(text)?,
            text: text.into(),
        })
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, EdtfError> {
        Self::parse(text)
    }
}

/// What `text` says.
fn form(text: &str) -> Result<Form, EdtfError> {
    if text.starts_with('{') {
        return Err(EdtfError::Unsupported(
            "sets of which all members are meant",
        ));
    }
    if let Some(set) = text.strip_prefix('[') {
        return one_of(set.strip_suffix(']').ok_or(EdtfError::NotEdtf)?);
    }
    match text.split_once('/') {
        Some((start, end)) => interval(start, end),
        None => date(text).map(Form::Date),
    }
}

fn interval(start: &str, end: &str) -> Result<Form, EdtfError> {
    let (start, end) = (interval_end(start)?, interval_end(end)?);
    match (start.date(), end.date()) {
        (None, None) => Err(EdtfError::NotEdtf),
        (Some(start), Some(end)) if end.latest < start.earliest => Err(EdtfError::Backwards),
        _ => Ok(Form::Interval(start, end)),
    }
}

fn interval_end(text: &str) -> Result<End, EdtfError> {
    match text {
        "" => Ok(End::Unknown),
        ".." => Ok(End::Open),
        _ => date(text).map(End::Date),
    }
}

fn one_of(members: &str) -> Result<Form, EdtfError> {
    members
        .split(',')
        .map(choice)
        .collect::<Result<Vec<Choice>, EdtfError>>()
        .map(Form::OneOf)
}

fn choice(text: &str) -> Result<Choice, EdtfError> {
    let text = text.trim_matches(' ');
    let Some((start, end)) = text.split_once("..") else {
        return date(text).map(Choice::Date);
    };
    let range_end = |text: &str| {
        if text.is_empty() {
            Ok(None)
        } else {
            date(text).map(Some)
        }
    };
    match (range_end(start)?, range_end(end)?) {
        (None, None) => Err(EdtfError::NotEdtf),
        (Some(start), Some(end)) if end.latest < start.earliest => Err(EdtfError::Backwards),
        (start, end) => Ok(Choice::Range(start, end)),
    }
}

fn date(text: &str) -> Result<Date, EdtfError> {
    let (plain, uncertain, approximate) = match text.as_bytes().last() {
        Some(b'?') => (&text[..text.len() - 1], true, false),
        Some(b'~') => (&text[..text.len() - 1], false, true),
        Some(b'%') => (&text[..text.len() - 1], true, true),
        _ => (text, false, false),
    };
    supported(plain)?;
    let (is_negative, digits) = match plain.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, plain),
    };
    let mut parts = digits.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next();
    let day = parts.next();
    if parts.next().is_some() {
        return Err(EdtfError::NotEdtf);
    }
    let (precision, earliest, latest) = days(is_negative, year, month, day)?;
    Ok(Date {
        precision,
        earliest,
        latest,
        uncertain,
        approximate,
    })
}

/// Refuses by name what the specification has and we do not read.
fn supported(date: &str) -> Result<(), EdtfError> {
    let which = if date.starts_with('Y') {
        "years of more than four digits"
    } else if date.contains('T') {
        "times of day"
    } else if date.contains(['?', '~', '%']) {
        "marks of doubt on a part of a date"
    } else if date.contains('S') {
        "years with significant digits"
    } else {
        return Ok(());
    };
    // Only what could be EDTF is named as such: digits, and the signs that EDTF uses.
    let is_edtf = date.contains(|c: char| c.is_ascii_digit())
        && date
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"-:+YTZSEX?~%".contains(&byte));
    Err(if is_edtf {
        EdtfError::Unsupported(which)
    } else {
        EdtfError::NotEdtf
    })
}

/// A part of a date: its number, or how many of its digits from the right are `X`.
enum Part {
    Known(u8),
    Unspecified,
}

fn part(text: &str) -> Result<Part, EdtfError> {
    match text.as_bytes() {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => {
            Ok(Part::Known((tens - b'0') * 10 + (ones - b'0')))
        }
        [b'X', b'X'] => Ok(Part::Unspecified),
        [b'0'..=b'9', b'X'] | [b'X', b'0'..=b'9'] => Err(UNSPECIFIED),
        _ => Err(EdtfError::NotEdtf),
    }
}

const UNSPECIFIED: EdtfError =
    EdtfError::Unsupported("unspecified digits with specified ones after them or beside them");

fn days(
    is_negative: bool,
    year: &str,
    month: Option<&str>,
    day: Option<&str>,
) -> Result<(Precision, Day, Day), EdtfError> {
    let (first, last, precision) = years(is_negative, year)?;
    let month = month.map(part).transpose()?;
    let day = day.map(part).transpose()?;
    let from_to = |precision, first_month, last_month, first_day, last_day| {
        Ok((
            precision,
            Day {
                year: first,
                month: first_month,
                day: first_day,
            },
            Day {
                year: last,
                month: last_month,
                day: last_day,
            },
        ))
    };
    match (month, day) {
        (None, None) => from_to(precision, 1, 12, 1, 31),
        (Some(Part::Unspecified), None | Some(Part::Unspecified))
            if matches!(precision, Precision::Year | Precision::Unknown) =>
        {
            from_to(precision, 1, 12, 1, 31)
        }
        (Some(Part::Known(month)), day) if precision == Precision::Year => {
            let length = match (days_in(first, month), month, &day) {
                (0, 21..=41, None) => return Err(EdtfError::Unsupported("seasons")),
                (0, ..) => return Err(EdtfError::NoSuchMonth),
                (length, ..) => length,
            };
            match day {
                None | Some(Part::Unspecified) => {
                    from_to(Precision::Month, month, month, 1, length)
                }
                Some(Part::Known(day)) if (1..=length).contains(&day) => {
                    from_to(Precision::Day, month, month, day, day)
                }
                Some(Part::Known(_)) => Err(EdtfError::NoSuchDay),
            }
        }
        _ => Err(UNSPECIFIED),
    }
}

/// The first and last year that four digits, some of them `X`, can mean.
fn years(is_negative: bool, text: &str) -> Result<(i32, i32, Precision), EdtfError> {
    let mut known = 0_usize;
    let mut first = 0_i32;
    let mut last = 0_i32;
    for (position, byte) in text.bytes().enumerate() {
        let (low, high) = match byte {
            b'0'..=b'9' if known == position => {
                known += 1;
                (byte - b'0', byte - b'0')
            }
            b'0'..=b'9' => return Err(UNSPECIFIED),
            b'X' => (0, 9),
            _ => return Err(EdtfError::NotEdtf),
        };
        if position >= 4 {
            return Err(EdtfError::NotEdtf);
        }
        first = first * 10 + i32::from(low);
        last = last * 10 + i32::from(high);
    }
    if text.len() != 4 || (is_negative && last == 0) {
        return Err(EdtfError::NotEdtf);
    }
    let precision = match (known, is_negative) {
        (4, _) => Precision::Year,
        (3, _) => Precision::Decade,
        (2, _) => Precision::Century,
        (0, false) => Precision::Unknown,
        _ => return Err(UNSPECIFIED),
    };
    Ok(if is_negative {
        (-last, -first, precision)
    } else {
        (first, last, precision)
    })
}
