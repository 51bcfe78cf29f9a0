//! What a curator may want to know of an exhibit in which nothing is wrong.
//!
//! A warning never fails a command, and nothing is left out for it.

use serde_json::Value;
use vitrine_publish::letters_in_no_font;

/// So many letters are named, those that are there most.
const NAMED: usize = 10;

/// Says which letters in the texts of some JSON files are in none of the exhibit's fonts; none if all
/// are.
pub(crate) fn warning_of_letters(files: &[Value]) -> Option<String> {
    let mut texts = Vec::new();
    for file in files {
        collect_texts(file, &mut texts);
    }
    let letters = letters_in_no_font(texts);
    let mut letters: Vec<(char, usize)> = letters.into_iter().collect();
    // The sort is stable: what is there as often stays in the order of the code points.
    letters.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let (number, verb) = match letters.len() {
        0 => return None,
        1 => ("1 letter".to_owned(), "is"),
        count => (format!("{count} letters"), "are"),
    };
    let mut named: Vec<String> = letters
        .iter()
        .take(NAMED)
        .map(|(letter, count)| format!("{} ({count})", name_of(*letter)))
        .collect();
    if letters.len() > NAMED {
        named.push("…".to_owned());
    }
    let named = named.join(", ");
    Some(format!(
        "{number} {verb} in none of the exhibit's fonts and {verb} shown in the visitor's own: {named}"
    ))
}

/// All texts in a value, those that are the names of fields left out.
fn collect_texts<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(values) => values.iter().for_each(|one| collect_texts(one, texts)),
        Value::Object(fields) => fields.values().for_each(|one| collect_texts(one, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The letter, or its code point if it is not seen by itself.
fn name_of(letter: char) -> String {
    if letter.escape_debug().count() == 1 {
        letter.to_string()
    } else {
        format!("U+{:04X}", u32::from(letter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_without_a_font_are_counted_and_named_by_how_often_they_are_there() {
        let check = |text: &str, expected: Option<&str>| {
            let file = serde_json::json!({ "日": [{ "title": text }] });
            assert_eq!(warning_of_letters(&[file]).as_deref(), expected, "{text}");
        };
        check("Łódź, Ελλάδα, Қазақстан, 김", None);
        check(
            "ab → c",
            Some(
                "1 letter is in none of the exhibit's fonts and is shown in the visitor's own: → (1)",
            ),
        );
        check(
            "თბილისი a\u{306}\u{e000}",
            Some(
                "7 letters are in none of the exhibit's fonts and are shown in the visitor's own: \
                 ი (3), U+0306 (1), ბ (1), თ (1), ლ (1), ს (1), U+E000 (1)",
            ),
        );
        check(
            "一二三四五六七八九十十",
            Some(
                "10 letters are in none of the exhibit's fonts and are shown in the visitor's own: \
                 十 (2), 一 (1), 七 (1), 三 (1), 九 (1), 二 (1), 五 (1), 八 (1), 六 (1), 四 (1)",
            ),
        );
        check(
            "一二三四五六七八九十百百",
            Some(
                "11 letters are in none of the exhibit's fonts and are shown in the visitor's own: \
                 百 (2), 一 (1), 七 (1), 三 (1), 九 (1), 二 (1), 五 (1), 八 (1), 六 (1), 十 (1), …",
            ),
        );
    }
}
