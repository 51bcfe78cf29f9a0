//! The messages of a gift’s page, and of what other pages show of it, downloaded with the first page that shows a gift.

messages! {
    /// The messages of a gift’s page, and of what other pages show of it.
    GiftMessages;
    texts {
        plate_caption;
        /// Before the sentence that says what of a plate is reported.
        plate_known;
        /// Before the sentence that says what of it is not.
        plate_imagined;
        /// What opens both.
        known_and_imagined;
        closer_title;
        /// The loupe, and its keys.
        loupe;
        plate_zoom_in;
        plate_zoom_out;
        whole_plate;
        /// The loupe of a photograph, and its keys.
        photograph_loupe;
        whole_photograph;
        /// The section of the photographs beside the gift’s picture.
        photographs;
        full_screen;
        leave_full_screen;
        previous_detail;
        next_detail;
        wheel_hint;
        /// The button that has a model turned in the place of its plate.
        turn;
        turn_loading;
        turn_failed;
        reported;
        imagined;
        previous;
        next;
        given_by;
        given_to;
        date_and_place;
        object_and_material;
        known_from;
        answered_by;
        material_not_reported;
        material_word;
        what_we_find;
        how_we_know;
        evidence;
        questions_in_full;
        stemma_caption;
        stemma_named;
        stemma_traced;
        stemma_outside;
        stemma_differs;
        /// The two sides of the switch between a drawing and words.
        as_drawing;
        in_words;
        stemma_reports;
        stemma_articles;
        rests_on;
        rests_on_nothing;
        not_a_chief_source;
        names_its_source;
        traced_by_us;
        says_otherwise;
        no_answer;
        our_finding;
        why;
        certainty;
        same_occasion;
        same_giver;
        same_kind;
        cite_title;
        cite_lead;
        cite_this_page;
        cite_what;
        cite_format;
        copy_citation;
        copy_link;
        print_label;
        on_show;
    }
    templates {
        case_caption;
        also_reported_one;
        gift_steps;
        /// Before the letter of one of the exhibit’s own sources.
        article;
        stemma_silent;
        stemma_briefings;
        says_nothing_of_it;
        related;
    }
    lists {}
    formatters {
        /// How many articles.
        articles(articles: usize, nouns: &crate::Nouns);
        /// How many reports that others took it from.
        reports(reports: usize);
        /// How many sources that rest on nothing we know of.
        first_sources(sources: usize);
        /// Where one is in the current selection: 2 of 14.
        step_of(position: usize, all: usize);
        /// Known from: articles, reports, briefings.
        witnesses(articles: usize, reports: usize, first_sources: usize, nouns: &crate::Nouns);
        /// A fact's tally in words: articles and the reports that they come down to.
        tally(articles: usize, reports: usize, nouns: &crate::Nouns);
        /// Known only from sources other than the exhibit's own: how many.
        outside_only(pages: usize);
        /// Where the exhibit has no chief sources.
        sources_only(sources: usize);
    }
    groups {}
}
