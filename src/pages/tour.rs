//! Tours: loads their file, then renders the list, an overview, a stop or a handout.

mod booklet;
mod handout;
mod links;
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

use super::not_found::NotFoundPage;
use crate::components::{FaultNotice, Loading, tour_messages};
use crate::session::{Fetch, LoadedCatalogue, LoadedTours, Session};
use vitrine_route::{Paper, Route, TourPage};
use vitrine_view::prelude::*;

/// `/tour/` and what lies below it.
#[component]
pub fn ToursPage(session: Session, loaded: LoadedCatalogue, page: TourPage) -> impl IntoView {
    let messages = tour_messages();
    session.load_tours();
    // Focus waits for the heading, and the footer for the page.
    effect(move || {
        let is_loading = session
            .tours
            .with(|tours| matches!(tours, None | Some(Fetch::Loading { .. })));
        session.set_page_is_loading(is_loading);
    });
    on_cleanup(move || session.set_page_is_loading(false));
    let on_retry = Callback::new(move |()| session.fetch_tours());
    move || {
        session.tours.with(|tours| match tours {
            Some(Fetch::Loaded(tours)) => tour_page(session, loaded, *tours, &page),
            Some(Fetch::Failed(error)) => {
                let (happened, detail) = error.describe(&messages.fault);
                view! { <FaultNotice title=messages.fault.title happened detail on_retry /> }
                    .into_view()
            }
            Some(Fetch::Loading {
                received,
                expected,
                retries,
            }) => view! {
                <Loading label=messages.loading received=*received expected=*expected retries=*retries />
            }
            .into_view(),
            None => view! { <Loading label=messages.loading received=0 expected=None retries=0 /> }
                .into_view(),
        })
    }
}

/// The page, once the tours are loaded.
fn tour_page(
    session: Session,
    loaded: LoadedCatalogue,
    tours: LoadedTours,
    page: &TourPage,
) -> View {
    let (tour, stop) = match page {
        TourPage::All => return view! { <ListPage session loaded tours /> }.into_view(),
        TourPage::Overview { tour, .. } => (tour, None),
        TourPage::Stop { tour, stop, .. } => (tour, Some(stop)),
    };
    let not_found = |id: &str| {
        view! { <NotFoundPage session loaded words=Route::words_of_path(id) /> }.into_view()
    };
    let Some(tour) = tours.tours.tour(tour) else {
        return not_found(tour);
    };
    match page {
        TourPage::Stop { presenter, .. } => {
            let id = stop.map_or("", String::as_str);
            match tour.position(id) {
                Some(position) => {
                    let presenter = *presenter;
                    view! { <StopPage session loaded tours tour position presenter /> }.into_view()
                }
                None => not_found(id),
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
