//! The little that the desk asks of HTML which Trunk wrote: its tags, and what is in them.
//!
//! It is no parser: it never reads a page that is not ours.

/// Puts a dot before every slash that opens a value, in an attribute or in the script that starts
/// the app: `href=/a.css` becomes `href=./a.css`, and `from"/a.js"` becomes `from"./a.js"`. What
/// starts with two slashes names another host and is left alone.
pub(super) fn relative(html: &str) -> String {
    let mut relative = String::with_capacity(html.len() + 16);
    let mut before = ' ';
    let mut letters = html.chars().peekable();
    while let Some(letter) = letters.next() {
        let opens = letter == '/' && matches!(before, '"' | '\'' | '`' | '=');
        if opens && !matches!(letters.peek(), Some('/' | '>')) {
            relative.push('.');
        }
        relative.push(letter);
        before = letter;
    }
    relative
}

/// The opening tags of one name, in order. The page is ours, so no attribute holds a `>`.
pub(super) fn tags<'html>(html: &'html str, name: &str) -> impl Iterator<Item = &'html str> {
    html.match_indices('<').filter_map(move |(start, _)| {
        let rest = html[start + 1..].strip_prefix(name)?;
        let whole = rest.starts_with([' ', '\n', '>', '/']);
        let end = html[start..].find('>')? + start + 1;
        whole.then_some(&html[start..end])
    })
}

/// The value of an attribute, whether or not it is quoted.
pub(super) fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    tag.match_indices(name).find_map(|(start, _)| {
        let value = tag[start + name.len()..].strip_prefix('=')?;
        tag[..start]
            .ends_with([' ', '\n', '"', '\''])
            .then_some(())?;
        match value.strip_prefix(['"', '\'']) {
            Some(quoted) => quoted.split(['"', '\'']).next(),
            None => value.split([' ', '\n', '>']).next(),
        }
    })
}

/// Where in `html` a slice of it begins, in bytes.
pub(super) fn offset(html: &str, slice: &str) -> usize {
    slice.as_ptr().addr() - html.as_ptr().addr()
}
