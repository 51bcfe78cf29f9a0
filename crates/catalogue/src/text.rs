//! Text in one or several languages.

/// What the catalogue says, in each language it says it in.
///
/// In JSON a string (the exhibit's first language) or a map from BCP 47 tag to string.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(pub(super) Vec<(Box<str>, Box<str>)>);

impl Text {
    /// A text from pairs of language tag and wording, in order of preference.
    #[must_use]
    pub fn new(wordings: Vec<(Box<str>, Box<str>)>) -> Self {
        Self(wordings)
    }

    /// The wording in `language`, else in the first language there is, else empty.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        self.0
            .iter()
            .find(|(tag, _)| tag.as_ref() == language)
            .or_else(|| self.0.first())
            .map_or("", |(_, wording)| wording)
    }

    /// Every wording with its language tag.
    pub fn wordings(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(tag, wording)| (tag.as_ref(), wording.as_ref()))
    }
}
