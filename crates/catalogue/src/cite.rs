//! A source as others cite it.
//!
//! Three styles for people and three formats for their programs, of one [`Csl`] record. Plain
//! text: italics are left to whoever pastes it. Titles stay as published, for headline and
//! sentence case need an editor. Nothing is made up: what the record does not have, the style's
//! own rule for its absence stands in for.

mod data;
mod prose;

use super::Day;
use super::{Csl, CslName};

/// How a source is cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// The bibliography entry of *The Chicago Manual of Style*, 17th edition.
    Chicago,
    /// The reference of the *Publication Manual* of the American Psychological Association,
    /// 7th edition.
    Apa,
    /// The work cited of the *MLA Handbook*, 9th edition.
    Mla,
    /// A `BibTeX` entry, of a type that every style knows.
    BibTex,
    /// An RIS record, lines ended by CR LF.
    Ris,
    /// CSL-JSON: a list of one item.
    CslJson,
}

impl Format {
    /// Every format, in the order they are offered.
    pub const ALL: [Format; 6] = [
        Format::Chicago,
        Format::Apa,
        Format::Mla,
        Format::BibTex,
        Format::Ris,
        Format::CslJson,
    ];
}

impl Csl {
    /// This source cited as `format` has it; `accessed` is the day it was last looked at.
    ///
    /// ```
    /// use crate::{Csl, Format};
    ///
    /// let page = Csl {
    ///     kind: "webpage".into(),
    ///     title: "Fur hat".into(),
    ///     container_title: Some("Of the Highest Quality".into()),
    ///     issued: vec![2026, 11, 22],
    ///     ..Csl::default()
    /// };
    /// assert_eq!(
    ///     page.cite(Format::Mla, None),
    ///     "“Fur hat.” Of the Highest Quality, 22 Nov. 2026.",
    /// );
    /// ```
    #[must_use]
    pub fn cite(&self, format: Format, accessed: Option<Day>) -> String {
        match format {
            Format::Chicago => prose::chicago(self, accessed),
            Format::Apa => prose::apa(self, accessed),
            Format::Mla => prose::mla(self, accessed),
            Format::BibTex => data::bibtex(self, accessed),
            Format::Ris => data::ris(self, accessed),
            Format::CslJson => data::csl_json(self, accessed),
        }
    }
}

/// A name as indexes have it: `Rothen, Henrik`, or a body's name whole.
fn inverted(name: &CslName) -> String {
    match name.given.as_str() {
        "" => name.family.clone(),
        given => [&name.family, ", ", given].concat(),
    }
}

/// A record's day, from year to day as far as it is known, with 0 for what is not; none when
/// not even the year is. A day without a month, or out of range, is not known.
fn issued(csl: &Csl) -> Option<(u16, usize, u16)> {
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
