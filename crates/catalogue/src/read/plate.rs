//! A gift's plate, and the points on it to be looked at closely.
//!
//! A plate is an artist's impression: one that does not say what it shows, what of it is known
//! and what imagined is left out, since it would pass for a photograph. An invalid point costs
//! itself.

use serde_json::Value;

use super::fields::Fields;
use super::json_path::JsonPath;
use super::reader::Reader;
use super::values::{found, nearest};
use crate::{About, Claim, Plate, Point, Text};

/// The most points on a plate.
const MOST_POINTS: usize = 4;

/// The plate of a gift with these claims. Its file's name becomes part of an address, so it
/// has the form of an id.
pub(super) fn plate(reader: &mut Reader, gift: &mut Fields, claims: &[Claim]) -> Option<Plate> {
    let value = gift.take("plate")?;
    let at = gift.at.field("plate");
    let mut fields = Fields::open(reader, &at, value)?;
    let file = fields.required_id(reader, "file");
    let alt = sentence(reader, &mut fields, "alt", "alternative text");
    let known = sentence(reader, &mut fields, "known", "what of the plate is known");
    let imagined = sentence(
        reader,
        &mut fields,
        "imagined",
        "what of the plate is imagined",
    );
    let turns = fields.flag(reader, "turns");
    let points = points(reader, &mut fields, claims);
    fields.close(reader);
    Some(Plate {
        file: file?,
        alt: alt?,
        known: known?,
        imagined: imagined?,
        turns,
        points,
    })
}

fn sentence(reader: &mut Reader, fields: &mut Fields, name: &str, expected: &str) -> Option<Text> {
    let value = fields.take_required(reader, name, expected)?;
    reader.text(&fields.at.field(name), value)
}

fn points(reader: &mut Reader, plate: &mut Fields, claims: &[Claim]) -> Vec<Point> {
    let values = plate.list(reader, "points");
    let at = plate.at.field("points");
    if values.len() > MOST_POINTS {
        let mut found = String::from("a list of ");
        found.push_str(&values.len().to_string());
        reader.problem(&at, found, "a list of at most 4");
    }
    let mut points = Vec::new();
    for (position, value) in values.into_iter().take(MOST_POINTS).enumerate() {
        points.extend(point(reader, &at.item(position), value, claims));
    }
    points
}

fn point(reader: &mut Reader, at: &JsonPath, value: Value, claims: &[Claim]) -> Option<Point> {
    let mut fields = Fields::open(reader, at, value)?;
    let place = place(reader, &mut fields);
    let says = fields.required_text(reader, "says");
    let about = match fields.take("about") {
        None => Some(None),
        Some(value) => claimed(reader, &at.field("about"), &value, claims).map(Some),
    };
    fields.close(reader);
    Some(Point {
        at: place?,
        says: says?,
        about: about?,
    })
}

/// Where a point is on the plate, to the nearest unit.
fn place(reader: &mut Reader, point: &mut Fields) -> Option<[i32; 2]> {
    let expected = "an x and a y on the plate";
    let value = point.take_required(reader, "at", expected)?;
    let at = point.at.field("at");
    let Some([x, y]) = value.as_array().map(Vec::as_slice) else {
        reader.problem(&at, found(&value), expected);
        return None;
    };
    let mut within = |item: usize, value: &Value, most: i32, expected: &str| {
        let number = value
            .as_f64()
            .filter(|number| (0.0..=f64::from(most)).contains(number))
            .and_then(|number| i32::try_from(nearest(number)).ok());
        if number.is_none() {
            reader.problem(&at.item(item), found(value), expected);
        }
        number
    };
    let x = within(0, x, Plate::WIDTH, "an x from 0 to 480");
    let y = within(1, y, Plate::HEIGHT, "a y from 0 to 600");
    Some([x?, y?])
}

/// The property that a point rests on, if one of the gift's claims speaks of it.
fn claimed(reader: &mut Reader, at: &JsonPath, value: &Value, claims: &[Claim]) -> Option<About> {
    let about = reader.about(at, value)?;
    if claims.iter().all(|claim| claim.about != about) {
        let mut expected = String::from("a claim about ");
        expected.push_str(value.as_str().unwrap_or_default());
        reader.problem(at, "no claim", &expected);
        return None;
    }
    Some(about)
}
