//! Every place where something was given, or is said to be shown.

use super::record::{Entry, counts_of, counts_of_fields, record_list};
use crate::components::{
    href_of_place, localized, messages, nouns, reference_messages, with_nouns,
};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::{FieldType, FieldValue};
use vitrine_view::prelude::*;

/// `/places/`
#[component]
pub fn PlacesPage(loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let nouns = nouns();
    let catalogue = loaded.catalogue;
    let count = catalogue.places().len();
    let given = counts_of(catalogue, count, |gift| gift.place);
    let shown = counts_of(catalogue, count, |gift| gift.shown_at);
    let in_fields = counts_of_fields(catalogue, FieldType::Place, count, |value| match value {
        FieldValue::Place(place) => Some(*place),
        _ => None,
    });
    let entries = catalogue.place_keys().map(|key| {
        let place = &catalogue[key];
        let at = key.position();
        let mut gifts = Vec::new();
        if given[at] > 0 {
            gifts.push((reference_messages.given_there)(given[at], &nouns));
        }
        if shown[at] > 0 {
            gifts.push((reference_messages.shown_there)(shown[at], &nouns));
        }
        for (label, counts) in &in_fields {
            if counts[at] > 0 {
                gifts.push((reference_messages.of_field)(label, counts[at], &nouns));
            }
        }
        let country = place
            .country
            .map(|key| localized(&catalogue.country(key).name));
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
