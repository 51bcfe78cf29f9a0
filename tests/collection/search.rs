//! Which words find which gift of the first exhibit.

use std::sync::LazyLock;

use vitrine_search::{Index, Query, Results};

use super::{catalogue, english};

/// What the gallery finds for `words`, and the ids of its gifts.
fn found(words: &str) -> (Results, Vec<&'static str>) {
    static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(catalogue(), "en"));
    let results = INDEX.search(&Query {
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
