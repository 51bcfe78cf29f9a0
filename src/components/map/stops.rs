//! The stops of the journey as a list: when, what took place, which gifts.

use super::is_chosen;
use crate::components::choice::choice;
use crate::components::{Held, href_of_gift, href_of_place, language, said, wording};
use vitrine_catalogue::{Gift, Key, Place, Told};
use vitrine_layout::{Doubt, places};
use vitrine_search::{Chosen, Selection};
use vitrine_view::prelude::*;

/// Every stop of the map, and those that are on no map.
#[component]
pub fn Stops(catalogue: Held, selection: Memo<Selection>) -> impl IntoView {
    let stops = places(catalogue);
    let stops = stops
        .into_iter()
        .map(|place| stop_of(catalogue, place, selection));
    view! { <ol class="stops">{stops.collect_view()}</ol> }
}

fn stop_of(catalogue: Held, key: Key<Place>, selection: Memo<Selection>) -> AnyView {
    let words = language().words();
    let place = &catalogue[key];
    let here = |gift: &&Gift| gift.place.or(gift.shown_at) == Some(key);
    let gifts: Vec<&'static Gift> = catalogue
        .gifts
        .iter()
        .filter(|gift| !gift.also_reported)
        .filter(here)
        .collect();
    let also = catalogue.gifts.iter().filter(|gift| gift.also_reported);
    let also = also.filter(here).count();
    let legs = catalogue
        .journey
        .as_ref()
        .map(|journey| journey.legs.iter());
    let told = legs
        .into_iter()
        .flatten()
        .find(|leg| leg.to == key)
        .map(|leg| leg.told);
    let mut claims = place.claims.iter();
    let by_the_five = claims.any(|claim| catalogue[claim.source].one_of_the_five);
    let how = match told {
        Some(Told::Outside) if !by_the_five => Some(words.stop_outside),
        Some(Told::Forecast) => Some(words.stop_forecast),
        _ if place.at.is_none() => Some(words.not_on_the_map),
        _ => None,
    };
    let events = catalogue
        .events
        .iter()
        .filter(|event| event.place == Some(key));
    let events = events.map(|event| {
        let date = wording::date(&event.date, words);
        let hour = event.hour.map(|hour| [", ", &hour.to_string()].concat());
        view! { <li>{date}{hour}": "{said(&event.title)}</li> }
    });
    let count = gifts.len();
    let gifts = gifts.into_iter().map(|gift| {
        let doubt = match Doubt::of(gift) {
            Doubt::Doubtful => Some(words.doubtful),
            Doubt::Disputed => Some(words.disputed),
            Doubt::Sure | Doubt::Undated => None,
        };
        view! {
            <li>
                <a href=href_of_gift(gift)>{said(&gift.title)}</a>
                {doubt.map(|doubt| [" (", words.date, ": ", doubt, ")"].concat())}
            </li>
        }
    });
    let chosen = move || is_chosen(catalogue, key, selection);
    let mark = (count > 0).then(|| count.to_string());
    view! {
        <li class="stop" class:stop--chosen=chosen>
            <span class="stop__mark" class:stop__mark--none=count == 0 aria-hidden="true">{mark}</span>
            <div class="stop__text">
                <h3 class="stop__name">
                    {choice(selection, Chosen::Place, &place.id, "stop__choice", said(&place.name).into_any())}
                </h3>
                {move || chosen().then(|| view! { <p class="stop__chosen">{words.selected}</p> })}
                {how.map(|how| view! { <p class="stop__how">{how}</p> })}
                <ul class="stop__events">{events.collect_view()}</ul>
                <p class="stop__count">{(words.gifts_there)(count)}</p>
                <ul class="stop__gifts">{gifts.collect_view()}</ul>
                {(also > 0).then(|| view! {
                    <p class="stop__how">{words.also_reported_here}": "{also}</p>
                })}
                <a class="stop__more" href=href_of_place(place)>
                    {words.about_this_place}
                    <span class="visually-hidden">": "{said(&place.name)}</span>
                </a>
            </div>
        </li>
    }
    .into_any()
}
