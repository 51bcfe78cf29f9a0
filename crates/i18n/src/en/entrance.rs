//! The messages of the entrance in English.

use crate::{EntranceMessages, Template};

/// The messages of the entrance in English.
pub const MESSAGES: EntranceMessages = EntranceMessages {
    entrance_gifts: "In their cases, with what is known of each",
    entrance_gifts_without_pictures: "With what is known of each",
    entrance_journey: "The days, the route, and who gave what to whom",
    entrance_tours: Template("Short walks from {object} to {object}, alone or with a class"),
    entrance_questions: "Where the reports disagree, and what we find",
    entrance_sources: "Where it was published, and what each source rests on",
    from_the_cases: "From the cases",
    from_the_collection: "From the collection",
    disagree_title: "points on which the reports disagree or err",
    read_questions: "Read the questions",
    see_sources: "See the sources",
};
