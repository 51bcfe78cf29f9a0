//! Claims and questions, which any record but a source can have.

use serde_json::Value;

use super::deferred::RefField;
use super::fields::Fields;
use super::json_path::JsonPath;
use super::reader::Reader;
use super::values::found;
use super::values::found_text;
use crate::ids::List;
use crate::{About, Answer, Claim, Figure, Key, Question, Record};

impl Reader {
    /// The claims of a record.
    pub(super) fn claims(&mut self, record: &mut Fields) -> Vec<Claim> {
        let values = record.list(self, "claims");
        let at = record.at.field("claims");
        let mut claims = Vec::with_capacity(values.len());
        for (position, value) in values.into_iter().enumerate() {
            claims.extend(self.claim(&at.item(position), value));
        }
        claims
    }

    fn claim(&mut self, at: &JsonPath, value: Value) -> Option<Claim> {
        let mut fields = Fields::open(self, at, value)?;
        let about = fields.take("about").unwrap_or_default();
        let about = self.about(&fields.at.field("about"), &about);
        // Of a record as a whole, the source says what the record says.
        let says = if about == Some(About::Record) {
            Some(fields.text(self, "says").unwrap_or_default())
        } else {
            fields.required_text(self, "says")
        };
        let source = fields.required_key(self, "source", List::Sources);
        let location = fields.text(self, "at");
        let quote = fields.quotation(self, "quote");
        let quote_language = fields.tag(self, "quote_language");
        let differs = fields.flag(self, "differs");
        let after = fields.keys(self, "after", List::Sources);
        let date = fields.optional_date(self, "date");
        let figures = self.figures(&mut fields);
        fields.close(self);
        Some(Claim {
            about: about?,
            says: says?,
            source: source?,
            at: location,
            quote,
            quote_language,
            differs,
            after,
            date,
            figures,
        })
    }

    /// The numbers of a claim.
    fn figures(&mut self, claim: &mut Fields) -> Vec<Figure> {
        let values = claim.list(self, "figures");
        let at = claim.at.field("figures");
        let mut figures = Vec::with_capacity(values.len());
        for (position, value) in values.into_iter().enumerate() {
            figures.extend(self.figure(&at.item(position), value));
        }
        figures
    }

    fn figure(&mut self, at: &JsonPath, value: Value) -> Option<Figure> {
        let mut fields = Fields::open(self, at, value)?;
        let of = fields.required_text(self, "of");
        let least = fields.take_required(self, "least", "a whole number");
        let least = least.and_then(|value| self.whole(&fields.at.field("least"), &value, 0));
        let most = fields.take("most");
        let most_given = most.is_some();
        let from = least.unwrap_or_default();
        let most = most.and_then(|value| self.whole(&fields.at.field("most"), &value, from));
        fields.close(self);
        let figure = Figure {
            of: of?,
            least: least?,
            most,
        };
        // A wrong upper end would make it say "over".
        (most.is_some() || !most_given).then_some(figure)
    }

    /// A whole number that is not below `least`.
    pub(super) fn whole(&mut self, at: &JsonPath, value: &Value, least: u32) -> Option<u32> {
        let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
        let number = number.filter(|number| *number >= least);
        if number.is_none() {
            let expected = ["a whole number from ", &least.to_string()].concat();
            self.problem(at, found(value), &expected);
        }
        number
    }

    /// The questions of a record.
    pub(super) fn questions(&mut self, record: &mut Fields) -> Vec<Question> {
        let values = record.list(self, "questions");
        let at = record.at.field("questions");
        let mut questions = Vec::with_capacity(values.len());
        for (position, value) in values.into_iter().enumerate() {
            questions.extend(self.question(&at.item(position), questions.len(), value));
        }
        questions
    }

    /// A question, which will be the one at `index` of its record.
    fn question(&mut self, at: &JsonPath, index: usize, value: Value) -> Option<Question> {
        let mut fields = Fields::open(self, at, value)?;
        let id = self.question_id(&mut fields);
        let ask = fields.required_text(self, "ask");
        let is_open = fields.has("certainty", "open");
        let answers = self.answers(&mut fields, is_open);
        let finding = fields.required_text(self, "finding");
        let why = fields.required_text(self, "why");
        let certainty = fields.required_word(self, "certainty");
        let concerns = fields.list(self, "concerns");
        fields.close(self);
        let question = Question {
            id: id?,
            ask: ask?,
            answers: answers?,
            finding: finding?,
            why: why?,
            certainty: certainty?,
            concerns: Vec::new(),
        };
        let record = match self.list {
            List::People => Record::Person(Key::new(self.accepted)),
            List::Places => Record::Place(Key::new(self.accepted)),
            List::Events => Record::Event(Key::new(self.accepted)),
            _ => Record::Gift(Key::new(self.accepted)),
        };
        let at = at.field("concerns");
        for (position, value) in concerns.into_iter().enumerate() {
            self.defer_gift(&at.item(position), RefField::Concerns(record, index), value);
        }
        Some(question)
    }

    fn question_id(&mut self, fields: &mut Fields) -> Option<String> {
        let id = fields.required_id(self, "id")?;
        if self.question_ids.contains_key(id.as_str()) {
            let at = fields.at.field("id");
            self.problem(&at, found_text(&id), "an id that no other question has");
            return None;
        }
        self.question_ids.insert(id.as_str().into(), None);
        Some(id)
    }

    /// The answers of a question, at least one. In an open question none is found right.
    fn answers(&mut self, question: &mut Fields, is_open: bool) -> Option<Vec<Answer>> {
        let value = question.take_required(self, "answers", "a list of answers")?;
        let at = question.at.field("answers");
        let values = match value {
            Value::Array(items) if items.is_empty() => {
                self.problem(&at, "an empty list", "a list of answers");
                return None;
            }
            other => self.list(&at, other),
        };
        let mut answers = Vec::with_capacity(values.len());
        for (position, value) in values.into_iter().enumerate() {
            let at = at.item(position);
            let mut answer = self.answer(&at, value);
            if let Some(answer) = answer.as_mut().filter(|answer| is_open && answer.found) {
                let expected = "no found answer in an open question";
                self.problem(&at.field("found"), "true", expected);
                answer.found = false;
            }
            answers.extend(answer);
        }
        (!answers.is_empty()).then_some(answers)
    }

    fn answer(&mut self, at: &JsonPath, value: Value) -> Option<Answer> {
        let mut fields = Fields::open(self, at, value)?;
        let says = fields.required_text(self, "says");
        let sources = fields.keys(self, "sources", List::Sources);
        let found = fields.flag(self, "found");
        fields.close(self);
        Some(Answer {
            says: says?,
            sources,
            found,
        })
    }
}
