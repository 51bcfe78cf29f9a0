//! Running text that leads to what it presupposes: the glossary, and the chief sources that it names
//! by their letters.

use std::ops::Range;

use super::{
    fragment_of_term, href_of_about, href_of_source, in_scripts, localized, messages, nouns,
};
use vitrine_catalogue::{Catalogue, order};
use vitrine_view::prelude::*;

/// A text in which each part of another script is marked with its language. The first use of each
/// word of the exhibit's glossary leads to what it means, and the first “article C” to that source.
///
/// Never for what is within a link or a button.
#[must_use]
pub fn with_terms(catalogue: &'static Catalogue, text: &str) -> View {
    let glossary = catalogue.exhibit().glossary.iter();
    let words = glossary.filter_map(|entry| {
        let word = localized(&entry.title);
        let at = first_use(text, word)?;
        let link = view! { <abbr>{text[at.clone()].to_owned()}</abbr> };
        let href = href_of_about(&fragment_of_term(word));
        Some((at, href, Some(localized(&entry.text)), link.into_view()))
    });
    let (messages, nouns) = (messages(), nouns());
    let articles = catalogue.sources().iter().filter_map(|source| {
        let at = first_use(text, &(messages.source_by_letter)(source.letter?, &nouns))?;
        let link = text[at.clone()].to_owned();
        Some((at, href_of_source(source), None, link.into_view()))
    });
    let mut found: Vec<(Range<usize>, String, Option<&'static str>, View)> =
        words.chain(articles).collect();
    order::sort_by_key(&mut found, |(at, ..)| at.start);
    let mut parts = Vec::new();
    let mut end = 0;
    for (at, href, meaning, link) in found {
        // A word may be part of a longer one.
        let Some(before) = text.get(end..at.start) else {
            continue;
        };
        end = at.end;
        parts.push(in_scripts(before, None));
        // Bootstrap shows the meaning in a popover (`src/bootstrap/glossary.js`).
        let link = view! { <a class="term" href=href data-meaning=meaning>{link}</a> };
        parts.push(link.into_view());
    }
    parts.push(in_scripts(&text[end..], None));
    parts.into_view()
}

/// Where a text first uses a term as words of their own; at the beginning of a sentence it may have a
/// capital.
fn first_use(text: &str, term: &str) -> Option<Range<usize>> {
    let mut letters = term.chars();
    let first = letters.next()?;
    let rest = letters.as_str();
    let is_apart = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
    text.match_indices(rest).find_map(|(at, _)| {
        let mut before = text[..at].chars();
        let begins = before.next_back()?.eq_ignore_ascii_case(&first);
        let after = text[at + rest.len()..].chars().next();
        let is_found = begins && is_apart(before.next_back()) && is_apart(after);
        is_found.then(|| at - first.len_utf8()..at + rest.len())
    })
}
