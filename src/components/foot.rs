//! The footer: what this is, the rooms again, the edition.

use super::{Held, Room, said, wording, words};
use vitrine_view::prelude::*;

/// The footer. Without a catalogue it has no edition.
#[component]
pub fn Foot(
    #[prop(into)] catalogue: Signal<Option<Held>>,
    /// Whether a room is open.
    is_open: Callback<Room, bool>,
) -> impl IntoView {
    let words = words();
    let links = Room::ALL.map(|room| {
        let link = move || view! { <a href=room.href()>{room.name()}</a> };
        move || is_open.run(room).then(link)
    });
    view! {
        <footer class="foot">
            <div class="wide columns">
                <div class="foot__name">
                    {move || catalogue.get().map(|catalogue| {
                        view! { <b>{said(&catalogue.exhibit.title)}</b> }
                    })}
                    <p>{words.footer_note}</p>
                </div>
                <nav class="foot__links" aria-label=words.footer_navigation>
                    {links.collect_view()}
                </nav>
                <div class="foot__note">
                    {move || catalogue.get().map(|catalogue| {
                        let edition = wording::day(&catalogue.exhibit.edition, words);
                        view! { <p>{(words.edition)(&edition)}"."</p> }
                    })}
                    <p class="outward">
                        {words.take_catalogue}" "
                        <a href="catalogue.json" download="catalogue.json">{words.catalogue_json}</a>"."
                    </p>
                </div>
            </div>
        </footer>
    }
}
