//! Somebody who gave, received or is heard: who they are said to be, and their gifts.

use super::record::{gifts_of, head_of, questions_of};
use crate::components::{Claims, Room, href_of_query, href_of_source, said, words};
use crate::session::Held;
use vitrine_catalogue::{Catalogue, Facet, Gift, Key, Person, Source};
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// `/people/<id>/`
#[component]
pub fn PersonPage(held: Held, person: Key<Person>) -> impl IntoView {
    let words = words();
    let catalogue = held.catalogue;
    let key = person;
    let person = &catalogue[key];
    let country = person.country.map(|key| said(&catalogue.country(key).name));
    let gave = |gift: &Gift| gift.giver == Some(key);
    let received = |gift: &Gift| gift.recipient == Some(key);
    let touched = |gift: &Gift| gift.people.contains(&key);
    let by_them = Query::default().toggled(Facet::Giver, &person.id);
    let more = catalogue
        .gifts
        .iter()
        .any(gave)
        .then(|| href_of_query(by_them));
    view! {
        <nav class="trail wide" aria-label=words.people>
            <a class="trail__back" href=Room::People.href()>"← "{words.all_people}</a>
        </nav>
        <article class="record room wide">
            {head_of(country, said(&person.name), said(&person.role), &person.also)}
            <section class="record__part">
                <h2 class="room__title">{words.said_of_them}</h2>
                <Claims catalogue claims=&person.claims />
            </section>
            {speeches(catalogue, person)}
        </article>
        {questions_of(catalogue, &person.questions)}
        {gifts_of(catalogue,
            &[
                (words.gifts_given, &gave),
                (words.gifts_received, &received),
                (words.gifts_touched, &touched),
            ],
            more,
        )}
    }
}

/// What they said in public, of which the catalogue holds a record; who quotes it.
fn speeches(catalogue: &'static Catalogue, person: &'static Person) -> AnyView {
    let words = words();
    let speeches: Vec<Key<Source>> = catalogue.spoken_by(person).collect();
    if speeches.is_empty() {
        return ().into_any();
    }
    let speeches = speeches.into_iter().map(|key| {
        let source = &catalogue[key];
        let relays = (0..catalogue.sources.len())
            .map(Key::<Source>::at)
            .filter(|other| catalogue[*other].rests_on.iter().any(|on| on.source == key))
            .map(|other| {
                let source = &catalogue[other];
                view! { <li><a href=href_of_source(source)>{source.name.as_str()}</a></li> }
            });
        view! {
            <li class="speech">
                <h3 class="speech__name">
                    <a href=href_of_source(source)>{source.name.as_str()}</a>
                </h3>
                <p class="speech__about">{said(&source.about)}</p>
                <p class="speech__by">{words.what_rests_on_it}":"</p>
                <ul class="speech__relays">{relays.collect_view()}</ul>
            </li>
        }
    });
    view! {
        <section class="record__part">
            <h2 class="room__title">{words.what_they_said}</h2>
            <p class="room__lead">{words.what_they_said_lead}</p>
            <ul class="speeches">{speeches.collect_view()}</ul>
        </section>
    }
    .into_any()
}
