//! The facets with their live counts.

use super::{Held, language, wording, words};
use crate::catalogue::Facet;
use crate::markup::prelude::*;
use crate::search::{FacetValue, Index, Query, Results};

/// How many values of a facet are shown before "Show all".
const FEW: usize = 12;
/// How many are shown at most: more is no list a person reads.
const MOST: usize = 200;

/// Every facet that the index has more than one value of.
#[component]
pub fn FacetList(
    catalogue: Held,
    index: &'static Index,
    query: Memo<Query>,
    results: Memo<Results>,
    /// A value was chosen, or chosen no more.
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
    catalogue: Held,
    index: &'static Index,
    facet: Facet,
    position: usize,
    query: Memo<Query>,
    results: Memo<Results>,
    on_choose: Callback<(Facet, String)>,
) -> impl IntoView {
    let words = words();
    let values = index.values(facet);
    let all = RwSignal::new(false);
    let chosen = Memo::new(move |_| {
        query.with(|query| query.chosen.iter().filter(|(f, _)| *f == facet).count())
    });
    // Open at first where one is likely to look, or where something is chosen.
    let open = chosen.get_untracked() > 0
        || matches!(
            facet,
            Facet::Country | Facet::Kind | Facet::Place | Facet::Agreement
        );
    let shown = move || {
        let most = if all.get() { MOST } else { FEW };
        let shown = values
            .iter()
            .enumerate()
            .filter(|(at, value)| *at < most || query.with(|query| query.has(facet, &value.id)));
        shown.collect::<Vec<_>>()
    };
    let legend = wording::facet(facet, words);
    view! {
        <details class="facet" open=open>
            <summary class="facet__summary">
                {legend}
                <span class="facet__chosen">
                    {move || match chosen.get() {
                        0 => values.len().to_string(),
                        chosen => (words.chosen)(chosen),
                    }}
                </span>
            </summary>
            <fieldset class="facet__values">
                <legend class="visually-hidden">{legend}</legend>
                <For each=shown key=|(at, _)| *at let((at, value))>
                    <FacetChoice catalogue facet position at value query results on_choose />
                </For>
            {(values.len() > FEW).then(|| view! {
                <button class="facet__more" type="button" on:click=move |_| all.update(|all| *all = !*all)>
                    {move || if all.get() { words.fewer_values } else { words.more_values }}
                    <span class="visually-hidden">" "{legend}</span>
                </button>
            })}
            </fieldset>
        </details>
    }
}

#[component]
fn FacetChoice(
    catalogue: Held,
    facet: Facet,
    position: usize,
    at: usize,
    value: &'static FacetValue,
    query: Memo<Query>,
    results: Memo<Results>,
    on_choose: Callback<(Facet, String)>,
) -> impl IntoView {
    let language = language();
    let name = wording::facet_value(
        catalogue,
        facet,
        &value.id,
        language.words(),
        language.tag(),
    );
    let id = value.id.as_str();
    let count = Memo::new(move |_| {
        results.with(|results| {
            results
                .counts
                .get(position)
                .and_then(|counts| counts.get(at))
                .copied()
                .unwrap_or(0)
        })
    });
    let chosen = Memo::new(move |_| query.with(|query| query.has(facet, id)));
    view! {
        <label class="facet__value">
            <input
                type="checkbox"
                name=facet.key()
                value=id
                prop:checked=chosen
                disabled=move || count.get() == 0 && !chosen.get()
                on:change=move |_| on_choose.run((facet, id.to_owned()))
            />
            <span>{name}</span>
            <span class="facet__count">{count}</span>
        </label>
    }
}
