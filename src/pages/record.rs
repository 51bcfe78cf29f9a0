//! What the pages of people and of places have in common: lists, heads, gifts in groups.

use crate::components::{GiftCard, QuestionCard, messages};
use vitrine_catalogue::{Catalogue, Gift, Key, Question};
use vitrine_view::prelude::*;

/// Somebody or somewhere, in a list of them all.
pub(super) struct Entry {
    pub href: String,
    pub name: &'static str,
    /// Office or country.
    pub what: String,
    /// How many gifts, in words.
    pub gifts: String,
}

/// A page that lists everybody, or every place.
pub(super) fn list_of(title: &'static str, lead: &'static str, entries: Vec<Entry>) -> View {
    let entries = entries.into_iter().map(|entry| {
        view! {
            <li class="record-list__entry">
                <a class="record-list__name" href=entry.href>{entry.name}</a>
                <span class="record-list__what">{entry.what}</span>
                <span class="record-list__gifts">{entry.gifts}</span>
            </li>
        }
    });
    view! {
        <div class="section wide">
            <h1 class="section__title" tabindex="-1">{title}</h1>
            <p class="section__lead">{lead}</p>
            <ul class="record-list">{entries.collect_view()}</ul>
        </div>
    }
    .into_view()
}

/// How many gifts fit, those also reported included.
pub(super) fn tally_of(catalogue: &Catalogue, fits: impl Fn(&Gift) -> bool) -> usize {
    catalogue.gifts.iter().filter(|gift| fits(gift)).count()
}

/// The head of a record's page.
pub(super) fn head_of(
    kicker: Option<&'static str>,
    name: &'static str,
    what: &'static str,
    also: &'static [String],
) -> View {
    let messages = messages();
    let also = (!also.is_empty()).then(|| {
        view! { <p class="record__also">{messages.also_found_as}": "{also.join(" · ")}</p> }
    });
    view! {
        <header class="record__head">
            {kicker.map(|kicker| view! { <p class="record__kicker">{kicker}</p> })}
            <h1 class="section__title" tabindex="-1">{name}</h1>
            {(!what.is_empty()).then(|| view! { <p class="record__what">{what}</p> })}
            {also}
        </header>
    }
    .into_view()
}

/// A heading, and which gifts stand under it.
pub(super) type Group<'a> = (&'static str, &'a dyn Fn(&Gift) -> bool);

/// Gifts under a heading each, the exhibit's own before those also reported; nothing when no
/// gift fits any of them.
pub(super) fn gifts_of(
    catalogue: &'static Catalogue,
    groups: &[Group],
    more: Option<String>,
) -> View {
    let messages = messages();
    let mut shown = Vec::new();
    for (title, fits) in groups {
        let keys = || (0..catalogue.gifts.len()).map(Key::<Gift>::at);
        let of = |also_reported: bool| {
            keys().filter(move |key| {
                let gift = &catalogue[*key];
                gift.also_reported == also_reported && fits(gift)
            })
        };
        let gifts: Vec<Key<Gift>> = of(false).chain(of(true)).collect();
        if gifts.is_empty() {
            continue;
        }
        let cards = gifts.into_iter().map(|gift| {
            let also = catalogue[gift].also_reported.then(|| {
                view! { <p class="related__also">{messages.also_reported_title}", "{messages.outside_the_five}</p> }
            });
            view! {
                <div>
                    <GiftCard catalogue gift />
                    {also}
                </div>
            }
        });
        shown.push(
            view! {
                <div class="related__group">
                    <h3 class="related__title">{*title}</h3>
                    <div class="related__row">{cards.collect_view()}</div>
                </div>
            }
            .into_view(),
        );
    }
    if shown.is_empty() {
        return ().into_view();
    }
    view! {
        <section class="related case deferred">
            <div class="wide">
                <div class="section__head">
                    <h2 class="section__title">{messages.gifts}</h2>
                    {more.map(|href| view! { <a class="more" href=href>{messages.in_the_gallery}</a> })}
                </div>
                {shown}
            </div>
        </section>
    }
    .into_view()
}

/// The questions that stand on the record, if any.
pub(super) fn questions_of(catalogue: &'static Catalogue, questions: &'static [Question]) -> View {
    if questions.is_empty() {
        return ().into_view();
    }
    let messages = messages();
    let cards = questions.iter().map(|question| {
        view! { <QuestionCard catalogue question bears_on=None /> }
    });
    view! {
        <section class="record-questions deferred">
            <div class="wide">
                <h2 class="section__title">{messages.sources_differ}</h2>
                {cards.collect_view()}
            </div>
        </section>
    }
    .into_view()
}
