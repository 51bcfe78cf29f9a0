//! What the pages are given of the session.

use vitrine_catalogue::{Catalogue, Problem};

#[derive(Debug, Clone, Copy)]
pub struct LoadedCatalogue {
    pub catalogue: &'static Catalogue,
    pub problems: &'static [Problem],
}
