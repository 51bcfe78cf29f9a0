//! An occasion.

use super::{Claim, Edtf, Key, Person, Place, Question, Text};

/// A time of day, where the event was. In JSON `"13:00"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hour {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl Hour {
    /// The time that `text` writes as `06:00`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Hour> {
        let (hour, minute) = text.split_once(':')?;
        let two = |digits: &str, most: u8| {
            let plain = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
            plain
                .then(|| digits.parse().ok())
                .flatten()
                .filter(|number| *number <= most)
        };
        Some(Hour {
            hour: two(hour, 23)?,
            minute: two(minute, 59)?,
        })
    }
}

impl std::fmt::Display for Hour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (number, after) in [(self.hour, ":"), (self.minute, "")] {
            if number < 10 {
                f.write_str("0")?;
            }
            f.write_str(&number.to_string())?;
            f.write_str(after)?;
        }
        Ok(())
    }
}

/// A meeting, a stop, a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Lower-case with hyphens.
    pub id: String,
    /// What it was.
    pub title: Text,
    /// When.
    pub date: Edtf,
    /// At which hour of that day, local time, when a source says so.
    pub hour: Option<Hour>,
    /// Where, when that is one place.
    pub place: Option<Key<Place>>,
    /// Those of whom it tells.
    pub people: Vec<Key<Person>>,
    /// What sources say of it.
    pub claims: Vec<Claim>,
    /// Points about it on which sources differ.
    pub questions: Vec<Question>,
}
