//! The journey: its days beside its route, and its exchange, under one selection.

use crate::components::{
    ActiveSelection, ExchangeDrawing, MapDrawing, RouteStops, disclosure, href_of_topics, language,
    localized, messages, other_days, timeline_days, with_nouns,
};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{Catalogue, Journey, Text};
use vitrine_layout::Timeline;
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
    let timeline = Timeline::new(catalogue);
    view! {
        <div class="journey">
            <header class="journey__opening section wide">
                <h1 class="section__title" tabindex="-1">{title}</h1>
                {introduction.map(|text| view! { <p class="journey__lead">{localized(text)}</p> })}
            </header>
            <ActiveSelection catalogue selection />
            <div class="journey__visit wide">
                {timeline_days(catalogue, &timeline, selection)}
                {journey.map(|journey| route(catalogue, journey, selection))}
            </div>
            <div class="wide">
                {other_days(catalogue, &timeline, selection)}
                {topics(catalogue)}
            </div>
            <ExchangeDrawing catalogue chosen=Some(selection) />
            <div class="wide">{journey.map(notes)}</div>
        </div>
    }
}

/// The map; of a journey without one, its stops.
fn route(
    catalogue: &'static Catalogue,
    journey: &'static Journey,
    selection: Memo<Selection>,
) -> View {
    match &journey.map {
        Some(map_sheet) => view! { <MapDrawing catalogue map_sheet selection /> }.into_view(),
        None if journey.legs.is_empty() => ().into_view(),
        None => view! { <RouteStops catalogue selection /> }.into_view(),
    }
}

/// What was talked about, by its titles.
fn topics(catalogue: &'static Catalogue) -> View {
    let Some(topics) = catalogue.topics() else {
        return ().into_view();
    };
    let items = topics.events.iter().map(|key| {
        let event = &catalogue[*key];
        let href = [&href_of_topics(), "#", &event.id].concat();
        view! { <li><a href=href>{localized(&event.title)}</a></li> }.into_view()
    });
    disclosure(localized(&topics.title).to_owned(), items.collect())
}

/// What a reader must know of the days and of the map.
fn notes(journey: &'static Journey) -> View {
    let messages = language().journey_messages();
    let note = |text: String| view! { <li class="journey__note">{text}</li> }.into_view();
    let of_map = (!journey.legs.is_empty()).then(|| with_nouns(messages.map_credit));
    let of_record =
        |text: &'static Option<Text>| text.as_ref().map(|text| localized(text).to_owned());
    let notes = [
        of_record(&journey.note),
        of_map,
        of_record(&journey.map_note),
    ];
    disclosure(
        messages.notes.to_owned(),
        notes.into_iter().flatten().map(note).collect(),
    )
}
