//! The messages of a model that is turned, in English.

use crate::TurnMessages;

/// The messages of a model that is turned, in English.
pub const MESSAGES: TurnMessages = TurnMessages {
    turned_group: "Model: drag it, or use the arrow keys; Home returns to the view of the plate, Escape to the plate itself",
    model: "The model behind the plate",
    preparing: "Preparing the model…",
    view: "View",
    between: "Between views",
    turn_left: "Turn left",
    turn_right: "Turn right",
    plate_view: "View of the plate",
    back_to_plate: "Back to the plate",
    views: [
        "From the front",
        "From the front right",
        "From the right",
        "From behind, right",
        "From behind",
        "From behind, left",
        "From the left",
        "From the front left",
    ],
    turned_by: |degrees| ["Turned by ", &degrees.to_string(), "°"].concat(),
};
