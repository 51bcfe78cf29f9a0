//! What a laid-out stemma consists of. Plain data, which `tiers` fills in.
//!
//! This module never computes a position.

use vitrine_catalogue::{Key, Source};

use super::tally::{Tally, Tier, Witness};

/// The sources behind one gift, laid out in columns of equal width. Heights are left to the style
/// sheet, so that each layer is as tall as its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stemma {
    /// How many columns the drawing has.
    pub columns: usize,
    /// From the roots at the top to the articles at the foot.
    pub layers: Vec<StemmaLayer>,
    /// Which source was made from which.
    pub edges: Vec<StemmaEdge>,
    /// How many reports and roots the articles come down to.
    pub tally: Tally,
}

impl Stemma {
    /// Every source, from the top and from the left.
    pub fn nodes(&self) -> impl Iterator<Item = &StemmaNode> {
        let cells = self.layers.iter().flat_map(|layer| &layer.cells);
        cells.filter_map(|cell| match &cell.content {
            StemmaContent::Source(node) => Some(node),
            StemmaContent::Line { .. } => None,
        })
    }
}

/// Sources side by side, and the lines that lead down to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StemmaLayer {
    /// The lines between the layer above and this one.
    pub lines: Vec<StemmaLine>,
    /// The tier, where its heading is beside this layer.
    pub head: Option<Tier>,
    /// From the left; they don't overlap.
    pub cells: Vec<StemmaCell>,
}

/// A line in the space above a layer, which is as wide as the drawing has columns and 10 high.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StemmaLine {
    /// Whether it is drawn solid: see [`StemmaEdge::named`].
    pub named: bool,
    /// The data of an SVG path.
    pub path: String,
}

/// What is in some columns of a layer, in their middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StemmaCell {
    /// The first column, from 0.
    pub column: usize,
    /// The number of columns, which is even.
    pub span: usize,
    /// A source, or a line that passes.
    pub content: StemmaContent,
}

/// A source, or a line that passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StemmaContent {
    /// A source.
    Source(StemmaNode),
    /// A line from above to beneath.
    Line {
        /// Whether it is drawn solid.
        named: bool,
    },
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
    /// Whether lines lead on from beneath its text to the layer beneath, and whether one of them is
    /// solid. The text of a root is above it.
    pub beneath: Option<bool>,
}

/// That one source was made from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StemmaEdge {
    /// The source that the other was made from.
    pub origin: Key<Source>,
    /// The source that was made from it.
    pub derived: Key<Source>,
    /// Whether the derived text names its origin (drawn solid) or we traced it (drawn dotted).
    pub named: bool,
}
