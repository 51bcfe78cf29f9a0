//! The active filters, each removable.

use super::{language, wording};
use vitrine_catalogue::{Catalogue, Facet};
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// A chip for each chosen value, and one button that clears all.
#[component]
pub fn Chips(
    catalogue: &'static Catalogue,
    query: Memo<Query>,
    /// A value is to be chosen no more.
    on_remove: Callback<(Facet, String)>,
    /// Nothing is to be chosen any more.
    on_clear: Callback<()>,
) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let chosen = move || query.with(|query| query.filters.clone());
    view! {
        <Show when=move || query.with(|query| !query.filters.is_empty())>
            <ul class="chips" aria-label=messages.active_filters>
                <For each=chosen key=Clone::clone let((facet, value))>
                    {
                        let name = wording::facet_value(catalogue, facet, &value, messages, language.tag());
                        let label = (messages.remove)(&[wording::facet(facet, messages), " ", &name].concat());
                        view! {
                            <li>
                                <button
                                    class="chip"
                                    type="button"
                                    aria-label=label
                                    on:click=move |_| on_remove.run((facet, value.clone()))
                                >
                                    <span class="chip__facet">{wording::facet(facet, messages)}</span>
                                    " "
                                    <span class="chip__value">{name}</span>
                                    <span class="chip__x" aria-hidden="true"></span>
                                </button>
                            </li>
                        }
                    }
                </For>
                <li>
                    <button class="chips__clear" type="button" on:click=move |_| on_clear.run(())>
                        {messages.clear_all}
                    </button>
                </li>
            </ul>
        </Show>
    }
}
