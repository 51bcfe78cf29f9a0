//! The messages that every page has, and why a file could not be loaded.

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
    /// The messages that every page has.
    Messages;
    texts {
        engine;
        skip;
        menu;
        exhibit_navigation;
        footer_navigation;
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
        every_plate;
        download_catalogue;
        catalogue_json;
        shortcuts;
        glossary;

        impression;
        giver_not_reported;
        recipient_not_reported;

        sources_differ;
        differ_settled;
        differ_likely;
        differ_open;
        nature_undisclosed;
        also_reported_title;
        number;
        giver;

        facet_giver;
        facet_country;
        facet_kind;
        facet_place;
        facet_day;
        facet_source;
        facet_agreement;
        agree;
        differ;
        nature_unknown;
        not_reported;

        /// Joined behind a date that is uncertain: `16 September 2023, probably`.
        date_probably;
        /// Before a date that is approximate.
        date_about;
        date_not_reported;
        date_or;
        date_open;

        in_return_for;
        settled;
        likely;
        open;
        settled_means;
        likely_means;
        open_means;
        copied;
        copy_failed;
        whereabouts;
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
        /// All that a record has.
        record;
        /// What a source says of a record as a whole: what it has.
        as_recorded;
        /// Before tenths, as in 0.5.
        decimal_separator;

        in_the_gallery;

        sources_title;

        questions_title;

        favourites;
        shared_favourites;
        /// Adds a gift to the favourites.
        add_favourite;
        /// The gift is a favourite; clicking again removes it.
        is_favourite;
        favourites_full;
        share;

        about_title;

        not_found_title;

        /// Words that say nothing of what is searched for, folded and parted by spaces.
        stop_words;

        loading;
        loading_page;
        kiosk_title;
        kiosk_stay;
        fault_page_title;
        fault_page;
        fault_banner;
        retry;
        retrying;
    }
    templates {
        gifts;
        all_gifts;
        gallery_title;
        title;
        empty_case;
        to_the_gifts;
    }
    lists {
        /// What else a searched word finds: words, a colon, beginnings of other words.
        synonyms: 3;
    }
    formatters {
        /// A number with its thousands set apart.
        thousands(number: u64);
        /// A range of numbers, its upper end not in it; an end that is missing is empty.
        range(from: &str, to: &str);
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
        /// A chief source by its letter: `article D`.
        source_by_letter(letter: char, nouns: &crate::Nouns);
        /// Where it can be seen.
        on_show_at(place: &str);
        /// The edition's date in words.
        edition(date: &str);
        /// In how many seconds a kiosk begins again.
        kiosk_left(seconds: usize);
        /// Bytes received, of how many, in kilobytes.
        loaded(received: usize, all: Option<usize>);
        /// A page's title in the window: page, exhibit.
        page_title(page: &str, exhibit: &str);
        /// A number of things.
        quantity_of(quantity: u32);
    }
    groups {
        /// Why the catalogue could not be loaded.
        fault: FaultMessages, PageFaults;
    }
}
