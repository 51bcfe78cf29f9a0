//! Text in XML 1.0.
//!
//! What is written here must never be read as markup, nor be a letter that XML refuses.

/// Text as it stands between tags and between quotation marks.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            // Refused even when written as a number.
            letter if letter < ' ' || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// An element on a line of its own, set in by so many steps.
pub(super) fn line(xml: &mut String, steps: usize, name: &str, text: &str) {
    xml.push_str(&"  ".repeat(steps));
    xml.push_str(&["<", name, ">", &escaped(text), "</", name, ">\n"].concat());
}
