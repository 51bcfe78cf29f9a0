//! The routes of tours, for the links between their pages.

use crate::session::Session;
use vitrine_catalogue::{Stop, Tour};
use vitrine_route::{Page, Paper, Route, TourPage};

/// The route of the list.
pub(super) fn route_to_list(session: Session) -> Route {
    session.route_to(Page::Tour(TourPage::All))
}

/// The route of a tour's overview, or of a handout.
pub(super) fn route_to_tour(session: Session, tour: &Tour, paper: Option<Paper>) -> Route {
    session.route_to(Page::Tour(TourPage::Overview {
        tour: tour.id.clone(),
        paper,
    }))
}

/// The route of a stop.
pub(super) fn route_to_stop(session: Session, tour: &Tour, stop: &Stop, presenter: bool) -> Route {
    session.route_to(Page::Tour(TourPage::Stop {
        tour: tour.id.clone(),
        stop: stop.id.clone(),
        presenter,
    }))
}
