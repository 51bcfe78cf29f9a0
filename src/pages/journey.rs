//! The journey: its days, its route and its exchange, under one selection.

use crate::components::{
    ActiveSelection, ExchangeDrawing, ExchangeTable, MapDrawing, TimelineDrawing, localized,
    messages,
};
use crate::session::{LoadedCatalogue, Session};
use vitrine_route::Page;
use vitrine_search::Selection;
use vitrine_view::prelude::*;

/// `/journey/`
#[component]
pub fn JourneyPage(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let catalogue = loaded.catalogue;
    let selection = memo(move || {
        session.route.with(|route| match &route.page {
            Page::Journey { selection } => selection.clone(),
            _ => Selection::default(),
        })
    });
    let journey = catalogue.journey();
    let title = journey.map_or(messages.journey, |journey| localized(&journey.title));
    let introduction = journey.and_then(|journey| journey.introduction.as_ref());
    let note = journey.and_then(|journey| journey.note.as_ref());
    let map = journey.filter(|journey| !journey.legs.is_empty()).map(|_| {
        view! { <MapDrawing catalogue selection /> }
    });
    view! {
        <div class="journey">
            <header class="journey__opening section wide">
                <h1 class="section__title" tabindex="-1">{title}</h1>
                {introduction.map(|text| view! { <p class="journey__lead">{localized(text)}</p> })}
            </header>
            <ActiveSelection catalogue selection />
            <div class="wide">
                <TimelineDrawing catalogue selection />
                {note.map(|text| view! { <p class="journey__note">{localized(text)}</p> })}
                {map}
            </div>
            <ExchangeDrawing catalogue chosen=Some(selection) />
            <div class="journey__table wide deferred"><ExchangeTable catalogue selection /></div>
        </div>
    }
}
