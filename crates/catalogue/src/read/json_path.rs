//! The path of a value in the file: a linked list of borrowed steps, worded only for a problem.

use crate::Problem;
use crate::ids::List;

/// The path of a value in the file.
#[derive(Clone, Copy)]
pub(super) struct JsonPath<'a> {
    parent: Option<&'a JsonPath<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    /// A record of a list, with its id where it has one.
    Record(List, usize, &'a str),
    /// A field of an object.
    Field(&'a str),
    /// An item of a list, from 0.
    Item(usize),
}

impl<'a> JsonPath<'a> {
    /// A field of the catalogue itself.
    pub(super) fn top(name: &'a str) -> Self {
        Self {
            parent: None,
            step: Step::Field(name),
        }
    }

    /// The record at `position` of `list`, from 0; its id is empty when it has none.
    pub(super) fn record(list: List, position: usize, id: &'a str) -> Self {
        Self {
            parent: None,
            step: Step::Record(list, position, id),
        }
    }

    /// A field of the object here.
    pub(super) fn field<'b>(&'b self, name: &'b str) -> JsonPath<'b> {
        JsonPath {
            parent: Some(self),
            step: Step::Field(name),
        }
    }

    /// An item of the list here, from 0.
    pub(super) fn item(&self, position: usize) -> JsonPath<'_> {
        JsonPath {
            parent: Some(self),
            step: Step::Item(position),
        }
    }

    /// The problem that `found` is here instead of `expected`.
    pub(super) fn problem(&self, found: String, expected: &str) -> Problem {
        let mut steps = Vec::new();
        let mut path = Some(self);
        while let Some(at) = path {
            steps.push(at.step);
            path = at.parent;
        }
        steps.reverse();
        problem_at(&steps, found, expected)
    }
}

fn problem_at(steps: &[Step], found: String, expected: &str) -> Problem {
    let (record, rest) = match steps.split_first() {
        Some((Step::Record(list, position, id), rest)) => (record_name(*list, *position, id), rest),
        Some((Step::Field(name @ ("exhibit" | "journey")), rest)) => ((*name).into(), rest),
        _ => ("catalogue".into(), steps),
    };
    Problem {
        record,
        field: field_name(rest),
        found,
        expected: expected.into(),
        path: pointer(steps),
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Problem {
    /// The problem that `found` is at `path` instead of `expected`. The path is a list of
    /// names and positions from the top; `id` is that of the record, if it runs through one.
    #[must_use]
    pub fn at(path: &[&str], id: &str, found: String, expected: &str) -> Self {
        let list = |name: &&str| List::ALL.into_iter().find(|list| list.name() == *name);
        let mut steps: Vec<Step> = path
            .iter()
            .map(|name| name.parse().map_or(Step::Field(name), Step::Item))
            .collect();
        if let (Some(list), Some(Step::Item(position))) =
            (path.first().and_then(list), steps.get(1).copied())
        {
            steps.splice(..2, [Step::Record(list, position, id)]);
        }
        problem_at(&steps, found, expected)
    }
}

fn record_name(list: List, position: usize, id: &str) -> String {
    let mut name = String::from(list.noun());
    name.push(' ');
    if id.is_empty() {
        name.push_str(&(position + 1).to_string());
    } else {
        push_printable(&mut name, id);
    }
    name
}

fn field_name(steps: &[Step]) -> String {
    let mut name = String::new();
    for (position, step) in steps.iter().enumerate() {
        match step {
            Step::Field(field) => {
                if position > 0 {
                    name.push_str(", ");
                }
                let is_list = matches!(steps.get(position + 1), Some(Step::Item(_)));
                push_printable(&mut name, if is_list { one_of(field) } else { field });
            }
            Step::Item(item) | Step::Record(_, item, _) => {
                name.push(' ');
                name.push_str(&(item + 1).to_string());
            }
        }
    }
    name
}

/// The singular for an item of the list in `field`.
fn one_of(field: &str) -> &str {
    match field {
        "claims" => "claim",
        "points" => "point",
        "questions" => "question",
        "answers" => "answer",
        "sources" => "source",
        "slips" => "slip",
        "languages" => "language",
        "figures" => "figure",
        "legs" => "leg",
        "photographs" => "photograph",
        "map_names" => "map name",
        "stops" => "stop",
        "terms" => "term",
        _ => field,
    }
}

/// A JSON pointer: RFC 6901, <https://www.rfc-editor.org/rfc/rfc6901>.
fn pointer(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        path.push('/');
        match step {
            Step::Record(list, position, _) => {
                path.push_str(list.name());
                path.push('/');
                path.push_str(&position.to_string());
            }
            Step::Field(name) => path.push_str(&name.replace('~', "~0").replace('/', "~1")),
            Step::Item(position) => path.push_str(&position.to_string()),
        }
    }
    path
}

/// How many characters of a value are shown.
const SHOWN: usize = 40;

/// Appends `text` so that it can be shown anywhere: cut short, and with a replacement character
/// for those that would move the cursor or turn the writing around.
pub(super) fn push_printable(to: &mut String, text: &str) {
    let mut characters = text.chars();
    for character in characters.by_ref().take(SHOWN) {
        to.push(if is_unfit(character) {
            '\u{fffd}'
        } else {
            character
        });
    }
    if characters.next().is_some() {
        to.push('…');
    }
}

/// Whether text may not hold this: control characters, and those that embed, override or
/// isolate a direction of writing, by which a text can be made to show other than it reads
/// (Unicode Technical Report 36, <https://www.unicode.org/reports/tr36/>).
pub(super) fn is_unfit(character: char) -> bool {
    is_bidi_control(character) || character.is_control()
}

/// U+202A to U+202E and U+2066 to U+2069.
pub(super) fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
