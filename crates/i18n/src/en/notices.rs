//! The notices of a published page in English.

use crate::NoticeMessages;

/// The notices of a published page in English.
pub const MESSAGES: NoticeMessages = NoticeMessages {
    no_program: "The exhibit’s program could not be started. You can read this page and follow its links, but searching, filtering and picking do not work.",
    loading_view: "Loading what this link shows…",
    new_edition: "A newer edition of the exhibit is available. Reload the page to see it.",
    reload: "Reload",
    not_found_title: "Page not found",
    not_found_text: "There is no page at this address. It may be mistyped, or the page may have been withdrawn.",
};
