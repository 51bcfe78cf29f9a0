//! A person: the claims about them, their speeches, and their gifts.

use super::record::{
    Group, gift_groups, groups_by_field, record_claims, record_events, record_header,
    record_questions,
};
use crate::components::{
    NavItem, href_of_source, in_scripts, localized, messages, reference_messages, source_link,
};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::{Catalogue, FieldType, FieldValue, Gift, Key, Person, Source, facet};
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// `/people/<id>/`
#[component]
pub fn PersonPage(loaded: LoadedCatalogue, person: Key<Person>) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let catalogue = loaded.catalogue;
    let key = person;
    let person = &catalogue[key];
    let country = person
        .country
        .map(|key| localized(&catalogue.country(key).name));
    let group = |title, holds, facet: Option<&str>| Group {
        title,
        holds,
        query: facet.map(|facet| Query::default().toggled(facet, &person.id)),
    };
    let gave: Box<dyn Fn(&Gift) -> bool> = Box::new(move |gift| gift.giver == Some(key));
    let received = Box::new(move |gift: &Gift| gift.recipient == Some(key));
    let involved = Box::new(move |gift: &Gift| gift.people.contains(&key));
    let mut groups = groups_by_field(
        catalogue,
        FieldType::Person,
        &FieldValue::Person(key),
        &person.id,
    );
    groups.extend([
        group(reference_messages.gifts_given, gave, Some(facet::GIVER)),
        group(
            reference_messages.gifts_received,
            received,
            Some(facet::RECIPIENT),
        ),
        group(reference_messages.gifts_touched, involved, None),
    ]);
    view! {
        <nav class="breadcrumb wide" aria-label=messages.people>
            <a class="breadcrumb__back" href=NavItem::People.href()>"← "{reference_messages.all_people}</a>
        </nav>
        <article class="record section wide">
            {record_header(country, localized(&person.name), localized(&person.role), &person.also, &person.same_as)}
            {record_claims(catalogue, reference_messages.said_of_them, &person.claims)}
            {record_events(catalogue, reference_messages.events, |event| event.people.contains(&key))}
            {speeches(catalogue, person)}
        </article>
        {record_questions(catalogue, &person.questions)}
        {gift_groups(catalogue, groups)}
    }
}

/// Their speeches that are sources, with the sources that rest on each.
fn speeches(catalogue: &'static Catalogue, person: &'static Person) -> View {
    let messages = reference_messages();
    let speeches: Vec<Key<Source>> = catalogue.spoken_by(person).collect();
    if speeches.is_empty() {
        return ().into_view();
    }
    let speeches = speeches.into_iter().map(|key| {
        let source = &catalogue[key];
        let relays = catalogue
            .source_keys()
            .filter(|other| catalogue[*other].rests_on.iter().any(|on| on.source == key))
            .map(|other| view! { <li>{source_link(&catalogue[other])}</li> });
        let relays: Vec<_> = relays.collect();
        let relays = (!relays.is_empty()).then(|| {
            view! {
                <p class="speech__by">{messages.what_rests_on_it}":"</p>
                <ul class="speech__relays">{relays}</ul>
            }
        });
        view! {
            <li class="speech">
                <h3 class="speech__name">
                    <a href=href_of_source(source)>{source.name.as_str()}</a>
                </h3>
                <p class="speech__about">{in_scripts(localized(&source.about), None)}</p>
                {relays}
            </li>
        }
    });
    view! {
        <section class="record__part">
            <h2 class="section__title">{messages.what_they_said}</h2>
            <p class="section__lead">{messages.what_they_said_lead}</p>
            <ul class="speeches">{speeches.collect_view()}</ul>
        </section>
    }
    .into_view()
}
