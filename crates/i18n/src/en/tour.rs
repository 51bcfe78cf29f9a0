//! The messages of tours in English.

use super::grammar::{capital, count, spelled};
use crate::{FaultMessages, TourMessages};

/// The messages of tours in English.
pub const MESSAGES: TourMessages = TourMessages {
    lead: "Walks from gift to gift, at your own pace: nothing moves on by itself. Each stop has an address of its own, so a tour can be left and taken up again.",
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
    to_the_gift: "All that is known of this gift",
    end_title: "The end of the tour",
    end_text: "This was the last stop.",
    leave: "Leave",
    keys: "Arrow keys walk, Enter opens the answer, Escape leaves",
    print_booklet: "Print the booklet",
    print_worksheet: "Print the worksheet",
    how_to_cut: "A4 sheets with two A5 pages each, in reading order. Print on one side, cut every sheet down the middle, and stack the pages by their numbers.",
    one_sided: "To make it: print on one side, cut every sheet down the middle, stack the pages by their numbers, and staple the left edge.",
    where_from: "Where it comes from",
    where_from_lead: "Each stop rests on the exhibit’s record of its gift, and the record on these articles. Where they differ, the exhibit says what each has.",
    outside_pages: |pages| {
        [
            &count(pages, "source", "sources"),
            " outside the five articles",
        ]
        .concat()
    },
    pupil: "Name",
    class: "Class",
    answers: "Answers",
    worksheet_lead: "A4 sheets with the tour’s questions and lines to write on; the answers come last, on a sheet of their own, to be kept back.",
    no_exercise: "This tour asks a class no questions.",
    loading: "Bringing the tours",
    fault: FaultMessages {
        title: "The tours have not come",
        offline: "The network did not answer. The rest of the exhibit is here and can be seen.",
        status: |status| {
            [
                "The host answered ",
                &status.to_string(),
                " where the tours should be.",
            ]
            .concat()
        },
        not_json: "What came is not JSON, so it is not the tours.",
        web_page: "A web page came instead of the tours. A sign-in page of your network may stand in the way.",
        cut_short: "The tours broke off before their end.",
        version: "The tours are in a format that this edition of the exhibit does not read.",
        unreadable: "The tours cannot be read.",
    },
    problems: "The file of tours holds mistakes. What could be spared was left out.",
    stops: |stops| {
        let noun = if stops == 1 { " stop" } else { " stops" };
        capital(&[&spelled(stops), noun].concat())
    },
    stop_of: |position, all| ["Stop ", &position.to_string(), " of ", &all.to_string()].concat(),
};
