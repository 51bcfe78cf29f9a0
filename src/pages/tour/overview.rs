//! One tour: what it shows, its stops, ways to walk and to print it, and the other tours.

use super::list::entry;
use super::walk::keep_the_screen_free;
use super::{address_of_all, address_of_stop, address_of_tour};
use crate::components::{PlateFrame, said, tour_words};
use crate::session::{Held, HeldTours, Visit};
use vitrine_catalogue::{Stop, Tour};
use vitrine_route::Paper;
use vitrine_view::prelude::*;

/// `/tour/<tour>/`
#[component]
pub fn OverviewPage(
    visit: Visit,
    held: Held,
    tours: HeldTours,
    tour: &'static Tour,
) -> impl IntoView {
    let words = tour_words();
    keep_the_screen_free();
    let first = |presenter| {
        let first = tour.stops.first();
        first.map(|stop| address_of_stop(visit, tour, stop, presenter).to_string())
    };
    let paper = |paper| address_of_tour(visit, tour, Some(paper)).to_string();
    let asks = tour.stops.iter().any(|stop| stop.exercise.is_some());
    let worksheet = asks.then(|| {
        view! { <a class="act" href=paper(Paper::Worksheet)>{words.worksheet}</a> }
    });
    let stops = tour
        .stops
        .iter()
        .enumerate()
        .map(|(position, stop)| card(visit, held, tour, position, stop));
    view! {
        <nav class="trail wide" aria-label=words.all_tours>
            <a class="trail__back" href=address_of_all(visit).to_string()>"← "{words.all_tours}</a>
        </nav>
        <header class="overview room wide">
            <h1 class="room__title" tabindex="-1">{said(&tour.title)}</h1>
            <p class="room__lead">{said(&tour.introduction)}</p>
            <p class="acts">
                <a class="act act--first" href=first(false)>{words.start}</a>
                <a class="act" href=first(true)>{words.present}</a>
                <a class="act" href=paper(Paper::Booklet)>{words.booklet}</a>
                {worksheet}
            </p>
        </header>
        <section class="overview__stops case">
            <div class="wide">
                <h2 class="room__title">{(words.stops)(tour.stops.len())}</h2>
                <ol class="overview__list">{stops.collect_view()}</ol>
            </div>
        </section>
        {others(visit, held, tours, tour)}
    }
}

fn card(visit: Visit, held: Held, tour: &Tour, position: usize, stop: &'static Stop) -> AnyView {
    let catalogue = held.catalogue;
    let gift = stop.gift;
    view! {
        <li class="stop-card">
            <div class="stop-card__plate" aria-hidden="true"><PlateFrame catalogue gift /></div>
            <span class="stop-card__number" aria-hidden="true">{position + 1}</span>
            <h3 class="stop-card__title">
                <a href=address_of_stop(visit, tour, stop, false).to_string()>{said(&stop.title)}</a>
            </h3>
            <p class="stop-card__gift">{said(&catalogue[gift].title)}</p>
        </li>
    }
    .into_any()
}

/// The tours that are not this one.
pub(super) fn others(
    visit: Visit,
    held: Held,
    tours: HeldTours,
    tour: &'static Tour,
) -> Option<AnyView> {
    let heading = |link| view! { <h3 class="tour-entry__title">{link}</h3> }.into_any();
    let others: Vec<AnyView> = tours
        .tours
        .tours
        .iter()
        .filter(|other| other.id != tour.id)
        .map(|other| entry(visit, held, other, heading))
        .collect();
    (!others.is_empty()).then(|| {
        view! {
            <section class="others room wide">
                <h2 class="room__title">{tour_words().other_tours}</h2>
                <ul class="tours__list">{others}</ul>
            </section>
        }
    })
}
