//! Highlighting: which parts of a text are marked as matched.

use vitrine_search::{Index, highlight};

use super::fixture::small_catalogue;
use super::query;

/// `matched` as `term:letters`; the marks come back in brackets.
#[track_caller]
fn check_marks(text: &str, matched: &str, expected: &str) {
    let mut matched: Vec<(Box<str>, usize)> = matched
        .split_whitespace()
        .map(|one| one.split_once(':').expect("a term and a number"))
        .map(|(term, letters)| (term.into(), letters.parse().expect("a number")))
        .collect();
    matched.sort();
    let mut marked = text.to_owned();
    for mark in highlight(text, &matched).into_iter().rev() {
        marked.insert(mark.end, ']');
        marked.insert(mark.start, '[');
    }
    assert_eq!(marked, expected, "for {text:?}");
}

#[test]
fn what_matched_is_marked_in_the_text_as_written() {
    for (text, matched, expected) in [
        ("A glove", "", "A glove"),
        ("A glove, gloves", "glove:3", "A [glo]ve, gloves"),
        ("Glóve", "glove:5", "[Glóve]"),
        ("Glo\u{301}ve", "glove:3", "[Glo\u{301}]ve"),
        ("Straße", "strasse:5", "[Straß]e"),
        ("Heron-25 drone", "heron25:7", "[Heron-25] drone"),
        ("Heron-25 drone", "heron25:6", "[Heron-2]5 drone"),
        (
            "Heron-25 drone",
            "heron:5 25:2 heron25:5",
            "[Heron]-[25] drone",
        ),
        ("Park Min-seo", "minseo:4 seo:1", "Park [Min-s]eo"),
        ("박민서의 장갑", "박민서의:3", "[박민서]의 장갑"),
        ("vase", "vase:99", "[vase]"),
        ("vase", "vase:0", "vase"),
    ] {
        check_marks(text, matched, expected);
    }
}

#[test]
fn results_say_which_terms_matched_and_how_far() {
    let index = Index::new(&small_catalogue(), "en");
    let matched = |words| {
        let matched = index.search(&query(words, &[])).matched;
        let pairs = matched
            .iter()
            .map(|(term, letters)| format!("{term}:{letters}"));
        pairs.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(matched("hero"), "heron:4 heron25:4 heronry:4 heronry25:4");
    assert_eq!(matched("vsae"), "vase:4");
    assert_eq!(matched("swo swor"), "sword:4");
    assert_eq!(matched(""), "");
}
