//! Each sentence of the five articles is held by a record, or by none for a reason.
//!
//! The table names sentences and never has their words: the articles are not ours to keep.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;
use vitrine_catalogue::{Key, Source};

use super::{catalogue, name_of};

/// The table.
static TABLE: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("coverage.json")).unwrap());

/// An article of the table.
struct Article {
    letter: char,
    source: Key<Source>,
    paragraphs: u64,
    sentences: u64,
}

/// The text of a field.
fn text<'a>(of: &'a Value, field: &str) -> &'a str {
    of[field].as_str().unwrap_or_default()
}

/// The articles of the table, by letter.
fn articles() -> Vec<Article> {
    let articles = TABLE["articles"].as_array().unwrap().iter();
    let article = |article: &Value| Article {
        letter: text(article, "letter").parse().unwrap(),
        source: catalogue().source(text(article, "source")).unwrap(),
        paragraphs: article["paragraphs"].as_u64().unwrap(),
        sentences: article["sentences"].as_u64().unwrap(),
    };
    articles.map(article).collect()
}

/// Whether `source` has something to say at `name`: `gift fur-hat, giver`, `place exhibition`,
/// `source socialbites, slip`.
fn holds(source: Key<Source>, name: &str) -> bool {
    let catalogue = catalogue();
    let (record, about) = name.split_once(", ").unwrap_or((name, ""));
    if let Some(id) = record.strip_prefix("source ") {
        let own = &catalogue[source];
        return own.id == id && (about.is_empty() || about == "slip" && !own.slips.is_empty());
    }
    let claims = catalogue
        .records()
        .find(|found| name_of(*found) == record)
        .map_or(&[][..], |found| catalogue.claims_on(found));
    claims.iter().any(|claim| {
        claim.source == source && (about.is_empty() || claim.about.name_in(catalogue) == about)
    })
}

/// The number of an article's last paragraph that a claim or a slip of it names.
fn last_paragraph(source: Key<Source>) -> u64 {
    let catalogue = catalogue();
    let claims = catalogue.claims_by(source).map(|(_, claim)| &claim.at);
    let slips = catalogue[source].slips.iter().map(|slip| &slip.at);
    claims
        .chain(slips)
        .flatten()
        .filter_map(|at| at.in_language("en").strip_prefix("paragraph "))
        .map(|number| number.parse().unwrap_or(u64::MAX))
        .max()
        .unwrap_or_default()
}

#[test]
fn the_table_has_the_five_articles_with_the_digest_of_each() {
    let table = articles();
    let letters: String = table.iter().map(|article| article.letter).collect();
    assert_eq!(letters, "ABCDE");
    for article in table {
        let source = &catalogue()[article.source];
        assert_eq!(source.letter, Some(article.letter));
        assert!(source.chief, "{}", source.id);
        let last = last_paragraph(article.source);
        let within = (1..=article.paragraphs).contains(&last);
        assert!(within, "paragraph {last} of article {}", article.letter);
    }
    for article in TABLE["articles"].as_array().unwrap() {
        let digest = text(article, "sha256");
        let is_digest = digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        assert!(is_digest, "{digest}");
    }
}

#[test]
fn every_sentence_of_the_articles_is_in_the_table_once_and_in_order() {
    let sentences = TABLE["sentences"].as_array().unwrap();
    let found: Vec<(&str, &str)> = sentences
        .iter()
        .map(|sentence| (text(sentence, "id"), text(sentence, "article")))
        .collect();
    let mut expected = Vec::new();
    for (place, article) in articles().iter().enumerate() {
        for number in 1..=article.sentences {
            expected.push((
                format!("{place:03}-{number:02}"),
                article.letter.to_string(),
            ));
        }
    }
    let expected: Vec<(&str, &str)> = expected
        .iter()
        .map(|(id, letter)| (id.as_str(), letter.as_str()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn every_sentence_is_held_by_what_its_article_says_or_by_none_for_a_reason() {
    let articles = articles();
    let mut wrong = Vec::new();
    for sentence in TABLE["sentences"].as_array().unwrap() {
        let id = text(sentence, "id");
        let letter = text(sentence, "article");
        let article = articles
            .iter()
            .find(|article| letter.starts_with(article.letter))
            .expect(id);
        let names = sentence["held_by"].as_array();
        match (names, text(sentence, "reason")) {
            (None, "") => wrong.push(format!("{id} has neither a record nor a reason")),
            (None, _) => {}
            (Some(names), reason) => {
                if names.is_empty() || !reason.is_empty() {
                    wrong.push(format!("{id} has no record, or a record and a reason"));
                }
                let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
                let missing = names.iter().filter(|name| !holds(article.source, name));
                wrong.extend(missing.map(|name| format!("{id}: {letter} says nothing at {name}")));
                let once: BTreeSet<&&str> = names.iter().collect();
                if once.len() < names.len() {
                    wrong.push(format!("{id} names a record twice"));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_record_that_is_not_there_holds_nothing() {
    let source = catalogue().source("unlocated-rewrite").unwrap();
    for (name, expected) in [
        ("gift fur-hat, giver", true),
        ("gift fur-hat", true),
        ("gift fur-hat, in-return-for", false),
        ("gift fur-boot, giver", false),
        ("event summit, hour", false),
        ("source unlocated-rewrite", true),
        ("source unlocated-rewrite, slip", false),
        ("source socialbites", false),
    ] {
        assert_eq!(holds(source, name), expected, "{name}");
    }
}
