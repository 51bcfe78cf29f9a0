//! Every place where something was given, or is said to be shown.

use super::record::{Entry, list_of, tally_of};
use crate::components::{href_of_place, said, words};
use crate::session::Held;
use vitrine_catalogue::{Key, Place};
use vitrine_view::prelude::*;

/// `/places/`
#[component]
pub fn PlacesPage(held: Held) -> impl IntoView {
    let words = words();
    let catalogue = held.catalogue;
    let entries = (0..catalogue.places.len()).map(|position| {
        let key = Key::<Place>::at(position);
        let place = &catalogue[key];
        let given = tally_of(catalogue, |gift| gift.place == Some(key));
        let shown = tally_of(catalogue, |gift| gift.shown_at == Some(key));
        let mut gifts = Vec::new();
        if given > 0 {
            gifts.push((words.given_there)(given));
        }
        if shown > 0 {
            gifts.push((words.shown_there)(shown));
        }
        let country = place.country.map(|key| said(&catalogue.country(key).name));
        Entry {
            href: href_of_place(place),
            name: said(&place.name),
            what: country.unwrap_or_default().to_owned(),
            gifts: gifts.join(" · "),
        }
    });
    list_of(words.places, words.places_lead, entries.collect())
}
