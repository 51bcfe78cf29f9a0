//! Not found, with gifts that match the words of the path.

use std::rc::Rc;

use crate::components::{
    GiftCard, NavItem, href_of_query, in_scripts, matched, messages, reference_messages, with_nouns,
};
use crate::session::{LoadedCatalogue, Session};
use vitrine_route::Page;
use vitrine_search::{Query, Results};
use vitrine_view::prelude::*;

/// The most gifts that are offered.
const MAX_OFFERED: usize = 6;

/// Any other path. `words` are those in it, for which the gifts are searched.
#[component]
pub fn NotFoundPage(session: Session, loaded: LoadedCatalogue, words: String) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let catalogue = loaded.catalogue;
    let found = if words.is_empty() {
        Results::default()
    } else {
        loaded.index().search_names(&words)
    };
    let gifts: Vec<_> = found
        .gifts
        .iter()
        .chain(&found.also_reported)
        .take(MAX_OFFERED)
        .collect();
    let marks = matched(&found);
    let cards = gifts.iter().map(|gift| {
        view! { <GiftCard catalogue gift=**gift matched=Rc::clone(&marks) /> }
    });
    let nothing = gifts.is_empty();
    let looked_for = in_scripts(&words, None);
    let search = href_of_query(Query {
        words,
        ..Query::default()
    });
    view! {
        <div class="not-found section wide">
            <h1 class="section__title" tabindex="-1">{messages.not_found_title}</h1>
            <p class="section__lead">{reference_messages.not_found_text}</p>
            {if nothing {
                view! { <p>{with_nouns(reference_messages.not_found_nothing)}</p> }.into_view()
            } else {
                view! {
                    <h2 class="not-found__for">{with_nouns(reference_messages.not_found_looked_for)}" "<a href=search>{looked_for}</a></h2>
                    <div class="cards">{cards.collect_view()}</div>
                }
                .into_view()
            }}
            <p class="buttons">
                <a class="button button--first" href=NavItem::Gifts.href()>{with_nouns(messages.to_the_gifts)}</a>
                <a class="button" href=session.route_to(Page::Entrance).to_string()>{reference_messages.to_the_entrance}</a>
            </p>
        </div>
    }
}
