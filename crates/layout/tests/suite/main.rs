//! Layout: where the exchange, the stemma, the timeline, the map, figures, the loupe and virtual
//! lists place things.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod exchange;
mod figures;
mod loupe;
mod map;
mod stemma;
mod timeline;
mod virtual_list;

use vitrine_catalogue::{
    About, Catalogue, Claim, Csl, Edtf, Event, Gift, Key, Person, RestsOn, Source, Text,
};

fn text(words: &str) -> Text {
    Text::new(vec![("en".into(), words.into())])
}

fn person(id: &str) -> Person {
    Person {
        id: id.to_owned(),
        name: text(id),
        also: Vec::new(),
        same_as: Vec::new(),
        body: false,
        role: text(""),
        country: None,
        claims: Vec::new(),
        questions: Vec::new(),
    }
}

/// A gift from one to another, as numbers in the list of people.
fn gift(id: &str, giver: Option<usize>, recipient: Option<usize>, date: &str) -> Gift {
    Gift {
        id: id.to_owned(),
        number: String::new(),
        title: text(id),
        also: Vec::new(),
        kind: None,
        quantity: None,
        giver: giver.map(Key::at),
        recipient: recipient.map(Key::at),
        people: Vec::new(),
        occasion: None,
        place: None,
        shown_at: None,
        date: Edtf::parse(date).expect("a date"),
        object: text(id),
        material: None,
        whereabouts: None,
        in_return_for: None,
        fields: Vec::new(),
        undisclosed: false,
        also_reported: false,
        label: text(""),
        plate: None,
        photographs: Vec::new(),
        claims: Vec::new(),
        questions: Vec::new(),
    }
}

fn event(id: &str, date: &str) -> Event {
    Event {
        id: id.to_owned(),
        title: text(id),
        date: Edtf::parse(date).expect("a date"),
        hour: None,
        place: None,
        people: Vec::new(),
        claims: Vec::new(),
        questions: Vec::new(),
    }
}

/// A source with what it rests on, as numbers in the list of sources.
fn source(id: &str, letter: Option<char>, rests_on: &[(usize, bool)]) -> Source {
    Source {
        id: id.to_owned(),
        name: id.to_owned(),
        letter,
        csl: Csl {
            kind: if id.contains("briefing") {
                "speech"
            } else {
                "webpage"
            }
            .to_owned(),
            ..Csl::default()
        },
        rests_on: rests_on
            .iter()
            .map(|(source, named)| RestsOn {
                source: Key::at(*source),
                named: *named,
                how: None,
            })
            .collect(),
        chief: letter.is_some(),
        about: text(""),
        slips: Vec::new(),
    }
}

fn claim(about: About, source: usize, differs: bool, after: &[usize]) -> Claim {
    Claim {
        about,
        says: text(""),
        source: Key::at(source),
        at: None,
        quote: None,
        quote_language: None,
        differs,
        after: after.iter().map(|source| Key::at(*source)).collect(),
        date: None,
        figures: Vec::new(),
    }
}

fn people(count: usize) -> Catalogue {
    let mut catalogue = Catalogue::default();
    *catalogue.people_mut() = (0..count).map(|i| person(&i.to_string())).collect();
    catalogue
}
