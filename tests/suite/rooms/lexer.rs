//! Just enough of Rust's grammar to tell code from comments and literals.

use std::ops::Range;

/// A name, `::` or a single sign.
#[derive(Debug)]
pub struct Token<'a> {
    pub text: &'a str,
    pub start: usize,
    /// From 1.
    pub line: usize,
}

/// A string literal.
pub struct Literal {
    /// What stands between the quotation marks, escapes as written.
    pub content: String,
    /// From its first quotation mark on.
    pub range: Range<usize>,
    /// From 1.
    pub line: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Comment,
    Text,
    Letter,
}

/// `text` with comments as spaces.
pub fn blank_comments(text: &str) -> String {
    blank(text, |kind| kind == Kind::Comment)
}

/// `text` with comments, strings and characters as spaces.
pub fn blank_literals(text: &str) -> String {
    blank(text, |_| true)
}

/// The string literals of `text`.
pub fn strings(text: &str) -> Vec<Literal> {
    pieces(text)
        .into_iter()
        .filter(|(kind, _)| *kind == Kind::Text)
        .map(|(_, range)| Literal {
            content: text[range.clone()]
                .trim_matches('#')
                .trim_matches('"')
                .to_owned(),
            line: line_at(text, range.start),
            range,
        })
        .collect()
}

/// The tokens of code without comments and literals.
pub fn tokens(code: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut line = 1;
    while let Some(letter) = code[at..].chars().next() {
        let rest = &code[at..];
        let length = if is_word(letter) {
            rest.find(|c| !is_word(c)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            letter.len_utf8()
        };
        if !letter.is_whitespace() {
            tokens.push(Token {
                text: &rest[..length],
                start: at,
                line,
            });
        }
        line += usize::from(letter == '\n');
        at += length;
    }
    tokens
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn line_at(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// `text`, as long as it was and with the same lines, with spaces for what is chosen.
fn blank(text: &str, choose: impl Fn(Kind) -> bool) -> String {
    let mut blanked = String::with_capacity(text.len());
    let mut end = 0;
    for (kind, range) in pieces(text) {
        if choose(kind) {
            blanked.push_str(&text[end..range.start]);
            let spaces = text[range.clone()].bytes();
            blanked.extend(spaces.map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            end = range.end;
        }
    }
    blanked.push_str(&text[end..]);
    blanked
}

/// The comments and literals of `text`, in order.
fn pieces(text: &str) -> Vec<(Kind, Range<usize>)> {
    let mut pieces = Vec::new();
    let mut at = 0;
    let mut is_after_word = false;
    while let Some(letter) = text[at..].chars().next() {
        let rest = &text[at..];
        let found = if let Some(marks) = raw_marks(rest).filter(|_| !is_after_word) {
            let start = marks.len() + 1;
            let end = ["\"", &marks[1..]].concat();
            let length = rest[start..]
                .find(&end)
                .map_or(rest.len(), |to| start + to + end.len());
            Some((Kind::Text, 1..length))
        } else if rest.starts_with("//") {
            Some((Kind::Comment, 0..rest.find('\n').unwrap_or(rest.len())))
        } else if rest.starts_with("/*") {
            Some((
                Kind::Comment,
                0..rest.find("*/").map_or(rest.len(), |to| to + 2),
            ))
        } else if letter == '"' {
            Some((Kind::Text, 0..1 + closing(&rest[1..], '"')))
        } else if letter == '\'' && is_letter(rest) {
            Some((Kind::Letter, 0..1 + closing(&rest[1..], '\'')))
        } else {
            None
        };
        is_after_word = found.is_none() && is_word(letter);
        at += match found {
            Some((kind, range)) => {
                let end = range.end;
                pieces.push((kind, at + range.start..at + end));
                end
            }
            None => letter.len_utf8(),
        };
    }
    pieces
}

/// The `r##` of a raw string that opens `rest`.
fn raw_marks(rest: &str) -> Option<&str> {
    let after = rest.strip_prefix('r')?.trim_start_matches('#');
    after
        .starts_with('"')
        .then(|| &rest[..rest.len() - after.len()])
}

/// Whether the apostrophe that opens `rest` opens a character rather than a lifetime.
fn is_letter(rest: &str) -> bool {
    let mut letters = rest.chars().skip(1);
    match letters.next() {
        Some('\\') => true,
        Some(_) => letters.next() == Some('\''),
        None => false,
    }
}

/// How long `rest` is up to and with the closing mark.
fn closing(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == mark => return at + mark.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}
