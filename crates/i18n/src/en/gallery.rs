//! The messages of the gallery in English.

use super::grammar::{capital, count, objects, spelled, thousands, wide};
use crate::{GalleryMessages, Template};

/// The messages of the gallery in English.
pub const MESSAGES: GalleryMessages = GalleryMessages {
    close: "Close",
    search_label: Template("Search the {objects}"),
    search_placeholder: Template("{Object}, person, place or question"),
    search_button: "Search",
    filters: "Filters",
    clear_all: "Clear all",
    more_values: "Show all",
    fewer_values: "Show fewer",
    no_value: "No match in this list",
    sort: "Sort",
    sort_best: "Best match",
    sort_number: "Exhibit number",
    sort_date: "Date",
    sort_giver: "Giver",
    view: "View",
    view_grid: "Grid",
    view_list: "List",
    also_reported_text: "None of the main sources mentions these. Other sources do, so they are listed separately.",
    nothing_title: Template("No {objects} match"),
    active_filters: "Active filters",
    without_script: Template(
        "Searching and filtering need JavaScript and WebAssembly; without them, here are all the {objects}.",
    ),
    partial: "Nothing matches all of these words. What matches most of them:",
    all_questions: "All questions",
    range_from: "From",
    range_to: "To",
    range_whole: "Whole range",
    gallery_lead: |gifts, nouns| {
        capital(&[&spelled(gifts), " ", nouns.object.of(gifts), "."].concat())
    },
    each_in_its_case: "Each stands in its case, as an artist’s impression.",
    gifts_of: |shown, all, nouns| {
        if shown == all {
            objects(all, nouns)
        } else {
            [&thousands(wide(shown)), " of ", &objects(all, nouns)].concat()
        }
    },
    announce: |gifts, also, questions, nouns| {
        let mut text = objects(gifts, nouns);
        if also > 0 {
            text.push_str(", and ");
            text.push_str(&also.to_string());
            text.push_str(" also reported");
        }
        if questions > 0 {
            text.push_str(", and ");
            text.push_str(&count(questions, "question", "questions"));
        }
        capital(&text)
    },
    announce_order: |order| ["Sorted by ", &order.to_ascii_lowercase()].concat(),
    show_gifts: |gifts, nouns| ["Show ", &objects(gifts, nouns)].concat(),
    histogram_of: |facet, nouns| {
        capital(&[nouns.object.other, " by ", &facet.to_ascii_lowercase()].concat())
    },
    remove_range: |facet| ["Whole range of ", &facet.to_ascii_lowercase()].concat(),
    find_in: |facet| ["Search in ", facet].concat(),
    first_values: |shown, all| {
        [
            "The first ",
            &thousands(wide(shown)),
            " of ",
            &thousands(wide(all)),
        ]
        .concat()
    },
    chosen: |values| [&values.to_string(), " chosen"].concat(),
    filters_on: |filters| {
        if filters == 0 {
            "Filters".to_owned()
        } else {
            ["Filters (", &filters.to_string(), ")"].concat()
        }
    },
    nothing_for: |words| {
        [
            "Searched titles, labels, people, places, materials, sources, claims and questions for “",
            words,
            "”.",
        ]
        .concat()
    },
    did_you_mean: |words| ["Search for “", words, "” instead"].concat(),
    without: |value, gifts, nouns| ["Remove “", value, "”: ", &objects(gifts, nouns)].concat(),
    remove: |value| ["Remove ", value].concat(),
};
