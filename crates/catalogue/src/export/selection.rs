//! A catalogue of some gifts of another, and all records that they refer to.
//!
//! It is cut from the JSON of the file, not written from the records that were read, so that no
//! field of a record is lost or changed. The result is a catalogue without a dangling reference:
//! it reads without a problem if the whole did. The journey and the tours are left out, for they
//! belong to the whole, and so is the schema, which lies beside the file that it was cut from. A
//! question of a gift that is left out moves to a chosen gift that it concerns. Otherwise this file
//! must never change a record, but for references to gifts that are left out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::json;

type Record = Map<String, Value>;

/// The lists of a file whose records gifts refer to, in the order they are written.
const LISTS: [&str; 6] = [
    "kinds",
    "countries",
    "sources",
    "people",
    "places",
    "events",
];

/// The fields that refer to a record, and the list that it is in.
const REFERENCES: [(&str, &str); 12] = [
    ("kind", "kinds"),
    ("country", "countries"),
    ("source", "sources"),
    ("sources", "sources"),
    // By id, or by a note with the id in it.
    ("rests_on", "sources"),
    ("after", "sources"),
    ("giver", "people"),
    ("recipient", "people"),
    ("people", "people"),
    ("place", "places"),
    ("shown_at", "places"),
    ("occasion", "events"),
];

/// The catalogue that holds the gifts with these ids, in this order, cut from the bytes of the
/// whole; none if they are no catalogue. An id that no gift has is passed over.
#[must_use]
pub fn selection(catalogue: &[u8], gifts: &[&str]) -> Option<String> {
    let text = std::str::from_utf8(catalogue).ok()?;
    // As the reading does.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Ok(Value::Object(mut whole)) = serde_json::from_str(text) else {
        return None;
    };
    let mut every = records(&mut whole, "gifts");
    let mut chosen: Vec<Record> = Vec::new();
    for id in gifts {
        let found = every
            .iter()
            .position(|gift| id_of(gift) == Some(id))
            .filter(|_| chosen.iter().all(|gift| id_of(gift) != Some(id)));
        chosen.extend(found.map(|at| std::mem::take(&mut every[at])));
    }
    let ids: BTreeSet<String> = chosen.iter().filter_map(id_of).map(str::to_owned).collect();
    let mut lists: BTreeMap<&str, Vec<Record>> = LISTS
        .into_iter()
        .map(|list| (list, records(&mut whole, list)))
        .collect();

    for left in &mut every {
        move_questions(left, &mut chosen);
    }

    let declared = whole.get("fields").and_then(Value::as_array);
    let declared = declared.cloned().unwrap_or_default();
    let mut reached = Reached::default();
    for gift in &mut chosen {
        gift.retain(|field, value| field != "in_return_for" || names_one_of(value, &ids));
        forget_others(gift, &ids);
        reached.search(gift);
        reached.add_declared(gift, &declared);
    }
    for (list, records) in &mut lists {
        for record in records {
            forget_others(record, &ids);
            if concerns_any(record)
                && let Some(id) = id_of(record)
            {
                reached.add(list, id);
            }
        }
    }
    reached.follow(&lists);

    let mut cut = Record::new();
    cut.extend(whole.remove_entry("format"));
    if let Some((name, mut exhibit)) = whole.remove_entry("exhibit") {
        if let Some(Value::Array(chosen)) = exhibit.get_mut("chosen") {
            chosen.retain(|id| names_one_of(id, &ids));
        }
        cut.insert(name, exhibit);
    }
    cut.extend(whole.remove_entry("fields"));
    for (list, records) in lists {
        let kept = records
            .into_iter()
            .filter(|record| id_of(record).is_some_and(|id| reached.has(list, id)));
        cut.insert(list.to_owned(), kept.map(Value::Object).collect());
    }
    cut.insert(
        "gifts".to_owned(),
        chosen.into_iter().map(Value::Object).collect(),
    );
    Some(json::page(&cut))
}

/// The records of a list, taken out of the file; what is none is passed over.
fn records(whole: &mut Record, list: &str) -> Vec<Record> {
    let Some(Value::Array(values)) = whole.remove(list) else {
        return Vec::new();
    };
    let record = |value| match value {
        Value::Object(record) => Some(record),
        _ => None,
    };
    values.into_iter().filter_map(record).collect()
}

fn id_of(record: &Record) -> Option<&str> {
    record.get("id")?.as_str()
}

fn names_one_of(value: &Value, ids: &BTreeSet<String>) -> bool {
    value.as_str().is_some_and(|id| ids.contains(id))
}

fn questions_of(record: &mut Record) -> impl Iterator<Item = &mut Record> {
    let questions = record.get_mut("questions").and_then(Value::as_array_mut);
    questions
        .into_iter()
        .flatten()
        .filter_map(Value::as_object_mut)
}

/// Moves each question of a gift that is left out to the first chosen gift that it concerns.
fn move_questions(left: &mut Record, chosen: &mut [Record]) {
    for question in questions_of(left) {
        let Some(Value::Array(concerned)) = question.get_mut("concerns") else {
            continue;
        };
        let is_concerned = |gift: &&mut Record| {
            let is_it = |id: &Value| id.as_str().is_some() && id.as_str() == id_of(gift);
            concerned.iter().any(is_it)
        };
        let Some(gift) = chosen.iter_mut().find(is_concerned) else {
            continue;
        };
        concerned.retain(|id| id.as_str() != id_of(gift));
        let questions = gift
            .entry("questions")
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Some(questions) = questions.as_array_mut() {
            questions.push(Value::Object(std::mem::take(question)));
        }
    }
}

/// Drops from a record's questions the gifts that are left out.
fn forget_others(record: &mut Record, ids: &BTreeSet<String>) {
    for question in questions_of(record) {
        if let Some(Value::Array(concerned)) = question.get_mut("concerns") {
            concerned.retain(|gift| names_one_of(gift, ids));
        }
    }
}

fn concerns_any(record: &mut Record) -> bool {
    questions_of(record).any(|question| {
        let concerned = question.get("concerns").and_then(Value::as_array);
        concerned.is_some_and(|concerned| !concerned.is_empty())
    })
}

/// The transitive closure of references: the records reached, by list and id, and those still to
/// be searched.
#[derive(Default)]
struct Reached {
    seen: BTreeSet<(&'static str, String)>,
    waiting: Vec<(&'static str, String)>,
}

impl Reached {
    fn has(&self, list: &'static str, id: &str) -> bool {
        self.seen.contains(&(list, id.to_owned()))
    }

    fn add(&mut self, list: &'static str, id: &str) {
        let one = (list, id.to_owned());
        if self.seen.insert(one.clone()) {
            self.waiting.push(one);
        }
    }

    /// Adds the places and people that a gift's declared fields refer to.
    fn add_declared(&mut self, gift: &Record, declared: &[Value]) {
        for field in declared {
            let list = match field["type"].as_str() {
                Some("place") => "places",
                Some("person") => "people",
                _ => continue,
            };
            let id = field["id"].as_str().unwrap_or_default();
            let value = gift.get("fields").and_then(|values| values.get(id));
            if let Some(value) = value.and_then(Value::as_str) {
                self.add(list, value);
            }
        }
    }

    /// Adds whatever a record refers to, at any depth.
    fn search(&mut self, record: &Record) {
        for (field, value) in record {
            // The bibliographic record refers to nothing of ours.
            if field != "csl" {
                let reference = REFERENCES.into_iter().find(|(name, _)| name == field);
                self.search_value(value, reference.map(|(_, list)| list));
            }
        }
    }

    fn search_value(&mut self, value: &Value, list: Option<&'static str>) {
        match (value, list) {
            (Value::String(id), Some(list)) => self.add(list, id),
            (Value::Array(values), list) => {
                for value in values {
                    self.search_value(value, list);
                }
            }
            (Value::Object(record), _) => self.search(record),
            _ => {}
        }
    }

    /// Adds what the reached records refer to in their turn.
    fn follow(&mut self, lists: &BTreeMap<&'static str, Vec<Record>>) {
        let places: BTreeMap<(&str, &str), &Record> = lists
            .iter()
            .flat_map(|(list, records)| {
                records
                    .iter()
                    .filter_map(|record| Some(((*list, id_of(record)?), record)))
            })
            .collect();
        while let Some((list, id)) = self.waiting.pop() {
            if let Some(record) = places.get(&(list, id.as_str())) {
                self.search(record);
            }
        }
    }
}
