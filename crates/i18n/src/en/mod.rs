//! English. A language is a folder like this one, and a row in `lib.rs`.

mod grammar;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod notices;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod published;
pub(crate) mod tour;

use super::{FaultMessages, Messages};
use grammar::{MONTHS, capital, count, day, kilobytes, month, month_name, spelled, thousands};

/// The messages of the pages in English.
pub const MESSAGES: Messages = Messages {
    engine: "Vitrine",
    skip: "Skip to the exhibit",
    menu: "Menu",
    close: "Close",
    exhibit_navigation: "Exhibit",
    footer_navigation: "Rooms",
    gifts: "Gifts",
    journey: "Journey",
    tours: "Tours",
    people: "People",
    places: "Places",
    questions: "Questions",
    sources: "Sources",
    about: "About",
    theme: "Theme",
    theme_system: "as the device",
    theme_light: "light",
    theme_dark: "dark",
    footer_note: "A Vitrine exhibit. Every plate is an artist’s impression, engraved by a program; no photograph of a gift is shown.",
    download_catalogue: "The catalogue may be taken away:",
    catalogue_json: "JSON",

    entrance_gifts: "In their cases, with what is known of each",
    entrance_journey: "The days, the route, and who gave what to whom",
    entrance_tours: "Short walks from gift to gift, alone or with a class",
    entrance_questions: "Where the reports disagree, and what we find",
    entrance_sources: "Five articles, and what each of them rests on",
    impression: "Artist’s impression.",
    from_the_cases: "From the cases",
    all_gifts: "All the gifts",
    exchange_lead: "Who gave what to whom, in the order of giving. A gift and the one that answered it share a frame.",
    exchange_givers: "Givers",
    exchange_gift: "Gift",
    exchange_recipients: "Recipients",
    exchange_others: "Earlier, and to others",
    exchange_as_list: "The exchange as a list",
    exchange_key_returned: "Red, arrow to the left: given the other way",
    exchange_key_doubtful: "Dashed: giver not reported, or nature undisclosed",
    exchange_key_frame: "Framed: one given in return for the other",
    in_return: "in return",
    giver_not_reported: "Giver not reported",
    recipient_not_reported: "Recipient not reported",
    disagree_title: "points on which the reports disagree or err",
    read_questions: "Read the questions",
    see_sources: "See the sources",

    gallery_title: "The gifts",
    case_caption: "The case is empty: this gift’s plate is still to be engraved, and no photograph is shown.",
    plate_caption: "Artist’s impression, engraved for this exhibit; no photograph is shown.",
    plate_known: "Known:",
    plate_imagined: "Imagined:",
    closer_title: "Look closer",
    loupe: "The plate: plus and minus come closer and go farther, arrow keys move over it",
    plate_zoom_in: "Closer",
    plate_zoom_out: "Farther",
    whole_plate: "Whole plate",
    full_screen: "Full screen",
    leave_full_screen: "Leave full screen",
    previous_detail: "Previous detail",
    next_detail: "Next detail",
    wheel_hint: "Hold Ctrl or ⌘ and turn the wheel to come closer",
    reported: "Reported",
    imagined: "Imagined",
    search_label: "Search the gifts",
    search_placeholder: "rifle, Vostochny, Shoigu",
    search_button: "Search",
    filters: "Filters",
    clear_all: "Clear all",
    more_values: "Show all",
    fewer_values: "Show fewer",
    sort: "Sort",
    sort_best: "Best match",
    sort_number: "Exhibit number",
    sort_date: "Date",
    sort_giver: "Giver",
    view: "View",
    view_grid: "Grid",
    view_list: "List",
    sources_differ: "Sources differ",
    nature_undisclosed: "Nature undisclosed",
    also_reported_title: "Also reported",
    also_reported_one: "None of the five articles mentions this gift. Pages outside them do, so it is held apart from the exhibit’s own.",
    also_reported_text: "None of the five articles mentions these. Pages outside them do, so they are held apart from the exhibit’s own.",
    number: "Number",
    title: "Gift",
    giver: "Giver",
    nothing_title: "No gift fits",
    active_filters: "Active filters",

    facet_giver: "Giver",
    facet_country: "Giver’s country",
    facet_kind: "Kind",
    facet_place: "Place",
    facet_day: "Day",
    facet_source: "Source",
    facet_agreement: "Agreement",
    facet_embargo: "Embargo, as reported",
    agree: "Sources agree",
    differ: "Sources differ",
    nature_unknown: "Nature unknown",
    breach: "Reported as a breach",
    possible_breach: "Reported as a possible breach",
    not_mentioned: "Not mentioned",
    not_reported: "Not reported",

    date_probably: ", probably",
    date_about: "about ",
    date_not_reported: "date not reported",
    date_or: " or ",
    date_open: "a day not reported",

    previous: "Previous",
    next: "Next",
    gift_steps: "Gifts in this selection",
    given_by: "Given by",
    given_to: "Given to",
    date_and_place: "Date and place",
    object_and_material: "Object, material",
    known_from: "Known from",
    in_return_for: "In return for",
    answered_by: "Answered by",
    empty_case: "An empty case: the plate of this gift is still to be engraved",
    material_not_reported: "material not reported",
    material_word: "material",
    how_we_know: "How we know",
    how_we_know_lead: "Follow the lines up: they show how few witnesses the articles come down to.",
    stemma_caption: "What each source of this gift rests on",
    stemma_named: "The text names its source",
    stemma_traced: "Traced by us, through pages outside the five",
    stemma_outside: "A witness outside the five",
    stemma_silent: "Silent on this gift",
    stemma_differs: "Says otherwise",
    stemma_as_list: "The same in words",
    stemma_briefings: "Where the gift enters the record",
    stemma_reports: "Reports that others took it from",
    stemma_articles: "Of the exhibit’s five articles",
    rests_on: "Rests on",
    rests_on_nothing: "Rests on nothing that we know of",
    outside_the_five: "outside the five",
    names_its_source: "names it",
    traced_by_us: "traced by us",
    says_nothing_of_it: "says nothing of this gift",
    says_otherwise: "says otherwise",
    no_answer: "No source answers",
    our_finding: "Our finding",
    why: "Why",
    certainty: "Certainty",
    settled: "Settled",
    likely: "Likely",
    open: "Open",
    settled_means: "The evidence leaves no other answer.",
    likely_means: "One answer is better supported than the rest.",
    open_means: "It cannot be decided from what is published.",
    same_occasion: "Given on the same occasion",
    same_giver: "By the same giver",
    same_kind: "Of the same kind",
    related: "Related gifts",
    cite_title: "Cite this page",
    cite_source: "Cite it",
    cite_lead: "Cite the edition too: a finding changes when a better source turns up.",
    cite_this_page: "This page",
    cite_what: "Cite",
    cite_format: "Format",
    copy_citation: "Copy citation",
    copy_link: "Copy link",
    copied: "Copied",
    copy_failed: "The browser would not copy; select the text instead",
    print_label: "Print label",
    whereabouts: "Where it goes",
    embargo: "Embargo",
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

    the_days: "The days",
    day_strip: "Choose a day",
    all_days: "All days",
    day_unknown: "No date",
    undated_tray: "Undated",
    some_day_between: "Some day between",
    sure: "Sure",
    doubtful: "Doubtful",
    disputed: "Disputed",
    no_date: "No date",
    no_gift_that_day: "No gift is reported for this day.",
    no_gift_in_the_articles: "No gift in the five articles.",
    also_reported_here: "Also reported, outside the five",
    ours: "We find:",
    selected: "Selected",
    select_nothing: "Show everything",
    nothing_selected_fits: "No gift fits all that is chosen.",
    selected_region: "What is chosen",
    person_strip: "Choose a person",
    exchange_table_caption: "The same as a table, with where each gift is said to go. The red bracket joins two that were given for each other.",
    the_route: "The route",
    map_keys: "Map of the route. Arrow keys move it, plus and minus zoom, nought shows it whole.",
    map_credit: "Made for this exhibit from Natural Earth (public domain); Lambert’s conformal conic. A number in a mark: gifts at that place. The lines join the stops in their order; no article gives the track.",
    zoom_in: "Nearer",
    zoom_out: "Farther",
    zoom_whole: "The whole map",
    leg_articles: "Between stops that the articles name",
    leg_outside: "By way of a stop that only outside pages name",
    leg_forecast: "Where gifts are forecast to go",
    stop_outside: "Named by pages outside the five only",
    stop_forecast: "Where the gifts of the visit are forecast to go",
    not_on_the_map: "Not on the map",
    about_this_place: "About this place",
    people_lead: "Everybody who gave, received, signed, is shown or is heard; bodies such as a fleet among them.",
    places_lead: "Where gifts changed hands, and where they are said to be shown.",
    all_people: "All people",
    all_places: "All places",
    also_found_as: "Also found as",
    said_of_them: "What is said of them",
    said_of_it: "What is said of it",
    what_they_said: "What they said",
    what_they_said_lead: "Said in public, and known to us through those who report it.",
    what_took_place: "What took place here",
    gifts_given: "Given by them",
    gifts_received: "Given to them",
    gifts_touched: "Shown in it, signed it or spoke of it",
    gifts_given_here: "Given here",
    gifts_shown_here: "Reported on show here",
    in_the_gallery: "In the gallery",
    on_show: "reported on show:",
    every_figure: "Every published figure",
    every_figure_lead: "Each number stands as its source gives it, on a scale that begins at nothing.",
    figures_exact: "A point: an exact number",
    figures_range: "A bar: from one number to another",
    figures_over: "A ring and an arrow: more than this, how much more not said",

    sources_title: "The sources",
    the_five: "The five articles",
    outside_sources: "Outside the five",
    what_it_is: "What it is",
    what_it_supports: "What it supports",
    what_rests_on_it: "What rests on it",
    slips_title: "Slips",
    slips_lead: "Slips of typing and translation that bear on no gift.",
    no_claims: "No claim of the exhibit stands on it directly.",
    read_it_there: "Read it where it was published",
    undated: "undated",
    all_sources: "All sources",

    questions_title: "Questions",
    questions_lead: "Every point on which the reports disagree, or err, with what each says and what we find.",
    all_certainties: "All",
    filter_by_certainty: "Show by certainty",
    bears_on: "Bears on",

    favourites: "My visit",
    shared_favourites: "A shared visit",
    add_favourite: "Add to my visit",
    is_favourite: "In my visit",
    favourites_full: "My visit is full",
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
    share: "Share",
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

    about_title: "About the exhibit",
    about_made_title: "How it is made",
    about_made: "A static site: a WebAssembly program reads one JSON catalogue and does all searching and filtering in your browser. Nothing you type leaves your device, what you pick for your visit stays on it unless you share it, and nothing is loaded from anywhere else.",
    about_licence_title: "Licence",
    about_licence: "The typefaces are Source Serif 4, Golos Text, Noto Serif KR and Noto Sans KR, under the SIL Open Font Licence. The map follows Natural Earth, which is in the public domain. The catalogue’s own licence:",
    about_keyboard_title: "Keyboard",
    about_keyboard: "Press / anywhere to search the gifts. Tab moves, Enter follows, Space ticks a filter, Escape closes the filters. On a plate + and − come closer and go farther, 0 shows the whole, arrows move over it; so they do on the map of the journey. On a tour the arrows to the left and the right walk.",
    about_problems_title: "Records left out",
    about_no_problems: "None: every record of this edition is sound.",
    about_problems: "The catalogue holds mistakes. What could be spared was left out; the rest of the exhibit is unaffected.",

    not_found_title: "There is no such room",
    not_found_text: "Nothing stands at this address. It may be mistyped, or the record may have been withdrawn.",
    not_found_looked_for: "We looked among the gifts for the words in the address:",
    not_found_nothing: "No gift answers to the words in the address.",
    to_the_gifts: "To the gifts",
    to_the_entrance: "To the entrance",

    loading: "Bringing the catalogue",
    loading_page: "Bringing the page",
    kiosk_title: "Still there?",
    kiosk_stay: "I am still here",
    fault_page_title: "This page has not come",
    fault_page: "The network did not answer, or the host has a newer edition: then loading the page anew brings it.",
    fault_banner: "You can read this page and follow its links, but it cannot yet answer what you type or choose.",
    without_script: "Searching and filtering need JavaScript and WebAssembly; without them, here are all the gifts.",
    retry: "Try again",
    retrying: "Trying again",

    months: MONTHS,
    weekdays: [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
    day,
    month,
    month_only: |number, year| [&month(number, year), ", day not reported"].concat(),
    interval: |from, to| [from, " to ", to].concat(),
    days: |first, last, number, year| {
        [&first.to_string(), " to ", &day(last, number, year)].concat()
    },
    gallery_lead: |gifts| {
        let gifts = [
            spelled(gifts).as_str(),
            if gifts == 1 { " gift." } else { " gifts." },
        ]
        .concat();
        [
            &capital(&gifts),
            " Each stands in its case, as an artist’s impression.",
        ]
        .concat()
    },
    articles: |articles| count(articles, "article", "articles"),
    reports: |reports| count(reports, "report", "reports"),
    first_sources: |roots| count(roots, "first source", "first sources"),
    gifts_of: |shown, all| {
        if shown == all {
            count(all, "gift", "gifts")
        } else {
            [&shown.to_string(), " of ", &count(all, "gift", "gifts")].concat()
        }
    },
    announce: |gifts, also| {
        let mut text = count(gifts, "gift", "gifts");
        if also > 0 {
            text.push_str(", and ");
            text.push_str(&also.to_string());
            text.push_str(" also reported");
        }
        capital(&text)
    },
    show_gifts: |gifts| ["Show ", &count(gifts, "gift", "gifts")].concat(),
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
            "Searched titles, labels, people, places, materials and sources for “",
            words,
            "”.",
        ]
        .concat()
    },
    did_you_mean: |words| ["Search for “", words, "” instead"].concat(),
    without: |value, gifts| ["Remove “", value, "”: ", &count(gifts, "gift", "gifts")].concat(),
    remove: |value| ["Remove ", value].concat(),
    step_of: |position, all| [&position.to_string(), " of ", &all.to_string()].concat(),
    article: |letter| ["article ", &letter.to_string()].concat(),
    map_names: [
        "China",
        "Russia",
        "North Korea",
        "South Korea",
        "Japan",
        "East Sea (Sea of Japan)",
        "Yellow Sea",
    ],
    gifts_there: |gifts| capital(&count(gifts, "gift", "gifts")),
    gifts_chosen: |gifts| capital(&count(gifts, "gift", "gifts")),
    day_and_month: |day, month| [&day.to_string(), "\u{a0}", month_name(month)].concat(),
    gave: |gifts| ["Gave ", &count(gifts, "gift", "gifts")].concat(),
    received: |gifts| ["Received ", &count(gifts, "gift", "gifts")].concat(),
    given_there: |gifts| [&count(gifts, "gift", "gifts"), " given here"].concat(),
    shown_there: |gifts| [&count(gifts, "gift", "gifts"), " reported on show"].concat(),
    thousands,
    over: |number| ["over ", number].concat(),
    on_show_at: |place| ["Reported on show: ", place].concat(),
    witnesses: |articles, reports, roots| {
        let mut parts = vec![count(articles, "article", "articles")];
        if reports > 0 {
            parts.push(count(reports, "report", "reports"));
        }
        if roots > 0 {
            parts.push(count(roots, "first source", "first sources"));
        }
        capital(&parts.join(", "))
    },
    tally: |articles, reports| {
        let articles = [
            spelled(articles).as_str(),
            if articles == 1 {
                " article"
            } else {
                " articles"
            },
        ]
        .concat();
        if reports == 0 {
            capital(&articles)
        } else {
            let noun = if reports == 1 { " report" } else { " reports" };
            capital(&[articles.as_str(), ", ", &spelled(reports), noun].concat())
        }
    },
    outside_only: |pages| capital(&[&count(pages, "page", "pages"), " outside the five"].concat()),
    edition: |date| ["Edition of ", date].concat(),
    kiosk_left: |seconds| match seconds {
        1 => "The exhibit begins again at its entrance in one second.".to_owned(),
        _ => [
            "The exhibit begins again at its entrance in ",
            &seconds.to_string(),
            " seconds.",
        ]
        .concat(),
    },
    questions_count: |questions| capital(&count(questions, "question", "questions")),
    claims_count: |claims| count(claims, "claim", "claims"),
    problems_count: |problems| capital(&count(problems, "problem", "problems")),
    loaded: |received, all| match all {
        Some(all) => [&kilobytes(received), " of ", &kilobytes(all), " KB"].concat(),
        None => [&kilobytes(received), " KB"].concat(),
    },
    fault: FaultMessages {
        title: "The catalogue has not come",
        offline: "The network did not answer. If you are offline, the exhibit will open when you are back.",
        status: |status| {
            [
                "The host answered ",
                &status.to_string(),
                " where the catalogue should be.",
            ]
            .concat()
        },
        not_json: "What came is not JSON, so it is not the catalogue.",
        web_page: "A web page came instead of the catalogue. A sign-in page of your network may stand in the way.",
        cut_short: "The catalogue broke off before its end.",
        version: "The catalogue is in a format that this edition of the exhibit does not read.",
        unreadable: "The catalogue cannot be read.",
    },
    exchange_summary: |given, returned| {
        [
            "Who gave what to whom: ",
            &count(given, "gift", "gifts"),
            " from left to right, ",
            &count(returned, "gift", "gifts"),
            " from right to left.",
        ]
        .concat()
    },
    exchange_heading: |given, returned| {
        [
            &capital(&spelled(given)),
            " went one way, ",
            &if returned == 0 {
                "none".to_owned()
            } else {
                spelled(returned)
            },
            " came back",
        ]
        .concat()
    },
    page_title: |page, exhibit| [page, " · ", exhibit].concat(),
    quantity_of: |quantity| quantity.to_string(),
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
