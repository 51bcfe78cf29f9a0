//! A word of the catalogue's own vocabulary.

use super::Text;

/// A kind of gift or a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Unique in its list; for a country its ISO 3166-1 alpha-2 code.
    pub id: String,
    /// What a visitor reads.
    pub name: Text,
    /// Other words visitors search by.
    pub also: Vec<String>,
    /// Addresses of the same in authority files; see [`authority_of`](crate::authority_of).
    pub same_as: Vec<String>,
}
