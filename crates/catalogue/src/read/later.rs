//! References to gifts, which anything may refer to before the gifts are read.

use serde_json::Value;

use super::Reader;
use super::fields::id_of;
use super::trail::Trail;
use crate::ids::List;
use crate::lookup::Record;
use crate::{Catalogue, Gift, Key, Problem};

/// The field that a gift is to be put in once it is known.
#[derive(Clone, Copy)]
pub(super) enum Slot {
    /// [`Exhibit::chosen`](crate::Exhibit::chosen).
    Chosen,
    /// `in_return_for` of this gift.
    InReturnFor(Key<Gift>),
    /// `concerns` of a question: its record, and which of the record's questions.
    Concerns(Record, usize),
}

/// What is to be settled when all records are read. Positions are those of kept records, so
/// what a record left here is forgotten when the record is left out.
#[derive(Default)]
pub(super) struct Later {
    gifts: Vec<ToGift>,
    pub(super) sources: Vec<ToSource>,
}

struct ToGift {
    slot: Slot,
    gift: Value,
    /// The problem it is if there is no such gift; what it found is added then.
    problem: Problem,
}

/// What a source rests on: the source, what it named, and the rest of the entry.
pub(super) struct ToSource {
    pub(super) from: usize,
    pub(super) to: Value,
    pub(super) named: bool,
    pub(super) how: Option<crate::Text>,
    pub(super) problem: Problem,
}

/// How much was to be settled before a record.
pub(super) struct Mark(usize, usize);

impl Later {
    pub(super) fn mark(&self) -> Mark {
        Mark(self.gifts.len(), self.sources.len())
    }

    pub(super) fn forget(&mut self, since: &Mark) {
        self.gifts.truncate(since.0);
        self.sources.truncate(since.1);
    }
}

impl Reader {
    /// Notes that the gift that `gift` names belongs into `slot`.
    pub(super) fn gift_later(&mut self, at: &Trail, slot: Slot, gift: Value) {
        let problem = at.problem(String::new(), id_of(List::Gifts));
        self.later.gifts.push(ToGift {
            slot,
            gift,
            problem,
        });
    }

    /// Puts the gifts where they belong.
    pub(super) fn settle_gifts(&mut self, catalogue: &mut Catalogue) {
        for ToGift {
            slot,
            gift,
            mut problem,
        } in std::mem::take(&mut self.later.gifts)
        {
            let position = gift
                .as_str()
                .and_then(|id| self.ids.position(List::Gifts, id));
            let Some(position) = position else {
                problem.found = self.found_reference(List::Gifts, &gift);
                self.problems.push(problem);
                continue;
            };
            let gift = Key::at(position);
            match slot {
                Slot::Chosen => catalogue.exhibit.chosen.push(gift),
                Slot::InReturnFor(key) => {
                    catalogue.gifts[key.position()].in_return_for = Some(gift);
                }
                Slot::Concerns(record, question) => {
                    let questions = catalogue.questions_mut(record);
                    questions[question].concerns.push(gift);
                }
            }
        }
    }
}
