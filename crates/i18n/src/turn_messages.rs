//! The messages of a model that is turned, downloaded when a visitor first turns one.

messages! {
    /// The messages of a model that is turned.
    TurnMessages;
    texts {
        /// What can be turned, and its keys.
        turned_group;
        /// The picture of the model, before the name of the view.
        model;
        preparing;
        view;
        /// Where the view is none of those that have a name.
        between;
        turn_left;
        turn_right;
        plate_view;
        back_to_plate;
    }
    lists {
        /// The names of the views, from the front and then around by the right, each an eighth of a turn on.
        views: 8;
    }
    formatters {
        /// By how many degrees it is turned to the right, from the front; less than 360.
        turned_by(degrees: usize);
    }
    groups {}
}
