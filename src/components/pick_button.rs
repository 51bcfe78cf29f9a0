//! The button that picks a gift for one's visit, wherever the gift stands.
//!
//! The shell listens for all of them at once, so a button costs one look at what is picked. It
//! must never announce itself: that it is pressed says enough.

use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use super::{localized, messages};
use vitrine_catalogue::Gift;
use vitrine_route::Favourites;
use vitrine_view::prelude::*;

/// What is picked, for every button to look at.
#[derive(Clone, Copy)]
pub struct FavouritesContext(pub RwSignal<Favourites>);

/// The id of the gift that a click picks or puts back, if it is on such a button.
#[must_use]
pub fn pressed(event: &MouseEvent) -> Option<String> {
    let element: Element = event.target()?.dyn_into().ok()?;
    let button = element.closest("[data-pick]").ok().flatten()?;
    button.get_attribute("data-pick")
}

/// Picks a gift or puts it back.
#[component]
pub fn PickButton(gift: &'static Gift, class: &'static str) -> impl IntoView {
    let picking = use_context::<FavouritesContext>();
    move || picking.map(|picking| pick_button(picking, gift, class))
}

/// The button as it is now. Whoever makes it is told of what is picked, and makes it anew: for
/// what is made anew as a whole.
#[must_use]
pub fn pick_button(picking: FavouritesContext, gift: &'static Gift, class: &'static str) -> View {
    let messages = messages();
    let (picked, full) = picking.0.with(|all| (all.has(&gift.id), all.is_full()));
    let name = match (picked, full) {
        (true, _) => messages.picked,
        (false, true) => messages.visit_full,
        (false, false) => messages.pick,
    };
    view! {
        <button
            class=class
            type="button"
            title=name
            data-pick=gift.id.as_str()
            aria-label=[name, ": ", localized(&gift.title)].concat()
            aria-pressed=if picked { "true" } else { "false" }
            disabled=full && !picked
        >
            <span>{name}</span>
        </button>
    }
    .into_view()
}
