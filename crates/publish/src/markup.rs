//! Text in HTML and XML: one escaper for both.
//!
//! What is escaped here is never read as markup, nor does it hold a character that XML refuses.

/// Text as it may be written between tags and between double quotes.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            // XML refuses these even as character references.
            character if character < ' ' || matches!(character, '\u{fffe}' | '\u{ffff}') => {}
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_escaped_is_markup_or_refused_by_xml() {
        let check = |text: &str, expected: &str| assert_eq!(escaped(text), expected);
        check("a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d");
        check("one\r\n\ttwo", "one   two");
        check("\u{0}a\u{8}b\u{fffe}c\u{ffff}", "abc");
        check("’평양", "’평양");
    }
}
