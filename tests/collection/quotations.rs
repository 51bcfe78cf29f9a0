//! Quotations are short, and those from the five articles have been compared with them.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{catalogue, published_texts};

/// A quotation from an article: its letter, where in it, and the digest of its words.
type Quotation = (String, String, String);

fn digest(words: &str) -> String {
    let mut digest = String::new();
    for byte in Sha256::digest(words.as_bytes()) {
        let _ = write!(digest, "{byte:02x}");
    }
    digest
}

/// Those that have been compared.
fn compared() -> BTreeSet<Quotation> {
    let table: Value = serde_json::from_str(include_str!("quotations.json")).unwrap();
    let text = |of: &Value, field: &str| of[field].as_str().unwrap().to_owned();
    let rows = table["quotations"].as_array().unwrap().iter();
    rows.map(|row| (text(row, "article"), text(row, "at"), text(row, "sha256")))
        .collect()
}

/// Those that the catalogue has, with their words.
fn quoted() -> Vec<(Quotation, &'static str)> {
    let catalogue = catalogue();
    let mut found = Vec::new();
    let mut add = |letter: Option<char>, at: &str, quote: Option<&'static str>| {
        if let Some((letter, quote)) = letter.zip(quote) {
            let quotation = (letter.to_string(), at.to_owned(), digest(quote));
            found.push((quotation, quote));
        }
    };
    let at = |at: &'static Option<vitrine_catalogue::Text>| {
        at.as_ref().map_or("", |at| at.in_language("en"))
    };
    for record in catalogue.records() {
        for claim in catalogue.claims_on(record) {
            let letter = catalogue[claim.source].letter;
            add(letter, at(&claim.at), claim.quote.as_deref());
        }
    }
    for source in catalogue.sources() {
        for slip in &source.slips {
            add(source.letter, at(&slip.at), slip.quote.as_deref());
        }
    }
    found
}

#[test]
fn every_quotation_from_an_article_was_compared_with_it() {
    let compared = compared();
    let unknown: Vec<&str> = quoted()
        .into_iter()
        .filter(|(quotation, _)| !compared.contains(quotation))
        .map(|(_, words)| words)
        .collect();
    assert_eq!(unknown, Vec::<&str>::new(), "not compared with the article");
}

#[test]
fn the_table_has_no_quotation_that_the_catalogue_has_not() {
    let quoted: BTreeSet<Quotation> = quoted()
        .into_iter()
        .map(|(quotation, _)| quotation)
        .collect();
    let left: Vec<Quotation> = compared().difference(&quoted).cloned().collect();
    assert_eq!(left, Vec::<Quotation>::new());
}

#[test]
fn every_claim_of_an_article_says_where_and_in_which_words() {
    let catalogue = catalogue();
    for record in catalogue.records() {
        for claim in catalogue.claims_on(record) {
            if catalogue[claim.source].letter.is_some() {
                let says = claim.says.in_language("en");
                assert!(claim.at.is_some(), "{says}: nowhere");
                assert!(claim.quote.is_some(), "{says}: no quotation");
            }
        }
    }
}

/// What is quoted within a text of ours, by its marks.
fn within(text: &str) -> impl Iterator<Item = &str> {
    let opened = text.split('“').skip(1);
    opened.filter_map(|rest| rest.split('”').next())
}

#[test]
fn no_text_and_no_claim_quotes_more_than_twelve_words() {
    let texts = published_texts();
    assert!(texts.len() > 1000, "only {}", texts.len());
    let mut long = Vec::new();
    for (of, text) in &texts {
        let whole = of.ends_with("/quote").then_some(text.as_str());
        let quotes = within(text).chain(whole);
        let quotes = quotes.filter(|quote| quote.split_whitespace().count() > 12);
        long.extend(quotes.map(|quote| format!("{of}: {quote}")));
    }
    assert_eq!(long, Vec::<String>::new());
}
