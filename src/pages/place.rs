//! A place: the claims about it, its published figures, what was given there and what is on show.

use super::record::{
    Group, gift_groups, groups_by_field, record_claims, record_events, record_header,
    record_questions,
};
use crate::components::{FiguresDrawing, NavItem, localized, messages, reference_messages};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::{FieldType, FieldValue, Gift, Key, Place, facet};
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// `/places/<id>/`
#[component]
pub fn PlacePage(loaded: LoadedCatalogue, place: Key<Place>) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let catalogue = loaded.catalogue;
    let key = place;
    let place = &catalogue[key];
    let country = place
        .country
        .map(|key| localized(&catalogue.country(key).name));
    let given = move |gift: &Gift| gift.place == Some(key);
    let shown = move |gift: &Gift| gift.shown_at == Some(key);
    // The facet is of both.
    let has_given = catalogue.gifts().iter().any(given);
    let of_place = Query::default().toggled(facet::PLACE, &place.id);
    let mut groups = groups_by_field(
        catalogue,
        FieldType::Place,
        &FieldValue::Place(key),
        &place.id,
    );
    groups.push(Group {
        title: reference_messages.gifts_given_here,
        holds: Box::new(given),
        query: has_given.then(|| of_place.clone()),
    });
    groups.push(Group {
        title: reference_messages.gifts_shown_here,
        holds: Box::new(shown),
        query: (!has_given).then_some(of_place),
    });
    let has_figures = place.claims.iter().any(|claim| !claim.figures.is_empty());
    let figures = has_figures.then(|| {
        view! {
            <section class="record__part">
                <h2 class="section__title">{reference_messages.every_figure}</h2>
                <p class="section__lead">{reference_messages.every_figure_lead}</p>
                <FiguresDrawing catalogue claims=&place.claims summary=reference_messages.every_figure />
            </section>
        }
    });
    view! {
        <nav class="breadcrumb wide" aria-label=messages.places>
            <a class="breadcrumb__back" href=NavItem::Places.href()>"← "{reference_messages.all_places}</a>
        </nav>
        <article class="record section wide">
            {record_header(country, localized(&place.name), "", &place.also, &place.same_as)}
            {place.label.as_ref().map(|label| view! { <p class="record__label">{localized(label)}</p> })}
            {figures}
            {record_claims(catalogue, reference_messages.said_of_it, &place.claims)}
            {record_events(catalogue, reference_messages.what_took_place, |event| event.place == Some(key))}
        </article>
        {record_questions(catalogue, &place.questions)}
        {gift_groups(catalogue, groups)}
    }
}
