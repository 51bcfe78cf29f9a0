//! What a published page says in English.

use crate::NoticeWords;

/// What a published page says in English.
pub const WORDS: NoticeWords = NoticeWords {
    no_program: "The exhibit’s program did not start. You can read this page and follow its links; searching, filtering and picking gifts need the program.",
    new_edition: "A newer edition of the exhibit has been published. It opens when you load the page anew.",
    reload: "Load anew",
    lost_title: "There is nothing at this address",
    lost_text: "The address may be mistyped, or what stood here may have been withdrawn.",
};
