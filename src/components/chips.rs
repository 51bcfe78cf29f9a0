//! The active filters, each removable.

use super::{Held, language, wording};
use vitrine_catalogue::Facet;
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// A chip for each chosen value, and one button that clears all.
#[component]
pub fn Chips(
    catalogue: Held,
    query: Memo<Query>,
    /// A value is to be chosen no more.
    on_remove: Callback<(Facet, String)>,
    /// Nothing is to be chosen any more.
    on_clear: Callback<()>,
) -> impl IntoView {
    let language = language();
    let words = language.words();
    let chosen = move || query.with(|query| query.chosen.clone());
    view! {
        <Show when=move || query.with(|query| !query.chosen.is_empty())>
            <ul class="chips" aria-label=words.active_filters>
                <For each=chosen key=Clone::clone let((facet, value))>
                    {
                        let name = wording::facet_value(catalogue, facet, &value, words, language.tag());
                        let label = (words.remove)(&[wording::facet(facet, words), " ", &name].concat());
                        view! {
                            <li>
                                <button
                                    class="chip"
                                    type="button"
                                    aria-label=label
                                    on:click=move |_| on_remove.run((facet, value.clone()))
                                >
                                    <span class="chip__facet">{wording::facet(facet, words)}</span>
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
                        {words.clear_all}
                    </button>
                </li>
            </ul>
        </Show>
    }
}
