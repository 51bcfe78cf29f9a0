//! Where in a JSON text each value starts.
//!
//! The catalogue is read without positions, which would cost the browser time and bytes; so the
//! text is parsed a second time, with them, when a problem has to be located. It never decides
//! what is wrong, but for a field that is written twice, which only this parser sees.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use vitrine_catalogue::Problem;

/// The lines of a text.
pub(super) struct Lines<'a> {
    text: &'a str,
    /// The byte each line starts at.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self {
            text,
            starts: std::iter::once(0)
                .chain(ends.map(|(end, _)| end + 1))
                .collect(),
        }
    }

    /// The line and column of a byte, both from 1, the column in characters.
    pub(super) fn at(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts[line - 1];
        let before = self.text.as_bytes().get(start..byte).unwrap_or_default();
        // Every byte that does not continue a character starts one.
        let characters = before.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
        (line, characters + 1)
    }

    /// As [`Lines::at`], from a line and a column of bytes, both from 1.
    pub(super) fn of_byte(&self, line: usize, column: usize) -> (usize, usize) {
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        self.at((start + column.saturating_sub(1)).min(self.text.len()))
    }
}

/// Where each value of a JSON text starts.
#[derive(Default)]
pub(super) struct JsonPositions {
    /// By JSON pointer, in bytes.
    starts: HashMap<String, usize>,
    duplicates: Vec<Problem>,
}

impl JsonPositions {
    /// The positions in a text that is known to be JSON; of another there are none.
    pub(super) fn of(text: &str) -> Self {
        let mut positions = Self::default();
        let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        if let Ok(Some(value)) = parsed.map(|parsed| parsed.value) {
            positions.collect(&mut Vec::new(), "", &value);
        }
        positions
    }

    /// The byte at which the value at `path` starts; of a field that is missing, the object it
    /// is missing from.
    pub(super) fn start(&self, path: &str) -> usize {
        let mut path = path;
        loop {
            if let Some(start) = self.starts.get(path) {
                return *start;
            }
            match path.rfind('/') {
                Some(end) => path = &path[..end],
                None => return 0,
            }
        }
    }

    /// Each name that an object has more than once: the reading takes the last.
    pub(super) fn take_duplicates(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.duplicates)
    }

    /// Collects where `value` starts, which is at `path` in the record with `id`, and where
    /// all in it does.
    fn collect<'a>(&mut self, path: &mut Vec<Cow<'a, str>>, id: &'a str, value: &'a Value) {
        self.starts.insert(pointer(path), value.range().start);
        match value {
            Value::Object(object) => {
                let id = if path.len() == 2 { id_of(object) } else { id };
                let mut names = HashSet::new();
                for property in &object.properties {
                    let name = property.name.as_str();
                    path.push(Cow::Borrowed(name));
                    self.collect(path, id, &property.value);
                    if !names.insert(name) {
                        let names: Vec<&str> = path.iter().map(AsRef::as_ref).collect();
                        let found = String::from("the field a second time");
                        self.duplicates
                            .push(Problem::at(&names, id, found, "each field once"));
                    }
                    path.pop();
                }
            }
            Value::Array(array) => {
                for (position, value) in array.elements.iter().enumerate() {
                    path.push(Cow::Owned(position.to_string()));
                    self.collect(path, id, value);
                    path.pop();
                }
            }
            _ => {}
        }
    }
}

fn id_of<'a>(record: &'a Object) -> &'a str {
    record.get_string("id").map_or("", |id| id.value.as_ref())
}

fn pointer(path: &[Cow<str>]) -> String {
    let mut pointer = String::new();
    for name in path {
        pointer.push('/');
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
    }
    pointer
}
