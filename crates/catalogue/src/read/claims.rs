//! Claims and questions, which stand on any record but a source.

use serde_json::Value;

use super::Reader;
use super::fields::Fields;
use super::later::Slot;
use super::trail::Trail;
use super::values::found;
use super::values::found_text;
use crate::ids::List;
use crate::lookup::Record;
use crate::{About, Answer, Certainty, Claim, Figure, Key, Question};

/// The words for [`ABOUTS`], in JSON.
const ABOUT_WORDS: [&str; 14] = [
    "object",
    "quantity",
    "material",
    "giver",
    "recipient",
    "occasion",
    "date",
    "place",
    "in-return-for",
    "whereabouts",
    "embargo",
    "name",
    "role",
    "description",
];

const ABOUTS: [About; 14] = [
    About::Object,
    About::Quantity,
    About::Material,
    About::Giver,
    About::Recipient,
    About::Occasion,
    About::Date,
    About::Place,
    About::InReturnFor,
    About::Whereabouts,
    About::Embargo,
    About::Name,
    About::Role,
    About::Description,
];

const CERTAINTY_WORDS: [&str; 3] = ["settled", "likely", "open"];
const CERTAINTIES: [Certainty; 3] = [Certainty::Settled, Certainty::Likely, Certainty::Open];

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

    fn claim(&mut self, at: &Trail, value: Value) -> Option<Claim> {
        let mut fields = Fields::open(self, at, value)?;
        let about = fields.take("about").unwrap_or_default();
        let about = self.about(&fields.at.field("about"), &about);
        let says = fields.required_text(self, "says");
        let source = fields.required_key(self, "source", List::Sources);
        let place = fields.text(self, "at");
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
            at: place,
            quote,
            quote_language,
            differs,
            after,
            date,
            figures,
        })
    }

    /// The property that a word names.
    pub(super) fn about(&mut self, at: &Trail, value: &Value) -> Option<About> {
        let word = self.word(at, &ABOUT_WORDS, value)?;
        Some(ABOUTS[word])
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

    fn figure(&mut self, at: &Trail, value: Value) -> Option<Figure> {
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
    pub(super) fn whole(&mut self, at: &Trail, value: &Value, least: u32) -> Option<u32> {
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

    /// A question that will be the one at `kept` among its record's.
    fn question(&mut self, at: &Trail, kept: usize, value: Value) -> Option<Question> {
        let mut fields = Fields::open(self, at, value)?;
        let id = self.question_id(&mut fields);
        let ask = fields.required_text(self, "ask");
        let answers = self.answers(&mut fields);
        let finding = fields.required_text(self, "finding");
        let why = fields.required_text(self, "why");
        let certainty = fields.required_word(self, "certainty", &CERTAINTY_WORDS);
        let concerns = fields.list(self, "concerns");
        fields.close(self);
        let question = Question {
            id: id?,
            ask: ask?,
            answers: answers?,
            finding: finding?,
            why: why?,
            certainty: CERTAINTIES[certainty?],
            concerns: Vec::new(),
        };
        let record = match self.list {
            List::People => Record::Person(Key::at(self.kept)),
            List::Places => Record::Place(Key::at(self.kept)),
            List::Events => Record::Event(Key::at(self.kept)),
            _ => Record::Gift(Key::at(self.kept)),
        };
        let at = at.field("concerns");
        for (position, value) in concerns.into_iter().enumerate() {
            self.gift_later(&at.item(position), Slot::Concerns(record, kept), value);
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

    /// The answers of a question; none when there is not one.
    fn answers(&mut self, question: &mut Fields) -> Option<Vec<Answer>> {
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
            answers.extend(self.answer(&at.item(position), value));
        }
        (!answers.is_empty()).then_some(answers)
    }

    fn answer(&mut self, at: &Trail, value: Value) -> Option<Answer> {
        let mut fields = Fields::open(self, at, value)?;
        let says = fields.required_text(self, "says");
        let sources = fields.keys(self, "sources", List::Sources);
        fields.close(self);
        Some(Answer {
            says: says?,
            sources,
        })
    }
}
