//! Every place where something was given, or is said to be shown.

use super::record::{Entry, counts_in_words, counts_of, counts_of_fields, record_list};
use crate::components::{href_of_place, localized, messages, reference_messages, with_nouns};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::{FieldType, FieldValue};
use vitrine_view::prelude::*;

/// `/places/`
#[component]
pub fn PlacesPage(loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let catalogue = loaded.catalogue;
    let count = catalogue.places().len();
    let given = counts_of(catalogue, count, |gift| gift.place);
    let shown = counts_of(catalogue, count, |gift| gift.shown_at);
    let in_fields = counts_of_fields(catalogue, FieldType::Place, count, |value| match value {
        FieldValue::Place(place) => Some(*place),
        _ => None,
    });
    let counts = [
        (given.as_slice(), reference_messages.given_there),
        (shown.as_slice(), reference_messages.shown_there),
    ];
    let entries = catalogue.place_keys().map(|key| {
        let place = &catalogue[key];
        let country = place
            .country
            .map(|key| localized(&catalogue.country(key).name));
        Entry {
            href: href_of_place(place),
            name: localized(&place.name),
            what: country.unwrap_or_default().to_owned(),
            gifts: counts_in_words(key.position(), counts, &in_fields),
        }
    });
    record_list(
        messages.places,
        with_nouns(reference_messages.places_lead),
        entries.collect(),
    )
}
