//! Tours: walks through chosen gifts, kept in a file of their own beside the catalogue's.
//!
//! Valid by construction for the catalogue that they were read with, and for no other.

use super::{Catalogue, Gift, Key, Point, Problem, Question, Record, Text};

/// The tours of a catalogue, in the order of their file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tours {
    /// Each has at least one stop, and an id of its own.
    pub tours: Vec<Tour>,
}

/// A walk through chosen gifts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tour {
    /// Lower-case with hyphens; part of its URL.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// What it shows, in a sentence or two.
    pub introduction: Text,
    /// In order; never empty.
    pub stops: Vec<Stop>,
}

/// A gift of the tour, and what is said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Lower-case with hyphens, unique in its tour; part of its URL.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// The gift shown.
    pub gift: Key<Gift>,
    /// What is said, in at most 90 words.
    pub text: Text,
    /// The detail to look at: the position, from 0, of a point on the gift's plate.
    pub look: Option<usize>,
    /// A point on which sources differ: the record that has it, and the question's index.
    pub question: Option<(Record, usize)>,
    /// What a class is asked.
    pub exercise: Option<Exercise>,
}

/// A question for a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercise {
    /// The question.
    pub ask: Text,
    /// What can be answered.
    pub answer: Text,
}

/// What was read of a file of tours: the tours, and what had to be left out.
#[derive(Debug, Clone)]
pub struct ToursReading {
    /// All that could be read.
    pub tours: Tours,
    /// What is wrong, in the order it was found.
    pub problems: Vec<Problem>,
}

impl Tours {
    /// The tour with this id.
    #[must_use]
    pub fn tour(&self, id: &str) -> Option<&Tour> {
        self.tours.iter().find(|tour| tour.id == id)
    }
}

impl Tour {
    /// The stop with this id.
    #[must_use]
    pub fn stop(&self, id: &str) -> Option<&Stop> {
        self.stops.get(self.position(id)?)
    }

    /// The index of the stop with this id, from 0.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.stops.iter().position(|stop| stop.id == id)
    }
}

impl Stop {
    /// The detail to look at.
    #[must_use]
    pub fn point<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Point> {
        catalogue[self.gift].plate.as_ref()?.points.get(self.look?)
    }

    /// The point on which sources differ.
    #[must_use]
    pub fn question<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Question> {
        let (record, position) = self.question?;
        catalogue.own_questions(record).get(position)
    }
}
