//! Letters as search compares them, and the words of a text.
//!
//! Small on purpose: Latin with its accents, Cyrillic, and full-width forms are folded by
//! arithmetic and one table of 192 letters; Hangul and every other script stay as written.
//! This file never compares anything and never looks at the catalogue.

/// The text as search compares it: lower case, no accents, a hyphenated word as one word,
/// one space between words, nothing else.
///
/// - `ß` is `ss`, `æ` is `ae`, `œ` is `oe`, `þ` is `th`, `ø`, `đ` and `ł` lose their stroke.
/// - `ё` is `е` and `й` is `и`, so that a letter and the same letter written with a
///   combining mark are equal; `ї` and `ў` likewise.
/// - Hyphens, apostrophes and full stops inside a word vanish: `Jong-un` is `jongun`.
/// - Soft hyphens, zero-width and bidirectional controls vanish everywhere.
///
/// Folding what is folded changes nothing.
///
/// ```
/// use crate::fold;
///
/// assert_eq!(fold("Kim Jong-un, Пётр & Łódź!"), "kim jongun петр lodz");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in words(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        word.fold_onto(&mut folded);
    }
    folded
}

/// A word as it stands in a text: letters and digits, with the joints between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word<'a> {
    /// As written; starts with a letter or digit.
    pub text: &'a str,
    /// Where it starts in the text, in bytes.
    pub start: usize,
}

/// What a character does in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A letter or digit.
    Letter,
    /// A hyphen, apostrophe or full stop: joins two parts of one word.
    Joint,
    /// A combining mark or invisible control: as if it were not there.
    Silent,
    /// Anything else: ends a word.
    Gap,
}

/// The words of `text`, in order.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(|letter| role(letter) == Role::Letter)?;
        let rest = &text[start..];
        let end = rest
            .find(|letter| role(letter) == Role::Gap)
            .unwrap_or(rest.len());
        from = start + end;
        Some(Word {
            text: rest[..end].trim_end_matches(|c| role(c) == Role::Joint),
            start,
        })
    })
}

impl<'a> Word<'a> {
    /// The parts between its joints; the word itself when it has none.
    pub fn parts(self) -> impl Iterator<Item = Word<'a>> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let start = from + self.text[from..].find(|c| role(c) == Role::Letter)?;
            let rest = &self.text[start..];
            let end = rest.find(|c| role(c) == Role::Joint).unwrap_or(rest.len());
            from = start + end;
            Some(Word {
                text: &rest[..end],
                start: self.start + start,
            })
        })
    }

    /// Whether it has more than one part.
    pub fn is_joined(self) -> bool {
        self.text.contains(|letter| role(letter) == Role::Joint)
    }

    /// Appends its folded letters to `folded`, its joints left out.
    pub fn fold_onto(self, folded: &mut String) {
        for letter in self.text.chars() {
            fold_letter(letter, folded);
        }
    }
}

/// Appends `letter` folded, if it is a letter or digit, and says how many letters that made.
pub(super) fn fold_letter(letter: char, folded: &mut String) -> usize {
    if letter.is_ascii_alphanumeric() {
        folded.push(letter.to_ascii_lowercase());
        return 1;
    }
    if role(letter) != Role::Letter {
        return 0;
    }
    let (first, second) = match narrow(letter) {
        'Æ' | 'æ' => ('a', Some('e')),
        'Œ' | 'œ' => ('o', Some('e')),
        'Ĳ' | 'ĳ' => ('i', Some('j')),
        'Þ' | 'þ' => ('t', Some('h')),
        'ß' | 'ẞ' => ('s', Some('s')),
        single => (fold_single(single), None),
    };
    folded.push(first);
    if let Some(second) = second {
        folded.push(second);
        return 2;
    }
    1
}

/// What `letter` does in a word.
pub(super) fn role(letter: char) -> Role {
    match narrow(letter) {
        'a'..='z'
        | 'A'..='Z'
        | '0'..='9'
        | 'ª'
        | '²'
        | '³'
        | 'µ'
        | '¹'
        | 'º'
        | '々'
        | '〆'
        | '〇' => Role::Letter,
        '-' | '\'' | '`' | '.' | '´' | '\u{2b9}'..='\u{2bf}' => Role::Joint,
        '\u{2010}'..='\u{2013}' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '−' => {
            Role::Joint
        }
        '\u{ad}'
        | '\u{300}'..='\u{36f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}'
        | '\u{feff}' => Role::Silent,
        '\0'..='\u{bf}'
        | '×'
        | '÷'
        | '\u{2000}'..='\u{2bff}'
        | '\u{2e00}'..='\u{2e7f}'
        | '\u{3000}'..='\u{303f}'
        | '・'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe10}'..='\u{fe6f}'
        | '\u{ff5f}'..='\u{ff65}'
        | '\u{ffe0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{e0000}'..='\u{10ffff}' => Role::Gap,
        _ => Role::Letter,
    }
}

/// U+00C0 to U+017F without accent and case. Those that fold to two letters, and the two
/// signs among them, stand as `*`; they never get here.
const LATIN: &[u8; 192] = b"aaaaaa*ceeeeiiiidnooooo*ouuuuy**\
    aaaaaa*ceeeeiiiidnooooo*ouuuuy*y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkk\
    llllllllllnnnnnnnnnoooooo**rrrrrrsssssssstttttt\
    uuuuuuuuuuuuwwyyyzzzzzzs";

/// A letter that folds to one letter.
fn fold_single(letter: char) -> char {
    let code = u32::from(letter);
    let shifted = |by| char::from_u32(code + by).unwrap_or(letter);
    match letter {
        'À'..='ſ' => char::from(LATIN[(code - 0xC0) as usize]),
        'Ș' | 'ș' => 's',
        'Ț' | 'ț' => 't',
        'ª' => 'a',
        'º' => 'o',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        'µ' => 'μ',
        'ς' => 'σ',
        'Α'..='Ω' => shifted(0x20),
        'Ѐ'..='Я' => fold_cyrillic(if code < 0x410 {
            shifted(0x50)
        } else {
            shifted(0x20)
        }),
        'а'..='џ' => fold_cyrillic(letter),
        // From here on capitals are even and their small letters follow them.
        '\u{48a}'..='\u{4bf}' | '\u{4d0}'..='\u{52f}' => char::from_u32(code | 1).unwrap_or(letter),
        'A'..='Z' => letter.to_ascii_lowercase(),
        _ => letter,
    }
}

/// A small Cyrillic letter without the mark that Unicode would let stand apart.
fn fold_cyrillic(letter: char) -> char {
    match letter {
        'ѐ' | 'ё' => 'е',
        'й' | 'ѝ' => 'и',
        'ї' => 'і',
        'ў' => 'у',
        'ѓ' => 'г',
        'ќ' => 'к',
        _ => letter,
    }
}

/// Full-width forms as ASCII.
fn narrow(letter: char) -> char {
    match letter {
        '！'..='～' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        _ => letter,
    }
}
