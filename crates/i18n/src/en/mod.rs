//! English. A language is a folder like this one, and a row in `lib.rs`.

pub(crate) mod entrance;
pub(crate) mod favourites;
pub(crate) mod gallery;
pub(crate) mod gift;
mod grammar;
pub(crate) mod journey;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod notices;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod published;
pub(crate) mod reference;
pub(crate) mod tour;
pub(crate) mod turn;

use super::{FaultMessages, Messages, Noun, Nouns, Template};
use grammar::{day, kilobytes, month, thousands};

/// What things and chief sources are called in an exhibit that does not say.
pub const NOUNS: Nouns = Nouns {
    object: Noun {
        one: "object",
        other: "objects",
    },
    source: Noun {
        one: "source",
        other: "sources",
    },
};

/// The messages of every page in English.
pub const MESSAGES: Messages = Messages {
    engine: "Vitrine",
    skip: "Skip to content",
    menu: "Menu",
    exhibit_navigation: "Exhibit",
    footer_navigation: "Rooms",
    gifts: Template("{Objects}"),
    journey: "Journey",
    tours: "Tours",
    people: "People",
    places: "Places",
    questions: "Questions",
    sources: "Sources",
    about: "About",
    theme: "Theme",
    theme_system: "Device setting",
    theme_light: "Light",
    theme_dark: "Dark",
    footer_note: "A Vitrine exhibit.",
    every_plate: "Every plate is an artist’s impression, engraved by a program.",
    download_catalogue: "Download the catalogue:",
    catalogue_json: "JSON",
    shortcuts: "Keyboard shortcuts",
    glossary: "Glossary",

    impression: "Artist’s impression.",
    all_gifts: Template("All {objects}"),
    giver_not_reported: "Giver not reported",
    recipient_not_reported: "Recipient not reported",

    gallery_title: Template("The {objects}"),
    sources_differ: "Sources differ",
    differ_settled: "Sources differ · settled",
    differ_likely: "Sources differ · likely",
    differ_open: "Sources differ · open",
    nature_undisclosed: "Nature undisclosed",
    also_reported_title: "Also reported",
    number: "Number",
    title: Template("{Object}"),
    giver: "Giver",

    facet_giver: "Giver",
    facet_country: "Giver’s country",
    facet_kind: "Kind",
    facet_place: "Place",
    facet_day: "Day",
    facet_source: "Source",
    facet_agreement: "Agreement",
    agree: "Sources agree",
    differ: "Sources differ",
    nature_unknown: "Nature undisclosed",
    not_reported: "Not reported",

    date_probably: ", probably",
    date_about: "about ",
    date_not_reported: "date not reported",
    date_or: " or ",
    date_open: "a day not reported",

    in_return_for: "In return for",
    empty_case: Template("Empty case: there is no picture of this {object} yet"),
    settled: "Settled",
    likely: "Likely",
    open: "Open",
    settled_means: "The evidence leaves no other answer.",
    likely_means: "One answer is better supported than the rest.",
    open_means: "It cannot be decided from what is published.",
    copied: "Copied",
    copy_failed: "Copying is blocked; select the text instead",
    whereabouts: "Where it is now",
    object: "Object",
    quantity: "Quantity",
    material: "Material",
    recipient: "Recipient",
    occasion: "Occasion",
    date: "Date",
    place: "Place",
    name: "Name",
    role: "Office",
    description: "Description",
    record: "The record as a whole",
    as_recorded: "As it stands here",
    decimal_separator: ".",

    in_the_gallery: "In the gallery",

    sources_title: "The sources",

    questions_title: "Questions",

    favourites: "My visit",
    shared_favourites: "A shared visit",
    add_favourite: "Add to my visit",
    is_favourite: "In my visit",
    favourites_full: "My visit is full",
    share: "Share",

    about_title: "About the exhibit",

    not_found_title: "Page not found",
    to_the_gifts: Template("To the {objects}"),

    stop_words: "a about an and any are at be been by can could did do does for from gave get got had has have he her his how i if in is it its many me much my now of on or our really she should so that the their them there they this to us was we were what when where which who whom whose why will with would you your",

    loading: "Loading the catalogue…",
    loading_page: "Loading the page…",
    kiosk_title: "Still there?",
    kiosk_stay: "I am still here",
    fault_page_title: "This page could not be loaded",
    fault_page: "The network did not answer, or the exhibit has been updated. In that case, reload the page.",
    fault_banner: "You can read this page and follow its links, but searching, filtering and choosing do not work yet.",
    retry: "Try again",
    retrying: "Trying again…",

    synonyms: [
        "legal illegal lawful unlawful law laws allowed banned forbidden: sanction embargo breach",
        "embargo embargoes sanction sanctions: sanction embargo",
        "dispute disputed disputes contested disagree conflicting: differ",
    ],
    day,
    month,
    month_only: |number, year| [&month(number, year), ", day not reported"].concat(),
    thousands,
    range: |from, to| match (from, to) {
        ("", to) => ["under ", to].concat(),
        (from, "") => [from, " and more"].concat(),
        (from, to) => [from, " to under ", to].concat(),
    },
    interval: |from, to| [from, " to ", to].concat(),
    days: |first, last, number, year| {
        [&first.to_string(), " to ", &day(last, number, year)].concat()
    },
    source_by_letter: |letter, nouns| [nouns.source.one, " ", &letter.to_string()].concat(),
    on_show_at: |place| ["Reported on show: ", place].concat(),
    edition: |date| ["Edition of ", date].concat(),
    kiosk_left: |seconds| match seconds {
        1 => "The exhibit restarts at its entrance in one second.".to_owned(),
        _ => [
            "The exhibit restarts at its entrance in ",
            &seconds.to_string(),
            " seconds.",
        ]
        .concat(),
    },
    loaded: |received, all| match all {
        Some(all) => [&kilobytes(received), " of ", &kilobytes(all), " KB"].concat(),
        None => [&kilobytes(received), " KB"].concat(),
    },
    fault: FaultMessages {
        title: "The catalogue could not be loaded",
        offline: "The network did not answer. If you are offline, the exhibit will open when you are back online.",
        status: |status| ["The server answered with status ", &status.to_string(), "."].concat(),
        not_json: "The file is not valid JSON.",
        web_page: "A web page was received instead of the catalogue. Your network may ask you to sign in first.",
        cut_short: "The download was interrupted.",
        version: "This edition of the exhibit does not support the catalogue’s format.",
        unreadable: "The catalogue could not be read.",
    },
    page_title: |page, exhibit| [page, " · ", exhibit].concat(),
    quantity_of: |quantity| quantity.to_string(),
};
