//! A writer of JSON: RFC 8259.
//!
//! `serde_json`'s own writer would add its tables of powers of ten to the WebAssembly. What this
//! one writes must always read back as the same value.

use serde_json::{Map, Value};

/// A value on one line.
pub(super) fn line(value: &Value) -> String {
    let mut text = String::new();
    push_value(&mut text, value, None);
    text
}

/// An object over many lines, for people to read and to change.
pub(super) fn page(object: &Map<String, Value>) -> String {
    let mut text = String::new();
    push_object(&mut text, object, Some(0));
    text.push('\n');
    text
}

/// `depth` is how far it is set in, if it has lines of its own.
fn push_value(text: &mut String, value: &Value, depth: Option<usize>) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::Number(number) => {
            if let Some(number) = number.as_u64() {
                text.push_str(&number.to_string());
            } else if let Some(number) = number.as_i64() {
                text.push_str(&number.to_string());
            } else {
                let number = number.as_f64().unwrap_or_default().to_string();
                text.push_str(&number);
                // Without a point it would read back as a whole number.
                text.push_str(if number.contains('.') { "" } else { ".0" });
            }
        }
        Value::String(string) => push_string(text, string),
        Value::Array(values) => {
            // A pair of numbers is a place.
            let depth = depth.filter(|_| !values.iter().all(Value::is_number));
            text.push('[');
            for (position, value) in values.iter().enumerate() {
                begin(text, position, depth);
                push_value(text, value, depth.map(|depth| depth + 1));
            }
            end(text, values.len(), depth);
            text.push(']');
        }
        Value::Object(object) => push_object(text, object, depth),
    }
}

fn push_object(text: &mut String, object: &Map<String, Value>, depth: Option<usize>) {
    text.push('{');
    for (position, (name, value)) in object.iter().enumerate() {
        begin(text, position, depth);
        push_string(text, name);
        text.push_str(if depth.is_some() { ": " } else { ":" });
        push_value(text, value, depth.map(|depth| depth + 1));
    }
    end(text, object.len(), depth);
    text.push('}');
}

/// Before an item of a list.
fn begin(text: &mut String, position: usize, depth: Option<usize>) {
    if position > 0 {
        text.push(',');
    }
    if let Some(depth) = depth {
        indent(text, depth + 1);
    }
}

/// After the last of `count` items.
fn end(text: &mut String, count: usize, depth: Option<usize>) {
    if let Some(depth) = depth.filter(|_| count > 0) {
        indent(text, depth);
    }
}

fn indent(text: &mut String, depth: usize) {
    text.push('\n');
    for _ in 0..depth {
        text.push_str("  ");
    }
}

fn push_string(text: &mut String, string: &str) {
    text.push('"');
    for letter in string.chars() {
        match letter {
            '"' | '\\' => {
                text.push('\\');
                text.push(letter);
            }
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            letter if letter < ' ' => {
                text.push_str("\\u00");
                let code = letter as u32;
                for digit in [code >> 4, code & 15] {
                    text.extend(char::from_digit(digit, 16));
                }
            }
            letter => text.push(letter),
        }
    }
    text.push('"');
}
