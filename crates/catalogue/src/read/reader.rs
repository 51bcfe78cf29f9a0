//! The state of a reading. What reads the single fields is in the files beside this one.

use std::collections::{HashMap, HashSet};

use super::deferred::DeferredRefs;
use super::json_path::JsonPath;
use crate::ids::{Ids, List};
use crate::{Field, Problem};

/// What is known while reading.
pub(super) struct Reader {
    pub(super) problems: Vec<Problem>,
    /// The languages of the exhibit; never empty.
    pub(super) languages: Vec<Box<str>>,
    pub(super) ids: Ids,
    /// The fields that the exhibit declares.
    pub(super) declared: Vec<Field>,
    /// The fewest and the most words of a label, where the exhibit sets them.
    pub(super) label_words: Option<[usize; 2]>,
    /// The exhibit numbers that are taken.
    pub(super) numbers: HashSet<Box<str>>,
    pub(super) question_ids: HashMap<Box<str>, Option<u32>>,
    /// Which letters of the stemma are taken.
    pub(super) letters: [bool; 26],
    /// The list being read, and how many of its records are accepted so far.
    pub(super) list: List,
    pub(super) accepted: usize,
    pub(super) deferred: DeferredRefs,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            problems: Vec::new(),
            languages: vec!["en".into()],
            ids: Ids::default(),
            declared: Vec::new(),
            label_words: None,
            numbers: HashSet::new(),
            question_ids: HashMap::new(),
            letters: [false; 26],
            list: List::Kinds,
            accepted: 0,
            deferred: DeferredRefs::default(),
        }
    }
}

impl Reader {
    /// Reports that `found` is at `at` instead of `expected`.
    pub(super) fn problem(&mut self, at: &JsonPath, found: impl Into<String>, expected: &str) {
        self.problems.push(at.problem(found.into(), expected));
    }
}
