//! Folding, and what is marked as matched.

use vitrine_search::{Index, fold, highlight};

use super::hall::hall;
use super::query;

#[test]
fn texts_are_folded_as_search_compares_them() {
    for (text, expected) in [
        ("", ""),
        ("  Kim  Jong-un ", "kim jongun"),
        ("Kim Jong‑un’s", "kim jonguns"),
        ("Geran-25", "geran25"),
        ("ÀÉÎÕÜ àéîõü ÿ ñ ç", "aeiou aeiou y n c"),
        (
            "Straße Æsir Œuvre Þór Øre Łódź",
            "strasse aesir oeuvre thor ore lodz",
        ),
        ("ĀăĄ ćĉ Đđ ĞĠ Ħ ıİ Ĳ ŉ ſ Žž", "aaa cc dd gg h ii ij n s zz"),
        ("Кожемя\u{301}ко Пётр Йошкар", "кожемяко петр иошкар"),
        ("ЇЎЄҐ", "іуєґ"),
        ("e\u{301} и\u{306}", "e и"),
        ("김정은, 장갑", "김정은 장갑"),
        ("ＡＢＣ１２３－ｘ", "abc123x"),
        ("Ch\u{14f}ngjin", "chongjin"),
        (
            "soft\u{ad}hyphen \u{202e}bidi\u{202c} zero\u{200b}width",
            "softhyphen bidi zerowidth",
        ),
        ("2023.2", "20232"),
        ("one—two/three_four", "one two three four"),
        ("🎩 \0 … ‘quoted’", "quoted"),
    ] {
        assert_eq!(fold(text), expected, "for {text:?}");
    }
}

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
        ("Geran-25 drone", "geran25:7", "[Geran-25] drone"),
        ("Geran-25 drone", "geran25:6", "[Geran-2]5 drone"),
        (
            "Geran-25 drone",
            "geran:5 25:2 geran25:5",
            "[Geran]-[25] drone",
        ),
        ("Kim Jong-un", "jongun:5 un:1", "Kim [Jong-u]n"),
        ("김정은의 장갑", "김정은의:3", "[김정은]의 장갑"),
        ("vase", "vase:99", "[vase]"),
        ("vase", "vase:0", "vase"),
    ] {
        check_marks(text, matched, expected);
    }
}

#[test]
fn results_say_which_terms_matched_and_how_far() {
    let index = Index::new(&hall(), "en");
    let matched = |words| {
        let matched = index.search(&query(words, &[])).matched;
        let pairs = matched
            .iter()
            .map(|(term, letters)| format!("{term}:{letters}"));
        pairs.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(matched("gera"), "geran:4 geran25:4 geranium:4 geranium25:4");
    assert_eq!(matched("vsae"), "vase:4");
    assert_eq!(matched("swo swor"), "sword:4");
    assert_eq!(matched(""), "");
}
