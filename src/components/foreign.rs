//! Texts that are not in the language of the page, or only in part.

use vitrine_catalogue::{Csl, script_runs};
use vitrine_view::prelude::*;

/// A text in which each part of another script is marked with its language.
#[must_use]
pub fn in_scripts(text: &str, declared: Option<&str>) -> View {
    let runs = script_runs(text, declared);
    let runs = runs.into_iter().map(|run| {
        let text = run.text.to_owned();
        match run.language {
            Some(language) => view! { <span lang=language.to_owned()>{text}</span> }.into_view(),
            None => text.into_view(),
        }
    });
    runs.collect_view().into_view()
}

/// The language of a work's title; none if it is in brackets, for then it has no title and we
/// describe it.
#[must_use]
pub fn title_language(work: &Csl) -> Option<&str> {
    let language = work.language.as_deref();
    language.filter(|_| !work.title.starts_with('['))
}

/// What is quoted, as it stands between quotation marks: those within it are single.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut single = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        let is_opening = before == ' ' || before == '(';
        single.push(match letter {
            '“' => '‘',
            '"' if is_opening => '‘',
            '”' | '"' => '’',
            other => other,
        });
        before = letter;
    }
    single
}
