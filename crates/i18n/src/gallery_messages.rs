//! The messages of the gallery, downloaded with the gallery.

messages! {
    /// The messages of the gallery.
    GalleryMessages;
    texts {
        close;
        search_button;
        filters;
        clear_all;
        more_values;
        fewer_values;
        no_value;
        sort;
        sort_best;
        sort_number;
        sort_date;
        sort_giver;
        view;
        view_grid;
        view_list;
        also_reported_text;
        active_filters;
        each_in_its_case;
        /// Nothing matches all words that were searched for.
        partial;
        all_questions;
        /// The lower and the upper end of a range that is chosen on a histogram.
        range_from;
        range_to;
        /// Nothing is chosen on a histogram.
        range_whole;
    }
    templates {
        search_label;
        search_placeholder;
        nothing_title;
        without_script;
    }
    lists {}
    formatters {
        /// Under the gallery's title: how many gifts there are.
        gallery_lead(gifts: usize, nouns: &crate::Nouns);
        /// How many gifts match, of how many.
        gifts_of(shown: usize, all: usize, nouns: &crate::Nouns);
        /// Announced to those who do not see the count change: gifts, also reported, questions.
        announce(gifts: usize, also_reported: usize, questions: usize, nouns: &crate::Nouns);
        /// Announced when the order has changed: what it is now, as the list of orders has it.
        announce_order(order: &str);
        /// On the sheet's button.
        show_gifts(gifts: usize, nouns: &crate::Nouns);
        /// A histogram of how many gifts there are of each value of a facet.
        histogram_of(facet: &str, nouns: &crate::Nouns);
        /// Removes the range that is chosen of a facet.
        remove_range(facet: &str);
        /// The label of the box that searches the values of a facet.
        find_in(facet: &str);
        /// Under a list of values that is too long to be shown whole: the first so many, of how many.
        first_values(shown: usize, all: usize);
        /// The number of values chosen in a facet.
        chosen(values: usize);
        /// On the button that opens the sheet: how many filters are on.
        filters_on(filters: usize);
        /// What was searched for, when nothing was found.
        nothing_for(words: &str);
        /// Offers another spelling.
        did_you_mean(words: &str);
        /// Offers to remove a filter: its value, and how many gifts then match.
        without(value: &str, gifts: usize, nouns: &crate::Nouns);
        /// Removes a filter.
        remove(value: &str);
    }
    groups {}
}
