//! Text with search highlights.

use vitrine_search::highlight;
use vitrine_view::prelude::*;

/// `text` with the matched words in `<mark>` elements.
#[must_use]
pub fn highlighted(text: &'static str, matched: &[(Box<str>, usize)]) -> View {
    let marks = highlight(text, matched);
    if marks.is_empty() {
        return text.into_view();
    }
    let mut pieces = Vec::new();
    let mut end = 0;
    for mark in marks {
        pieces.push(text[end..mark.start].into_view());
        end = mark.end;
        pieces.push(view! { <mark>{&text[mark]}</mark> }.into_view());
    }
    pieces.push(text[end..].into_view());
    pieces.into_view()
}
