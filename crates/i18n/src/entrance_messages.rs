//! The messages of the entrance, downloaded with the entrance.

messages! {
    /// The messages of the entrance.
    EntranceMessages;
    texts {
        entrance_gifts;
        entrance_gifts_without_pictures;
        entrance_journey;
        entrance_questions;
        entrance_sources;
        from_the_cases;
        from_the_collection;
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
