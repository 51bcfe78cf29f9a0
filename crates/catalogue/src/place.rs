//! A place.

use super::{Claim, Key, Question, Term, Text};

/// Where something was given, or is said to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Lower-case with hyphens.
    pub id: String,
    /// The full name.
    pub name: Text,
    /// The name where space is short; else the full one serves.
    pub short: Option<Text>,
    /// What it is, in our words.
    pub label: Option<Text>,
    /// Other spellings and scripts.
    pub also: Vec<String>,
    /// Addresses of the same in authority files; see [`authority_of`](crate::authority_of).
    pub same_as: Vec<String>,
    /// Its country.
    pub country: Option<Key<Term>>,
    /// Longitude and latitude in degrees; none when the place is not reported closely enough.
    pub at: Option<[f64; 2]>,
    /// What sources say of it.
    pub claims: Vec<Claim>,
    /// Points about it on which sources differ.
    pub questions: Vec<Question>,
}
