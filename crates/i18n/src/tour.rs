//! What the exhibit says of tours. A word that a language lacks does not compile.

use super::FaultMessages;

/// Everything the exhibit says of tours in one language.
#[allow(missing_docs, reason = "a word's name says what it is")]
pub struct TourMessages {
    pub lead: &'static str,
    pub none: &'static str,
    pub all_tours: &'static str,
    pub other_tours: &'static str,
    pub the_stops: &'static str,
    pub start: &'static str,
    pub present: &'static str,
    pub booklet: &'static str,
    pub worksheet: &'static str,
    pub steps: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub to_the_end: &'static str,
    pub overview: &'static str,
    pub look_for: &'static str,
    pub look_closer: &'static str,
    pub whole_question: &'static str,
    pub for_a_class: &'static str,
    pub answer: &'static str,
    pub to_the_gift: &'static str,
    pub end_title: &'static str,
    pub end_text: &'static str,
    pub leave: &'static str,
    pub keys: &'static str,
    pub print_booklet: &'static str,
    pub print_worksheet: &'static str,
    pub how_to_cut: &'static str,
    pub one_sided: &'static str,
    pub where_from: &'static str,
    pub where_from_lead: &'static str,
    pub outside_pages: fn(usize) -> String,
    pub pupil: &'static str,
    pub class: &'static str,
    pub answers: &'static str,
    pub worksheet_lead: &'static str,
    pub no_exercise: &'static str,
    pub loading: &'static str,
    /// Why there are no tours.
    pub fault: FaultMessages,
    pub problems: &'static str,
    /// How many stops a tour has.
    pub stops: fn(usize) -> String,
    /// Which stop this is, of how many.
    pub stop_of: fn(usize, usize) -> String,
}
