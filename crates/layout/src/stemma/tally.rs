//! What sources say of a gift, and how few independent reports they come down to.
//!
//! This module never reads the catalogue and knows nothing of pixels.

use vitrine_catalogue::{Key, Source};

/// A tier of the stemma.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Rests on nothing that we know of, and others rest on it.
    Root,
    /// Between the roots and the articles.
    Report,
    /// One of the exhibit's own articles, which have letters.
    Article,
}

/// What a source says of a gift, or of one fact about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Witness {
    /// States it.
    States,
    /// Says something other than our finding.
    Differs,
    /// An article that says nothing of it.
    Silent,
    /// Behind an article, with no claim of its own on record.
    Behind,
    /// States it, but is no article, and no article rests on it.
    Outside,
}

/// How few sources many articles come down to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many articles speak of it, whether they state it or differ.
    pub articles: usize,
    /// How many reports those come down to. Going up from an article, its report is the last
    /// publication before somebody's own words, or before the trace ends. Two articles with the
    /// same report count once, and an article that was made from none is its own report.
    pub reports: usize,
    /// How many sources without a source those come down to.
    pub roots: usize,
}

/// What the articles say about one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactTally {
    /// The articles by letter, but those that share a report next to each other.
    pub articles: Vec<ArticleTally>,
    /// What those that speak come down to.
    pub tally: Tally,
}

/// What one article says about one fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArticleTally {
    /// Its letter.
    pub letter: char,
    /// The article.
    pub source: Key<Source>,
    /// States, differs or is silent.
    pub witness: Witness,
    /// Articles with the same number share a report. From 0, ascending.
    pub group: usize,
}
