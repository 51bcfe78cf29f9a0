//! The messages of the entrance, downloaded with the entrance.

messages! {
    /// The messages of the entrance.
    EntranceMessages;
    texts {
        entrance_gifts;
        entrance_journey;
        entrance_questions;
        entrance_sources;
        from_the_cases;
        disagree_title;
        read_questions;
        see_sources;
    }
    templates {
        entrance_tours;
    }
    lists {}
    formatters {}
    groups {}
}
