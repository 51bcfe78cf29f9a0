//! Which words find which gift of the first exhibit.

use vitrine_search::{Index, Query, Results};

use super::{EXHIBIT, catalogue, english};

/// What the gallery finds for `words`, and the ids of its gifts.
fn found(words: &str) -> (Results, Vec<&'static str>) {
    let results = EXHIBIT.index().search(&Query {
        words: words.to_owned(),
        ..Query::default()
    });
    let gifts = results.gifts.iter().chain(&results.also_reported);
    let ids = gifts.map(|key| catalogue()[*key].id.as_str()).collect();
    (results, ids)
}

#[test]
fn visitors_find_what_they_look_for_first() {
    for (words, expected) in [
        ("glove", "cosmonaut-glove"),
        ("Kozemiako", "body-armour"),
        ("Kozhemyako", "body-armour"),
        ("bulletproof vest", "body-armour"),
        ("Geranium-25", "geran-25"),
        ("geran 25", "geran-25"),
        ("ushanka", "fur-hat"),
        ("шапка", "fur-hat"),
        ("Шойгу", "fur-hat"),
        ("Шойгу меч", "zlatoust-sword"),
        ("김정은", "signed-photographs"),
        ("장갑", "cosmonaut-glove"),
        ("Kim Jong-un fleet", "fleet-gift"),
        ("jordan", "signed-basketball"),
        ("gagarin photograph", "signed-photographs"),
        ("albright", "signed-basketball"),
        ("mitterrand", "tea-cup-set"),
        ("carter", "crystalware"),
        ("castro", "castro-rifle"),
        ("kamikaze", "attack-drones"),
        ("louvre", ""),
        ("rifel", "russian-rifle"),
        ("2023.10", "fleet-gift"),
    ] {
        let (_, ids) = found(words);
        let first = ids.first().copied().unwrap_or_default();
        assert_eq!(first, expected, "{words}: {ids:?}");
    }
}

#[test]
fn visitors_find_by_an_ambassador_or_an_exhibit_number() {
    for words in ["Matsegora", "Matzegora", "Мацегора", "마체고라"] {
        let (_, ids) = found(words);
        assert!(ids.contains(&"fur-hat"), "{words}: {ids:?}");
    }
    for gift in catalogue().gifts() {
        let (results, _) = found(&gift.number);
        let list = if gift.also_reported {
            &results.also_reported
        } else {
            &results.gifts
        };
        let first = list.first().map(|key| catalogue()[*key].id.as_str());
        assert_eq!(first, Some(gift.id.as_str()), "{}", gift.number);
    }
}

#[test]
fn a_word_spelled_right_finds_only_what_has_it() {
    for (words, without) in [("glove", "body-armour"), ("castro", "fur-hat")] {
        let (_, ids) = found(words);
        assert!(!ids.contains(&without), "{words}: {ids:?}");
    }
}

#[test]
fn every_gift_is_the_first_found_by_its_own_title_and_by_each_of_its_names() {
    for gift in catalogue().gifts() {
        let (results, _) = found(english(&gift.title));
        let first = if gift.also_reported {
            results.also_reported.first()
        } else {
            results.gifts.first()
        };
        let first = first.map(|key| catalogue()[*key].id.as_str());
        assert_eq!(first, Some(gift.id.as_str()), "{}", english(&gift.title));
        for name in &gift.also {
            let (_, ids) = found(name);
            assert!(
                ids.contains(&gift.id.as_str()),
                "{name} does not find {}",
                gift.id
            );
        }
    }
}

#[test]
fn every_person_and_place_is_found_by_each_of_its_spellings() {
    let catalogue = catalogue();
    for gift in catalogue.gifts() {
        let people = [gift.giver, gift.recipient];
        for person in people.into_iter().flatten().map(|key| &catalogue[key]) {
            for name in &person.also {
                let (_, ids) = found(name);
                assert!(ids.contains(&gift.id.as_str()), "{name} misses {}", gift.id);
            }
        }
        if let Some(place) = gift.place.map(|key| &catalogue[key]) {
            for name in &place.also {
                let (_, ids) = found(name);
                assert!(ids.contains(&gift.id.as_str()), "{name} misses {}", gift.id);
            }
        }
    }
}

/// Questions as visitors ask them find gifts and the questions that answer them.
#[test]
fn whole_questions_find_gifts_and_answers() {
    for (words, gift, question) in [
        ("is it legal", "attack-drones", "who-says-breach"),
        ("embargo", "attack-drones", "who-says-breach"),
        ("sanctions", "attack-drones", "who-says-breach"),
        ("who gave the hat?", "fur-hat", "hat-size"),
        (
            "Was the visit cut short?",
            "fleet-gift",
            "was-the-visit-cut-short",
        ),
        ("whose glove was it", "cosmonaut-glove", "whose-glove"),
        ("where is the hat now?", "fur-hat", "hat-size"),
        (
            "how many drones did he get",
            "attack-drones",
            "how-many-drones",
        ),
    ] {
        let (results, ids) = found(words);
        let first = results.questions.first().copied();
        let asked = first.and_then(|at| catalogue().questions().nth(at));
        assert_eq!(ids.first(), Some(&gift), "{words}: {ids:?}");
        assert_eq!(
            asked.map(|(_, question)| question.id.as_str()),
            Some(question),
            "{words}"
        );
    }
}

#[test]
fn what_is_disputed_can_be_searched_for() {
    let (results, ids) = found("disputed");
    assert!(ids.contains(&"fur-hat"), "{ids:?}");
    assert!(!ids.contains(&"thermal-clothing"), "{ids:?}");
    assert_eq!(results.questions.len(), catalogue().questions().count());
}

/// The index grows with the text of the collection, not faster: printed with `--nocapture`.
#[test]
fn the_index_is_small() {
    let (terms, postings) = EXHIBIT.index().size();
    let (bare_terms, bare_postings) = Index::new(catalogue(), "en").size();
    println!(
        "{terms} terms, {postings} postings; without names of values {bare_terms}, {bare_postings}"
    );
    assert!(postings < 12_000, "{postings}");
}
