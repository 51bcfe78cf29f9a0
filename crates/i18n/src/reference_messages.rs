//! The messages of the pages of people, places, sources and questions, and of the page about the exhibit, downloaded with the first page of its kind.

messages! {
    /// The messages of the pages of people, places, sources and questions, and of the page about the exhibit.
    ReferenceMessages;
    texts {
        cite_source;
        all_people;
        all_places;
        also_found_as;
        /// Before the records of the same in authority files.
        elsewhere;
        said_of_them;
        said_of_it;
        what_they_said;
        what_they_said_lead;
        what_took_place;
        /// The events that tell of a person.
        events;
        gifts_given;
        gifts_received;
        gifts_touched;
        gifts_given_here;
        gifts_shown_here;
        every_figure;
        every_figure_lead;
        figures_exact;
        figures_range;
        figures_over;
        chief_sources;
        outside_sources;
        what_it_is;
        what_it_supports;
        /// Before the sources to which a source credits single facts.
        single_facts;
        what_rests_on_it;
        slips_title;
        slips_lead;
        no_claims;
        read_it_there;
        undated;
        all_sources;
        questions_lead;
        all_certainties;
        filter_by_certainty;
        bears_on;
        about_made_title;
        about_made;
        about_licence_title;
        about_licence;
        about_map;
        about_catalogue;
        shortcuts_title;
        shortcuts_on;
        shortcuts_close;
        not_found_text;
        to_the_entrance;
        about_problems_title;
        about_no_problems;
        about_problems;
    }
    templates {
        people_lead;
        places_lead;
        not_found_looked_for;
        not_found_nothing;
    }
    lists {
        /// The keys of shortcuts.
        shortcut_keys: 6;
        /// What each of them does.
        shortcut_meanings: 6;
        /// The words of the interface that are explained.
        glossary_terms: 6;
        /// What each of them means.
        glossary_meanings: 6;
    }
    formatters {
        /// How many gifts a person gave.
        gave(gifts: usize, nouns: &crate::Nouns);
        /// How many gifts a person received.
        received(gifts: usize, nouns: &crate::Nouns);
        /// How many gifts a person or a place has in a field that the exhibit declares.
        of_field(label: &str, gifts: usize, nouns: &crate::Nouns);
        /// Over a list that is cut: how many gifts it has, of how many.
        first_of(shown: usize, all: usize, nouns: &crate::Nouns);
        /// How many gifts were given at a place.
        given_there(gifts: usize, nouns: &crate::Nouns);
        /// How many gifts are reported on show at a place.
        shown_there(gifts: usize, nouns: &crate::Nouns);
        /// A number that is only known to be more than this one, in digits.
        over(digits: &str);
        /// How many questions there are.
        questions_count(questions: usize);
        /// How many claims a source supports.
        claims_count(claims: usize);
        /// How many records were left out.
        problems_count(problems: usize);
    }
    groups {}
}
