//! The list of tours.

use super::links::route_to_tour;
use crate::components::{PictureFrame, localized, messages, tour_messages, with_nouns};
use crate::session::{LoadedCatalogue, LoadedTours, Session};
use vitrine_catalogue::Tour;
use vitrine_view::prelude::*;

/// The most plates beside a tour's title.
const MAX_PLATES: usize = 6;

/// `/tour/`
#[component]
pub fn ListPage(session: Session, loaded: LoadedCatalogue, tours: LoadedTours) -> impl IntoView {
    let tour_messages = tour_messages();
    let heading = |link| view! { <h2 class="tour-entry__title">{link}</h2> }.into_view();
    let list = tours.tours.tours.iter();
    let list = list.map(|tour| tour_entry(session, loaded, tour, heading));
    let problems = (!tours.problems.is_empty()).then(|| {
        let list = tours.problems.iter();
        let list = list.map(|problem| view! { <li><code>{problem.to_string()}</code></li> });
        view! {
            <p>{tour_messages.problems}</p>
            <ul class="problems">{list.collect_view()}</ul>
        }
    });
    view! {
        <div class="tours section wide">
            <h1 class="section__title" tabindex="-1">{messages().tours}</h1>
            <p class="section__lead">{with_nouns(tour_messages.lead)}</p>
            {tours.tours.tours.is_empty().then(|| view! { <p>{tour_messages.none}</p> })}
            <ul class="tours__list">{list.collect_view()}</ul>
            {problems}
        </div>
    }
}

/// A tour in the list: title, introduction and plates.
pub(super) fn tour_entry(
    session: Session,
    loaded: LoadedCatalogue,
    tour: &'static Tour,
    heading: impl Fn(View) -> View,
) -> View {
    let catalogue = loaded.catalogue;
    let mut gifts = Vec::new();
    for stop in &tour.stops {
        // A gift may be stopped at twice.
        if !gifts.contains(&stop.gift) && gifts.len() < MAX_PLATES {
            gifts.push(stop.gift);
        }
    }
    let plates = gifts
        .into_iter()
        .map(|gift| view! { <PictureFrame catalogue gift /> });
    let href = route_to_tour(session, tour, None).to_string();
    let link = view! { <a href=href>{localized(&tour.title)}</a> };
    view! {
        <li class="tour-entry">
            <div class="tour-entry__words">
                {heading(link.into_view())}
                <p class="tour-entry__introduction">{localized(&tour.introduction)}</p>
                <p class="tour-entry__stops">{(tour_messages().stops)(tour.stops.len())}</p>
            </div>
            <div class="tour-entry__plates case" aria-hidden="true">{plates.collect_view()}</div>
        </li>
    }
    .into_view()
}
