//! What a published page says before the exhibit's program has come, or should it never come: only
//! the desk prints it, so the program does not carry it.

/// What a published page says in one language.
#[allow(missing_docs, reason = "a word's name says what it is")]
pub struct NoticeMessages {
    pub no_program: &'static str,
    pub new_edition: &'static str,
    pub reload: &'static str,
    pub not_found_title: &'static str,
    pub not_found_text: &'static str,
}
