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

use super::NotFoundPage;
use crate::components::{FaultNotice, Loading, localized, tour_messages};
use crate::session::{Fetch, LoadedCatalogue, LoadedTours, Session};
use vitrine_catalogue::{Stop, Tour};
use vitrine_route::{Page, Paper, Route, TourPage};
use vitrine_view::prelude::*;

/// `/tour/` and what lies below it.
#[component]
pub fn ToursPage(session: Session, loaded: LoadedCatalogue, page: TourPage) -> impl IntoView {
    let messages = tour_messages();
    session.ask_for_tours();
    // Whoever arrives waits for the heading; the footer waits for the page.
    effect(move || {
        let coming = session
            .tours
            .with(|tours| matches!(tours, None | Some(Fetch::Loading { .. })));
        session.page_is_loading.set(coming);
    });
    on_cleanup(move || session.page_is_loading.set(false));
    let on_retry = Callback::new(move |()| session.fetch_tours());
    move || {
        session.tours.with(|tours| match tours {
            Some(Fetch::Loaded(tours)) => room(session, loaded, *tours, &page),
            Some(Fetch::Failed(fault)) => {
                let (happened, detail) = fault.in_words(&messages.fault);
                view! { <FaultNotice title=messages.fault.title happened detail on_retry /> }
                    .into_view()
            }
            Some(Fetch::Loading {
                received,
                expected,
                retries,
            }) => view! {
                <Loading doing=messages.loading received=*received expected=*expected retries=*retries />
            }
            .into_view(),
            None => view! { <Loading doing=messages.loading received=0 expected=None retries=0 /> }
                .into_view(),
        })
    }
}

/// The page itself, once the tours are here.
fn room(session: Session, loaded: LoadedCatalogue, tours: LoadedTours, page: &TourPage) -> View {
    let (tour, stop) = match page {
        TourPage::All => return view! { <ListPage session loaded tours /> }.into_view(),
        TourPage::Overview { tour, .. } => (tour, None),
        TourPage::Stop { tour, stop, .. } => (tour, Some(stop)),
    };
    let lost = |id: &str| {
        view! { <NotFoundPage session loaded looked_for=Route::words_of_path(id) /> }.into_view()
    };
    let Some(tour) = tours.tours.tour(tour) else {
        return lost(tour);
    };
    match page {
        TourPage::Stop { presenter, .. } => {
            let id = stop.map_or("", String::as_str);
            match tour.position(id) {
                Some(position) => {
                    let presenter = *presenter;
                    view! { <StopPage session loaded tours tour position presenter /> }.into_view()
                }
                None => lost(id),
            }
        }
        TourPage::Overview {
            paper: Some(Paper::Booklet),
            ..
        } => view! { <BookletPage session loaded tour /> }.into_view(),
        TourPage::Overview {
            paper: Some(Paper::Worksheet),
            ..
        } => view! { <WorksheetPage session loaded tour /> }.into_view(),
        _ => view! { <OverviewPage session loaded tours tour /> }.into_view(),
    }
}

/// Where all tours are.
fn address_of_all(session: Session) -> Route {
    session.at(Page::Tour(TourPage::All))
}

/// Where a tour's overview is, or what of it is to be printed.
fn address_of_tour(session: Session, tour: &Tour, paper: Option<Paper>) -> Route {
    session.at(Page::Tour(TourPage::Overview {
        tour: tour.id.clone(),
        paper,
    }))
}

/// Where a stop is.
fn address_of_stop(session: Session, tour: &Tour, stop: &Stop, presenter: bool) -> Route {
    session.at(Page::Tour(TourPage::Stop {
        tour: tour.id.clone(),
        stop: stop.id.clone(),
        presenter,
    }))
}

/// What stands on the screen over what is to be printed: the way back, what it is, how it is
/// made.
fn head_of_paper(
    session: Session,
    tour: &'static Tour,
    what: &'static str,
    how: &'static str,
) -> View {
    let overview = address_of_tour(session, tour, None).to_string();
    view! {
        <nav class="breadcrumb wide" aria-label=localized(&tour.title)>
            <a class="breadcrumb__back" href=overview>"← "{localized(&tour.title)}</a>
        </nav>
        <header class="print-preview__head section wide">
            <h1 class="section__title" tabindex="-1">{what}</h1>
            <p class="section__lead">{how}</p>
        </header>
    }
    .into_view()
}
