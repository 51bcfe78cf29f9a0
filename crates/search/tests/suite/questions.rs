//! Whole questions as queries, and the questions that are found beside the gifts.

use vitrine_catalogue::facet::Agreement;
use vitrine_catalogue::{Catalogue, Certainty};
use vitrine_search::{Index, Results, Words};

use super::fixture::{GiftSpec, catalogue_of, question, text};
use super::{found, query};

const WORDS: Words = Words {
    stop_words: "is it a an the of who what did was",
    synonyms: &["legal law: sanction breach", "disputed: differ"],
    agreements: &[(Agreement::Differ, "Sources differ")],
    certainties: ["Settled", "Likely", "Open"],
};

/// A carbine that is said to be a breach, and two vases on one of which the sources differ.
fn catalogue() -> Catalogue {
    let gift = GiftSpec {
        date: "2023-09-17",
        ..GiftSpec::default()
    };
    let mut catalogue = catalogue_of(&[
        GiftSpec {
            id: "carbine",
            title: "Carbine",
            label: "Oiled",
            giver: Some(1),
            breach: true,
            ..gift.clone()
        },
        GiftSpec {
            id: "vase",
            title: "Blue vase",
            label: "Cracked",
            sources: &[1],
            ..gift.clone()
        },
        GiftSpec {
            id: "jug",
            title: "Grey jug",
            ..gift
        },
    ]);
    catalogue.events_mut()[0].questions.clear();
    let mut asked = question("whose-vase", &[]);
    asked.ask = text("Whose was the vase?");
    asked.answers.clear();
    asked.finding = text("The potter’s");
    asked.certainty = Certainty::Likely;
    catalogue.gifts_mut()[1].questions.push(asked);
    catalogue
}

fn searched(words: &str) -> Results {
    Index::with_words(&catalogue(), "en", &WORDS).search(&query(words, &[]))
}

/// `words` find these gifts and so many questions.
#[track_caller]
fn check(words: &str, gifts: &str, questions: usize) {
    let results = searched(words);
    let found = found(&catalogue(), &results);
    assert_eq!(
        (found.as_str(), results.questions.len()),
        (gifts, questions),
        "for {words:?}"
    );
}

#[test]
fn a_gift_is_found_by_what_its_claims_and_questions_say() {
    check("abab", "vase", 0);
    check("potter", "vase", 1);
    check("carbine", "carbine", 0);
}

#[test]
fn a_gift_is_found_by_its_giver_s_country_and_the_names_of_its_values() {
    check("Bulgaria", "carbine", 0);
    check("sanctions", "carbine", 0);
    check("differ", "vase", 1);
    check("likely", "", 1);
}

#[test]
fn stop_words_are_left_out_unless_there_are_no_others() {
    check("who is the potter", "vase", 1);
    check("what is the vase of", "vase", 1);
    // Alone they are looked for, as beginnings of words: “was” in the question, “of” nowhere.
    check("was", "vase", 1);
    check("of it", "", 0);
}

#[test]
fn a_word_finds_what_its_synonyms_find() {
    check("is it legal", "carbine", 0);
    check("law", "carbine", 0);
    check("disputed", "vase", 1);
    check("legal vase", "", 0);
}

#[test]
fn where_nothing_matches_all_words_one_in_three_may_be_missing() {
    check("blue vase carbine", "vase", 1);
    assert!(searched("blue vase carbine").partial);
    check("blue carbine", "", 0);
    check("blue vase cracked", "vase", 0);
    assert!(!searched("blue vase cracked").partial);
}

#[test]
fn questions_are_found_by_what_they_ask_before_what_is_answered() {
    let mut catalogue = catalogue();
    let mut other = question("where", &[]);
    other.ask = text("Where does the cup stand?");
    other.finding = text("Beside the vase");
    catalogue.gifts_mut()[0].questions.push(other);
    let index = Index::with_words(&catalogue, "en", &WORDS);
    assert_eq!(index.search(&query("vase", &[])).questions, [1, 0]);
    assert_eq!(index.search(&query("", &[])).questions, [0_usize; 0]);
    // Filters are of gifts.
    let filtered = index.search(&query("vase", &["embargo=breach"]));
    assert_eq!(filtered.questions, [1, 0]);
}

#[test]
fn a_name_is_looked_for_in_titles_people_and_facts_alone() {
    let catalogue = catalogue();
    let index = Index::with_words(&catalogue, "en", &WORDS);
    for (words, expected) in [
        ("blue vase", "vase"),
        ("yegor carbine", "carbine"),
        ("sanctions", "carbine"),
        ("cracked", ""),
        ("abab", ""),
        ("potter", ""),
        ("blue vase carbine", ""),
    ] {
        let results = index.search_names(words);
        assert_eq!(found(&catalogue, &results), expected, "{words}");
    }
}
