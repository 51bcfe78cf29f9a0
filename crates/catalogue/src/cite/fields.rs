//! What all formats need of a record: its author's name, its date. Nothing here knows a format.

use crate::{Csl, CslName};

/// A name as indexes have it: `Doe, Jane`, or a body's name whole.
pub(super) fn inverted(name: &CslName) -> String {
    match name.given.as_str() {
        "" => name.family.clone(),
        given => [&name.family, ", ", given].concat(),
    }
}

/// A record's day, from year to day as far as it is known, with 0 for what is not; none when
/// not even the year is. A day without a month, or out of range, is not known.
pub(super) fn issued(csl: &Csl) -> Option<(u16, usize, u16)> {
    let part = |i: usize, most: u16| {
        csl.issued
            .get(i)
            .copied()
            .filter(|part| (1..=most).contains(part))
    };
    let year = part(0, 9999)?;
    let month = part(1, 12);
    let day = month.and_then(|_| part(2, 31));
    Some((year, usize::from(month.unwrap_or(0)), day.unwrap_or(0)))
}
