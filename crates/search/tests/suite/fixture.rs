//! A small catalogue to search in: a few gifts, made by hand.

use vitrine_catalogue::{
    About, Answer, Catalogue, Certainty, Claim, Csl, Direction, Edtf, Event, Field, FieldType,
    FieldValue, Gift, Key, Person, Place, Question, Source, Term, Text,
};

/// A text in English, or in the languages given as `tag: wording` and parted by `|`.
pub fn text(wording: &str) -> Text {
    let one = |wording: &str| match wording.split_once(": ") {
        Some((tag, wording)) => (tag.trim().into(), wording.trim().into()),
        None => ("en".into(), wording.into()),
    };
    Text::new(wording.split('|').map(one).collect())
}

pub fn words(names: &str) -> Vec<String> {
    names
        .split('|')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

pub fn term(id: &str, name: &str, also: &str) -> Term {
    Term {
        id: id.to_owned(),
        name: text(name),
        also: words(also),
        same_as: Vec::new(),
    }
}

pub fn person(id: &str, name: &str, also: &str, country: Option<usize>) -> Person {
    Person {
        id: id.to_owned(),
        name: text(name),
        also: words(also),
        same_as: Vec::new(),
        body: false,
        role: Text::default(),
        country: country.map(Key::at),
        claims: Vec::new(),
        questions: Vec::new(),
    }
}

pub fn place(id: &str, name: &str, also: &str) -> Place {
    Place {
        id: id.to_owned(),
        name: text(name),
        short: None,
        label: None,
        also: words(also),
        same_as: Vec::new(),
        country: None,
        at: None,
        claims: Vec::new(),
        questions: Vec::new(),
    }
}

pub fn source(id: &str, name: &str, letter: Option<char>) -> Source {
    Source {
        id: id.to_owned(),
        name: name.to_owned(),
        letter,
        csl: Csl {
            title: format!("Headline by {name}"),
            ..Csl::default()
        },
        rests_on: Vec::new(),
        chief: letter.is_some(),
        about: Text::default(),
        slips: Vec::new(),
    }
}

pub fn question(id: &str, concerns: &[usize]) -> Question {
    Question {
        id: id.to_owned(),
        ask: text("Which aab"),
        answers: vec![Answer {
            says: text("baab"),
            sources: Vec::new(),
            found: false,
        }],
        finding: text("Not abba"),
        why: Text::default(),
        certainty: Certainty::Open,
        concerns: concerns.iter().copied().map(Key::at).collect(),
    }
}

pub fn claim(source: usize) -> Claim {
    Claim {
        about: About::Object,
        says: text(["", "a abab", "bba", "cab"][source]),
        source: Key::at(source),
        at: None,
        quote: None,
        quote_language: None,
        differs: false,
        after: Vec::new(),
        date: None,
        figures: Vec::new(),
    }
}

/// What a test says of a gift; positions are those of the lists in [`Catalogue`].
#[derive(Debug, Clone, Default)]
pub struct GiftSpec<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub also: &'a str,
    pub label: &'a str,
    pub kind: usize,
    pub giver: Option<usize>,
    pub recipient: Option<usize>,
    pub place: Option<usize>,
    pub shown_at: Option<usize>,
    pub date: &'a str,
    pub sources: &'a [usize],
    pub also_reported: bool,
    pub undisclosed: bool,
    /// The one term of the declared field `embargo`.
    pub breach: bool,
    /// Of the declared field `value`, in hundredths.
    pub value: Option<i64>,
    pub questions: usize,
}

/// The gift described, with the exhibit number `2023.` and its position from 1.
pub fn gift(position: usize, object: &GiftSpec) -> Gift {
    Gift {
        id: object.id.to_owned(),
        number: format!("2023.{}", position + 1),
        title: text(object.title),
        also: words(object.also),
        kind: Some(Key::at(object.kind)),
        quantity: None,
        giver: object.giver.map(Key::at),
        recipient: object.recipient.map(Key::at),
        people: Vec::new(),
        occasion: None,
        place: object.place.map(Key::at),
        shown_at: object.shown_at.map(Key::at),
        date: Edtf::parse(object.date).expect("the test's own date"),
        object: Text::default(),
        material: None,
        whereabouts: None,
        in_return_for: None,
        fields: {
            let embargo = FieldValue::Terms(vec![Key::at(0)]);
            let embargo = object.breach.then_some((Key::at(0), embargo));
            let value = object.value;
            let value = value.map(|value| (Key::at(1), FieldValue::Number(value)));
            embargo.into_iter().chain(value).collect()
        },
        undisclosed: object.undisclosed,
        also_reported: object.also_reported,
        label: text(object.label),
        plate: None,
        photographs: Vec::new(),
        claims: object.sources.iter().copied().map(claim).collect(),
        questions: (0..object.questions)
            .map(|n| question(&format!("own-{n}"), &[]))
            .collect(),
    }
}

/// A declared field that is a facet.
pub fn field(id: &str, label: &str, kind: FieldType) -> Field {
    Field {
        id: id.to_owned(),
        label: text(label),
        kind,
        terms: Vec::new(),
        unit: None,
        decimals: 0,
        not_reported: None,
        on_label: true,
        searched: false,
        facet: true,
        sort: None,
        property: None,
    }
}

/// A catalogue of these gifts, with the people, places, kinds and sources of [`small_catalogue`].
pub fn catalogue_of(objects: &[GiftSpec]) -> Catalogue {
    let mut catalogue = Catalogue::default();
    catalogue.kinds_mut().extend([
        term("arms", "Arms", "weapons"),
        term("craft", "Craft", ""),
        term("clothing", "Clothing", "garments"),
        term("other", "Other", ""),
    ]);
    catalogue
        .countries_mut()
        .extend([term("BG", "Bulgaria", ""), term("KR", "South Korea", "ROK")]);
    catalogue.fields_mut().extend([
        Field {
            terms: vec![term("breach", "Reported as a breach", "")],
            searched: true,
            ..field("embargo", "Sanctions", FieldType::Term)
        },
        Field {
            decimals: 2,
            sort: Some(Direction::Descending),
            ..field("value", "Value", FieldType::Number)
        },
    ]);
    catalogue.sources_mut().extend([
        source("agency", "Agency", None),
        source("post", "Evening Post", Some('B')),
        source("gazette", "Gazette", Some('A')),
        source("wire", "Wire", None),
    ]);
    catalogue.people_mut().extend([
        person(
            "park",
            "en: Park Min Seo | ko: 박민서 | ru: Пак Мин Со",
            "Park Min-seo",
            Some(1),
        ),
        person("petrov", "Yegor Petrov", "Егор Петров | 페트로프", Some(0)),
        person(
            "zhigulenko",
            "Oleg Zhigulenko",
            "Zigulenko | Жигуленко",
            Some(0),
        ),
        person("chuiko", "Semyon Chuiko", "Семён Чуйко", Some(0)),
        person("matveyko", "Alexander Matveyko", "Matweyko", Some(0)),
        person("fleet", "River Fleet", "", None),
    ]);
    catalogue.places_mut().extend([
        place("severny", "Severny Harbour", "Северный"),
        place("lipki", "Lipki Airfield", ""),
        place("daesan", "Daesan", "대산"),
    ]);
    catalogue.events_mut().extend([Event {
        id: "farewell".to_owned(),
        title: text("Farewell"),
        date: Edtf::unknown(),
        hour: None,
        place: None,
        people: Vec::new(),
        claims: Vec::new(),
        questions: vec![question(
            "which-day",
            if objects.len() > 3 { &[3] } else { &[] },
        )],
    }]);
    catalogue.gifts_mut().extend(
        objects
            .iter()
            .enumerate()
            .map(|(at, object)| gift(at, object)),
    );
    catalogue
}

/// Seven gifts of the exhibit's own and one that only pages outside mention.
pub fn small_catalogue() -> Catalogue {
    let common = GiftSpec {
        recipient: Some(0),
        date: "2023-09-17",
        ..GiftSpec::default()
    };
    catalogue_of(&[
        GiftSpec {
            id: "rifle",
            title: "Carbine",
            label: "A rifle of the highest quality, and a glove",
            giver: Some(1),
            place: Some(0),
            date: "2023-09-13",
            sources: &[0, 1, 2],
            breach: true,
            value: Some(50_000),
            ..common.clone()
        },
        GiftSpec {
            id: "glove",
            value: Some(1_250),
            title: "en: Goldsmith's glove | ko: 금세공 장갑",
            label: "A glove that has been in service",
            kind: 1,
            giver: Some(1),
            place: Some(0),
            date: "2023-09-13",
            sources: &[1, 2],
            ..common.clone()
        },
        GiftSpec {
            id: "vest",
            title: "Body armour",
            also: "bulletproof vest | bronezhilet",
            label: "It protects the chest",
            giver: Some(2),
            place: Some(1),
            sources: &[2, 2],
            questions: 1,
            ..common.clone()
        },
        GiftSpec {
            id: "drones",
            title: "Heron-25 drones",
            also: "Heronry-25",
            label: "Five that strike and one that looks",
            giver: Some(2),
            place: Some(1),
            sources: &[1],
            breach: true,
            value: Some(120_000),
            ..common.clone()
        },
        GiftSpec {
            id: "hat",
            title: "Fur hat",
            also: "ushanka | trapper hat",
            label: "For the winter",
            kind: 2,
            giver: Some(2),
            shown_at: Some(2),
            date: "2023-09-16",
            sources: &[3],
            ..common.clone()
        },
        GiftSpec {
            id: "fleet-gift",
            title: "Gift of the fleet",
            label: "Nobody says what it is",
            kind: 3,
            giver: Some(5),
            undisclosed: true,
            questions: 1,
            sources: &[3],
            date: "2023-09-16",
            ..GiftSpec::default()
        },
        GiftSpec {
            id: "vase",
            title: "Vase",
            label: "Brought by the ambassador",
            kind: 3,
            giver: Some(4),
            date: "XXXX",
            ..common.clone()
        },
        GiftSpec {
            id: "sword",
            title: "Sword",
            label: "Seen on a photograph",
            giver: Some(3),
            date: "2023-07-26",
            sources: &[0],
            also_reported: true,
            ..GiftSpec::default()
        },
    ])
}
