//! The messages of a gift’s page, and of what other pages show of it, in English.

use super::grammar::{capital, count, spelled};
use crate::{GiftMessages, Template};

/// The messages of a gift’s page, and of what other pages show of it, in English.
pub const MESSAGES: GiftMessages = GiftMessages {
    case_caption: Template("Empty case: there is no picture of this {object} yet."),
    plate_caption: "Artist’s impression, engraved for this exhibit.",
    plate_known: "Known:",
    plate_imagined: "Imagined:",
    known_and_imagined: "What is known, what is imagined",
    closer_title: "Look closer",
    loupe: "Plate: plus and minus zoom in and out, 0 shows the whole plate, arrow keys pan",
    plate_zoom_in: "Zoom in",
    plate_zoom_out: "Zoom out",
    whole_plate: "Whole plate",
    photograph_loupe: "Photograph: plus and minus zoom in and out, 0 shows the whole photograph, arrow keys pan",
    whole_photograph: "Whole photograph",
    photographs: "Photographs",
    full_screen: "Full screen",
    leave_full_screen: "Exit full screen",
    previous_detail: "Previous detail",
    next_detail: "Next detail",
    wheel_hint: "Hold Ctrl or ⌘ and scroll to zoom",
    turn: "Turn",
    turn_loading: "Loading the model…",
    turn_failed: "The model cannot be turned here and now; the plate stays as it is.",
    reported: "Reported",
    imagined: "Imagined",
    also_reported_one: Template(
        "None of the main sources mentions this {object}. Other sources do, so it is listed separately.",
    ),
    previous: "Previous",
    next: "Next",
    gift_steps: Template("{Objects} in this selection"),
    given_by: "Given by",
    given_to: "Given to",
    date_and_place: "Date and place",
    object_and_material: "Object, material",
    known_from: "Known from",
    answered_by: "Answered by",
    material_not_reported: "material not reported",
    material_word: "material",
    what_we_find: "What we find",
    how_we_know: "How we know",
    evidence: "Evidence",
    questions_in_full: "Questions in full",
    article: Template("{Source}"),
    stemma_caption: "What each source rests on",
    stemma_named: "The text names its source",
    stemma_traced: "Traced by us, through other sources",
    stemma_outside: "Not one of the main sources",
    stemma_silent: Template("Silent on this {object}"),
    stemma_differs: "Says otherwise",
    as_drawing: "Drawing",
    in_words: "In words",
    stemma_briefings: Template("Where the {object} enters the record"),
    stemma_reports: "Reports that others took it from",
    stemma_articles: "Main sources",
    rests_on: "Rests on",
    rests_on_nothing: "No earlier source identified",
    not_a_chief_source: "not a main source",
    names_its_source: "names its source",
    traced_by_us: "traced by us",
    says_nothing_of_it: Template("says nothing of this {object}"),
    says_otherwise: "says otherwise",
    no_answer: "No source answers",
    our_finding: "Our finding",
    why: "Why",
    certainty: "Certainty",
    same_occasion: "Given on the same occasion",
    same_giver: "By the same giver",
    same_kind: "Of the same kind",
    related: Template("Related {objects}"),
    cite_title: "Cite this page",
    cite_lead: "Cite the edition too: a finding changes when a better source turns up.",
    cite_this_page: "This page",
    cite_what: "Cite",
    cite_format: "Format",
    copy_citation: "Copy citation",
    copy_link: "Copy link",
    print_label: "Print label",
    on_show: "reported on show:",
    articles: |articles, nouns| count(articles, nouns.source.one, nouns.source.other),
    reports: |reports| count(reports, "report", "reports"),
    first_sources: |roots| count(roots, "first source", "first sources"),
    step_of: |position, all| [&position.to_string(), " of ", &all.to_string()].concat(),
    witnesses: |articles, reports, roots, nouns| {
        let counts = [
            (articles, nouns.source.one, nouns.source.other),
            (reports, "report", "reports"),
            (roots, "first source", "first sources"),
        ];
        let counts = counts.into_iter().enumerate();
        let counts = counts.filter(|(place, (count, ..))| *place == 0 || *count > 0);
        let counts: Vec<String> = counts
            .map(|(_, (count, one, many))| {
                [
                    spelled(count).as_str(),
                    " ",
                    if count == 1 { one } else { many },
                ]
                .concat()
            })
            .collect();
        capital(&counts.join(", "))
    },
    tally: |articles, reports, nouns| {
        let articles = [&spelled(articles), " ", nouns.source.of(articles)].concat();
        if reports == 0 {
            capital(&articles)
        } else {
            let noun = if reports == 1 { " report" } else { " reports" };
            capital(&[articles.as_str(), ", ", &spelled(reports), noun].concat())
        }
    },
    outside_only: |sources| capital(&count(sources, "other source", "other sources")),
    sources_only: |sources| capital(&count(sources, "source", "sources")),
};
