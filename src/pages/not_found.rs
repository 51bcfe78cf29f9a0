//! No such room; but perhaps the gifts hold what was looked for.

use std::rc::Rc;

use crate::components::{GiftCard, NavItem, href_of_query, matched, messages};
use crate::session::{LoadedCatalogue, Session};
use vitrine_route::Page;
use vitrine_search::{Query, Results};
use vitrine_view::prelude::*;

/// How many gifts are offered.
const MOST: usize = 6;

/// Any address that leads nowhere. `looked_for` is the words in it, for which the gifts are searched.
#[component]
pub fn NotFoundPage(
    session: Session,
    loaded: LoadedCatalogue,
    looked_for: String,
) -> impl IntoView {
    let messages = messages();
    let catalogue = loaded.catalogue;
    let query = Query {
        words: looked_for.clone(),
        ..Query::default()
    };
    let found = if looked_for.is_empty() {
        Results::default()
    } else {
        loaded.index.search(&query)
    };
    let gifts: Vec<_> = found
        .gifts
        .iter()
        .chain(&found.also_reported)
        .take(MOST)
        .collect();
    let marks = matched(&found);
    let cards = gifts.iter().map(|gift| {
        view! { <GiftCard catalogue gift=**gift matched=Rc::clone(&marks) /> }
    });
    let nothing = gifts.is_empty();
    let search = href_of_query(query);
    view! {
        <div class="not-found section wide">
            <h1 class="section__title" tabindex="-1">{messages.not_found_title}</h1>
            <p class="section__lead">{messages.not_found_text}</p>
            {if nothing {
                view! { <p>{messages.not_found_nothing}</p> }.into_view()
            } else {
                view! {
                    <h2 class="not_found__for">{messages.not_found_looked_for}" "<a href=search>{looked_for}</a></h2>
                    <div class="cards">{cards.collect_view()}</div>
                }
                .into_view()
            }}
            <p class="buttons">
                <a class="button button--first" href=NavItem::Gifts.href()>{messages.to_the_gifts}</a>
                <a class="button" href=session.at(Page::Entrance).to_string()>{messages.to_the_entrance}</a>
            </p>
        </div>
    }
}
