//! The exchange as a table: who gave what to whom, and where it is reported to go, by day.

use super::selection::selection_link;
use super::{format, href_of_gift, href_of_person, language, localized};
use vitrine_catalogue::{Catalogue, Gift, Key, Person};
use vitrine_layout::Timeline;
use vitrine_search::{Dimension, Selection};
use vitrine_view::prelude::*;

/// The table, below links that select each person in it.
#[component]
pub fn ExchangeTable(catalogue: &'static Catalogue, selection: Memo<Selection>) -> impl IntoView {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    let days = days(catalogue);
    let people = people(catalogue, &days).into_iter().map(|key| {
        let person = &catalogue[key];
        let name = localized(&person.name).into_view();
        selection_link(
            selection,
            Dimension::Person,
            &person.id,
            "filter-strip__choice",
            name,
        )
    });
    let bodies = days.iter().map(|(day, gifts)| {
        let rows = gifts.iter().enumerate().map(|(position, key)| {
            let first = (position == 0).then(|| {
                view! {
                    <th class="exchange-table__day" scope="rowgroup" rowspan=gifts.len()>{day.clone()}</th>
                }
            });
            row(catalogue, *key, first.map(IntoView::into_view), selection)
        });
        view! { <tbody>{rows.collect_view()}</tbody> }
    });
    view! {
        <nav class="filter-strip" aria-label=journey_messages.person_strip>{people.collect_view()}</nav>
        <table class="exchange-table">
            <caption class="exchange-table__caption">{journey_messages.exchange_table_caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{messages.date}</th>
                    <th scope="col">{messages.giver}</th>
                    <th scope="col">{messages.title}</th>
                    <th scope="col">{messages.recipient}</th>
                    <th scope="col">{messages.whereabouts}</th>
                </tr>
            </thead>
            {bodies.collect_view()}
        </table>
    }
}

/// The gifts by day, in chronological order; then those between two days, then those without a date.
fn days(catalogue: &'static Catalogue) -> Vec<(String, Vec<Key<Gift>>)> {
    let messages = language().messages();
    let timeline = Timeline::new(catalogue, 0.0);
    let dated = timeline
        .stations
        .iter()
        .flat_map(|station| station.gifts.iter().map(|dated| dated.gift));
    let between = timeline.spans.iter().map(|span| span.gift);
    let mut days: Vec<(String, Vec<Key<Gift>>)> = Vec::new();
    for gift in dated.chain(between).chain(timeline.tray.iter().copied()) {
        let day = format::date(&catalogue[gift].date, messages);
        match days.last_mut() {
            Some((last, gifts)) if *last == day => gifts.push(gift),
            _ => days.push((day, vec![gift])),
        }
    }
    days
}

/// Everybody who gave or received, in the order of the table.
fn people(catalogue: &'static Catalogue, days: &[(String, Vec<Key<Gift>>)]) -> Vec<Key<Person>> {
    let mut people = Vec::new();
    for gift in days.iter().flat_map(|(_, gifts)| gifts) {
        let gift = &catalogue[*gift];
        for person in gift.giver.into_iter().chain(gift.recipient) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
    }
    people
}

fn row(
    catalogue: &'static Catalogue,
    key: Key<Gift>,
    day: Option<View>,
    selection: Memo<Selection>,
) -> View {
    let messages = language().messages();
    let gift_messages = language().gift_messages();
    let journey_messages = language().journey_messages();
    let gift = &catalogue[key];
    let party = |person: Option<Key<Person>>, none: &'static str| match person {
        Some(key) => {
            let person = &catalogue[key];
            view! {
                <a href=href_of_person(person)>{localized(&person.name)}</a>
                <small>" "{localized(&person.role)}</small>
            }
            .into_view()
        }
        None => none.into_view(),
    };
    let answer = catalogue
        .gifts()
        .iter()
        .find(|other| other.in_return_for == Some(key));
    let returned = gift.in_return_for.map(|other| &catalogue[other]);
    let pair = match (answer, returned) {
        (Some(other), _) => {
            Some([gift_messages.answered_by, ": ", localized(&other.title)].concat())
        }
        (None, Some(other)) => {
            Some([messages.in_return_for, ": ", localized(&other.title)].concat())
        }
        (None, None) => None,
    };
    let chosen = move || {
        selection.with(|selection| !selection.is_empty() && selection.matches(catalogue, gift))
    };
    let mark = move || {
        chosen().then(
            || view! { <small class="exchange-table__mark">" "{journey_messages.selected}</small> },
        )
    };
    let whereabouts = gift
        .whereabouts
        .as_ref()
        .map_or(messages.not_reported, localized);
    view! {
        <tr
            class="exchange-table__row"
            class:exchange-table__row--chosen=chosen
            class:exchange-table__row--first=answer.is_some()
            class:exchange-table__row--last=returned.is_some()
        >
            {day}
            <td data-label=messages.giver>{party(gift.giver, messages.not_reported)}</td>
            <td class="exchange-table__gift" data-label=messages.title>
                <a href=href_of_gift(gift)>{localized(&gift.title)}</a>
                {pair.map(|pair| view! { <small>" "{pair}</small> })}
                {mark}
            </td>
            <td data-label=messages.recipient>{party(gift.recipient, messages.not_reported)}</td>
            <td data-label=messages.whereabouts>{whereabouts}</td>
        </tr>
    }
    .into_view()
}
