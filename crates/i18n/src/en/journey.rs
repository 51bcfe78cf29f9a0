//! The messages of the journey and the exchange, in English.

use super::grammar::{capital, month_name, objects, spelled};
use crate::{JourneyMessages, Template};

/// The messages of the journey and the exchange, in English.
pub const MESSAGES: JourneyMessages = JourneyMessages {
    exchange_lead: Template(
        "Who gave what to whom, in the order of giving; earlier {objects} and those to others follow. A {object} and the one that answered it share a frame.",
    ),
    exchange_givers: "Givers",
    exchange_gift: Template("{Object}"),
    exchange_recipients: "Recipients",
    exchange_others: "Earlier, and to others",
    exchange_shown_as: "Show the exchange as",
    exchange_as_drawing: "Drawing",
    exchange_as_table: "Table",
    exchange_key_returned: "Red, arrow to the left: given the other way",
    exchange_key_doubtful: "Dashed: giver not reported, or nature undisclosed",
    exchange_key_frame: "Framed: one given in return for the other",
    in_return: "in return",
    the_days: "The days",
    how_sure: "How sure is the day?",
    earlier: Template("Earlier {objects}"),
    afterwards: "Afterwards",
    notes: "Notes",
    day_unknown: "No date",
    undated_tray: Template("{Objects} without a date"),
    some_day_between: "On one of the days",
    sure: "Certain",
    doubtful: "Probable",
    disputed: "Disputed",
    no_date: "No date",
    no_gift_that_day: Template("No {object} is reported for this day."),
    no_gift_in_chief_sources: Template("No {object} in the main sources."),
    also_reported_here: "Also reported, by other sources",
    ours: "We find:",
    selected: "Selected",
    select_nothing: "Clear the selection",
    nothing_selected_fits: Template("No {objects} match your selection."),
    selected_region: "Your selection",
    person_strip: "Choose a person",
    exchange_table_caption: Template(
        "Who gave what to whom, in the order of giving, with where each {object} is said to go. The red bracket joins two that were given for each other.",
    ),
    the_route: "The route",
    map_keys: "Map of the route. Plus and minus zoom in and out, 0 shows the whole map, arrow keys pan.",
    map_credit: Template(
        "Made for this exhibit from Natural Earth (public domain); Lambert’s conformal conic. A number in a mark: {objects} at that place. The lines join the stops in their order; no source gives the track.",
    ),
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    zoom_whole: "Show the whole map",
    leg_by_chief_sources: "Between stops named by the main sources",
    leg_by_other_sources: "By way of a stop named only by other sources",
    leg_forecast: Template("Where {objects} are forecast to go"),
    stop_by_other_sources: "Named only by other sources",
    stop_forecast: Template("Where the {objects} of the visit are forecast to go"),
    not_on_the_map: "Not on the map",
    about_this_place: "About this place",
    the_stops: "The stops",
    pan_left: "Move left",
    pan_up: "Move up",
    pan_down: "Move down",
    pan_right: "Move right",
    weekdays: [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
    gifts_there: |gifts, nouns| capital(&objects(gifts, nouns)),
    gifts_chosen: |gifts, nouns| capital(&objects(gifts, nouns)),
    day_and_month: |day, month| [&day.to_string(), "\u{a0}", month_name(month)].concat(),
    exchange_heading: |given, returned| {
        [
            &capital(&spelled(given)),
            " went one way, ",
            &if returned == 0 {
                "none".to_owned()
            } else {
                spelled(returned)
            },
            " the other",
        ]
        .concat()
    },
};
