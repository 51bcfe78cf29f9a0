//! The exchange as a table: who gave what to whom, and where it is reported to go, in the order of
//! the drawing.

use super::selection::is_marked;
use super::{format, href_of_gift, href_of_person, language, localized, with_nouns};
use vitrine_catalogue::{Catalogue, Gift, Key, Person};
use vitrine_layout::{Exchange, ExchangeRow};
use vitrine_search::Selection;
use vitrine_view::prelude::*;

/// The table. Rows of one date that follow each other share its cell.
pub(super) fn exchange_table(
    catalogue: &'static Catalogue,
    exchange: &Exchange,
    chosen: Option<Memo<Selection>>,
) -> View {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    let rows: Vec<&ExchangeRow> = exchange.rows().collect();
    let date = |row: &ExchangeRow| format::date(&catalogue[row.gift].date, messages);
    let bodies = rows
        .chunk_by(|one, next| date(one) == date(next))
        .map(|rows| {
            let day = date(rows[0]);
            let mut day = Some(view! {
                <th class="exchange-table__day" scope="rowgroup" rowspan=rows.len()>{day}</th>
            });
            let rows = rows.iter().map(|row| {
                let day = day.take().map(IntoView::into_view);
                row_of(catalogue, row.gift, day, chosen)
            });
            view! { <tbody>{rows.collect_view()}</tbody> }
        });
    let columns = [
        messages.date.to_owned(),
        messages.giver.to_owned(),
        with_nouns(messages.title),
        messages.recipient.to_owned(),
        messages.whereabouts.to_owned(),
    ]
    .map(|name| view! { <th scope="col">{name}</th> });
    view! {
        <table class="exchange-table">
            <caption class="exchange-table__caption">{with_nouns(journey_messages.exchange_table_caption)}</caption>
            <thead><tr>{columns.collect_view()}</tr></thead>
            {bodies.collect_view()}
        </table>
    }
    .into_view()
}

fn row_of(
    catalogue: &'static Catalogue,
    key: Key<Gift>,
    day: Option<View>,
    chosen: Option<Memo<Selection>>,
) -> View {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    let gift = &catalogue[key];
    let party = |person: Option<Key<Person>>| match person {
        Some(key) => {
            let person = &catalogue[key];
            view! {
                <a href=href_of_person(person)>{localized(&person.name)}</a>
                <small>" "{localized(&person.role)}</small>
            }
            .into_view()
        }
        None => messages.not_reported.into_view(),
    };
    let mut gifts = catalogue.gifts().iter();
    let answer = gifts.find(|other| other.in_return_for == Some(key));
    let returned = gift.in_return_for.map(|other| &catalogue[other]);
    let pair = match (answer, returned) {
        (Some(other), _) => Some((language().gift_messages().answered_by, other)),
        (None, Some(other)) => Some((messages.in_return_for, other)),
        (None, None) => None,
    };
    let pair = pair.map(|(how, other)| {
        view! { <small>" "{[how, ": ", localized(&other.title)].concat()}</small> }
    });
    let marked = move || chosen.is_some_and(|chosen| is_marked(catalogue, gift, chosen));
    let mark = move || {
        marked().then(|| {
            view! { <small class="exchange-table__mark">" "{journey_messages.selected}</small> }
        })
    };
    let whereabouts = gift
        .whereabouts
        .as_ref()
        .map_or(messages.not_reported, localized);
    view! {
        <tr
            class="exchange-table__row"
            class:exchange-table__row--chosen=marked
            class:exchange-table__row--first=answer.is_some()
            class:exchange-table__row--last=returned.is_some()
        >
            {day}
            <td data-label=messages.giver>{party(gift.giver)}</td>
            <td class="exchange-table__gift" data-label=with_nouns(messages.title)>
                <a href=href_of_gift(gift)>{localized(&gift.title)}</a>
                {pair}
                {mark}
            </td>
            <td data-label=messages.recipient>{party(gift.recipient)}</td>
            <td data-label=messages.whereabouts>{whereabouts}</td>
        </tr>
    }
    .into_view()
}
