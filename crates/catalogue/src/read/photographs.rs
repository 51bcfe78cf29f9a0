//! A gift's photographs.
//!
//! One without alternative text is left out, and so is one whose file is no name in the folder
//! `photographs/`. Whether there is such a file is not known here.

use serde_json::Value;

use super::fields::Fields;
use super::json_path::JsonPath;
use super::reader::Reader;
use super::values::found;
use crate::Photograph;

/// The endings of the formats that publishing reads.
const ENDINGS: [&str; 6] = [".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"];

/// Signs that lead out of the folder, or that mean something in an address.
const NOT_IN_NAMES: [char; 7] = ['/', '\\', ':', '?', '#', '%', '"'];

/// The photographs of a gift, in their order.
pub(super) fn photographs(reader: &mut Reader, gift: &mut Fields) -> Vec<Photograph> {
    let values = gift.list(reader, "photographs");
    let at = gift.at.field("photographs");
    let mut photographs = Vec::new();
    for (position, value) in values.into_iter().enumerate() {
        photographs.extend(photograph(reader, &at.item(position), value));
    }
    photographs
}

fn photograph(reader: &mut Reader, at: &JsonPath, value: Value) -> Option<Photograph> {
    let mut fields = Fields::open(reader, at, value)?;
    let file = file(reader, &mut fields);
    let alt = fields
        .take_required(reader, "alt", "alternative text")
        .and_then(|value| reader.text(&at.field("alt"), value));
    let caption = fields.text(reader, "caption");
    let credit = fields.text(reader, "credit");
    let rights = fields.string(reader, "rights");
    let size = size(reader, &mut fields);
    fields.close(reader);
    Some(Photograph {
        file: file?,
        alt: alt?,
        caption,
        credit,
        rights,
        size,
    })
}

fn file(reader: &mut Reader, fields: &mut Fields) -> Option<String> {
    let expected = "the name of a JPEG, PNG, WebP or TIFF file such as kettle.jpg";
    let value = fields.take_required(reader, "file", expected)?;
    let name = value.as_str().filter(|name| is_file_name(name));
    if name.is_none() {
        reader.problem(&fields.at.field("file"), found(&value), expected);
    }
    name.map(str::to_owned)
}

fn is_file_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    !name.starts_with('.')
        && !name.contains(NOT_IN_NAMES)
        && !name.contains(char::is_control)
        && ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// The width and height that publishing writes.
fn size(reader: &mut Reader, fields: &mut Fields) -> Option<[u32; 2]> {
    let value = fields.take("size")?;
    let pixels = |side: &Value| u32::try_from(side.as_u64()?).ok().filter(|side| *side > 0);
    let size = match value.as_array().map(Vec::as_slice) {
        Some([width, height]) => pixels(width).zip(pixels(height)),
        _ => None,
    };
    if size.is_none() {
        let at = fields.at.field("size");
        reader.problem(&at, found(&value), "a width and a height in pixels");
    }
    size.map(<[u32; 2]>::from)
}
