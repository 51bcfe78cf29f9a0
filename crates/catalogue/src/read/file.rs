//! From bytes to a JSON object of the expected format. Nothing here looks at a record.

use serde_json::{Map, Value};

use super::json_path::JsonPath;
use super::reader::Reader;
use super::values::found;
use crate::Unreadable;
use crate::unreadable::json_text;

/// The members of the object that a file of this format is, without its `format`.
pub(super) fn parse_object(
    expected: &'static str,
    bytes: &[u8],
) -> Result<Map<String, Value>, Unreadable> {
    match serde_json::from_str(json_text(bytes)?).map_err(|error| not_json(&error))? {
        Value::Object(mut top) => match top.remove("format") {
            Some(Value::String(format)) if format == expected => Ok(top),
            other => Err(Unreadable::OtherFormat {
                found: found(&other.unwrap_or_default()),
                expected,
            }),
        },
        other => Err(Unreadable::NotAnObject {
            found: found(&other),
        }),
    }
}

impl Reader {
    /// Takes out the schema that the file names. It is for editors, so only its form is checked.
    pub(super) fn pass_over_schema(&mut self, top: &mut Map<String, Value>) {
        let schema = top.remove("$schema").unwrap_or_default();
        if !schema.is_string() && !schema.is_null() {
            let at = JsonPath::top("$schema");
            self.problem(&at, found(&schema), "the address of a schema");
        }
    }
}

fn not_json(error: &serde_json::Error) -> Unreadable {
    let (line, column) = (error.line(), error.column());
    if error.is_eof() {
        return Unreadable::CutShort { line, column };
    }
    let mut reason = error.to_string();
    if let Some(end) = reason.find(" at line ") {
        reason.truncate(end);
    }
    Unreadable::NotJson {
        reason,
        line,
        column,
    }
}
