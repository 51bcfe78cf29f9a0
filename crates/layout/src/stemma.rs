//! The stemma: which sources each article about a gift was made from.
//!
//! Named after the stemma codicum of textual criticism (P. Maas, "Textkritik", 1927): the articles
//! are at the foot, what they were made from above them, and the roots at the top, so that one
//! sees how few independent witnesses many articles come down to. This module never counts an
//! article as an independent witness when it rests on another's report.

mod drawing;
mod layers;
mod lineage;
mod tally;
mod tiers;

use vitrine_catalogue::{About, Catalogue, Gift, Key};

pub use drawing::{
    Stemma, StemmaCell, StemmaContent, StemmaEdge, StemmaLayer, StemmaLine, StemmaNode,
};
use lineage::Lineage;
pub use tally::{ArticleTally, FactTally, Tally, Tier, Witness};

impl Stemma {
    /// Lays out the stemma of a gift: every source with a claim on it, all that these rest on, and
    /// the articles that say nothing of it.
    #[must_use]
    pub fn new(catalogue: &Catalogue, gift: Key<Gift>) -> Self {
        tiers::lay_out(&Lineage::of(catalogue, gift, None))
    }

    /// What the articles that speak of a gift come down to.
    #[must_use]
    pub fn tally(catalogue: &Catalogue, gift: Key<Gift>) -> Tally {
        Lineage::of(catalogue, gift, None).tally()
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
