//! Which letters the exhibit's fonts have.
//!
//! A letter is a code point that is drawn. The fonts' own tables say which there are: `make fonts`
//! writes them down. Nothing here changes a text, or opens a file.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use cssparser::{Parser, ParserInput, UnicodeRange};

/// What `scripts/fonts.mjs` found in the fonts.
const CARRIED: &str = include_str!("type/letters.txt");

/// Sets of code points, as `unicode-range` has them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Letters(Vec<RangeInclusive<u32>>);

impl Letters {
    /// The letters of a `unicode-range`; none if it is not one.
    pub(crate) fn parse(parser: &mut Parser) -> Option<Self> {
        let spans = parser
            .parse_comma_separated::<_, _, ()>(|one| UnicodeRange::parse(one).map_err(Into::into));
        let spans = spans.ok()?.into_iter();
        Some(Self(spans.map(|span| span.start..=span.end).collect()))
    }

    pub(crate) fn has(&self, letter: char) -> bool {
        self.0.iter().any(|span| span.contains(&letter.into()))
    }

    /// Those of the fonts of any exhibit.
    fn carried() -> Self {
        let mut input = ParserInput::new(CARRIED);
        Self::parse(&mut Parser::new(&mut input)).unwrap_or_default()
    }
}

/// The letters of some texts that none of an exhibit's fonts has, each with how often it is there: a
/// visitor's browser shows them in a font of the system's.
///
/// ```
/// use vitrine_publish::letters_in_no_font;
///
/// let letters = letters_in_no_font(["Τέχνη, Łódź", "日本, 日"]);
/// assert_eq!(letters.into_iter().collect::<Vec<_>>(), [('日', 2), ('本', 1)]);
/// ```
#[must_use]
pub fn letters_in_no_font<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeMap<char, usize> {
    let mut counts = BTreeMap::new();
    for text in texts {
        let drawn = text.chars().filter(|letter| !letter.is_ascii());
        for letter in drawn.filter(|letter| !is_invisible(*letter)) {
            *counts.entry(letter).or_default() += 1;
        }
    }
    let carried = Letters::carried();
    counts.retain(|letter, _| !carried.has(*letter));
    counts
}

/// Whether nothing is drawn for it: spaces, and what Unicode calls default ignorable.
fn is_invisible(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(
            letter,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_the_fonts_and_what_is_not_drawn_are_not_counted() {
        let check = |text: &str, expected: &[(char, usize)]| {
            let found: Vec<(char, usize)> = letters_in_no_font([text]).into_iter().collect();
            assert_eq!(found, expected, "{text}");
        };
        check("Fur hat, “ž”, Хасан, Ґ, ș, Ελλάδα, ở, 김, 20 €", &[]);
        check("a\u{200d}b\u{a0}c\u{202f}d\u{ad}e\u{feff}f\u{fe0f}\n", &[]);
        check(
            "თბილისი → თ",
            &[('ბ', 1), ('თ', 2), ('ი', 3), ('ლ', 1), ('ს', 1), ('→', 1)],
        );
        // Of Hangul there are only the syllables of the first exhibit.
        check("뷁", &[('뷁', 1)]);
    }

    #[test]
    fn a_range_has_its_ends() {
        let mut input = ParserInput::new("U+100-17F, U+2??, u+2020");
        let letters = Letters::parse(&mut Parser::new(&mut input)).unwrap();
        for (letter, is_there) in [
            ('\u{ff}', false),
            ('\u{100}', true),
            ('\u{17f}', true),
            ('\u{180}', false),
            ('\u{2ff}', true),
            ('†', true),
            ('‡', false),
        ] {
            assert_eq!(letters.has(letter), is_there, "{letter}");
        }
    }
}
