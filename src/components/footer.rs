//! The footer: what this is, the navigation again, the edition.

use super::{NavItem, format, href_of_about, href_of_topics, localized, messages};
use vitrine_catalogue::Catalogue;
use vitrine_view::prelude::*;

/// The footer. The edition is missing until the catalogue is loaded.
#[component]
pub fn Footer(
    #[prop(into)] catalogue: Signal<Option<&'static Catalogue>>,
    /// Whether the exhibit has the page of an item.
    has_page: Callback<NavItem, bool>,
    /// The keyboard shortcuts are asked for.
    on_help: Callback<()>,
) -> impl IntoView {
    let messages = messages();
    let links = NavItem::ALL.map(|item| {
        let link = move || view! { <a href=item.href()>{item.name()}</a> };
        move || has_page.run(item).then(link)
    });
    view! {
        <footer class="foot">
            <div class="wide columns">
                <div class="foot__name">
                    {move || catalogue.get().map(|catalogue| {
                        view! { <b>{localized(&catalogue.exhibit().title)}</b> }
                    })}
                    <p>
                        {messages.footer_note}
                        {move || catalogue.get().filter(|catalogue| catalogue.has_plates()).map(|_| {
                            [" ", messages.every_plate].concat()
                        })}
                    </p>
                </div>
                <nav class="foot__links" aria-label=messages.footer_navigation>
                    {links.collect_view()}
                    {move || catalogue.get().and_then(Catalogue::topics).map(|topics| {
                        view! { <a href=href_of_topics()>{localized(&topics.title)}</a> }
                    })}
                    <a href=href_of_about("glossary")>{messages.glossary}</a>
                </nav>
                <div class="foot__note">
                    {move || catalogue.get().map(|catalogue| {
                        let edition = format::day(&catalogue.exhibit().edition, messages);
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
