//! All tours.

use super::address_of_tour;
use crate::components::{PlateFrame, said, tour_words, words};
use crate::session::{Held, HeldTours, Visit};
use vitrine_catalogue::Tour;
use vitrine_view::prelude::*;

/// The most plates that stand beside a tour's name.
const PLATES: usize = 6;

/// `/tour/`
#[component]
pub fn ListPage(visit: Visit, held: Held, tours: HeldTours) -> impl IntoView {
    let tour_words = tour_words();
    let heading = |link| view! { <h2 class="tour-entry__title">{link}</h2> }.into_any();
    let list = tours.tours.tours.iter();
    let list = list.map(|tour| entry(visit, held, tour, heading));
    let problems = (!tours.problems.is_empty()).then(|| {
        let list = tours.problems.iter();
        let list = list.map(|problem| view! { <li><code>{problem.to_string()}</code></li> });
        view! {
            <p>{tour_words.problems}</p>
            <ul class="problems">{list.collect_view()}</ul>
        }
    });
    view! {
        <div class="tours room wide">
            <h1 class="room__title" tabindex="-1">{words().tours}</h1>
            <p class="room__lead">{tour_words.lead}</p>
            {tours.tours.tours.is_empty().then(|| view! { <p>{tour_words.none}</p> })}
            <ul class="tours__list">{list.collect_view()}</ul>
            {problems}
        </div>
    }
}

/// A tour by its name, with what it shows and the plates it goes by.
pub(super) fn entry(
    visit: Visit,
    held: Held,
    tour: &'static Tour,
    heading: impl Fn(AnyView) -> AnyView,
) -> AnyView {
    let catalogue = held.catalogue;
    let mut gifts = Vec::new();
    for stop in &tour.stops {
        // A gift may be stopped at twice.
        if !gifts.contains(&stop.gift) && gifts.len() < PLATES {
            gifts.push(stop.gift);
        }
    }
    let plates = gifts
        .into_iter()
        .map(|gift| view! { <PlateFrame catalogue gift /> });
    let href = address_of_tour(visit, tour, None).to_string();
    let link = view! { <a href=href>{said(&tour.title)}</a> };
    view! {
        <li class="tour-entry">
            <div class="tour-entry__words">
                {heading(link.into_any())}
                <p class="tour-entry__introduction">{said(&tour.introduction)}</p>
                <p class="tour-entry__stops">{(tour_words().stops)(tour.stops.len())}</p>
            </div>
            <div class="tour-entry__plates case" aria-hidden="true">{plates.collect_view()}</div>
        </li>
    }
    .into_any()
}
