//! The facets with their live counts.

use super::{language, wording};
use vitrine_catalogue::{Catalogue, Facet};
use vitrine_search::{FacetValue, Index, Query, Results};
use vitrine_view::prelude::*;

/// How many values of a facet are shown before "Show all".
const FEW: usize = 12;
/// How many are shown at most: more is no list a person reads.
const MOST: usize = 200;

/// Every facet that the index has more than one value of.
#[component]
pub fn FacetList(
    catalogue: &'static Catalogue,
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
    let values = index.values(facet);
    let all = RwSignal::new(false);
    let chosen = memo(move || query.with(|query| query.filters.of(facet).count()));
    // Open at first where one is likely to look, or where something is chosen.
    let open = chosen.get_untracked() > 0
        || matches!(
            facet,
            Facet::Country | Facet::Kind | Facet::Place | Facet::Agreement
        );
    // All at once: what is searched for changes most of the counts.
    let shown = move || {
        let most = if all.get() { MOST } else { FEW };
        query.with(|query| {
            results.with(|results| {
                let counts = results.counts.get(position);
                let shown = values.iter().enumerate().filter_map(|(at, value)| {
                    let chosen = query.has(facet, &value.id);
                    let count = counts.and_then(|counts| counts.get(at)).copied();
                    (at < most || chosen).then(|| (at, count.unwrap_or(0), chosen))
                });
                keyed(
                    shown,
                    |(at, ..)| *at,
                    |(at, count, chosen)| {
                        let value = &values[at];
                        let (messages, tag) = (language.messages(), language.tag());
                        let name = wording::facet_value(catalogue, facet, &value.id, messages, tag);
                        choice(facet, value, name, count, chosen)
                    },
                )
            })
        })
    };
    let choose = move |event: web_sys::Event| on_choose.run((facet, event_target_value(&event)));
    let legend = wording::facet(facet, messages);
    view! {
        <details class="facet" open=open>
            <summary class="facet__summary">
                {legend}
                <span class="facet__chosen">
                    {move || match chosen.get() {
                        0 => values.len().to_string(),
                        chosen => (messages.chosen)(chosen),
                    }}
                </span>
            </summary>
            <fieldset class="facet__values" on:change=choose>
                <legend class="visually-hidden">{legend}</legend>
                {shown}
            {(values.len() > FEW).then(|| view! {
                <button class="facet__more" type="button" on:click=move |_| all.update(|all| *all = !*all)>
                    {move || if all.get() { messages.fewer_values } else { messages.more_values }}
                    <span class="visually-hidden">" "{legend}</span>
                </button>
            })}
            </fieldset>
        </details>
    }
}

/// A value, which the group that it is in listens to.
fn choice(
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
