//! The notices of a published page before WebAssembly has started, or if it never starts. Only the
//! host renders them, so no visitor downloads them as code.

messages! {
    /// The notices of a published page.
    NoticeMessages;
    texts {
        no_program;
        loading_view;
        new_edition;
        reload;
        not_found_title;
        not_found_text;
    }
    lists {}
    formatters {}
    groups {}
}
