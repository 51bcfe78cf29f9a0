//! The button that adds a gift to the favourites, or removes it, wherever the gift is shown.
//!
//! The shell has one listener for all of them (event delegation), so a button only reads the
//! favourites. It must never be a live region: `aria-pressed` says enough.

use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use super::{localized, messages};
use vitrine_catalogue::Gift;
use vitrine_route::Favourites;
use vitrine_view::prelude::*;

/// The favourites, which every button reads.
#[derive(Clone, Copy)]
pub struct FavouritesContext(pub ReadSignal<Favourites>);

/// The id of the gift whose button was clicked, if the click is on such a button.
#[must_use]
pub fn clicked_gift(event: &MouseEvent) -> Option<String> {
    let element: Element = event.target()?.dyn_into().ok()?;
    let button = element.closest("[data-pick]").ok().flatten()?;
    button.get_attribute("data-pick")
}

/// Adds a gift to the favourites or removes it.
#[component]
pub fn FavouriteButton(gift: &'static Gift, class: &'static str) -> impl IntoView {
    let favourites = use_context::<FavouritesContext>();
    move || favourites.map(|favourites| favourite_button(favourites, gift, class))
}

/// The button in its current state, for a view that is rendered anew as a whole: it tracks the
/// favourites.
#[must_use]
pub fn favourite_button(
    favourites: FavouritesContext,
    gift: &'static Gift,
    class: &'static str,
) -> View {
    let messages = messages();
    let (is_favourite, is_full) = favourites
        .0
        .with(|favourites| (favourites.contains(&gift.id), favourites.is_full()));
    let name = match (is_favourite, is_full) {
        (true, _) => messages.is_favourite,
        (false, true) => messages.favourites_full,
        (false, false) => messages.add_favourite,
    };
    view! {
        <button
            class=class
            type="button"
            title=name
            data-pick=gift.id.as_str()
            aria-label=[name, ": ", localized(&gift.title)].concat()
            aria-pressed=if is_favourite { "true" } else { "false" }
            disabled=is_full && !is_favourite
        >
            <span>{name}</span>
        </button>
    }
    .into_view()
}
