//! The notices of a published page in English.

use crate::NoticeMessages;

/// The notices of a published page in English.
pub const MESSAGES: NoticeMessages = NoticeMessages {
    no_program: "The exhibit’s program did not start. You can read this page and follow its links; searching, filtering and picking gifts need the program.",
    new_edition: "A newer edition of the exhibit has been published. It opens when you load the page anew.",
    reload: "Load anew",
    not_found_title: "There is nothing at this address",
    not_found_text: "The address may be mistyped, or what stood here may have been withdrawn.",
};
