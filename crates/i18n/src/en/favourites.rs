//! The messages of the visitor’s own selection, and of downloads, in English.

use super::grammar::{count, spelled};
use crate::FavouritesMessages;

/// The messages of the visitor’s own selection, and of downloads, in English.
pub const MESSAGES: FavouritesMessages = FavouritesMessages {
    favourites_lead: "The gifts you picked, in your order, to compare, print, share and download.",
    favourites_stored: "Stored on this device only.",
    favourites_not_stored: "This browser does not store your picks: they are lost when you close or reload the page. Copy the link to keep them.",
    favourites_empty_title: "No gifts picked yet",
    favourites_empty: "Choose “Add to my visit” on any gift. Your picks appear here, to compare, print, share and download.",
    favourites_unknown_title: "No such gifts",
    favourites_unknown: "The exhibit has none of the gifts in this address.",
    shared_favourites_lead: "Somebody picked these gifts and shared the link. Your own picks stay as they are until you change them.",
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
    compare_how: "Tick two to four gifts to see them side by side.",
    compare_caption: "The ticked gifts, one per column; each row says whether they differ.",
    compare_scrolls: "Side by side: a table that may scroll sideways",
    only_differing: "Show differences only",
    differs: "Differs",
    same: "Same",
    nothing_differs: "No reported differences.",
    no_question: "None",
    preparing_file: "Preparing the file…",
    csv_is: "for spreadsheets, in CollectionBuilder’s columns",
    json_is: "a catalogue of these gifts, with claims, questions and sources",
    geojson_is: "for maps, each gift at its place",
    download_failed: "The file could not be prepared, because part of the exhibit could not be loaded. Try again.",
    favourite_removed: |gift| ["Removed: ", gift].concat(),
    favourites_cleared: |gifts| ["Cleared: ", &count(gifts, "gift", "gifts")].concat(),
    compare_first: |gifts| ["Compare the first ", &spelled(gifts)].concat(),
    download_these: |own, also| match (own, also) {
        (own, 0) => {
            let these = if own == 1 { "this " } else { "these " };
            ["Download ", these, &count(own, "gift", "gifts")].concat()
        }
        (0, also) => {
            let these = if also == 1 { "this " } else { "these " };
            [
                "Download ",
                these,
                &count(also, "gift", "gifts"),
                " also reported",
            ]
            .concat()
        }
        (own, also) => [
            "Download these ",
            &count(own, "gift", "gifts"),
            " and ",
            &also.to_string(),
            " also reported",
        ]
        .concat(),
    },
    downloaded: |file| ["Downloaded ", file].concat(),
};
