//! What is wrong with a record. A problem is data: it never stops the reading.

use std::fmt;

/// One mistake in the catalogue's file: where, what was found, and what was expected.
///
/// ```
/// use vitrine_catalogue::Problem;
///
/// let problem = Problem {
///     record: "gift vase".into(),
///     field: "claim 3, source".into(),
///     found: "\"reuterz\"".into(),
///     expected: "the id of a source".into(),
///     path: "/gifts/1/claims/2/source".into(),
/// };
/// assert_eq!(
///     problem.to_string(),
///     "gift vase, claim 3, source: found \"reuterz\", expected the id of a source",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The record: `gift vase`, `gift 3` when it has no id, `exhibit`, `catalogue`.
    pub record: String,
    /// The field in the record, lists counted from 1: `claim 3, source`; empty for the record
    /// as a whole.
    pub field: String,
    /// What was found, cut short.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// Where it is in the file, as a JSON pointer (RFC 6901). The last part may name a
    /// field that is missing.
    pub path: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.record)?;
        if !self.field.is_empty() {
            f.write_str(", ")?;
            f.write_str(&self.field)?;
        }
        f.write_str(": found ")?;
        f.write_str(&self.found)?;
        f.write_str(", expected ")?;
        f.write_str(&self.expected)
    }
}
