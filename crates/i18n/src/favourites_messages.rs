//! The messages of the visitor’s own selection, and of downloads, downloaded with the first page that has them.

messages! {
    /// The messages of the visitor’s own selection, and of downloads.
    FavouritesMessages;
    texts {
        favourites_stored;
        favourites_not_stored;
        add_shared;
        replace_with_shared;
        to_favourites;
        copy_url;
        print_favourites;
        clear_favourites;
        undo;
        remove_favourite;
        move_up;
        move_down;
        compare;
        compare_title;
        compare_scrolls;
        only_differing;
        differs;
        same;
        nothing_differs;
        no_question;
        preparing_file;
        csv_is;
        download_failed;
    }
    templates {
        favourites_lead;
        favourites_empty_title;
        favourites_empty;
        favourites_unknown_title;
        favourites_unknown;
        shared_favourites_lead;
        compare_how;
        compare_caption;
        json_is;
        geojson_is;
    }
    lists {}
    formatters {
        /// A gift was removed from the favourites.
        favourite_removed(gift: &str);
        /// All favourites were removed: how many.
        favourites_cleared(gifts: usize, nouns: &crate::Nouns);
        /// Compares the first so many favourites.
        compare_first(gifts: usize);
        /// Offers a file that holds so many of the exhibit’s own gifts, and so many also reported.
        download_these(own: usize, also_reported: usize, nouns: &crate::Nouns);
        /// A file was made and handed to the browser.
        downloaded(file: &str);
    }
    groups {}
}
