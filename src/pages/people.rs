//! The people who gave, received or are quoted.

use super::record::{Entry, counts_in_words, counts_of, counts_of_fields, record_list};
use crate::components::{href_of_person, localized, messages, reference_messages, with_nouns};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::{FieldType, FieldValue};
use vitrine_view::prelude::*;

/// `/people/`
#[component]
pub fn PeoplePage(loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let catalogue = loaded.catalogue;
    let count = catalogue.people().len();
    let given = counts_of(catalogue, count, |gift| gift.giver);
    let received = counts_of(catalogue, count, |gift| gift.recipient);
    let in_fields = counts_of_fields(catalogue, FieldType::Person, count, |value| match value {
        FieldValue::Person(person) => Some(*person),
        _ => None,
    });
    let counts = [
        (given.as_slice(), reference_messages.gave),
        (received.as_slice(), reference_messages.received),
    ];
    let entries = catalogue.person_keys().map(|key| {
        let person = &catalogue[key];
        Entry {
            href: href_of_person(person),
            name: localized(&person.name),
            what: localized(&person.role).to_owned(),
            gifts: counts_in_words(key.position(), counts, &in_fields),
        }
    });
    record_list(
        messages.people,
        with_nouns(reference_messages.people_lead),
        entries.collect(),
    )
}
