//! The stemma: from whom each article has what it says of a gift.
//!
//! As editors of manuscripts draw it: the articles at the foot, what they were made from above
//! them, and at the top where it all began, so that one sees how few witnesses many articles
//! come down to. Two forms: tiers where there is room, and on a phone an indented list. Never
//! counts an article as a witness of its own when it rests on another's report.

mod lineage;
mod list;
mod tiers;

use vitrine_catalogue::{About, Catalogue, Gift, Key, Source};

use super::shape::{Align, Rect, whole};
use lineage::Lineage;

/// Narrower than this, the stemma is a list.
const WIDE: i32 = 600;

/// The drawing of the sources behind one gift, at one width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stemma {
    /// Tiers, or a list.
    pub form: StemmaForm,
    /// Of the drawing: the width asked for, within 240 and 8192.
    pub width: i32,
    /// Of the drawing.
    pub height: i32,
    /// The sources, from the top and then from the left.
    pub nodes: Vec<StemmaNode>,
    /// What rests on what.
    pub edges: Vec<StemmaEdge>,
    /// Room beside the tiers for how many sources stand in each; none where there is no room.
    pub heads: Vec<StemmaHead>,
    /// What the articles come down to.
    pub tally: Tally,
}

/// How a stemma is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StemmaForm {
    /// From the roots at the top to the articles at the foot.
    Tiers,
    /// One source a row, each under one that it rests on.
    List,
}

/// A source in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StemmaNode {
    /// The source.
    pub source: Key<Source>,
    /// Its letter, when it is one of the articles the exhibit rests on.
    pub letter: Option<char>,
    /// Where it stands.
    pub tier: Tier,
    /// What it says of the gift.
    pub witness: Witness,
    /// Its middle.
    pub x: i32,
    /// Its middle.
    pub y: i32,
    /// Of its mark.
    pub radius: i32,
    /// Room for two lines of words.
    pub label: Rect,
    /// At which end of the room.
    pub align: Align,
}

/// A tier of the stemma.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Rests on nothing that we know, and others rest on it.
    Root,
    /// Between the roots and the articles.
    Report,
    /// One of the articles the exhibit rests on.
    Article,
}

/// What a source says of a gift, or of one fact about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Witness {
    /// States it.
    States,
    /// Says something else than what we judge right.
    Differs,
    /// An article that says nothing of it.
    Silent,
    /// Behind an article, with no claim of its own on record.
    Behind,
    /// States it from outside the articles, and none of them rests on it.
    Outside,
}

/// A line from a source to one that was made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StemmaEdge {
    /// The source behind.
    pub behind: Key<Source>,
    /// The source made from it.
    pub made: Key<Source>,
    /// The text names it, drawn solid; otherwise we traced it, drawn dotted.
    pub named: bool,
    /// The data of an SVG path.
    pub path: String,
}

/// What stands beside a tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StemmaHead {
    /// The tier.
    pub tier: Tier,
    /// Room for a number, a word and a line of explanation.
    pub text: Rect,
}

/// How few sources many articles come down to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many of the lettered articles speak of it, whether they state it or differ.
    pub articles: usize,
    /// How many reports those come down to. Climbing from an article, a report is the last
    /// publication before somebody's own words, or before the trace ends; two articles behind
    /// which the same one stands count once, and one that was made from none counts itself.
    pub reports: usize,
    /// In how many sources without a source those end.
    pub roots: usize,
}

/// What the lettered articles say about one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactTally {
    /// The lettered articles, those that share a report side by side, else by letter.
    pub letters: Vec<LetterTally>,
    /// What those that speak come down to.
    pub tally: Tally,
}

/// What one lettered article says about one fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterTally {
    /// Its letter.
    pub letter: char,
    /// The article.
    pub source: Key<Source>,
    /// States, differs or is silent.
    pub witness: Witness,
    /// Articles with the same number share a report. From 0, in order.
    pub group: usize,
}

impl Stemma {
    /// The stemma of a gift, `width` pixels wide: every source with a claim on it, all that
    /// these rest on, and the articles that are silent.
    #[must_use]
    pub fn new(catalogue: &Catalogue, gift: Key<Gift>, width: f64) -> Self {
        let lineage = Lineage::of(catalogue, gift, None);
        let width = whole(width);
        let mut stemma = Stemma {
            form: StemmaForm::List,
            width,
            height: 0,
            nodes: Vec::new(),
            edges: Vec::new(),
            heads: Vec::new(),
            tally: lineage.tally(),
        };
        if width < WIDE || !tiers::draw(&mut stemma, &lineage) {
            list::draw(&mut stemma, &lineage);
        }
        stemma
    }

    /// What each lettered article says about one fact of a gift, and what they come down to.
    #[must_use]
    pub fn tally_of(catalogue: &Catalogue, gift: Key<Gift>, about: About) -> FactTally {
        let lineage = Lineage::of(catalogue, gift, Some(about));
        FactTally {
            letters: lineage.letters(),
            tally: lineage.tally(),
        }
    }
}
