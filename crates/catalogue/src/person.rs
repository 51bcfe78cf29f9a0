//! A person, or a body that gives and receives.

use super::{Claim, Key, Question, Term, Text};

/// Somebody who gives, receives or is heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Lower-case with hyphens.
    pub id: String,
    /// One spelling throughout.
    pub name: Text,
    /// Other spellings and scripts, for searching and as found in the reports.
    pub also: Vec<String>,
    /// Addresses of the same in authority files; see [`authority_of`](crate::authority_of).
    pub same_as: Vec<String>,
    /// A body such as a fleet, or several people together, rather than one person.
    pub body: bool,
    /// Their office at the time.
    pub role: Text,
    /// Their country.
    pub country: Option<Key<Term>>,
    /// What sources say of them.
    pub claims: Vec<Claim>,
    /// Points about them on which sources differ.
    pub questions: Vec<Question>,
}
