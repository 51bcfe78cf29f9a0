//! What the handouts of a tour have in common.

use super::links::route_to_tour;
use crate::components::localized;
use crate::session::Session;
use vitrine_catalogue::Tour;
use vitrine_view::prelude::*;

/// The header of a handout, on screen only: a link back, what it is, how to make it.
pub(super) fn handout_header(
    session: Session,
    tour: &'static Tour,
    what: &'static str,
    how: &'static str,
) -> View {
    let overview = route_to_tour(session, tour, None).to_string();
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
