//! The facets with their live counts, which `vitrine_search` computes.

use std::cell::Cell;

use super::{format, language};
use vitrine_catalogue::{Catalogue, Facet};
use vitrine_search::{FacetValue, Index, Query, Results};
use vitrine_view::prelude::*;

/// How many values of a facet are shown before "Show all".
const COLLAPSED: usize = 12;
/// How many are shown at most.
const EXPANDED: usize = 200;

/// Every facet that the index has more than one value of.
#[component]
pub fn FacetList(
    catalogue: &'static Catalogue,
    index: &'static Index,
    query: Memo<Query>,
    results: Memo<Results>,
    /// A value was chosen or removed.
    on_choose: Callback<(Facet, String)>,
) -> impl IntoView {
    Facet::ALL
        .into_iter()
        .enumerate()
        .filter(|(_, facet)| index.values(*facet).len() > 1)
        .map(|(position, facet)| {
            view! { <FacetGroup catalogue index facet position query results on_choose /> }
        })
        .collect_view()
}

#[component]
fn FacetGroup(
    catalogue: &'static Catalogue,
    index: &'static Index,
    facet: Facet,
    position: usize,
    query: Memo<Query>,
    results: Memo<Results>,
    on_choose: Callback<(Facet, String)>,
) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let gallery_messages = language.gallery_messages();
    let values = index.values(facet);
    let is_expanded = RwSignal::new(false);
    let chosen = memo(move || query.with(|query| query.filters.of(facet).count()));
    // Open at first: the facets that are used most; and from then on those with a chosen value.
    let was_open = Cell::new(matches!(
        facet,
        Facet::Country | Facet::Kind | Facet::Place | Facet::Agreement
    ));
    let is_open = move || {
        was_open.set(was_open.get() || chosen.get() > 0);
        was_open.get()
    };
    // As a whole: a search changes most of the counts.
    let shown = move || {
        let limit = if is_expanded.get() {
            EXPANDED
        } else {
            COLLAPSED
        };
        query.with(|query| {
            results.with(|results| {
                let counts = results.counts.get(position);
                let shown = values.iter().enumerate().filter_map(|(at, value)| {
                    let chosen = query.has(facet, &value.id);
                    let count = counts.and_then(|counts| counts.get(at)).copied();
                    (at < limit || chosen).then(|| (at, count.unwrap_or(0), chosen))
                });
                keyed(
                    shown,
                    |(at, ..)| *at,
                    |(at, count, chosen)| {
                        let value = &values[at];
                        let (messages, tag) = (language.messages(), language.tag());
                        let name = format::facet_value(catalogue, facet, &value.id, messages, tag);
                        checkbox(facet, value, name, count, chosen)
                    },
                )
            })
        })
    };
    let choose = move |event: web_sys::Event| on_choose.run((facet, event_target_value(&event)));
    let legend = format::facet(facet, messages);
    view! {
        <details class="facet" open=is_open>
            <summary class="facet__summary">
                {legend}
                <span class="facet__chosen">
                    {move || match chosen.get() {
                        0 => values.len().to_string(),
                        chosen => (gallery_messages.chosen)(chosen),
                    }}
                </span>
            </summary>
            <fieldset class="facet__values" on:change=choose>
                <legend class="visually-hidden">{legend}</legend>
                {shown}
            {(values.len() > COLLAPSED).then(|| view! {
                <button class="facet__more" type="button" on:click=move |_| is_expanded.update(|it| *it = !*it)>
                    {move || if is_expanded.get() { gallery_messages.fewer_values } else { gallery_messages.more_values }}
                    <span class="visually-hidden">" "{legend}</span>
                </button>
            })}
            </fieldset>
        </details>
    }
}

/// The checkbox of a value; its group has the listener.
fn checkbox(
    facet: Facet,
    value: &'static FacetValue,
    name: String,
    count: u32,
    chosen: bool,
) -> View {
    view! {
        <label class="facet__value">
            <input
                type="checkbox"
                name=facet.key()
                value=value.id.as_str()
                prop:checked=chosen
                disabled=count == 0 && !chosen
            />
            <span>{name}</span>
            <span class="facet__count">{count}</span>
        </label>
    }
}
