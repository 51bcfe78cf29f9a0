//! References that are resolved once their records have been read: those to gifts, and those from
//! one source to another. This file only stores them.

use serde_json::Value;

use crate::{Gift, Key, Problem, Record, Text};

/// The field that a resolved reference to a gift goes into.
#[derive(Clone, Copy)]
pub(super) enum RefField {
    /// [`Exhibit::chosen`](crate::Exhibit::chosen).
    Chosen,
    /// `in_return_for` of this gift.
    InReturnFor(Key<Gift>),
    /// `concerns` of a question: its record, and which of the record's questions.
    Concerns(Record, usize),
}

/// References to resolve when all records are read. Positions are those of accepted records, so
/// the references of a record that is left out are rolled back.
#[derive(Default)]
pub(super) struct DeferredRefs {
    pub(super) gifts: Vec<DeferredGift>,
    pub(super) sources: Vec<DeferredSource>,
}

/// A reference to a gift.
pub(super) struct DeferredGift {
    pub(super) field: RefField,
    pub(super) gift: Value,
    /// The problem if there is no such gift; `found` is filled in then.
    pub(super) problem: Problem,
}

/// A reference from one source to another that it rests on.
pub(super) struct DeferredSource {
    pub(super) from: usize,
    pub(super) to: Value,
    pub(super) named: bool,
    pub(super) how: Option<Text>,
    pub(super) problem: Problem,
}

/// How many references there were before a record.
pub(super) struct Checkpoint(usize, usize);

impl DeferredRefs {
    pub(super) fn checkpoint(&self) -> Checkpoint {
        Checkpoint(self.gifts.len(), self.sources.len())
    }

    pub(super) fn roll_back(&mut self, since: &Checkpoint) {
        self.gifts.truncate(since.0);
        self.sources.truncate(since.1);
    }
}
