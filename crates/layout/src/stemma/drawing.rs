//! What a laid-out stemma consists of. Plain data, which `tiers` and `list` fill in.
//!
//! This module never computes a position.

use vitrine_catalogue::{Key, Source};

use super::tally::{Tally, Tier, Witness};
use crate::geometry::{Align, Rect};

/// The sources behind one gift, laid out at one width. Lengths are CSS pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stemma {
    /// Tiers, or a list.
    pub form: StemmaForm,
    /// The width of the drawing: the one asked for, clamped to 240 to 8192.
    pub width: i32,
    /// The height of the drawing.
    pub height: i32,
    /// The sources, by y and then by x.
    pub nodes: Vec<StemmaNode>,
    /// Which source was made from which.
    pub edges: Vec<StemmaEdge>,
    /// Headings beside the tiers; empty where there is no room for them.
    pub heads: Vec<StemmaHead>,
    /// How many reports and roots the articles come down to.
    pub tally: Tally,
}

/// How a stemma is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StemmaForm {
    /// From the roots at the top to the articles at the foot.
    Tiers,
    /// One source in each row, under one that it rests on.
    List,
}

/// A source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StemmaNode {
    /// The source.
    pub source: Key<Source>,
    /// Its letter, if it is one of the exhibit's own articles.
    pub letter: Option<char>,
    /// Its tier.
    pub tier: Tier,
    /// What it says of the gift.
    pub witness: Witness,
    /// The x of its mark's centre.
    pub x: i32,
    /// The y of its mark's centre.
    pub y: i32,
    /// The radius of its mark.
    pub radius: i32,
    /// The box for two lines of text.
    pub label: Rect,
    /// How the text is aligned in its box.
    pub align: Align,
}

/// A line from a source to one that was made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StemmaEdge {
    /// The source that the other was made from.
    pub origin: Key<Source>,
    /// The source that was made from it.
    pub derived: Key<Source>,
    /// Whether the derived text names its origin (drawn solid) or we traced it (drawn dotted).
    pub named: bool,
    /// The data of an SVG path.
    pub path: String,
}

/// A heading beside a tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StemmaHead {
    /// The tier.
    pub tier: Tier,
    /// The box for a number, a word and a line of explanation.
    pub text: Rect,
}

impl Tier {
    /// The radius of the tier's mark, in pixels.
    pub(super) fn radius(self) -> i32 {
        match self {
            Tier::Root => 9,
            Tier::Report => 7,
            Tier::Article => 15,
        }
    }
}
