//! JSON files of the folder, rewritten as values.
//!
//! Fields keep the order in which they were written, and numbers their values; only the spaces
//! between them go.

use std::path::Path;

use serde_json::Value;

use crate::PublishError;
use crate::folder::{read, write};

/// Rewrites each text of a JSON file that `new` has another for, given the name of its field,
/// which is empty in a list at the root, and writes the file without spaces.
pub(super) fn rewrite_texts(
    path: &Path,
    new: &dyn Fn(&str, &str) -> Option<String>,
) -> Result<(), PublishError> {
    rewrite(path, |value| walk(value, "", new))
}

/// Changes the value of a JSON file, and writes it without spaces.
pub(crate) fn rewrite(path: &Path, change: impl FnOnce(&mut Value)) -> Result<(), PublishError> {
    let text = read(path)?;
    // A byte order mark is no JSON, and editors write one.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut value: Value = serde_json::from_str(text).map_err(PublishError::json(path))?;
    change(&mut value);
    let compact = serde_json::to_string(&value).map_err(PublishError::json(path))?;
    write(path, &compact)
}

fn walk(value: &mut Value, field: &str, rewrite: &dyn Fn(&str, &str) -> Option<String>) {
    match value {
        Value::String(text) => {
            if let Some(new) = rewrite(field, text) {
                *text = new;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|one| walk(one, field, rewrite)),
        Value::Object(fields) => fields
            .iter_mut()
            .for_each(|(name, one)| walk(one, name, rewrite)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
