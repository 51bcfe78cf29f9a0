//! The texts of what is published beside the pages, for search engines, feed readers, viewers of
//! other museums and programs. Only the host publishes, so no visitor downloads any of this.

messages! {
    /// The texts of what is published beside the pages. A description has 50 to 160 characters.
    PublishedMessages;
    texts {
        /// The label of what must be said wherever a plate is shown.
        attribution;
        /// What the plate’s own file is, beside its raster.
        plate_file;
    }
    templates {
        /// The end of a description that is short.
        the_exhibit;
        /// The description of the journey where the catalogue has none.
        journey;
        /// The description of all tours.
        tours;
        /// The description of the visitor's own choice.
        visit;
        /// What the catalogue's file is.
        catalogue_file;
        /// What the file of gifts in rows is.
        gifts_file;
        /// What the file of tours is.
        tours_file;
        /// What the file of linked data is.
        linked_file;
    }
    lists {}
    formatters {
        /// Who gave a gift, to whom and when, as far as it is known; empty if neither giver nor
        /// recipient is.
        given(giver: Option<&str>, recipient: Option<&str>, date: Option<&str>);
        /// The description of the gallery: how many gifts.
        gallery(gifts: usize, nouns: &crate::Nouns);
        /// The description of all questions: how many there are.
        questions(questions: usize);
        /// The description of all sources: how many there are.
        sources(sources: usize);
        /// The description of a person: the name, the role, how many gifts they gave and received.
        person(name: &str, role: &str, gave: usize, received: usize, nouns: &crate::Nouns);
        /// The description of a place: the name, how many gifts were given there, how many are said to
        /// be shown.
        place(name: &str, given: usize, shown: usize, nouns: &crate::Nouns);
        /// The description of a source: its title, how many statements rest on it.
        source(title: &str, claims: usize);
        /// The alternative text of the card of a gift without a plate: its title.
        card(title: &str);
        /// The summary of an edition: gifts, gifts also reported, sources, questions.
        edition(gifts: usize, also_reported: usize, sources: usize, questions: usize, nouns: &crate::Nouns);
        /// The giving of a gift, by its title.
        giving(gift: &str);
        /// The exchange of gifts, by their titles.
        exchange(gifts: &[&str]);
        /// A claim of a fact, and whose it is: the fact, the source.
        claim_of(fact: &str, source: &str);
        /// What must be said there: of a plate, the exhibit, its licence.
        credit(plate: &str, exhibit: &str, licence: &str);
    }
    lookups {
        /// What a column of the file of gifts holds, by the column's name; empty if it is not known.
        column(name: &str);
    }
    groups {}
}
