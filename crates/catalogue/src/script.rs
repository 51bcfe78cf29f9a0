//! The scripts in which a text is written, so that each part of it can be marked with its language.
//!
//! This module never guesses the language of Latin letters.

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run<'a> {
    /// The part.
    pub text: &'a str,
    /// Its language as BCP 47; none for Latin letters and what is no letter.
    pub language: Option<&'a str>,
}

/// Scripts other than Latin: the first and the last letter of a block, the language or script to
/// mark it with where none is declared, and the languages that are written in it.
const SCRIPTS: [(char, char, &str, &[&str]); 9] = [
    ('\u{370}', '\u{3ff}', "el", &["el"]),
    (
        '\u{400}',
        '\u{52f}',
        "und-Cyrl",
        &["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"],
    ),
    ('\u{590}', '\u{5ff}', "he", &["he", "yi"]),
    ('\u{600}', '\u{6ff}', "und-Arab", &["ar", "fa", "ur"]),
    ('\u{1100}', '\u{11ff}', "ko", &["ko"]),
    ('\u{3040}', '\u{30ff}', "ja", &["ja"]),
    ('\u{3130}', '\u{318f}', "ko", &["ko"]),
    ('\u{3400}', '\u{9fff}', "und-Hani", &["zh", "ja"]),
    ('\u{ac00}', '\u{d7af}', "ko", &["ko"]),
];

/// The parts of a text by script, of which those that are not Latin have a language: `declared`, if
/// that is written so, else the script's own. What is no letter belongs to the letters around it, or
/// to none between two scripts.
#[must_use]
pub fn script_runs<'a>(text: &'a str, declared: Option<&'a str>) -> Vec<Run<'a>> {
    let primary = declared.and_then(|tag| tag.split('-').next());
    let language_of = |letter: char| {
        let script = SCRIPTS
            .iter()
            .find(|(first, last, ..)| (*first..=*last).contains(&letter));
        script.map(|(_, _, own, languages)| {
            let is_so_written = primary.is_some_and(|primary| languages.contains(&primary));
            declared.filter(|_| is_so_written).unwrap_or(own)
        })
    };
    let mut runs = Vec::new();
    let mut add = |text: &'a str, language| {
        if !text.is_empty() {
            runs.push(Run { text, language });
        }
    };
    // The part so far: where it starts, where its last letter ends, and its language.
    let (mut start, mut end, mut language) = (0, 0, None);
    for (at, letter) in text.char_indices().filter(|(_, c)| c.is_alphabetic()) {
        let found = language_of(letter);
        if found != language {
            // What is no letter belongs to the part that has no language.
            let boundary = if language.is_some() { end } else { at };
            add(&text[start..boundary], language);
            let next = if found.is_some() { at } else { boundary };
            add(&text[boundary..next], None);
            (start, language) = (next, found);
        }
        end = at + letter.len_utf8();
    }
    if language.is_none() {
        end = text.len();
    }
    add(&text[start..end], language);
    add(&text[end..], None);
    runs
}
