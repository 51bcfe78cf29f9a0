//! Text from a URL, made fit to be searched for and shown.

/// `text` without control characters, invisible characters and those that change the direction of
/// writing, with single spaces, cut to `max_length` characters. Idempotent.
#[must_use]
pub fn sanitize(text: &str, max_length: usize) -> String {
    let mut sanitized = String::new();
    let mut length = 0;
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let mut visible = word.chars().filter(|c| !is_invisible(*c)).peekable();
        if visible.peek().is_none() {
            continue;
        }
        if length > 0 {
            if length + 1 >= max_length {
                break;
            }
            sanitized.push(' ');
            length += 1;
        }
        for character in visible {
            if length == max_length {
                return sanitized;
            }
            sanitized.push(character);
            length += 1;
        }
    }
    sanitized
}

/// Zero-width characters, marks of direction, and the replacement character of a failed decoding.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{FFFD}'
            | '\u{061C}'
    )
}
