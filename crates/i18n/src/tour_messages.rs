//! The messages of tours, which are downloaded with the first tour.

use crate::FaultMessages;

messages! {
    /// The messages of tours.
    TourMessages;
    texts {
        none;
        all_tours;
        other_tours;
        the_stops;
        start;
        present;
        booklet;
        worksheet;
        steps;
        previous;
        next;
        to_the_end;
        overview;
        look_for;
        look_closer;
        whole_question;
        for_a_class;
        answer;
        end_title;
        end_text;
        leave;
        keys;
        print_booklet;
        print_worksheet;
        how_to_cut;
        one_sided;
        where_from;
        pupil;
        class;
        answers;
        worksheet_lead;
        no_exercise;
        loading;
        problems;
    }
    templates {
        lead;
        to_the_gift;
        where_from_lead;
    }
    lists {}
    formatters {
        /// How many sources outside the articles.
        outside_pages(pages: usize);
        /// How many stops a tour has.
        stops(stops: usize);
        /// Which stop this is, of how many.
        stop_of(position: usize, all: usize);
    }
    groups {
        /// Why the tours could not be loaded.
        fault: FaultMessages, TourFaults;
    }
}
