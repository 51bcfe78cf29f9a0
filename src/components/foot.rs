//! The footer: what this is, the rooms again, the edition.

use super::{NavItem, localized, messages, wording};
use vitrine_catalogue::Catalogue;
use vitrine_view::prelude::*;

/// The footer. Without a catalogue it has no edition.
#[component]
pub fn Foot(
    #[prop(into)] catalogue: Signal<Option<&'static Catalogue>>,
    /// Whether a room is open.
    is_open: Callback<NavItem, bool>,
) -> impl IntoView {
    let messages = messages();
    let links = NavItem::ALL.map(|room| {
        let link = move || view! { <a href=room.href()>{room.name()}</a> };
        move || is_open.run(room).then(link)
    });
    view! {
        <footer class="foot">
            <div class="wide columns">
                <div class="foot__name">
                    {move || catalogue.get().map(|catalogue| {
                        view! { <b>{localized(&catalogue.exhibit.title)}</b> }
                    })}
                    <p>{messages.footer_note}</p>
                </div>
                <nav class="foot__links" aria-label=messages.footer_navigation>
                    {links.collect_view()}
                </nav>
                <div class="foot__note">
                    {move || catalogue.get().map(|catalogue| {
                        let edition = wording::day(&catalogue.exhibit.edition, messages);
                        view! { <p>{(messages.edition)(&edition)}"."</p> }
                    })}
                    <p class="external">
                        {messages.take_catalogue}" "
                        <a href="catalogue.json" download="catalogue.json">{messages.catalogue_json}</a>"."
                    </p>
                </div>
            </div>
        </footer>
    }
}
