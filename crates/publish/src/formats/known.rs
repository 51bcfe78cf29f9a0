//! What is known of a thing, as the formats in JSON have it.
//!
//! What is not reported is never written, not even as nothing.

use serde_json::{Map, Value};

/// Writes a property, unless its value is empty.
pub(super) fn write(known: &mut Map<String, Value>, name: &str, value: Value) {
    let empty = match &value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        _ => false,
    };
    if !empty {
        known.insert(name.to_owned(), value);
    }
}
