//! Citations of a source.
//!
//! Three styles for people and three formats for their programs, of one [`Csl`] record. Plain
//! text: italics are left to whoever pastes it. Titles stay as published, for headline and
//! sentence case need an editor. Nothing is made up: what the record does not have, the style's
//! own rule for its absence stands in for.

mod data;
mod fields;
mod prose;

use super::{Csl, Day, Exhibit};

with_all! {
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
}

impl Format {
    /// What the format is called; such names are not translated.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Format::Chicago => "Chicago",
            Format::Apa => "APA",
            Format::Mla => "MLA",
            Format::BibTex => "BibTeX",
            Format::Ris => "RIS",
            Format::CslJson => "CSL-JSON",
        }
    }
}

impl Csl {
    /// The record of a page of an exhibit, in the edition at hand, without an address.
    #[must_use]
    pub fn of_page(title: &str, exhibit: &Exhibit, language: &str) -> Self {
        let edition = exhibit.edition.split('-');
        Self {
            kind: "webpage".to_owned(),
            title: title.to_owned(),
            container_title: Some(exhibit.title.in_language(language).to_owned()),
            issued: edition.filter_map(|part| part.parse().ok()).collect(),
            language: Some(language.to_owned()),
            ..Self::default()
        }
    }

    /// This source cited as `format` has it. `id` names it in the formats that are for programs: the
    /// id of its record, so that no two of an exhibit have one name. `accessed` is the day it was
    /// last looked at.
    ///
    /// ```
    /// use vitrine_catalogue::{Csl, Format};
    ///
    /// let page = Csl {
    ///     kind: "webpage".into(),
    ///     title: "Blue vase".into(),
    ///     container_title: Some("City Museum".into()),
    ///     issued: vec![2026, 11, 22],
    ///     ..Csl::default()
    /// };
    /// assert_eq!(
    ///     page.cite(Format::Mla, "blue-vase", None),
    ///     "“Blue vase.” City Museum, 22 Nov. 2026.",
    /// );
    /// ```
    #[must_use]
    pub fn cite(&self, format: Format, id: &str, accessed: Option<Day>) -> String {
        match format {
            Format::Chicago => prose::chicago(self, accessed),
            Format::Apa => prose::apa(self, accessed),
            Format::Mla => prose::mla(self, accessed),
            Format::BibTex => data::bibtex(self, id, accessed),
            Format::Ris => data::ris(self, accessed),
            Format::CslJson => data::csl_json(self, id, accessed),
        }
    }
}
