//! Text for visitors where it may not stand.

use std::ops::Range;

use super::is;
use super::lexer::{blank_comments, blank_literals, strings, tokens};

/// Attributes whose text is read to a visitor.
const SPOKEN: [&str; 7] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "placeholder",
    "title",
];

/// Text for visitors that stands in `view!` rather than in `words` or the catalogue.
pub fn literal_text(path: &str, text: &str) -> Vec<String> {
    let code = blank_literals(text);
    let bare = blank_comments(text);
    let views = views(&code);
    strings(text)
        .into_iter()
        .filter(|literal| views.iter().any(|view| view.contains(&literal.range.start)))
        .filter(|literal| letters(&literal.content) > 1)
        .filter(|literal| {
            let before = bare[..literal.range.start].trim_end();
            is_child(before, &views) || is_spoken_attribute(before)
        })
        .map(|literal| format!("{path}:{}: {:?} in view!", literal.line, literal.content))
        .collect()
}

/// Where the insides of the calls of `view!` stand.
fn views(code: &str) -> Vec<Range<usize>> {
    let tokens = tokens(code);
    let mut views = Vec::new();
    for at in 0..tokens.len() {
        if !(is(&tokens, at, "view") && is(&tokens, at + 1, "!") && is(&tokens, at + 2, "{")) {
            continue;
        }
        let mut depth = 0;
        for token in &tokens[at + 2..] {
            match token.text {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                views.push(tokens[at + 2].start + 1..token.start);
                break;
            }
        }
    }
    views
}

/// Whether what follows `before` is a child of an element: it comes after a tag, a text or a
/// block, or stands alone in a block that does.
fn is_child(before: &str, views: &[Range<usize>]) -> bool {
    let begins_view = |end: usize| views.iter().any(|view| view.start == end);
    if let Some(block) = before.strip_suffix('{') {
        let block = block.trim_end();
        return begins_view(before.len()) || (!block.ends_with('{') && is_child(block, views));
    }
    before.ends_with(['}', '"'])
        || (before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->"))
}

fn is_spoken_attribute(before: &str) -> bool {
    before.strip_suffix('=').is_some_and(|before| {
        let name = before
            .rsplit(|c: char| !c.is_alphanumeric() && c != '-')
            .next();
        name.is_some_and(|name| SPOKEN.contains(&name))
    })
}

/// How many letters a text as written in a source has, escapes aside.
fn letters(content: &str) -> usize {
    let mut letters = 0;
    let mut rest = content.chars();
    while let Some(letter) = rest.next() {
        if letter == '\\' {
            if rest.next() == Some('u') {
                rest.by_ref().find(|c| *c == '}');
            }
        } else if letter.is_alphabetic() {
            letters += 1;
        }
    }
    letters
}
