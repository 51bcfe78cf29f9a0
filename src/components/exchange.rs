//! The exchange: who gave what to whom, drawn as rows between parties, or as a table.
//!
//! The drawing is boxes that grow with their text, and lines between them that the style sheet
//! draws: nothing is placed by measured letters.

use super::exchange_table::exchange_table;
use super::picture_thumb::picture_thumb;
use super::selection::{is_marked, selection_link};
use super::{
    DrawingOrWords, DrawingOrWordsNames, format, href_of_gift, href_of_person, language, localized,
    with_nouns,
};
use vitrine_catalogue::{Catalogue, Key, Person};
use vitrine_layout::{Exchange, ExchangeRow, ExchangeSection, FlowKind};
use vitrine_search::{Dimension, Selection};
use vitrine_view::prelude::*;

/// Of more gifts than these a drawing shows nothing: the gallery does.
const MOST_GIFTS: usize = 100;

/// The exchange as a drawing or as a table, by a switch.
#[component]
pub fn ExchangeDrawing(
    catalogue: &'static Catalogue,
    /// The selection, whose gifts are marked; with it, everybody can be selected.
    #[prop(optional_no_strip)]
    chosen: Option<Memo<Selection>>,
) -> impl IntoView {
    let messages = language().journey_messages();
    let exchange = Exchange::new(catalogue);
    let (given, returned) = exchange.counts();
    if !(1..=MOST_GIFTS).contains(&(given + returned)) {
        return ().into_view();
    }
    let names = DrawingOrWordsNames {
        legend: messages.exchange_shown_as,
        drawing: messages.exchange_as_drawing,
        words: messages.exchange_as_table,
    };
    let words = exchange_table(catalogue, &exchange, chosen);
    view! {
        <section class="exchange section wide deferred">
            <h2 class="section__title exchange__title">{(messages.exchange_heading)(given, returned)}</h2>
            <p class="exchange__lead">{with_nouns(messages.exchange_lead)}</p>
            {chosen.map(|chosen| person_strip(catalogue, &exchange, chosen))}
            <DrawingOrWords name="exchange" names drawing=drawing(catalogue, &exchange, chosen) words />
        </section>
    }
    .into_view()
}

/// A link for everybody who gave or received, which selects them.
fn person_strip(
    catalogue: &'static Catalogue,
    exchange: &Exchange,
    selection: Memo<Selection>,
) -> View {
    let messages = language().journey_messages();
    let mut people: Vec<Key<Person>> = Vec::new();
    for row in exchange.rows() {
        let gift = &catalogue[row.gift];
        for person in gift.giver.into_iter().chain(gift.recipient) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
    }
    let people = people.into_iter().map(|key| {
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
    view! {
        <nav class="filter-strip" aria-label=messages.person_strip>
            <span class="filter-strip__label" aria-hidden="true">{messages.person_strip}</span>
            {people.collect_view()}
        </nav>
    }
    .into_view()
}

fn drawing(
    catalogue: &'static Catalogue,
    exchange: &Exchange,
    chosen: Option<Memo<Selection>>,
) -> View {
    let messages = language().journey_messages();
    let sections = exchange.sections.iter().enumerate().map(|(at, section)| {
        let others = (at == 1 && exchange.sections[0].main)
            .then(|| view! { <p class="exchange__others">{messages.exchange_others}</p> });
        view! { {others}{section_of(catalogue, section, chosen)} }
    });
    view! {
        <div class="exchange__heads">
            <span>{messages.exchange_givers}</span>
            <span>{with_nouns(messages.exchange_gift)}</span>
            <span>{messages.exchange_recipients}</span>
        </div>
        {sections.collect_view()}
        <p class="exchange__key">
            <span>{messages.exchange_key_returned}</span>
            <span>{messages.exchange_key_doubtful}</span>
            <span>{messages.exchange_key_frame}</span>
        </p>
    }
    .into_view()
}

/// The gifts by their left-hand party, and their right-hand party beside them.
fn section_of(
    catalogue: &'static Catalogue,
    section: &ExchangeSection,
    chosen: Option<Memo<Selection>>,
) -> View {
    let messages = language().messages();
    let parties = section.rows.chunk_by(|one, next| one.left == next.left);
    let parties = parties.map(|rows| {
        let party = party_of(catalogue, rows[0].left, messages.giver_not_reported);
        let groups = rows.chunk_by(|one, next| one.group == next.group);
        let groups = groups.map(|rows| {
            let framed = rows.len() > 1;
            let rows = rows.iter().map(|row| row_of(catalogue, row, chosen));
            view! { <div class:exchange__frame=framed>{rows.collect_view()}</div> }
        });
        view! {
            <div class="exchange__left deferred">
                <div class="exchange__party">{party}</div>
                <div class="exchange__gifts">{groups.collect_view()}</div>
            </div>
        }
    });
    view! {
        <div class="exchange__section">
            <div class="exchange__rows">{parties.collect_view()}</div>
            <div class="exchange__party exchange__right">
                {party_of(catalogue, section.right, messages.recipient_not_reported)}
            </div>
        </div>
    }
    .into_view()
}

fn party_of(catalogue: &'static Catalogue, party: Option<Key<Person>>, none: &'static str) -> View {
    let Some(key) = party else {
        return view! { <span class="exchange__name">{none}</span> }.into_view();
    };
    let person = &catalogue[key];
    let role = localized(&person.role);
    view! {
        <a class="exchange__name" href=href_of_person(person) tabindex="-1">{localized(&person.name)}</a>
        {(!role.is_empty()).then(|| view! { <span class="exchange__role">{role}</span> })}
    }
    .into_view()
}

fn row_of(
    catalogue: &'static Catalogue,
    row: &ExchangeRow,
    chosen: Option<Memo<Selection>>,
) -> View {
    let gift = &catalogue[row.gift];
    let marked = move || chosen.is_some_and(|chosen| is_marked(catalogue, gift, chosen));
    let date = format::date(&gift.date, language().messages());
    let date = match gift.in_return_for {
        Some(_) => [&date, ", ", language().journey_messages().in_return].concat(),
        None => date,
    };
    let returned = row.kind == FlowKind::Returned;
    view! {
        <div
            class="exchange__row"
            class:exchange__row--returned=returned
            class:exchange__row--doubtful=row.doubtful
            class:exchange__row--chosen=marked
        >
            {picture_thumb(gift)}
            <div class="exchange__text">
                <a class="exchange__gift" href=href_of_gift(gift) tabindex="-1">{localized(&gift.title)}</a>
                <span class="exchange__day">{date}</span>
            </div>
        </div>
    }
    .into_view()
}
