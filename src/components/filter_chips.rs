//! The active filters, each removable.

use super::{format, language};
use vitrine_catalogue::Catalogue;
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// A chip for each active filter, and one button that removes all.
#[component]
pub fn FilterChips(
    catalogue: &'static Catalogue,
    query: Memo<Query>,
    /// A filter was removed.
    on_remove: Callback<(String, String)>,
    /// All filters were removed.
    on_clear: Callback<()>,
) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let gallery_messages = language.gallery_messages();
    let chosen = move || query.with(|query| query.filters.clone());
    view! {
        <Show when=move || query.with(|query| !query.filters.is_empty())>
            <ul class="chips" aria-label=gallery_messages.active_filters>
                <For each=chosen key=Clone::clone let((facet, value))>
                    {
                        let filter = (facet.as_str(), value.as_str());
                        let [facet_name, name] =
                            format::filter(catalogue, filter, messages, language.tag());
                        let label = (gallery_messages.remove)(&[&facet_name, " ", &*name].concat());
                        view! {
                            <li>
                                <button
                                    class="chip"
                                    type="button"
                                    aria-label=label
                                    on:click=move |_| on_remove.run((facet.clone(), value.clone()))
                                >
                                    <span class="chip__facet">{facet_name}</span>
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
                        {gallery_messages.clear_all}
                    </button>
                </li>
            </ul>
        </Show>
    }
}
