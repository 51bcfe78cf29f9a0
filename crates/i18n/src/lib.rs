//! What the exhibit says, one file a language.
//!
//! Everything a visitor reads that is not in the catalogue. A word that a language lacks
//! does not compile. This room imports nothing and knows no record.

mod en;
#[cfg(not(target_arch = "wasm32"))]
mod notices;
#[cfg(not(target_arch = "wasm32"))]
mod published;
mod tour;

#[cfg(not(target_arch = "wasm32"))]
pub use notices::NoticeMessages;
#[cfg(not(target_arch = "wasm32"))]
pub use published::PublishedMessages;
pub use tour::TourMessages;

/// A language of the exhibit. A language is one file of words and one row here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, at the root of the exhibit.
    #[default]
    English,
}

impl Language {
    /// Every language, the one at the root first.
    pub const ALL: [Language; 1] = [Language::English];

    /// The BCP 47 tag, which is also the folder: `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
        }
    }

    /// What the exhibit says in this language.
    #[must_use]
    pub fn messages(self) -> &'static Messages {
        match self {
            Language::English => &en::MESSAGES,
        }
    }

    /// What the exhibit says of tours in this language. Apart, so that only those who open a
    /// tour download it.
    #[must_use]
    pub fn tour_messages(self) -> &'static TourMessages {
        match self {
            Language::English => &en::tour::MESSAGES,
        }
    }

    /// What a published page says in this language while it has no program.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn notice_messages(self) -> &'static NoticeMessages {
        match self {
            Language::English => &en::notices::MESSAGES,
        }
    }

    /// What the exhibit says beside its pages in this language: only the desk publishes.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn published_messages(self) -> &'static PublishedMessages {
        match self {
            Language::English => &en::published::MESSAGES,
        }
    }
}

/// Why a file is not to be had, in one language.
#[allow(missing_docs, reason = "a word's name says what it is")]
pub struct FaultMessages {
    pub title: &'static str,
    pub offline: &'static str,
    /// An HTTP status that is no answer.
    pub status: fn(u16) -> String,
    pub not_json: &'static str,
    pub web_page: &'static str,
    pub cut_short: &'static str,
    pub version: &'static str,
    pub unreadable: &'static str,
}

/// Declares the struct of words: fixed ones, then those made with numbers and names.
macro_rules! messages {
    (
        $( $(#[$fixed_doc:meta])* $fixed:ident; )*
        ---
        $( $(#[$made_doc:meta])* $made:ident: $type:ty; )*
    ) => {
        /// Everything the exhibit says in one language.
        #[allow(missing_docs, reason = "a fixed word's name says what it is")]
        pub struct Messages {
            $( $(#[$fixed_doc])* pub $fixed: &'static str, )*
            $( $(#[$made_doc])* pub $made: $type, )*
        }
    };
}

messages! {
    engine;
    skip;
    menu;
    close;
    exhibit_navigation;
    footer_navigation;
    gifts;
    journey;
    tours;
    people;
    places;
    questions;
    sources;
    about;
    theme;
    theme_system;
    theme_light;
    theme_dark;
    footer_note;
    take_catalogue;
    catalogue_json;

    way_gifts;
    way_journey;
    way_tours;
    way_questions;
    way_sources;
    impression;
    from_the_cases;
    all_gifts;
    exchange_lead;
    exchange_givers;
    exchange_gift;
    exchange_recipients;
    exchange_others;
    exchange_as_list;
    exchange_key_returned;
    exchange_key_doubtful;
    exchange_key_frame;
    in_return;
    giver_not_reported;
    recipient_not_reported;
    disagree_title;
    read_questions;
    see_sources;

    gallery_title;
    plate_caption;
    case_caption;
    /// Before the sentence that says what of a plate is reported.
    plate_known;
    /// Before the sentence that says what of it is not.
    plate_imagined;
    closer_title;
    /// The plate that can be looked at closely, and by which keys.
    loupe;
    closer;
    farther;
    whole_plate;
    full_screen;
    leave_full_screen;
    previous_detail;
    next_detail;
    wheel_hint;
    reported;
    imagined;
    search_label;
    search_placeholder;
    search_button;
    filters;
    clear_all;
    more_values;
    fewer_values;
    sort;
    sort_best;
    sort_number;
    sort_date;
    sort_giver;
    view;
    view_grid;
    view_list;
    sources_differ;
    nature_undisclosed;
    also_reported_title;
    also_reported_text;
    also_reported_one;
    number;
    title;
    giver;
    nothing_title;
    active_filters;

    facet_giver;
    facet_country;
    facet_kind;
    facet_place;
    facet_day;
    facet_source;
    facet_agreement;
    facet_embargo;
    agree;
    differ;
    nature_unknown;
    breach;
    possible_breach;
    not_mentioned;
    not_reported;

    /// Joined behind a date that is uncertain: `16 September 2023, probably`.
    date_probably;
    /// Before a date that is approximate.
    date_about;
    date_not_reported;
    date_or;
    date_open;

    previous;
    next;
    gift_steps;
    given_by;
    given_to;
    date_and_place;
    object_and_material;
    known_from;
    in_return_for;
    answered_by;
    empty_case;
    material_not_reported;
    material_word;
    how_we_know;
    how_we_know_lead;
    stemma_caption;
    stemma_named;
    stemma_traced;
    stemma_outside;
    stemma_silent;
    stemma_differs;
    stemma_as_list;
    stemma_briefings;
    stemma_reports;
    stemma_articles;
    rests_on;
    rests_on_nothing;
    outside_the_five;
    names_its_source;
    traced_by_us;
    says_nothing_of_it;
    says_otherwise;
    no_answer;
    our_finding;
    why;
    certainty;
    settled;
    likely;
    open;
    settled_means;
    likely_means;
    open_means;
    same_occasion;
    same_giver;
    same_kind;
    related;
    cite_title;
    cite_source;
    cite_lead;
    cite_this_page;
    cite_what;
    cite_format;
    copy_citation;
    copy_link;
    copied;
    copy_failed;
    print_label;
    whereabouts;
    embargo;
    object;
    quantity;
    material;
    recipient;
    occasion;
    date;
    place;
    name;
    role;
    description;

    the_days;
    day_strip;
    all_days;
    day_unknown;
    undated_tray;
    some_day_between;
    sure;
    doubtful;
    disputed;
    no_date;
    no_gift_that_day;
    no_gift_in_the_articles;
    also_reported_here;
    ours;
    selected;
    select_nothing;
    nothing_selected_fits;
    selected_region;
    person_strip;
    exchange_table_caption;
    the_route;
    map_keys;
    map_credit;
    zoom_in;
    zoom_out;
    zoom_whole;
    leg_articles;
    leg_outside;
    leg_forecast;
    stop_outside;
    stop_forecast;
    not_on_the_map;
    about_this_place;
    people_lead;
    places_lead;
    all_people;
    all_places;
    also_found_as;
    said_of_them;
    said_of_it;
    what_they_said;
    what_they_said_lead;
    what_took_place;
    gifts_given;
    gifts_received;
    gifts_touched;
    gifts_given_here;
    gifts_shown_here;
    in_the_gallery;
    on_show;
    every_figure;
    every_figure_lead;
    figures_exact;
    figures_range;
    figures_over;

    sources_title;
    the_five;
    outside_sources;
    what_it_is;
    what_it_supports;
    what_rests_on_it;
    slips_title;
    slips_lead;
    no_claims;
    read_it_there;
    undated;
    all_sources;

    questions_title;
    questions_lead;
    all_certainties;
    filter_by_certainty;
    bears_on;

    my_visit;
    shared_visit;
    /// Picks a gift.
    pick;
    /// It is picked; pressing again puts it back.
    picked;
    visit_full;
    visit_lead;
    visit_kept;
    visit_not_kept;
    visit_empty_title;
    visit_empty;
    visit_gone_title;
    visit_gone;
    shared_lead;
    add_these;
    keep_these;
    to_my_visit;
    share;
    copy_address;
    print_visit;
    clear_visit;
    undo;
    take_out;
    move_up;
    move_down;
    compare;
    compare_title;
    compare_how;
    compare_caption;
    compare_scrolls;
    only_differing;
    differs;
    same;
    nothing_differs;
    no_question;
    taking_away;
    csv_is;
    json_is;
    geojson_is;
    download_failed;

    about_title;
    about_made_title;
    about_made;
    about_licence_title;
    about_licence;
    about_keyboard_title;
    about_keyboard;
    about_problems_title;
    about_no_problems;
    about_problems;

    not_found_title;
    not_found_text;
    not_found_looked_for;
    not_found_nothing;
    to_the_gifts;
    to_the_entrance;

    loading;
    loading_page;
    kiosk_title;
    kiosk_stay;
    fault_page_title;
    fault_page;
    fault_banner;
    without_script;
    retry;
    retrying;
    ---
    /// The months, January first, as they stand in a date.
    months: [&'static str; 12];
    /// The days of the week, Monday first.
    weekdays: [&'static str; 7];
    /// Day, month (1 to 12), year.
    day: fn(u8, u8, i32) -> String;
    /// Month (1 to 12), year.
    month: fn(u8, i32) -> String;
    /// A month without its day: month (1 to 12), year.
    month_only: fn(u8, i32) -> String;
    /// Two dates in words, from and to.
    interval: fn(&str, &str) -> String;
    /// Days of one month: first, last, month, year.
    days: fn(u8, u8, u8, i32) -> String;
    /// Under the gallery's title: how many gifts there are.
    gallery_lead: fn(usize) -> String;
    /// How many articles.
    articles: fn(usize) -> String;
    /// How many reports that others took it from.
    reports: fn(usize) -> String;
    /// How many sources that rest on nothing we know of.
    first_sources: fn(usize) -> String;
    /// How many gifts match, of how many.
    gifts_of: fn(usize, usize) -> String;
    /// Announced to those who do not see the count change: gifts, also reported.
    announce: fn(usize, usize) -> String;
    /// On the sheet's button.
    show_gifts: fn(usize) -> String;
    /// The number of values chosen in a facet.
    chosen: fn(usize) -> String;
    /// On the button that opens the sheet: how many filters are on.
    filters_on: fn(usize) -> String;
    /// What was searched for, when nothing was found.
    nothing_for: fn(&str) -> String;
    /// Offers another spelling.
    did_you_mean: fn(&str) -> String;
    /// Offers to remove a filter: its value and how many gifts come back.
    without: fn(&str, usize) -> String;
    /// Removes a filter.
    remove: fn(&str) -> String;
    /// Where one is in the current selection: 2 of 14.
    step_of: fn(usize, usize) -> String;
    /// An article by its letter.
    article: fn(char) -> String;
    /// China, Russia, North Korea, South Korea, Japan, and the seas on either side of Korea.
    map_names: [&'static str; 7];
    /// How many gifts were given, or are shown, at a place.
    gifts_there: fn(usize) -> String;
    /// How many gifts fit what is chosen.
    gifts_chosen: fn(usize) -> String;
    /// A day without its year: day, month (1 to 12).
    day_and_month: fn(u8, u8) -> String;
    /// How many gifts somebody gave.
    gave: fn(usize) -> String;
    /// How many gifts somebody received.
    received: fn(usize) -> String;
    /// How many gifts were given at a place.
    given_there: fn(usize) -> String;
    /// How many gifts are reported on show at a place.
    shown_there: fn(usize) -> String;
    /// A number with its thousands set apart.
    thousands: fn(u64) -> String;
    /// A number that is only known to be more than this one, in digits.
    over: fn(&str) -> String;
    /// Where it can be seen.
    on_show_at: fn(&str) -> String;
    /// Known from: articles, reports, briefings.
    witnesses: fn(usize, usize, usize) -> String;
    /// A fact's tally in words: articles and the reports that they come down to.
    tally: fn(usize, usize) -> String;
    /// Known from pages outside the five only: how many.
    outside_only: fn(usize) -> String;
    /// The edition's date in words.
    edition: fn(&str) -> String;
    /// In how many seconds a kiosk begins again.
    kiosk_left: fn(usize) -> String;
    /// How many questions there are.
    questions_count: fn(usize) -> String;
    /// How many claims a source supports.
    claims_count: fn(usize) -> String;
    /// How many records were left out.
    problems_count: fn(usize) -> String;
    /// Bytes of the catalogue that have come, of how many, in kilobytes.
    loaded: fn(usize, Option<usize>) -> String;
    /// Why there is no catalogue.
    fault: FaultMessages;
    /// The exchange in one line: how many gifts run to the right, how many to the left.
    exchange_summary: fn(usize, usize) -> String;
    /// The title of the exchange: how many went one way, how many came back.
    exchange_heading: fn(usize, usize) -> String;
    /// A page's title in the window: page, exhibit.
    page_title: fn(&str, &str) -> String;
    /// A number of things.
    quantity_of: fn(u32) -> String;
    /// A gift was taken out of what was picked.
    taken_out: fn(&str) -> String;
    /// All that was picked is put back: how many gifts.
    cleared: fn(usize) -> String;
    /// Sets so many gifts, the first of those picked, side by side.
    compare_first: fn(usize) -> String;
    /// Offers a file that holds so many of the exhibit’s own gifts, and so many also reported.
    download_these: fn(usize, usize) -> String;
    /// A file was made and handed to the browser.
    downloaded: fn(&str) -> String;
}
