//! A point on which sources differ or err.

use serde::Deserialize;

use super::{Gift, Key, Source, Text};

/// A point on which sources differ or err, with our finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Unique among all questions: lower-case with hyphens.
    pub id: String,
    /// The question, as one would ask it.
    pub ask: Text,
    /// What the sources answer, in the order of the file.
    pub answers: Vec<Answer>,
    /// What we judge right.
    pub finding: Text,
    /// Why we judge so.
    pub why: Text,
    /// How sure we are.
    pub certainty: Certainty,
    /// Other gifts that it bears on, beside the record that has it.
    pub concerns: Vec<Key<Gift>>,
}

/// One answer and who gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The answer, in our words.
    pub says: Text,
    /// Who gives it; empty when no source answers.
    pub sources: Vec<Key<Source>>,
    /// Whether the finding is this answer. Several may be found right at once, and none is in an
    /// open question.
    pub found: bool,
}

/// How sure a finding is. In JSON in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The evidence leaves no other answer.
    Settled,
    /// One answer is better supported.
    Likely,
    /// It cannot be decided from what is published.
    Open,
}
