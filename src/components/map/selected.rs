//! Whether a place of the map is selected.

use vitrine_catalogue::{Catalogue, Gift, Key, Place, facet};
use vitrine_search::{Dimension, Selection};
use vitrine_view::prelude::*;

/// Whether a place is selected, or something selected took place there.
pub(super) fn is_selected(
    catalogue: &'static Catalogue,
    place: Key<Place>,
    selection: Memo<Selection>,
) -> bool {
    selection.with(|selection| {
        if selection.is_empty() {
            return false;
        }
        let at = |gift: &Gift| gift.place.or(gift.shown_at) == Some(place);
        let gift_there = || {
            let gifts = selection.gifts(catalogue);
            gifts.iter().any(|gift| at(&catalogue[*gift]))
        };
        let event_there = || {
            let on_day = |date| selection.has(Dimension::Day, facet::day_of(date));
            let mut events = catalogue.events().iter();
            selection.place.is_none()
                && events.any(|event| event.place == Some(place) && on_day(&event.date))
        };
        selection.has(Dimension::Place, &catalogue[place].id) || gift_there() || event_there()
    })
}
