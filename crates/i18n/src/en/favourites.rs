//! The messages of the visitor’s own selection, and of downloads, in English.

use super::grammar::{objects, spelled};
use crate::{FavouritesMessages, Template};

/// The messages of the visitor’s own selection, and of downloads, in English.
pub const MESSAGES: FavouritesMessages = FavouritesMessages {
    favourites_lead: Template(
        "The {objects} you picked, in your order, to compare, print, share and download.",
    ),
    favourites_stored: "Stored on this device only.",
    favourites_not_stored: "This browser does not store your picks: they are lost when you close or reload the page. Copy the link to keep them.",
    favourites_empty_title: Template("No {objects} picked yet"),
    favourites_empty: Template(
        "Choose “Add to my visit” on any {object}. Your picks appear here, to compare, print, share and download.",
    ),
    favourites_unknown_title: Template("No such {objects}"),
    favourites_unknown: Template("The exhibit has none of the {objects} in this address."),
    shared_favourites_lead: Template(
        "Somebody picked these {objects} and shared the link. Your own picks stay as they are until you change them.",
    ),
    add_shared: "Add these to my visit",
    replace_with_shared: "Replace my visit with these",
    to_favourites: "To my visit",
    copy_url: "Copy link",
    print_favourites: "Print",
    clear_favourites: "Clear",
    undo: "Undo",
    remove_favourite: "Remove",
    move_up: "Move up",
    move_down: "Move down",
    compare: "Compare",
    compare_title: "Side by side",
    compare_how: Template("Tick two to four {objects} to see them side by side."),
    compare_caption: Template(
        "The ticked {objects}, one per column; each row says whether they differ.",
    ),
    compare_scrolls: "Side by side: a table that may scroll sideways",
    only_differing: "Show differences only",
    differs: "Differs",
    same: "Same",
    nothing_differs: "No reported differences.",
    no_question: "None",
    preparing_file: "Preparing the file…",
    csv_is: "for spreadsheets, in CollectionBuilder’s columns",
    json_is: Template("a catalogue of these {objects}, with claims, questions and sources"),
    geojson_is: Template("for maps, each {object} at its place"),
    download_failed: "The file could not be prepared, because part of the exhibit could not be loaded. Try again.",
    favourite_removed: |gift| ["Removed: ", gift].concat(),
    favourites_cleared: |gifts, nouns| ["Cleared: ", &objects(gifts, nouns)].concat(),
    compare_first: |gifts| ["Compare the first ", &spelled(gifts)].concat(),
    download_these: |own, also, nouns| match (own, also) {
        (own, 0) => {
            let these = if own == 1 { "this " } else { "these " };
            ["Download ", these, &objects(own, nouns)].concat()
        }
        (0, also) => {
            let these = if also == 1 { "this " } else { "these " };
            ["Download ", these, &objects(also, nouns), " also reported"].concat()
        }
        (own, also) => [
            "Download these ",
            &objects(own, nouns),
            " and ",
            &also.to_string(),
            " also reported",
        ]
        .concat(),
    },
    downloaded: |file| ["Downloaded ", file].concat(),
};
