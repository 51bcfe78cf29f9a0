//! The overview of a tour: its introduction, its stops, its handouts, and the other tours.

use super::links::{route_to_list, route_to_stop, route_to_tour};
use super::list::tour_entry;
use super::walk::leave_full_screen_with_presenter;
use crate::components::{PictureFrame, localized, tour_messages};
use crate::session::{LoadedCatalogue, LoadedTours, Session};
use vitrine_catalogue::{Stop, Tour};
use vitrine_route::Paper;
use vitrine_view::prelude::*;

/// `/tour/<tour>/`
#[component]
pub fn OverviewPage(
    session: Session,
    loaded: LoadedCatalogue,
    tours: LoadedTours,
    tour: &'static Tour,
) -> impl IntoView {
    let messages = tour_messages();
    leave_full_screen_with_presenter();
    let first = |presenter| {
        let first = tour.stops.first();
        first.map(|stop| route_to_stop(session, tour, stop, presenter).to_string())
    };
    let paper = |paper| route_to_tour(session, tour, Some(paper)).to_string();
    let asks = tour.stops.iter().any(|stop| stop.exercise.is_some());
    let worksheet = asks.then(|| {
        view! { <a class="button" href=paper(Paper::Worksheet)>{messages.worksheet}</a> }
    });
    let stops = tour
        .stops
        .iter()
        .enumerate()
        .map(|(position, stop)| card(session, loaded, tour, position, stop));
    view! {
        <nav class="breadcrumb wide" aria-label=messages.all_tours>
            <a class="breadcrumb__back" href=route_to_list(session).to_string()>"← "{messages.all_tours}</a>
        </nav>
        <header class="overview section wide">
            <h1 class="section__title" tabindex="-1">{localized(&tour.title)}</h1>
            <p class="section__lead">{localized(&tour.introduction)}</p>
            <p class="buttons">
                <a class="button button--first" href=first(false)>{messages.start}</a>
                <a class="button" href=first(true)>{messages.present}</a>
                <a class="button" href=paper(Paper::Booklet)>{messages.booklet}</a>
                {worksheet}
            </p>
        </header>
        <section class="overview__stops case">
            <div class="wide">
                <h2 class="section__title">{(messages.stops)(tour.stops.len())}</h2>
                <ol class="overview__list">{stops.collect_view()}</ol>
            </div>
        </section>
        {other_tours(session, loaded, tours, tour)}
    }
}

fn card(
    session: Session,
    loaded: LoadedCatalogue,
    tour: &Tour,
    position: usize,
    stop: &'static Stop,
) -> View {
    let catalogue = loaded.catalogue;
    let gift = stop.gift;
    view! {
        <li class="stop-card">
            <div class="stop-card__plate" aria-hidden="true"><PictureFrame catalogue gift /></div>
            <span class="stop-card__number" aria-hidden="true">{position + 1}</span>
            <h3 class="stop-card__title">
                <a href=route_to_stop(session, tour, stop, false).to_string()>{localized(&stop.title)}</a>
            </h3>
            <p class="stop-card__gift">{localized(&catalogue[gift].title)}</p>
        </li>
    }
    .into_view()
}

/// The tours that are not this one.
pub(super) fn other_tours(
    session: Session,
    loaded: LoadedCatalogue,
    tours: LoadedTours,
    tour: &'static Tour,
) -> Option<View> {
    let heading = |link| view! { <h3 class="tour-entry__title">{link}</h3> }.into_view();
    let entries: Vec<View> = tours
        .tours
        .tours
        .iter()
        .filter(|other| other.id != tour.id)
        .map(|other| tour_entry(session, loaded, other, heading))
        .collect();
    (!entries.is_empty()).then(|| {
        view! {
            <section class="other-tours section wide">
                <h2 class="section__title">{tour_messages().other_tours}</h2>
                <ul class="tours__list">{entries}</ul>
            </section>
        }
    })
}
