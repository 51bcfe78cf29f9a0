//! The messages of the journey and the exchange, downloaded with the first page that has a map, a timeline or the exchange.

messages! {
    /// The messages of the journey and the exchange.
    JourneyMessages;
    texts {
        exchange_givers;
        exchange_recipients;
        exchange_others;
        exchange_shown_as;
        exchange_as_drawing;
        exchange_as_table;
        exchange_key_returned;
        exchange_key_doubtful;
        exchange_key_frame;
        in_return;
        the_days;
        how_sure;
        afterwards;
        notes;
        day_unknown;
        some_day_between;
        sure;
        doubtful;
        disputed;
        no_date;
        also_reported_here;
        ours;
        selected;
        select_nothing;
        selected_region;
        person_strip;
        the_route;
        map_keys;
        zoom_in;
        zoom_out;
        zoom_whole;
        leg_by_chief_sources;
        leg_by_other_sources;
        stop_by_other_sources;
        not_on_the_map;
        about_this_place;
        the_stops;
        pan_left;
        pan_up;
        pan_down;
        pan_right;
    }
    templates {
        exchange_lead;
        exchange_gift;
        earlier;
        undated_tray;
        no_gift_that_day;
        no_gift_in_chief_sources;
        nothing_selected_fits;
        exchange_table_caption;
        map_credit;
        leg_forecast;
        stop_forecast;
    }
    lists {
        /// The days of the week, Monday first.
        weekdays: 7;
    }
    formatters {
        /// How many gifts were given, or are shown, at a place.
        gifts_there(gifts: usize, nouns: &crate::Nouns);
        /// How many gifts fit what is chosen.
        gifts_chosen(gifts: usize, nouns: &crate::Nouns);
        /// A day without its year: day, month (1 to 12).
        day_and_month(day: u8, month: u8);
        /// The title of the exchange: how many were given one way, how many the other.
        exchange_heading(given: usize, returned: usize);
    }
    groups {}
}
