//! The topics of the journey: what was talked about, each with its claims and questions.

use super::record::name_of;
use crate::components::{Claims, NavItem, QuestionCard, format, localized, messages};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::{Catalogue, Event, Record, Topics};
use vitrine_view::prelude::*;

/// `/topics/`
#[component]
pub fn TopicsPage(loaded: LoadedCatalogue) -> impl IntoView {
    let topics = loaded.catalogue.topics();
    topics.map(|topics| topics_of(loaded.catalogue, topics))
}

fn topics_of(catalogue: &'static Catalogue, topics: &'static Topics) -> View {
    let messages = messages();
    let sections = topics.events.iter().map(|key| {
        let event = &catalogue[*key];
        let date = (!event.date.is_unknown()).then(|| {
            view! { <p class="record__what">{format::date(&event.date, messages)}</p> }
        });
        let questions = event.questions.iter().map(|question| {
            view! { <QuestionCard catalogue question bears_on=None /> }
        });
        view! {
            <section class="record__part" id=event.id.clone() tabindex="-1">
                <h2 class="section__title">{localized(&event.title)}</h2>
                {date}
                {place_and_people(catalogue, event)}
                <Claims catalogue claims=&event.claims />
                {questions.collect_view()}
            </section>
        }
    });
    view! {
        <nav class="breadcrumb wide" aria-label=messages.journey>
            <a class="breadcrumb__back" href=NavItem::Journey.href()>"← "{messages.journey}</a>
        </nav>
        <article class="record section wide">
            <header class="record__head">
                <h1 class="section__title" tabindex="-1">{localized(&topics.title)}</h1>
                {topics.introduction.as_ref().map(|text| {
                    view! { <p class="section__lead">{localized(text)}</p> }
                })}
            </header>
            {sections.collect_view()}
        </article>
    }
    .into_view()
}

/// Where an event was, and of whom it tells, linked; nothing if neither is known.
fn place_and_people(catalogue: &'static Catalogue, event: &'static Event) -> View {
    let place = event.place.map(Record::Place).into_iter();
    let people = event.people.iter().copied().map(Record::Person);
    let names: Vec<View> = place
        .chain(people)
        .map(|record| view! { <li>{name_of(catalogue, record)}</li> }.into_view())
        .collect();
    if names.is_empty() {
        return ().into_view();
    }
    view! { <ul class="record__links">{names}</ul> }.into_view()
}
