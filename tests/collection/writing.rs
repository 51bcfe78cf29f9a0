//! How the exhibit writes: the sentences that are kept, how labels end, punctuation, and what a text no
//! longer says.

use super::{catalogue, english, published_texts};

#[test]
fn labels_end_in_more_ways_than_one() {
    const MISSING: [&str; 12] = [
        "nobody",
        "no report",
        "no source",
        "not reported",
        "not known",
        "unsaid",
        "does not say",
        "leaves open",
        "leave out",
        "missed",
        "undisclosed",
        "not say",
    ];
    let gifts = catalogue().gifts();
    let on_what_is_missing: Vec<&str> = gifts
        .iter()
        .filter(|gift| {
            let label = english(&gift.label).to_lowercase();
            let last = label.trim_end_matches('.').rsplit(['.', ';']).next();
            let last = last.unwrap_or_default();
            MISSING.iter().any(|words| last.contains(words))
        })
        .map(|gift| gift.id.as_str())
        .collect();
    // It was nearly half of them.
    assert!(
        on_what_is_missing.len() * 4 <= gifts.len(),
        "{on_what_is_missing:?}"
    );
}

#[test]
fn the_best_sentences_are_kept() {
    const KEPT: [&str; 10] = [
        "Much that followed concerned flight or arms; a hat and some paintings did not.",
        "No source we found shows a gift of 2023 there.",
        "the comparison is state media’s; article D repeats it unattributed.",
        "No report names him.",
        "In translation, ‘assault operations’ became ‘offensive operations’.",
        "says presents were exchanged before the reception",
        "Known for unconventional gifts",
        "The plinth is empty because the record is.",
        "If the date is right, the title is wrong.",
        "He meant a rifle.",
    ];
    let texts = published_texts();
    for sentence in KEPT {
        let is_kept = texts.iter().any(|(_, text)| text.contains(sentence));
        assert!(is_kept, "{sentence}");
    }
}

/// Whether a text has the right punctuation; quotations are left as they are.
fn is_well_set(of: &str, text: &str) -> bool {
    let theirs = of.ends_with("/quote") || of.ends_with("/URL");
    let ends = !of.contains("/plate/")
        || !["/alt", "/known", "/imagined", "/says"]
            .iter()
            .any(|field| of.ends_with(field))
        || text.ends_with('.');
    theirs || (ends && !text.contains(['\'', '"']))
}

#[test]
fn apostrophes_are_typographic_and_what_is_said_of_a_plate_ends_with_a_full_stop() {
    let texts = published_texts();
    let wrong: Vec<_> = texts
        .iter()
        .filter(|(of, text)| !is_well_set(of, text))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (of, text, expected) in [
        ("/gifts/0/plate/alt", "A glove.", true),
        ("/gifts/0/plate/alt", "A glove", false),
        ("/gifts/0/label", "Putin's glove.", false),
        ("/gifts/0/claims/0/quote", "a cosmonaut's glove", true),
    ] {
        assert_eq!(is_well_set(of, text), expected, "{text}");
    }
}

#[test]
fn no_text_says_what_the_record_was_corrected_of() {
    const GONE: [&str; 9] = [
        "Nobody from outside has counted",
        "nobody from outside has counted",
        "from Korea ",
        "a ministry in Seoul",
        "Geran-2,",
        "Geran-2.",
        "owns to a",
        "first said that sanctions",
        "The tone was set",
    ];
    let mut found = Vec::new();
    for (of, text) in published_texts() {
        found.extend(
            GONE.iter()
                .filter(|gone| text.contains(**gone))
                .map(|gone| format!("{of}: {gone}")),
        );
    }
    assert_eq!(found, Vec::<String>::new());
}
