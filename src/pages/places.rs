//! Every place where something was given, or is said to be shown.

use super::record::{Entry, count_gifts, gifts_by_field, record_list};
use crate::components::{
    href_of_place, localized, messages, nouns, reference_messages, with_nouns,
};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::FieldValue;
use vitrine_view::prelude::*;

/// `/places/`
#[component]
pub fn PlacesPage(loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let nouns = nouns();
    let catalogue = loaded.catalogue;
    let entries = catalogue.place_keys().map(|key| {
        let place = &catalogue[key];
        let given = count_gifts(catalogue, |gift| gift.place == Some(key));
        let shown = count_gifts(catalogue, |gift| gift.shown_at == Some(key));
        let mut gifts = Vec::new();
        if given > 0 {
            gifts.push((reference_messages.given_there)(given, &nouns));
        }
        if shown > 0 {
            gifts.push((reference_messages.shown_there)(shown, &nouns));
        }
        let country = place
            .country
            .map(|key| localized(&catalogue.country(key).name));
        gifts.extend(gifts_by_field(catalogue, &FieldValue::Place(key)));
        Entry {
            href: href_of_place(place),
            name: localized(&place.name),
            what: country.unwrap_or_default().to_owned(),
            gifts: gifts.join(" · "),
        }
    });
    record_list(
        messages.places,
        with_nouns(reference_messages.places_lead),
        entries.collect(),
    )
}
