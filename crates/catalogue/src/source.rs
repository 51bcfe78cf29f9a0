//! A publication, or the briefing behind one.

use super::{Key, Text};

/// A publication, with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Lower-case with hyphens.
    pub id: String,
    /// The short name on screen: `The Daily Post`.
    pub name: String,
    /// Its letter in the stemma, `A` to `Z`, if it has one.
    pub letter: Option<char>,
    /// The bibliographic record.
    pub csl: Csl,
    /// The sources it was made from.
    pub rests_on: Vec<RestsOn>,
    /// One of the sources that the exhibit rests on.
    pub chief: bool,
    /// What it is and how it came about, in a few sentences.
    pub about: Text,
    /// Errors of typing and translation that bear on no gift.
    pub slips: Vec<Slip>,
}

/// A source behind a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestsOn {
    /// The source behind.
    pub source: Key<Source>,
    /// The text names it; otherwise we traced it.
    pub named: bool,
    /// How it was adopted: `machine translation`, `paraphrase`.
    pub how: Option<Text>,
}

/// An error of typing or translation in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// What is wrong and what was meant, in our words.
    pub what: Text,
    /// Where in the source.
    pub at: Option<Text>,
    /// The words as published, twelve at most.
    pub quote: Option<String>,
}

/// The part of CSL-JSON that the exhibit uses, with CSL's names.
/// <https://docs.citationstyles.org/en/stable/specification.html>
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Csl {
    /// `type`: `article-newspaper`, `webpage`, `interview`, `broadcast`, `speech` …
    pub kind: String,
    /// As published.
    pub title: String,
    /// Named writers.
    pub author: Vec<CslName>,
    /// The newspaper, agency or site.
    pub container_title: Option<String>,
    /// Year, month and day as far as known: 0 to 3 numbers.
    pub issued: Vec<u16>,
    /// Who publishes it, where that is not the container itself.
    pub publisher: Option<String>,
    /// The page or pages in the container: `4`, `4-5`.
    pub page: Option<String>,
    /// The page's address.
    pub url: Option<String>,
    /// The digital object identifier: `10.1000/182`.
    pub doi: Option<String>,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// Anything a reader should know of this copy.
    pub note: Option<String>,
}

/// A name in CSL-JSON: parts of a person's name, or a body's name whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CslName {
    /// Family name, or the whole name of a body (`literal`).
    pub family: String,
    /// Given name; empty for a body.
    pub given: String,
}

impl Csl {
    /// Where it is to be found: by its DOI, which outlives an address, else at its address; empty if
    /// it has neither.
    #[must_use]
    pub fn address(&self) -> String {
        match (&self.doi, &self.url) {
            (Some(doi), _) => ["https://doi.org/", doi].concat(),
            (None, url) => url.clone().unwrap_or_default(),
        }
    }

    /// The date of issue as EDTF: `2023-09-14`, `2023-09`, empty when undated.
    #[must_use]
    pub fn issued_text(&self) -> String {
        let mut text = String::new();
        for (position, number) in self.issued.iter().enumerate() {
            if position > 0 {
                text.push('-');
                if *number < 10 {
                    text.push('0');
                }
            }
            text.push_str(&number.to_string());
        }
        text
    }
}
