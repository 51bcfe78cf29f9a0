//! The messages of tours in English.

use super::grammar::{capital, count, spelled};
use crate::{FaultMessages, Template, TourMessages};

/// The messages of tours in English.
pub const MESSAGES: TourMessages = TourMessages {
    lead: Template(
        "Walks from {object} to {object}, at your own pace: nothing moves on by itself. Each stop has its own address, so you can leave a tour and return to it later.",
    ),
    none: "No tour is ready yet.",
    all_tours: "All tours",
    other_tours: "Other tours",
    the_stops: "The stops",
    start: "Start the tour",
    present: "Present",
    booklet: "Booklet",
    worksheet: "Worksheet",
    steps: "Steps of the tour",
    previous: "Previous",
    next: "Next",
    to_the_end: "To the end of the tour",
    overview: "All stops",
    look_for: "Look for",
    look_closer: "Look closer",
    whole_question: "The whole question, with our reasons",
    for_a_class: "For a class",
    answer: "Answer",
    to_the_gift: Template("All that is known of this {object}"),
    end_title: "The end of the tour",
    end_text: "This was the last stop.",
    leave: "Leave",
    keys: "Arrow keys: previous and next stop. Enter: answer. Escape: leave.",
    print_booklet: "Print the booklet",
    print_worksheet: "Print the worksheet",
    how_to_cut: "A4 sheets with two A5 pages each, in reading order. Print on one side, cut every sheet down the middle, and stack the pages by their numbers.",
    one_sided: "To make it: print on one side, cut every sheet down the middle, stack the pages by their numbers, and staple the left edge.",
    where_from: "Where it comes from",
    where_from_lead: Template(
        "Each stop rests on the exhibit’s record of its {object}, and the record on these sources. Where they differ, the exhibit gives each version.",
    ),
    outside_pages: |pages| count(pages, "other source", "other sources"),
    pupil: "Name",
    class: "Class",
    answers: "Answers",
    worksheet_lead: "A4 sheets with the tour’s questions and lines to write on. The answers are on a separate sheet at the end, for the teacher.",
    no_exercise: "This tour has no questions for a class.",
    loading: "Loading the tours…",
    fault: FaultMessages {
        title: "The tours could not be loaded",
        offline: "The network did not answer. The rest of the exhibit is available.",
        status: |status| ["The server answered with status ", &status.to_string(), "."].concat(),
        not_json: "The file is not valid JSON.",
        web_page: "A web page was received instead of the tours. Your network may ask you to sign in first.",
        cut_short: "The download was interrupted.",
        version: "This edition of the exhibit does not support the format of the tours.",
        unreadable: "The tours could not be read.",
    },
    problems: "Faulty records were left out of the tours.",
    stops: |stops| {
        let noun = if stops == 1 { " stop" } else { " stops" };
        capital(&[&spelled(stops), noun].concat())
    },
    stop_of: |position, all| ["Stop ", &position.to_string(), " of ", &all.to_string()].concat(),
};
