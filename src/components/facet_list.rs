//! The facets with their live counts, which `vitrine_search` computes.

use std::cell::Cell;

use super::{Histogram, format, interface_lang, language};
use vitrine_catalogue::{Catalogue, Facet};
use vitrine_search::{FacetValue, Index, Query, Results, fold};
use vitrine_view::prelude::*;

/// How many values of a facet are shown before "Show all".
const COLLAPSED: usize = 12;
/// How many are shown at most.
const EXPANDED: usize = 200;
/// From how many values on they can be searched.
const SEARCHED: usize = 40;

/// Every facet that the index has more than one value of.
#[component]
pub fn FacetList(
    catalogue: &'static Catalogue,
    index: &'static Index,
    query: Memo<Query>,
    results: Memo<Results>,
    /// A value was chosen or removed: the name of its facet, its id.
    on_choose: Callback<(String, String)>,
    /// A range was chosen in place of another, or removed.
    on_range: Callback<(String, Option<String>)>,
) -> impl IntoView {
    index
        .facets()
        .enumerate()
        .filter(|(_, facet)| index.values(*facet).len() > 1)
        .map(|(position, facet)| {
            view! { <FacetGroup catalogue index facet position query results on_choose on_range /> }
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
    on_choose: Callback<(String, String)>,
    on_range: Callback<(String, Option<String>)>,
) -> impl IntoView {
    let name = facet.name_in(catalogue);
    let language = language();
    let messages = language.messages();
    let gallery_messages = language.gallery_messages();
    let values = index.values(facet);
    let is_expanded = RwSignal::new(false);
    // What is searched for in the list of values, folded.
    let find = RwSignal::new(String::new());
    let chosen = memo(move || query.with(|query| query.filters.of(name).count()));
    // Open at first: the facets that are used most; and from then on those with a chosen value.
    let was_open = Cell::new(matches!(
        facet,
        Facet::Country | Facet::Kind | Facet::Place | Facet::Agreement | Facet::Field(_)
    ));
    let is_open = move || {
        was_open.set(was_open.get() || chosen.get() > 0);
        was_open.get()
    };
    // Those that come first are bins of a histogram, not values to tick.
    let histogram = index.histogram(facet);
    let bins = histogram.map_or(0, vitrine_search::Histogram::bins);
    let label_of = move |value: &FacetValue| {
        format::facet_value(catalogue, facet, &value.id, messages, language.tag())
    };
    // The positions of the values that match what is searched for.
    let found = memo(move || {
        let positions = bins..values.len();
        find.with(|find| {
            if find.is_empty() {
                return positions.collect::<Vec<_>>();
            }
            let matches = |at: &usize| {
                let words = fold(&label_of(&values[*at]));
                find.split(' ').all(|part| words.contains(part))
            };
            positions.filter(matches).collect()
        })
    });
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
                let found = found.get();
                let shown = found.into_iter().enumerate().filter_map(|(rank, at)| {
                    let chosen = query.has(name, &values[at].id);
                    let count = counts.and_then(|counts| counts.get(at)).copied();
                    (rank < limit || chosen).then(|| (at, count.unwrap_or(0), chosen))
                });
                keyed(
                    shown,
                    |(at, ..)| *at,
                    move |(at, count, chosen)| {
                        let value = &values[at];
                        checkbox(name, value, label_of(value), count, chosen)
                    },
                )
            })
        })
    };
    let note = move || {
        let found = found.with(Vec::len);
        let is_cut = is_expanded.get() && found > EXPANDED;
        let note = if found == 0 {
            gallery_messages.no_value.to_owned()
        } else if is_cut {
            (gallery_messages.first_values)(EXPANDED, found)
        } else {
            return None;
        };
        Some(view! { <p class="facet__note">{note}</p> })
    };
    let is_searched = move || is_expanded.get() && values.len() - bins > SEARCHED;
    let expand = move |_| {
        is_expanded.update(|is_expanded| *is_expanded = !*is_expanded);
        find.set(String::new());
    };
    let choose =
        move |event: web_sys::Event| on_choose.run((name.to_owned(), event_target_value(&event)));
    let legend = format::facet(catalogue, facet, messages, language.tag());
    // The name of a declared field is the exhibit's own.
    let lang = (!matches!(facet, Facet::Field(_)))
        .then(interface_lang)
        .flatten();
    let histogram = histogram.map(|histogram| {
        view! { <Histogram catalogue facet histogram values position query results on_range /> }
    });
    view! {
        <details class="facet" open=is_open>
            <summary class="facet__summary" lang=lang>
                {legend}
                <span class="facet__chosen">
                    {move || match chosen.get() {
                        0 if bins > 0 => String::new(),
                        0 => values.len().to_string(),
                        chosen => (gallery_messages.chosen)(chosen),
                    }}
                </span>
            </summary>
            {histogram}
            {move || is_searched().then(|| view! {
                <input
                    class="facet__search"
                    type="search"
                    aria-label=(gallery_messages.find_in)(legend)
                    placeholder=(gallery_messages.find_in)(legend)
                    autocomplete="off"
                    on:input=move |event| find.set(fold(&event_target_value(&event)))
                />
            })}
            <fieldset class="facet__values" on:change=choose>
                <legend class="visually-hidden">{legend}</legend>
                {shown}
                {move || is_searched().then(|| view! { <div role="status">{note}</div> })}
                {(values.len() - bins > COLLAPSED).then(|| view! {
                    <button class="facet__more" type="button" on:click=expand>
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
    facet: &'static str,
    value: &'static FacetValue,
    name: String,
    count: u32,
    chosen: bool,
) -> View {
    view! {
        <label class="facet__value">
            <input
                type="checkbox"
                name=facet
                value=value.id.as_str()
                prop:checked=chosen
                disabled=count == 0 && !chosen
            />
            <span>{name}</span>
            <span class="facet__count">{count}</span>
        </label>
    }
}
