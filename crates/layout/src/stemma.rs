//! The stemma: which sources each article about a gift was made from.
//!
//! Named after the stemma codicum of textual criticism (P. Maas, "Textkritik", 1927): the articles
//! are at the foot, what they were made from above them, and the roots at the top, so that one
//! sees how few independent witnesses many articles come down to. Two forms: tiers where there is
//! room, else an indented list. This module never counts an article as an independent witness
//! when it rests on another's report.

mod drawing;
mod layers;
mod lineage;
mod list;
mod tally;
mod tiers;

use vitrine_catalogue::{About, Catalogue, Gift, Key};

use crate::geometry::clamp_width;
pub use drawing::{Stemma, StemmaEdge, StemmaForm, StemmaHead, StemmaNode};
use lineage::Lineage;
pub use tally::{ArticleTally, FactTally, Tally, Tier, Witness};

/// From this width on, in pixels, the stemma may have tiers.
const MIN_TIERS_WIDTH: i32 = 600;

impl Stemma {
    /// Lays out the stemma of a gift, `width` pixels wide: every source with a claim on it, all
    /// that these rest on, and the articles that say nothing of it.
    #[must_use]
    pub fn new(catalogue: &Catalogue, gift: Key<Gift>, width: f64) -> Self {
        let lineage = Lineage::of(catalogue, gift, None);
        let width = clamp_width(width);
        let mut stemma = Stemma {
            form: StemmaForm::List,
            width,
            height: 0,
            nodes: Vec::new(),
            edges: Vec::new(),
            heads: Vec::new(),
            tally: lineage.tally(),
        };
        if width < MIN_TIERS_WIDTH || !tiers::lay_out(&mut stemma, &lineage) {
            list::lay_out(&mut stemma, &lineage);
        }
        stemma
    }

    /// What each article says about one fact of a gift, and what those that speak come down to.
    #[must_use]
    pub fn tally_of(catalogue: &Catalogue, gift: Key<Gift>, about: About) -> FactTally {
        let lineage = Lineage::of(catalogue, gift, Some(about));
        FactTally {
            articles: lineage.articles(),
            tally: lineage.tally(),
        }
    }
}
