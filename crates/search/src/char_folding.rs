//! Character classes and per-character folding: what the tokenizer is made of.
//!
//! Folding follows the idea of Unicode's case folding and of accent folding after NFKD (Unicode
//! Standard Annex #15), for the scripts that a catalogue is likely to be in: Latin with its
//! accents, Cyrillic and full-width forms, by arithmetic and one table of 192 letters. Hangul and
//! every other script stay as written. Small on purpose: the full Unicode tables would be
//! downloaded by every visitor.
//!
//! This module never looks at more than one character.

/// What a character does in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CharClass {
    /// A letter or digit.
    Letter,
    /// A hyphen, apostrophe or full stop: joins two parts of one compound word.
    Joiner,
    /// A combining mark or invisible control: as if it were not there.
    Ignored,
    /// Anything else: ends a word.
    Separator,
}

/// The class of `letter`.
pub(crate) fn char_class(letter: char) -> CharClass {
    match halfwidth(letter) {
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
        | '〇' => CharClass::Letter,
        '-' | '\'' | '`' | '.' | '´' | '\u{2b9}'..='\u{2bf}' => CharClass::Joiner,
        '\u{2010}'..='\u{2013}' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '−' => {
            CharClass::Joiner
        }
        '\u{ad}'
        | '\u{300}'..='\u{36f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}'
        | '\u{feff}' => CharClass::Ignored,
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
        | '\u{e0000}'..='\u{10ffff}' => CharClass::Separator,
        _ => CharClass::Letter,
    }
}

/// Appends `letter` folded to `folded`, if it is a letter or digit, and returns how many
/// characters that appended: 0, 1 or 2.
pub(crate) fn fold_char(letter: char, folded: &mut String) -> usize {
    if letter.is_ascii_alphanumeric() {
        folded.push(letter.to_ascii_lowercase());
        return 1;
    }
    if char_class(letter) != CharClass::Letter {
        return 0;
    }
    let (first, second) = match halfwidth(letter) {
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

/// U+00C0 to U+017F without accent and case. Those that fold to two letters, and the two
/// signs among them, are `*`: they are handled before the table is read.
const LATIN: &[u8; 192] = b"aaaaaa*ceeeeiiiidnooooo*ouuuuy**\
    aaaaaa*ceeeeiiiidnooooo*ouuuuy*y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkk\
    llllllllllnnnnnnnnnoooooo**rrrrrrsssssssstttttt\
    uuuuuuuuuuuuwwyyyzzzzzzs";

/// Folds a letter that folds to one letter.
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
        // From here on upper case is even and its lower case is the next code point.
        '\u{48a}'..='\u{4bf}' | '\u{4d0}'..='\u{52f}' => char::from_u32(code | 1).unwrap_or(letter),
        'A'..='Z' => letter.to_ascii_lowercase(),
        _ => letter,
    }
}

/// A lower-case Cyrillic letter without the mark that Unicode's canonical decomposition splits off.
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

/// A full-width form as ASCII; any other character as it is.
fn halfwidth(letter: char) -> char {
    match letter {
        '！'..='～' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        _ => letter,
    }
}
