//! What is announced to those who do not see the results change.

use std::time::Duration;

use super::{name_of_sort, shown_sort};
use crate::components::{gallery_messages, nouns};
use crate::session::Session;
use vitrine_catalogue::Catalogue;
use vitrine_search::Results;
use vitrine_view::prelude::*;

/// Debounces the announcement.
const DEBOUNCE: Duration = Duration::from_millis(700);

/// A live region that announces the number of results, and their order when it has changed;
/// debounced.
#[component]
pub(super) fn Announcement(
    session: Session,
    catalogue: &'static Catalogue,
    results: Memo<Results>,
) -> impl IntoView {
    let (messages, nouns) = (gallery_messages(), nouns());
    let announcement = RwSignal::new(String::new());
    let pending = StoredValue::new(None::<TimeoutHandle>);
    let mut is_first = true;
    let mut last_sort = session.query.with_untracked(shown_sort);
    effect(move || {
        // Typing that does not change the results restarts the debounce too.
        let sort = session.query.with(shown_sort);
        let found = results.with(|results| {
            let (gifts, also) = (results.gifts.len(), results.also_reported.len());
            (messages.announce)(gifts, also, results.questions.len(), &nouns)
        });
        if let Some(timeout) = pending.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
        let text = if last_sort == sort {
            found
        } else {
            let order = (messages.announce_order)(name_of_sort(catalogue, &sort, messages));
            last_sort = sort;
            [&order, ". ", &found].concat()
        };
        if !std::mem::take(&mut is_first) {
            let announce = move || announcement.set(text.clone());
            pending.set_value(set_timeout_with_handle(announce, DEBOUNCE).ok());
        }
    });
    view! { <p class="visually-hidden" role="status">{announcement}</p> }
}
