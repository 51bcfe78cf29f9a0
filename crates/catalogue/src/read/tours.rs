//! From the bytes of a file of tours to tours that fit a catalogue.
//!
//! A problem costs the smallest thing that can be spared:
//!
//! - an unknown field, and a text too long: nothing, they are only reported;
//! - a detail, a question or an exercise that is wrong: that part of the stop;
//! - a stop that is wrong in its id, title, gift or text: the stop;
//! - a tour that is wrong in its id, title or introduction, or has no stop left: the tour.

use serde_json::Value;

use super::fields::Fields;
use super::file::parse_object;
use super::json_path::JsonPath;
use super::reader::Reader;
use super::references::id_of;
use super::values::{counted, found, found_text};
use crate::ids::List;
use crate::{
    Catalogue, Exercise, Gift, Key, Record, Stop, Text, Tour, Tours, ToursReading, Unreadable,
};

/// The format that is read here.
const FORMAT: &str = "vitrine-tours/1";
/// The most words before a gift.
const MOST_WORDS: usize = 90;

impl Tours {
    /// A JSON Schema of the file; see [`Catalogue::SCHEMA`].
    pub const SCHEMA: &'static str = include_str!("../../schema/vitrine-tours-1.schema.json");

    /// The tours that a file holds, with its problems, for the catalogue that names the file.
    ///
    /// ```
    /// use vitrine_catalogue::{Catalogue, Tours};
    ///
    /// let catalogue = Catalogue::default();
    /// let file = br#"{"format": "vitrine-tours/1", "tours": [{"id": "brief", "title": "Brief"}]}"#;
    /// let reading = Tours::read(file, &catalogue).unwrap();
    /// assert!(reading.tours.tours.is_empty());
    /// assert_eq!(
    ///     reading.problems[0].to_string(),
    ///     "tour brief, introduction: found nothing, expected text",
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// When the file as a whole cannot be read: it is not JSON, or not tours of this version.
    pub fn read(bytes: &[u8], catalogue: &Catalogue) -> Result<ToursReading, Unreadable> {
        let mut top = parse_object(FORMAT, bytes)?;
        let mut reader = Reader {
            list: List::Tours,
            ..Reader::default()
        };
        let languages = catalogue.exhibit.languages.iter();
        let languages: Vec<Box<str>> = languages.map(|tag| tag.as_str().into()).collect();
        if !languages.is_empty() {
            reader.languages = languages;
        }
        reader.pass_over_schema(&mut top);
        let values = top.remove("tours").unwrap_or_default();
        let values = reader.list(&JsonPath::top("tours"), values);
        let mut tours = Vec::with_capacity(values.len());
        for (position, mut value) in values.into_iter().enumerate() {
            let id = reader.record_id(position, &mut value);
            // Without an id it is still read, so that all its problems are found at once.
            let name = id.as_deref().unwrap_or_default();
            let at = JsonPath::record(List::Tours, position, name);
            let tour = reader.tour(catalogue, &at, name.to_owned(), value);
            if id.is_some() {
                tours.extend(tour);
            }
        }
        for name in top.keys() {
            reader.problem(
                &JsonPath::top(name),
                "an unknown field",
                "a field of the format",
            );
        }
        let mut problems = reader.problems;
        for problem in &mut problems {
            // A problem outside of every tour.
            if problem.record == "catalogue" {
                "tours".clone_into(&mut problem.record);
            }
        }
        Ok(ToursReading {
            tours: Tours { tours },
            problems,
        })
    }
}

impl Reader {
    fn tour(
        &mut self,
        catalogue: &Catalogue,
        at: &JsonPath,
        id: String,
        value: Value,
    ) -> Option<Tour> {
        let mut fields = Fields::open(self, at, value)?;
        let title = fields.required_text(self, "title");
        let introduction = fields.required_text(self, "introduction");
        let stops_at = at.field("stops");
        let mut stops: Vec<Stop> = Vec::new();
        match fields.take("stops") {
            None => self.problem(&stops_at, "nothing", "a list of stops"),
            Some(Value::Array(values)) if !values.is_empty() => {
                for (position, value) in values.into_iter().enumerate() {
                    let at = stops_at.item(position);
                    stops.extend(self.stop(catalogue, &at, value, &stops));
                }
                if stops.is_empty() {
                    self.problem(&stops_at, "no stop without a mistake", "a list of stops");
                }
            }
            Some(other) => self.problem(&stops_at, found(&other), "a list of stops"),
        }
        fields.close(self);
        Some(Tour {
            id,
            title: title?,
            introduction: introduction?,
            stops,
        })
        .filter(|tour| !tour.stops.is_empty())
    }

    fn stop(
        &mut self,
        catalogue: &Catalogue,
        at: &JsonPath,
        value: Value,
        before: &[Stop],
    ) -> Option<Stop> {
        let mut fields = Fields::open(self, at, value)?;
        let id = fields.required_id(self, "id").filter(|id| {
            let is_new = before.iter().all(|stop| stop.id != *id);
            if !is_new {
                let expected = "an id that no other stop of the tour has";
                self.problem(&at.field("id"), found_text(id), expected);
            }
            is_new
        });
        let title = fields.required_text(self, "title");
        let gift = self.gift_of_stop(catalogue, &mut fields);
        let text = fields.required_text(self, "text");
        if let Some(text) = &text {
            self.check_length(&at.field("text"), text);
        }
        // Which details there are is only known with the gift.
        let look = fields.take("look");
        let look = gift.and_then(|gift| self.look(&at.field("look"), &catalogue[gift], look));
        let question = fields
            .take("question")
            .and_then(|id| self.question_of_stop(catalogue, &at.field("question"), &id));
        let exercise = self.exercise(&mut fields);
        fields.close(self);
        Some(Stop {
            id: id?,
            title: title?,
            gift: gift?,
            text: text?,
            look,
            question,
            exercise,
        })
    }

    fn gift_of_stop(&mut self, catalogue: &Catalogue, stop: &mut Fields) -> Option<Key<Gift>> {
        let expected = id_of(List::Gifts);
        let value = stop.take_required(self, "gift", expected)?;
        let gift = value.as_str().and_then(|id| catalogue.gift(id));
        if gift.is_none() {
            self.problem(&stop.at.field("gift"), found(&value), expected);
        }
        gift
    }

    fn check_length(&mut self, at: &JsonPath, text: &Text) {
        let lengths = text
            .wordings()
            .map(|(_, wording)| wording.split_whitespace().count());
        if let Some(longest) = lengths.max().filter(|words| *words > MOST_WORDS) {
            self.problem(at, counted(longest, "word"), "at most 90 words");
        }
    }

    /// The position of the point whose number, from 1, `value` is.
    fn look(&mut self, at: &JsonPath, gift: &Gift, value: Option<Value>) -> Option<usize> {
        let points = gift.plate.as_ref().map_or(0, |plate| plate.points.len());
        if points == 0 {
            if let Some(value) = value {
                let expected = "nothing: the gift has no plate with points";
                self.problem(at, found(&value), expected);
            }
            return None;
        }
        let value = value.unwrap_or_default();
        let number = value
            .as_u64()
            .and_then(|number| usize::try_from(number).ok());
        let look = number
            .filter(|number| (1..=points).contains(number))
            .map(|number| number - 1);
        if look.is_none() {
            let mut expected = String::from("the number of a point on the plate, from 1 to ");
            expected.push_str(&points.to_string());
            self.problem(at, found(&value), &expected);
        }
        look
    }

    fn question_of_stop(
        &mut self,
        catalogue: &Catalogue,
        at: &JsonPath,
        value: &Value,
    ) -> Option<(Record, usize)> {
        let question = value.as_str().and_then(|id| {
            catalogue.records().find_map(|record| {
                let questions = catalogue.own_questions(record);
                let position = questions.iter().position(|question| question.id == id)?;
                Some((record, position))
            })
        });
        if question.is_none() {
            self.problem(at, found(value), "the id of a question");
        }
        question
    }

    /// What a class is asked and what can be answered, both or neither.
    fn exercise(&mut self, stop: &mut Fields) -> Option<Exercise> {
        let [ask, answer] = ["ask", "answer"].map(|name| stop.take(name));
        if ask.is_none() && answer.is_none() {
            return None;
        }
        let [ask, answer] = [("ask", ask), ("answer", answer)].map(|(name, value)| {
            let at = stop.at.field(name);
            if let Some(value) = value {
                return self.text(&at, value);
            }
            self.problem(&at, "nothing", "text");
            None
        });
        Some(Exercise {
            ask: ask?,
            answer: answer?,
        })
    }
}
