//! The footer: what this is, the navigation again, the edition.

use super::{NavItem, format, href_of_about, href_of_topics, interface_lang, localized, messages};
use vitrine_catalogue::{Part, Summary};
use vitrine_view::prelude::*;

/// The footer. The edition is missing until the summary of the exhibit is known.
#[component]
pub fn Footer(
    #[prop(into)] summary: Signal<Option<&'static Summary>>,
    /// The items of the navigation.
    #[prop(into)]
    items: Signal<Vec<NavItem>>,
    /// The keyboard shortcuts are asked for.
    on_help: Callback<()>,
) -> impl IntoView {
    let messages = messages();
    let lang = interface_lang();
    let links = move || {
        let items = items.get().into_iter();
        items
            .map(|item| view! { <a href=item.href()>{item.name()}</a> })
            .collect_view()
    };
    view! {
        <footer class="foot">
            <div class="wide columns">
                <div class="foot__name">
                    {move || summary.get().map(|summary| {
                        view! { <b>{localized(&summary.title)}</b> }
                    })}
                    <p lang=lang>
                        {messages.footer_note}
                        {move || summary.get().filter(|summary| summary.has(Part::Plates)).map(|_| {
                            [" ", messages.every_plate].concat()
                        })}
                    </p>
                </div>
                <nav class="foot__links" aria-label=messages.footer_navigation lang=lang>
                    {links}
                    {move || summary.get().and_then(|summary| summary.topics.as_ref()).map(|title| {
                        view! { <a href=href_of_topics()>{localized(title)}</a> }
                    })}
                    <a href=href_of_about("glossary")>{messages.glossary}</a>
                </nav>
                <div class="foot__note" lang=lang>
                    {move || summary.get().map(|summary| {
                        let edition = format::day(&summary.edition, messages);
                        view! { <p>{(messages.edition)(&edition)}"."</p> }
                    })}
                    <p class="external">
                        {messages.download_catalogue}" "
                        <a href="catalogue.json" download="catalogue.json">{messages.catalogue_json}</a>"."
                    </p>
                    <button class="foot__help" type="button" on:click=move |_| on_help.run(())>
                        {messages.shortcuts}
                    </button>
                </div>
            </div>
        </footer>
    }
}
