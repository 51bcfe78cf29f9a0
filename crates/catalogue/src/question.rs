//! A point on which sources differ or err.

use super::{Gift, Key, Source, Text};

/// A point on which sources differ or err, with our finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Unique among all questions: lower-case with hyphens.
    pub id: String,
    /// The question, as one would ask it.
    pub ask: Text,
    /// What the sources answer, the finding's first.
    pub answers: Vec<Answer>,
    /// What we judge right.
    pub finding: Text,
    /// Why we judge so.
    pub why: Text,
    /// How sure we are.
    pub certainty: Certainty,
    /// Other gifts that it bears on, beside the record it stands on.
    pub concerns: Vec<Key<Gift>>,
}

/// One answer and who gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The answer, in our words.
    pub says: Text,
    /// Who gives it; empty when no source answers.
    pub sources: Vec<Key<Source>>,
}

/// How sure a finding is. In JSON in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// The evidence leaves no other answer.
    Settled,
    /// One answer is better supported.
    Likely,
    /// It cannot be decided from what is published.
    Open,
}
