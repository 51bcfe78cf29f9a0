//! An occasion.

use super::{Claim, Edtf, Key, Place, Question, Text};

/// A meeting, a stop, a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Lower-case with hyphens.
    pub id: String,
    /// What it was.
    pub title: Text,
    /// When.
    pub date: Edtf,
    /// Where, when that is one place.
    pub place: Option<Key<Place>>,
    /// What sources say of it.
    pub claims: Vec<Claim>,
    /// Points about it on which sources differ.
    pub questions: Vec<Question>,
}
