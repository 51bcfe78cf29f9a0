//! The stops of the route as a list: how many gifts, and how the stop is known.

use super::selected::is_selected;
use crate::components::selection::selection_link;
use crate::components::{href_of_place, language, localized, nouns, with_nouns};
use vitrine_catalogue::{Catalogue, Evidence, Gift, Key, Place};
use vitrine_layout::places;
use vitrine_search::{Dimension, Selection};
use vitrine_view::prelude::*;

/// Every stop, those without coordinates too, behind a disclosure.
#[component]
pub fn RouteStops(catalogue: &'static Catalogue, selection: Memo<Selection>) -> impl IntoView {
    let stops = places(catalogue);
    let stops = stops
        .into_iter()
        .map(|place| stop_item(catalogue, place, selection));
    view! {
        <details class="map-stops">
            <summary>{language().journey_messages().the_stops}</summary>
            <ol>{stops.collect_view()}</ol>
        </details>
    }
}

fn stop_item(catalogue: &'static Catalogue, key: Key<Place>, selection: Memo<Selection>) -> View {
    let messages = language().journey_messages();
    let place = &catalogue[key];
    let here = |gift: &&Gift| !gift.also_reported && gift.place.or(gift.shown_at) == Some(key);
    let count = catalogue.gifts().iter().filter(here).count();
    let legs = catalogue.journey().map(|journey| journey.legs.iter());
    let evidence = legs
        .into_iter()
        .flatten()
        .find(|leg| leg.to == key)
        .map(|leg| leg.evidence);
    let mut claims = place.claims.iter();
    let by_chief_source = claims.any(|claim| catalogue[claim.source].chief);
    let how = match evidence {
        Some(Evidence::OtherSources) if !by_chief_source => {
            Some(messages.stop_by_other_sources.to_owned())
        }
        Some(Evidence::Forecast) => Some(with_nouns(messages.stop_forecast)),
        _ if place.at.is_none() => Some(messages.not_on_the_map.to_owned()),
        _ => None,
    };
    let chosen = move || is_selected(catalogue, key, selection);
    view! {
        <li class="map-stop" class:map-stop--chosen=chosen>
            <h3 class="map-stop__name">
                {selection_link(selection, Dimension::Place, &place.id, "map-stop__choice", localized(&place.name).into_view())}
            </h3>
            {move || chosen().then(|| view! { <p class="map-stop__chosen">{messages.selected}</p> })}
            <p>{(messages.gifts_there)(count, &nouns())}{how.map(|how| [" · ", &how].concat())}</p>
            <a href=href_of_place(place)>
                {messages.about_this_place}
                <span class="visually-hidden">": "{localized(&place.name)}</span>
            </a>
        </li>
    }
    .into_view()
}
