//! The messages of the visitor’s own selection, and of downloads in English.

use super::grammar::{count, spelled};
use crate::FavouritesMessages;

/// The messages of the visitor’s own selection, and of downloads in English.
pub const MESSAGES: FavouritesMessages = FavouritesMessages {
    favourites_lead: "The gifts you picked, in your order: to compare, to print, to share by address, to take away.",
    favourites_stored: "Kept on this device and nowhere else.",
    favourites_not_stored: "This browser keeps nothing for the exhibit, so what you pick lasts until you close or reload the page. Its address holds it for longer.",
    favourites_empty_title: "Nothing picked yet",
    favourites_empty: "Press “Add to my visit” at any gift. What you pick waits here, in the order of picking, to be compared, printed, shared by address or taken away.",
    favourites_unknown_title: "Nothing here",
    favourites_unknown: "The exhibit holds none of the gifts that this address names.",
    shared_favourites_lead: "Somebody picked these gifts and shared the address. What you picked yourself stays as it is until you say otherwise.",
    add_shared: "Add these to my visit",
    replace_with_shared: "Keep as my visit",
    to_favourites: "To my visit",
    copy_url: "Copy its address",
    print_favourites: "Print",
    clear_favourites: "Clear",
    undo: "Undo",
    remove_favourite: "Remove",
    move_up: "Move up",
    move_down: "Move down",
    compare: "Compare",
    compare_title: "Side by side",
    compare_how: "Tick two to four gifts to set them side by side.",
    compare_caption: "The gifts that are ticked, one a column; each row says whether they differ in it.",
    compare_scrolls: "Side by side: a table that may scroll sideways",
    only_differing: "Show only what differs",
    differs: "Differs",
    same: "Same",
    nothing_differs: "They differ in nothing that is reported.",
    no_question: "None",
    preparing_file: "Making the file",
    csv_is: "for spreadsheets, in CollectionBuilder’s columns",
    json_is: "a catalogue of these gifts, with claims, questions and sources",
    geojson_is: "for maps, each gift at its place",
    download_failed: "The file could not be made, because a part of the exhibit did not come over the network. Try again.",
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
