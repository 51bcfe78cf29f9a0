//! References from one record to another, by id.

use serde_json::Value;

use super::deferred::{DeferredGift, RefField};
use super::json_path::JsonPath;
use super::reader::Reader;
use super::values::found;
use crate::ids::List;
use crate::{Catalogue, Key};

impl Reader {
    /// The position of the record with the id `value`.
    pub(super) fn position(&mut self, at: &JsonPath, list: List, value: &Value) -> Option<usize> {
        let position = value.as_str().and_then(|id| self.ids.position(list, id));
        if position.is_none() {
            let found = self.found_reference(list, value);
            self.problem(at, found, id_of(list));
        }
        position
    }

    /// The value of a dangling reference, for a problem.
    pub(super) fn found_reference(&self, list: List, value: &Value) -> String {
        let mut text = found(value);
        if value
            .as_str()
            .is_some_and(|id| self.ids.is_left_out(list, id))
        {
            text.push_str(", which is left out");
        }
        text
    }

    /// Defers the reference `gift`, which goes into `field`.
    pub(super) fn defer_gift(&mut self, at: &JsonPath, field: RefField, gift: Value) {
        let problem = at.problem(String::new(), id_of(List::Gifts));
        self.deferred.gifts.push(DeferredGift {
            field,
            gift,
            problem,
        });
    }

    /// Resolves the references to gifts.
    pub(super) fn resolve_gifts(&mut self, catalogue: &mut Catalogue) {
        for DeferredGift {
            field,
            gift,
            mut problem,
        } in std::mem::take(&mut self.deferred.gifts)
        {
            let position = gift
                .as_str()
                .and_then(|id| self.ids.position(List::Gifts, id));
            let Some(position) = position else {
                problem.found = self.found_reference(List::Gifts, &gift);
                self.problems.push(problem);
                continue;
            };
            let gift = Key::new(position);
            match field {
                RefField::Chosen => catalogue.exhibit.chosen.push(gift),
                RefField::InReturnFor(key) => {
                    catalogue.gifts[key.position()].in_return_for = Some(gift);
                }
                RefField::Concerns(record, question) => {
                    let questions = catalogue.questions_mut(record);
                    questions[question].concerns.push(gift);
                }
            }
        }
    }
}

/// What is expected of a reference to a record of `list`.
pub(super) fn id_of(list: List) -> &'static str {
    [
        "the id of a kind",
        "the id of a country",
        "the id of a source",
        "the id of a person",
        "the id of a place",
        "the id of an event",
        "the id of a field",
        "the id of a gift",
        "the id of a tour",
    ][list as usize]
}
