//! The stops of the route as a list: when, what took place, which gifts.

use super::selected::is_selected;
use crate::components::selection::selection_link;
use crate::components::{format, href_of_gift, href_of_place, language, localized};
use vitrine_catalogue::{Catalogue, Evidence, Gift, Key, Place};
use vitrine_layout::{Doubt, places};
use vitrine_search::{Dimension, Selection};
use vitrine_view::prelude::*;

/// Every stop, those without coordinates too.
#[component]
pub fn Stops(catalogue: &'static Catalogue, selection: Memo<Selection>) -> impl IntoView {
    let stops = places(catalogue);
    let stops = stops
        .into_iter()
        .map(|place| stop_item(catalogue, place, selection));
    view! { <ol class="map-stops">{stops.collect_view()}</ol> }
}

fn stop_item(catalogue: &'static Catalogue, key: Key<Place>, selection: Memo<Selection>) -> View {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    let place = &catalogue[key];
    let here = |gift: &&Gift| gift.place.or(gift.shown_at) == Some(key);
    let gifts: Vec<&'static Gift> = catalogue
        .gifts()
        .iter()
        .filter(|gift| !gift.also_reported)
        .filter(here)
        .collect();
    let also = catalogue.gifts().iter().filter(|gift| gift.also_reported);
    let also = also.filter(here).count();
    let legs = catalogue.journey().map(|journey| journey.legs.iter());
    let evidence = legs
        .into_iter()
        .flatten()
        .find(|leg| leg.to == key)
        .map(|leg| leg.evidence);
    let mut claims = place.claims.iter();
    let by_chief_source = claims.any(|claim| catalogue[claim.source].chief);
    let how = match evidence {
        Some(Evidence::OtherSources) if !by_chief_source => Some(journey_messages.stop_outside),
        Some(Evidence::Forecast) => Some(journey_messages.stop_forecast),
        _ if place.at.is_none() => Some(journey_messages.not_on_the_map),
        _ => None,
    };
    let events = catalogue
        .events()
        .iter()
        .filter(|event| event.place == Some(key));
    let events = events.map(|event| {
        let date = format::date(&event.date, messages);
        let hour = event.hour.map(|hour| [", ", &hour.to_string()].concat());
        view! { <li>{date}{hour}": "{localized(&event.title)}</li> }
    });
    let count = gifts.len();
    let gifts = gifts.into_iter().map(|gift| {
        let doubt = match Doubt::of(gift) {
            Doubt::Doubtful => Some(journey_messages.doubtful),
            Doubt::Disputed => Some(journey_messages.disputed),
            Doubt::Sure | Doubt::Undated => None,
        };
        view! {
            <li>
                <a href=href_of_gift(gift)>{localized(&gift.title)}</a>
                {doubt.map(|doubt| [" (", messages.date, ": ", doubt, ")"].concat())}
            </li>
        }
    });
    let chosen = move || is_selected(catalogue, key, selection);
    let mark = (count > 0).then(|| count.to_string());
    view! {
        <li class="map-stop" class:map-stop--chosen=chosen>
            <span class="map-stop__mark" class:map-stop__mark--none=count == 0 aria-hidden="true">{mark}</span>
            <div class="map-stop__text">
                <h3 class="map-stop__name">
                    {selection_link(selection, Dimension::Place, &place.id, "map-stop__choice", localized(&place.name).into_view())}
                </h3>
                {move || chosen().then(|| view! { <p class="map-stop__chosen">{journey_messages.selected}</p> })}
                {how.map(|how| view! { <p class="map-stop__how">{how}</p> })}
                <ul class="map-stop__events">{events.collect_view()}</ul>
                <p class="map-stop__count">{(journey_messages.gifts_there)(count)}</p>
                <ul class="map-stop__gifts">{gifts.collect_view()}</ul>
                {(also > 0).then(|| view! {
                    <p class="map-stop__how">{journey_messages.also_reported_here}": "{also}</p>
                })}
                <a class="map-stop__more" href=href_of_place(place)>
                    {journey_messages.about_this_place}
                    <span class="visually-hidden">": "{localized(&place.name)}</span>
                </a>
            </div>
        </li>
    }
    .into_view()
}
