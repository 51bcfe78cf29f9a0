//! No such room; but perhaps the gifts hold what was looked for.

use std::rc::Rc;

use crate::components::{GiftCard, Room, href_of_query, matched, words};
use crate::session::{Held, Visit};
use vitrine_route::Page;
use vitrine_search::{Query, Results};
use vitrine_view::prelude::*;

/// How many gifts are offered.
const MOST: usize = 6;

/// Any address that leads nowhere. `looked_for` is the words in it, for which the gifts are searched.
#[component]
pub fn LostPage(visit: Visit, held: Held, looked_for: String) -> impl IntoView {
    let words = words();
    let catalogue = held.catalogue;
    let query = Query {
        words: looked_for.clone(),
        ..Query::default()
    };
    let found = if looked_for.is_empty() {
        Results::default()
    } else {
        held.index.search(&query)
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
        <div class="lost room wide">
            <h1 class="room__title" tabindex="-1">{words.lost_title}</h1>
            <p class="room__lead">{words.lost_text}</p>
            {if nothing {
                view! { <p>{words.lost_nothing}</p> }.into_any()
            } else {
                view! {
                    <h2 class="lost__for">{words.lost_looked_for}" "<a href=search>{looked_for}</a></h2>
                    <div class="cards">{cards.collect_view()}</div>
                }
                .into_any()
            }}
            <p class="acts">
                <a class="act act--first" href=Room::Gifts.href()>{words.to_the_gifts}</a>
                <a class="act" href=visit.at(Page::Entrance).to_string()>{words.to_the_entrance}</a>
            </p>
        </div>
    }
}
