//! Dates that may be doubtful, in the Extended Date/Time Format.
//!
//! Level 0 and level 1 of the specification as far as a collection of gifts needs them, and
//! the one-of sets of level 2; the rest is refused by name. Nothing here knows of time zones,
//! and nothing guesses: what is not written is not known.
//!
//! Source: Library of Congress, Extended Date/Time Format (EDTF) Specification,
//! 4 February 2019, <https://www.loc.gov/standards/datetime/>.

mod day;
mod parse;

use std::fmt;

/// A date as the catalogue writes it: `2023-09-13`, `2023-09?`, `2023-09-12/2023-09-17`,
/// `[2023-09-12,2023-09-13]`, `XXXX`.
///
/// ```
/// use vitrine_catalogue::Edtf;
///
/// let date = Edtf::parse("2023-09~").unwrap();
/// assert_eq!(date.to_string(), "2023-09~");
/// assert!(date.is_approximate());
/// assert_eq!(date.latest().unwrap().day, 30);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Edtf {
    text: Box<str>,
    form: Form,
}

/// What an [`Edtf`] says.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Form {
    /// One date: `2023-09-13`, `2023-09`, `XXXX`.
    Date(Date),
    /// From one end to the other, both included: `2023-09-12/2023-09-17`, `2023-09-12/..`.
    Interval(End, End),
    /// One of these, it is not known which: `[2023-09-12,2023-09-13]`. Never empty.
    OneOf(Vec<Choice>),
}

/// An end of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// It ends here.
    Date(Date),
    /// `..`: it goes on without end.
    Open,
    /// Nothing: it has an end, which is not known.
    Unknown,
}

/// A member of a one-of set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Choice {
    /// This date.
    Date(Date),
    /// Some date from the first to the second, or before or after when one is left out.
    /// At least one is there.
    Range(Option<Date>, Option<Date>),
}

/// A single date, known to some precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    /// How much of it is known.
    pub precision: Precision,
    /// The first day it can be. Of an unknown date it means nothing.
    pub earliest: Day,
    /// The last day it can be. Of an unknown date it means nothing.
    pub latest: Day,
    /// `?` or `%`: the source of the date is in doubt.
    pub uncertain: bool,
    /// `~` or `%`: near this date.
    pub approximate: bool,
}

/// How much of a date is known, from nothing to the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// `XXXX`: nothing.
    Unknown,
    /// `20XX`: the hundred years.
    Century,
    /// `202X`: the ten years.
    Decade,
    /// `2023`, `2023-XX` or `2023-XX-XX`: the year.
    Year,
    /// `2023-09` or `2023-09-XX`: the month.
    Month,
    /// `2023-09-13`: the day.
    Day,
}

/// A day of the Gregorian calendar, extended to before it was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year; 0 is the year before 1.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31, as the month has them.
    pub day: u8,
}

/// Why a text is not a date we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EdtfError {
    /// Not EDTF at all.
    NotEdtf,
    /// EDTF in form, with a month other than 01 to 12.
    NoSuchMonth,
    /// EDTF in form, with a day that the month does not have.
    NoSuchDay,
    /// An interval or a range whose end comes before its start.
    Backwards,
    /// EDTF, but of a kind that is not read here; which, in the plural.
    Unsupported(&'static str),
}

impl Edtf {
    /// The date of which nothing is known: `XXXX`.
    #[must_use]
    pub fn unknown() -> Self {
        Self {
            text: "XXXX".into(),
            form: Form::Date(Date::UNKNOWN),
        }
    }

    /// What it says, for those who word it for people.
    #[must_use]
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// The text as it was parsed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether nothing is known of it.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(&self.form, Form::Date(date) if date.precision == Precision::Unknown)
    }

    /// Whether any date in it is marked uncertain.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        self.any(|date| date.uncertain)
    }

    /// Whether any date in it is marked approximate.
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        self.any(|date| date.approximate)
    }

    /// The precision of the least precise date in it.
    #[must_use]
    pub fn precision(&self) -> Precision {
        let mut least = Precision::Day;
        self.each(&mut |date| least = least.min(date.precision));
        least
    }

    /// The first day it can be; none when it is unknown or open towards the past.
    #[must_use]
    pub fn earliest(&self) -> Option<Day> {
        match &self.form {
            Form::Date(date) => date.first_day(),
            Form::Interval(start, _) => start.date().and_then(Date::first_day),
            Form::OneOf(choices) => choices
                .iter()
                .map(|choice| choice.start().and_then(Date::first_day))
                .min()?,
        }
    }

    /// The last day it can be; none when it is unknown or open towards the future.
    #[must_use]
    pub fn latest(&self) -> Option<Day> {
        match &self.form {
            Form::Date(date) => date.last_day(),
            Form::Interval(_, end) => end.date().and_then(Date::last_day),
            Form::OneOf(choices) => {
                let mut latest = None;
                for choice in choices {
                    latest = latest.max(Some(choice.end().and_then(Date::last_day)?));
                }
                latest
            }
        }
    }

    fn any(&self, is_so: fn(&Date) -> bool) -> bool {
        let mut any = false;
        self.each(&mut |date| any |= is_so(date));
        any
    }

    fn each(&self, see: &mut dyn FnMut(&Date)) {
        match &self.form {
            Form::Date(date) => see(date),
            Form::Interval(start, end) => {
                start.date().iter().for_each(&mut *see);
                end.date().iter().for_each(see);
            }
            Form::OneOf(choices) => {
                for choice in choices {
                    match choice {
                        Choice::Date(date) => see(date),
                        Choice::Range(start, end) => {
                            start.iter().for_each(&mut *see);
                            end.iter().for_each(&mut *see);
                        }
                    }
                }
            }
        }
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Default for Edtf {
    fn default() -> Self {
        Self::unknown()
    }
}

impl Date {
    /// The date of which nothing is known.
    pub const UNKNOWN: Self = Self {
        precision: Precision::Unknown,
        earliest: Day {
            year: 0,
            month: 1,
            day: 1,
        },
        latest: Day {
            year: 9999,
            month: 12,
            day: 31,
        },
        uncertain: false,
        approximate: false,
    };

    fn first_day(self) -> Option<Day> {
        (self.precision != Precision::Unknown).then_some(self.earliest)
    }

    fn last_day(self) -> Option<Day> {
        (self.precision != Precision::Unknown).then_some(self.latest)
    }
}

impl End {
    /// The date, when there is one.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        match self {
            End::Date(date) => Some(date),
            End::Open | End::Unknown => None,
        }
    }
}

impl Choice {
    fn start(self) -> Option<Date> {
        match self {
            Choice::Date(date) => Some(date),
            Choice::Range(start, _) => start,
        }
    }

    fn end(self) -> Option<Date> {
        match self {
            Choice::Date(date) => Some(date),
            Choice::Range(_, end) => end,
        }
    }
}

impl Day {
    /// The day, when the calendar has it.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        (day >= 1 && day <= days_in(year, month)).then_some(Self { year, month, day })
    }
}

impl fmt::Display for EdtfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self {
            EdtfError::NotEdtf => "it is not EDTF",
            EdtfError::NoSuchMonth => "there is no such month",
            EdtfError::NoSuchDay => "there is no such day",
            EdtfError::Backwards => "it ends before it starts",
            EdtfError::Unsupported(which) => return write!(f, "{which} are not read here"),
        };
        f.write_str(why)
    }
}

impl std::error::Error for EdtfError {}

/// The number of days in a month; 0 for a month that does not exist.
fn days_in(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}
