//! The journey: a single, optional record.

use serde_json::Value;

use super::fields::Fields;
use super::json_path::JsonPath;
use super::reader::Reader;
use super::values::{found, is_id};
use crate::ids::List;
use crate::{Journey, Leg, MapName, MapSheet, Topics};

/// How far north or south a parallel of a map may be, in degrees.
const MOST_NORTHERN: f64 = 85.0;

impl Reader {
    /// The journey; its places have been read before.
    pub(super) fn journey(&mut self, value: Value) -> Option<Journey> {
        let at = JsonPath::top("journey");
        let mut fields = Fields::open(self, &at, value)?;
        let title = fields.required_text(self, "title");
        let introduction = fields.text(self, "introduction");
        let days = fields.optional_date(self, "days");
        let note = fields.text(self, "note");
        let map = fields.take("map");
        let map = map.and_then(|value| self.map_sheet(&at.field("map"), value));
        let map_note = fields.text(self, "map_note");
        let map_names = self.map_names(&mut fields);
        let legs = self.legs(&mut fields);
        let topics = fields.take("topics");
        let topics = topics.and_then(|value| self.topics(&at.field("topics"), value));
        fields.close(self);
        Some(Journey {
            title: title?,
            introduction,
            days,
            note,
            map,
            map_note,
            map_names,
            legs,
            topics,
        })
    }

    fn topics(&mut self, at: &JsonPath, value: Value) -> Option<Topics> {
        let mut fields = Fields::open(self, at, value)?;
        let title = fields.required_text(self, "title");
        let introduction = fields.text(self, "introduction");
        let events = fields.keys(self, "events", List::Events);
        fields.close(self);
        if events.is_empty() {
            let at = at.field("events");
            self.problem(&at, "nothing", "the ids of events");
            return None;
        }
        Some(Topics {
            title: title?,
            introduction,
            events,
        })
    }

    fn map_sheet(&mut self, at: &JsonPath, value: Value) -> Option<MapSheet> {
        let mut fields = Fields::open(self, at, value)?;
        let file = fields.take("file").unwrap_or_default();
        let centre = fields.take("centre").unwrap_or_default();
        let parallels = fields.take("parallels").unwrap_or_default();
        let meridian = fields.take("meridian").unwrap_or_default();
        let width = fields.take("width").unwrap_or_default();
        fields.close(self);
        let is_sheet = |file: &&str| {
            let name = file
                .strip_prefix("map/")
                .and_then(|file| file.strip_suffix(".svg"));
            name.is_some_and(is_id)
        };
        let valid_file = file.as_str().filter(is_sheet).map(str::to_owned);
        if valid_file.is_none() {
            let expected = "the name of a file such as map/north-sea.svg";
            self.problem(&at.field("file"), found(&file), expected);
        }
        let centre = self.point(&at.field("centre"), &centre);
        let valid_parallels = match parallels.as_array().map(Vec::as_slice) {
            Some([south, north]) => thousandths(south, MOST_NORTHERN)
                .zip(thousandths(north, MOST_NORTHERN))
                // The cone must cut the sphere, and have its apex above one of the poles.
                .filter(|(south, north)| south < north && south.signum() * north.signum() > 0),
            _ => None,
        };
        if valid_parallels.is_none() {
            let expected = "two latitudes on one side of the equator, the southern one first";
            self.problem(&at.field("parallels"), found(&parallels), expected);
        }
        let valid_meridian = thousandths(&meridian, 180.0);
        if valid_meridian.is_none() {
            self.problem(&at.field("meridian"), found(&meridian), "a longitude");
        }
        let valid_width = width
            .as_i64()
            .and_then(|width| i32::try_from(width).ok())
            .filter(|width| (10..=20_000).contains(width));
        if valid_width.is_none() {
            let expected = "whole kilometres from 10 to 20000";
            self.problem(&at.field("width"), found(&width), expected);
        }
        Some(MapSheet {
            file: valid_file?,
            centre: centre?,
            parallels: valid_parallels?.into(),
            meridian: valid_meridian?,
            width: valid_width?,
        })
    }

    fn map_names(&mut self, journey: &mut Fields) -> Vec<MapName> {
        let values = journey.list(self, "map_names");
        let at = journey.at.field("map_names");
        let mut names = Vec::with_capacity(values.len());
        for (position, value) in values.into_iter().enumerate() {
            let at = at.item(position);
            let Some(mut fields) = Fields::open(self, &at, value) else {
                continue;
            };
            let name = fields.required_text(self, "name");
            let middle = fields.take("at").unwrap_or_default();
            let middle = self.point(&at.field("at"), &middle);
            fields.close(self);
            names.extend(name.zip(middle).map(|(name, at)| MapName { name, at }));
        }
        names
    }

    fn legs(&mut self, journey: &mut Fields) -> Vec<Leg> {
        let values = journey.list(self, "legs");
        let at = journey.at.field("legs");
        let mut legs = Vec::with_capacity(values.len());
        for (position, value) in values.into_iter().enumerate() {
            legs.extend(self.leg(&at.item(position), value));
        }
        legs
    }

    fn leg(&mut self, at: &JsonPath, value: Value) -> Option<Leg> {
        let mut fields = Fields::open(self, at, value)?;
        let from = fields.required_key(self, "from", List::Places);
        let to = fields.required_key(self, "to", List::Places);
        let evidence = fields.required_word(self, "evidence");
        let points = fields.list(self, "via");
        let points_at = at.field("via");
        let mut via = Vec::with_capacity(points.len());
        for (position, point) in points.iter().enumerate() {
            via.extend(self.point(&points_at.item(position), point));
        }
        fields.close(self);
        Some(Leg {
            from: from?,
            to: to?,
            evidence: evidence?,
            via,
        })
    }

    fn point(&mut self, at: &JsonPath, value: &Value) -> Option<[i32; 2]> {
        let point = match value.as_array().map(Vec::as_slice) {
            Some([longitude, latitude]) => {
                thousandths(longitude, 180.0).zip(thousandths(latitude, 90.0))
            }
            _ => None,
        };
        if point.is_none() {
            self.problem(at, found(value), "a longitude and a latitude");
        }
        point.map(<[i32; 2]>::from)
    }
}

/// Degrees in thousandths, no farther than `most` from nought.
fn thousandths(value: &Value, most: f64) -> Option<i32> {
    let degrees = value.as_f64().filter(|degrees| degrees.abs() <= most)?;
    #[expect(clippy::cast_possible_truncation, reason = "at most 180,000")]
    let thousandths = (degrees * 1000.0).round() as i32;
    Some(thousandths)
}
