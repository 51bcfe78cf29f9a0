//! The journey: a single, optional record.

use serde_json::Value;

use super::fields::Fields;
use super::json_path::JsonPath;
use super::reader::Reader;
use super::values::found;
use crate::ids::List;
use crate::{Journey, Leg, MapName, Topics};

impl Reader {
    /// The journey; its places have been read before.
    pub(super) fn journey(&mut self, value: Value) -> Option<Journey> {
        let at = JsonPath::top("journey");
        let mut fields = Fields::open(self, &at, value)?;
        let title = fields.required_text(self, "title");
        let introduction = fields.text(self, "introduction");
        let days = fields.optional_date(self, "days");
        let note = fields.text(self, "note");
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
        let thousandths = |value: &Value, most: f64| {
            let degrees = value.as_f64().filter(|degrees| degrees.abs() <= most)?;
            #[expect(clippy::cast_possible_truncation, reason = "at most 180,000")]
            let thousandths = (degrees * 1000.0).round() as i32;
            Some(thousandths)
        };
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
