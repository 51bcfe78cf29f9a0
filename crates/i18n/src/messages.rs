//! The messages of the pages.

messages! {
    /// Why a file could not be loaded.
    FaultMessages;
    texts {
        title;
        offline;
        not_json;
        web_page;
        cut_short;
        version;
        unreadable;
    }
    lists {}
    formatters {
        /// The response has an HTTP status that is no success.
        status(code: u16);
    }
    groups {}
}

messages! {
    /// The messages of the pages, except those of tours.
    Messages;
    texts {
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
        download_catalogue;
        catalogue_json;

        entrance_gifts;
        entrance_journey;
        entrance_tours;
        entrance_questions;
        entrance_sources;
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
        /// The loupe, and its keys.
        loupe;
        plate_zoom_in;
        plate_zoom_out;
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

        favourites;
        shared_favourites;
        /// Adds a gift to the favourites.
        add_favourite;
        /// The gift is a favourite; clicking again removes it.
        is_favourite;
        favourites_full;
        favourites_lead;
        favourites_stored;
        favourites_not_stored;
        favourites_empty_title;
        favourites_empty;
        favourites_unknown_title;
        favourites_unknown;
        shared_favourites_lead;
        add_shared;
        replace_with_shared;
        to_favourites;
        share;
        copy_url;
        print_favourites;
        clear_favourites;
        undo;
        remove_favourite;
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
        preparing_file;
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
    }
    lists {
        /// The months, January first, as a date has them.
        months: 12;
        /// The days of the week, Monday first.
        weekdays: 7;
        /// China, Russia, North Korea, South Korea, Japan, and the seas on either side of Korea.
        map_names: 7;
    }
    formatters {
        /// Day, month (1 to 12), year.
        day(day: u8, month: u8, year: i32);
        /// Month (1 to 12), year.
        month(month: u8, year: i32);
        /// A month without its day: month (1 to 12), year.
        month_only(month: u8, year: i32);
        /// Two dates in words, from and to.
        interval(from: &str, to: &str);
        /// Days of one month: first, last, month, year.
        days(first: u8, last: u8, month: u8, year: i32);
        /// Under the gallery's title: how many gifts there are.
        gallery_lead(gifts: usize);
        /// How many articles.
        articles(articles: usize);
        /// How many reports that others took it from.
        reports(reports: usize);
        /// How many sources that rest on nothing we know of.
        first_sources(sources: usize);
        /// How many gifts match, of how many.
        gifts_of(shown: usize, all: usize);
        /// Announced to those who do not see the count change: gifts, also reported.
        announce(gifts: usize, also_reported: usize);
        /// On the sheet's button.
        show_gifts(gifts: usize);
        /// The number of values chosen in a facet.
        chosen(values: usize);
        /// On the button that opens the sheet: how many filters are on.
        filters_on(filters: usize);
        /// What was searched for, when nothing was found.
        nothing_for(words: &str);
        /// Offers another spelling.
        did_you_mean(words: &str);
        /// Offers to remove a filter: its value, and how many gifts then match.
        without(value: &str, gifts: usize);
        /// Removes a filter.
        remove(value: &str);
        /// Where one is in the current selection: 2 of 14.
        step_of(position: usize, all: usize);
        /// An article by its letter.
        article(letter: char);
        /// How many gifts were given, or are shown, at a place.
        gifts_there(gifts: usize);
        /// How many gifts fit what is chosen.
        gifts_chosen(gifts: usize);
        /// A day without its year: day, month (1 to 12).
        day_and_month(day: u8, month: u8);
        /// How many gifts a person gave.
        gave(gifts: usize);
        /// How many gifts a person received.
        received(gifts: usize);
        /// How many gifts were given at a place.
        given_there(gifts: usize);
        /// How many gifts are reported on show at a place.
        shown_there(gifts: usize);
        /// A number with its thousands set apart.
        thousands(number: u64);
        /// A number that is only known to be more than this one, in digits.
        over(digits: &str);
        /// Where it can be seen.
        on_show_at(place: &str);
        /// Known from: articles, reports, briefings.
        witnesses(articles: usize, reports: usize, first_sources: usize);
        /// A fact's tally in words: articles and the reports that they come down to.
        tally(articles: usize, reports: usize);
        /// Known only from sources other than the exhibit's own: how many.
        outside_only(pages: usize);
        /// The edition's date in words.
        edition(date: &str);
        /// In how many seconds a kiosk begins again.
        kiosk_left(seconds: usize);
        /// How many questions there are.
        questions_count(questions: usize);
        /// How many claims a source supports.
        claims_count(claims: usize);
        /// How many records were left out.
        problems_count(problems: usize);
        /// Bytes received, of how many, in kilobytes.
        loaded(received: usize, all: Option<usize>);
        /// The exchange in one line: how many gifts run to the right, how many to the left.
        exchange_summary(given: usize, returned: usize);
        /// The title of the exchange: how many were given one way, how many in return.
        exchange_heading(given: usize, returned: usize);
        /// A page's title in the window: page, exhibit.
        page_title(page: &str, exhibit: &str);
        /// A number of things.
        quantity_of(quantity: u32);
        /// A gift was removed from the favourites.
        favourite_removed(gift: &str);
        /// All favourites were removed: how many.
        favourites_cleared(gifts: usize);
        /// Compares the first so many favourites.
        compare_first(gifts: usize);
        /// Offers a file that holds so many of the exhibit’s own gifts, and so many also reported.
        download_these(own: usize, also_reported: usize);
        /// A file was made and handed to the browser.
        downloaded(file: &str);
    }
    groups {
        /// Why the catalogue could not be loaded.
        fault: FaultMessages, PageFaults;
    }
}
