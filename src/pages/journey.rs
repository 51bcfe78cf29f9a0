//! The journey: its days, its route, and who gave what to whom, under one selection.

use crate::address::Page;
use crate::exhibit::{Held, Visit};
use crate::markup::prelude::*;
use crate::parts::{Choices, TimelineDrawing, said, words};
use crate::search::Selection;

/// `/journey/`
#[component]
pub fn JourneyPage(visit: Visit, held: Held) -> impl IntoView {
    let words = words();
    let catalogue = held.catalogue;
    let selection = Memo::new(move |_| {
        visit.address.with(|address| match &address.page {
            Page::Journey { selection } => selection.clone(),
            _ => Selection::default(),
        })
    });
    let journey = catalogue.journey.as_ref();
    let title = journey.map_or(words.journey, |journey| said(&journey.title));
    let introduction = journey.and_then(|journey| journey.introduction.as_ref());
    let note = journey.and_then(|journey| journey.note.as_ref());
    view! {
        <div class="journey room wide">
            <header class="journey__opening">
                <h1 class="room__title" tabindex="-1">{title}</h1>
                {introduction.map(|text| view! { <p class="journey__lead">{said(text)}</p> })}
            </header>
            <Choices catalogue selection />
            <TimelineDrawing catalogue selection />
            {note.map(|text| view! { <p class="journey__note">{said(text)}</p> })}
        </div>
    }
}
