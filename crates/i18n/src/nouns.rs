//! What an exhibit calls the things that it shows and its chief sources, and the messages that say so.

/// A noun by the plural categories of the Unicode CLDR that English has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noun<'text> {
    /// Of one: `gift`.
    pub one: &'text str,
    /// Of none and of several: `gifts`.
    pub other: &'text str,
}

/// What an exhibit calls its things and its chief sources, in the language of a page.
///
/// What an exhibit does not say, [`Language::nouns`](crate::Language::nouns) has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nouns<'text> {
    /// What it shows: gifts, prints, objects.
    pub object: Noun<'text>,
    /// The sources with letters that it rests on: articles, letters, sources.
    pub source: Noun<'text>,
}

/// A message with placeholders for nouns: `{object}`, `{objects}`, `{source}` and `{sources}`, and the
/// same with a capital.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template(pub &'static str);

impl Noun<'_> {
    /// The form for a number of things.
    #[must_use]
    pub fn of(&self, number: usize) -> &str {
        if number == 1 { self.one } else { self.other }
    }
}

impl Template {
    /// The message with an exhibit's nouns. Braces that enclose no placeholder stay as they are.
    ///
    /// ```
    /// use vitrine_i18n::{Language, Noun, Nouns, Template};
    ///
    /// let print = Noun { one: "print", other: "prints" };
    /// let nouns = Nouns { object: print, ..Language::English.nouns() };
    /// assert_eq!(Template("{Objects} like this {object}").fill(&nouns), "Prints like this print");
    /// ```
    #[must_use]
    pub fn fill(self, nouns: &Nouns) -> String {
        let mut filled = String::new();
        let mut rest = self.0;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let end = after.find('}').unwrap_or(after.len());
            let (placeholder, after) = after.split_at(end);
            let noun = match placeholder {
                "object" | "Object" => nouns.object.one,
                "objects" | "Objects" => nouns.object.other,
                "source" | "Source" => nouns.source.one,
                "sources" | "Sources" => nouns.source.other,
                _ => {
                    filled.push('{');
                    rest = &rest[before.len() + 1..];
                    continue;
                }
            };
            let has_capital = placeholder.starts_with(['O', 'S']);
            let mut letters = noun.chars();
            if has_capital && let Some(first) = letters.next() {
                filled.extend(first.to_uppercase());
            }
            filled.push_str(letters.as_str());
            rest = after.strip_prefix('}').unwrap_or(after);
        }
        filled.push_str(rest);
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::Template;
    use crate::Language;

    #[test]
    fn braces_without_a_placeholder_stay() {
        let nouns = Language::English.nouns();
        for text in ["{", "}", "{}", "{gift}", "a {b} c {", "{{objects}"] {
            let expected = text.replace("{objects}", "objects");
            assert_eq!(Template(text).fill(&nouns), expected);
        }
    }
}
