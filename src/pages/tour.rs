//! Tours: their file on its way, then all of them, one, one of its stops, or one on paper.

mod booklet;
mod list;
mod overview;
mod stop;
mod walk;
mod worksheet;

use booklet::BookletPage;
use list::ListPage;
use overview::OverviewPage;
use stop::StopPage;
use worksheet::WorksheetPage;

use super::LostPage;
use crate::components::{FaultNotice, Loading, said, tour_words};
use crate::session::{Fetched, Held, HeldTours, Visit};
use vitrine_catalogue::{Stop, Tour};
use vitrine_route::{Address, Page, Paper, TourPage};
use vitrine_view::prelude::*;

/// `/tour/` and what lies below it.
#[component]
pub fn ToursPage(visit: Visit, held: Held, page: TourPage) -> impl IntoView {
    let words = tour_words();
    visit.ask_for_tours();
    // Whoever arrives waits for the heading; the footer waits for the page.
    effect(move || {
        let coming = visit
            .tours
            .with(|tours| matches!(tours, None | Some(Fetched::Coming { .. })));
        visit.page_is_coming.set(coming);
    });
    on_cleanup(move || visit.page_is_coming.set(false));
    let on_retry = Callback::new(move |()| visit.fetch_tours());
    move || {
        visit.tours.with(|tours| match tours {
            Some(Fetched::Here(tours)) => room(visit, held, *tours, &page),
            Some(Fetched::Missing(fault)) => {
                let (happened, detail) = fault.in_words(&words.fault);
                view! { <FaultNotice title=words.fault.title happened detail on_retry /> }
                    .into_any()
            }
            Some(Fetched::Coming {
                received,
                expected,
                retries,
            }) => view! {
                <Loading doing=words.loading received=*received expected=*expected retries=*retries />
            }
            .into_any(),
            None => view! { <Loading doing=words.loading received=0 expected=None retries=0 /> }
                .into_any(),
        })
    }
}

/// The page itself, once the tours are here.
fn room(visit: Visit, held: Held, tours: HeldTours, page: &TourPage) -> AnyView {
    let (tour, stop) = match page {
        TourPage::All => return view! { <ListPage visit held tours /> }.into_any(),
        TourPage::Overview { tour, .. } => (tour, None),
        TourPage::Stop { tour, stop, .. } => (tour, Some(stop)),
    };
    let lost =
        |id: &str| view! { <LostPage visit held looked_for=Address::lost_words(id) /> }.into_any();
    let Some(tour) = tours.tours.tour(tour) else {
        return lost(tour);
    };
    match page {
        TourPage::Stop { presenter, .. } => {
            let id = stop.map_or("", String::as_str);
            match tour.position(id) {
                Some(position) => {
                    let presenter = *presenter;
                    view! { <StopPage visit held tours tour position presenter /> }.into_any()
                }
                None => lost(id),
            }
        }
        TourPage::Overview {
            paper: Some(Paper::Booklet),
            ..
        } => view! { <BookletPage visit held tour /> }.into_any(),
        TourPage::Overview {
            paper: Some(Paper::Worksheet),
            ..
        } => view! { <WorksheetPage visit held tour /> }.into_any(),
        _ => view! { <OverviewPage visit held tours tour /> }.into_any(),
    }
}

/// Where all tours are.
fn address_of_all(visit: Visit) -> Address {
    visit.at(Page::Tour(TourPage::All))
}

/// Where a tour's overview is, or what of it is to be printed.
fn address_of_tour(visit: Visit, tour: &Tour, paper: Option<Paper>) -> Address {
    visit.at(Page::Tour(TourPage::Overview {
        tour: tour.id.clone(),
        paper,
    }))
}

/// Where a stop is.
fn address_of_stop(visit: Visit, tour: &Tour, stop: &Stop, presenter: bool) -> Address {
    visit.at(Page::Tour(TourPage::Stop {
        tour: tour.id.clone(),
        stop: stop.id.clone(),
        presenter,
    }))
}

/// What stands on the screen over what is to be printed: the way back, what it is, how it is
/// made.
fn head_of_paper(
    visit: Visit,
    tour: &'static Tour,
    what: &'static str,
    how: &'static str,
) -> AnyView {
    let overview = address_of_tour(visit, tour, None).to_string();
    view! {
        <nav class="trail wide" aria-label=said(&tour.title)>
            <a class="trail__back" href=overview>"← "{said(&tour.title)}</a>
        </nav>
        <header class="paper__head room wide">
            <h1 class="room__title" tabindex="-1">{what}</h1>
            <p class="room__lead">{how}</p>
        </header>
    }
    .into_any()
}
