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
    /// The message with an exhibit's nouns.
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
        // Every second part was in braces.
        for (position, part) in self.0.split(['{', '}']).enumerate() {
            if position % 2 == 0 {
                filled.push_str(part);
                continue;
            }
            let noun = match part {
                "object" | "Object" => nouns.object.one,
                "objects" | "Objects" => nouns.object.other,
                "source" | "Source" => nouns.source.one,
                _ => nouns.source.other,
            };
            let mut letters = noun.chars();
            if part.starts_with(['O', 'S'])
                && let Some(first) = letters.next()
            {
                filled.push_str(&uppercase(first));
            }
            filled.push_str(letters.as_str());
        }
        filled
    }
}

/// A letter as a capital. In the browser by its own tables, for those of Rust are 12 KB.
fn uppercase(letter: char) -> String {
    #[cfg(target_arch = "wasm32")]
    {
        let letter = js_sys::JsString::from(letter.to_string());
        letter.to_upper_case().into()
    }
    #[cfg(not(target_arch = "wasm32"))]
    letter.to_uppercase().to_string()
}

#[cfg(test)]
mod tests {
    use super::{Noun, Nouns, Template};

    const NOUNS: Nouns = Nouns {
        object: Noun {
            one: "épée",
            other: "épées",
        },
        source: Noun {
            one: "lettre",
            other: "lettres",
        },
    };

    #[test]
    fn each_placeholder_has_its_noun() {
        for (template, expected) in [
            ("", ""),
            ("plain", "plain"),
            (
                "{object} {objects} {source} {sources}",
                "épée épées lettre lettres",
            ),
            (
                "{Object} {Objects} {Source} {Sources}",
                "Épée Épées Lettre Lettres",
            ),
            ("The {objects}, of {sources}.", "The épées, of lettres."),
        ] {
            assert_eq!(Template(template).fill(&NOUNS), expected);
        }
    }

    /// Another would be taken for `{sources}`.
    #[test]
    fn messages_have_no_other_placeholder() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/en");
        let mut placeholders = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let code = std::fs::read_to_string(file.unwrap().path()).unwrap();
            for template in code.split("Template(").skip(1) {
                let text = template.split('"').nth(1).unwrap();
                for placeholder in text.split(['{', '}']).skip(1).step_by(2) {
                    let known = ["object", "objects", "source", "sources"];
                    assert!(
                        known.contains(&placeholder.to_lowercase().as_str()),
                        "{text}"
                    );
                    placeholders += 1;
                }
            }
        }
        assert!(placeholders > 30);
    }
}
