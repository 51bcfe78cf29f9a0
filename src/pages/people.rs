//! The people who gave, received or are quoted.

use super::record::{Entry, counts_of, counts_of_fields, record_list};
use crate::components::{
    href_of_person, localized, messages, nouns, reference_messages, with_nouns,
};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::{FieldType, FieldValue};
use vitrine_view::prelude::*;

/// `/people/`
#[component]
pub fn PeoplePage(loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let nouns = nouns();
    let catalogue = loaded.catalogue;
    let count = catalogue.people().len();
    let given = counts_of(catalogue, count, |gift| gift.giver);
    let received = counts_of(catalogue, count, |gift| gift.recipient);
    let in_fields = counts_of_fields(catalogue, FieldType::Person, count, |value| match value {
        FieldValue::Person(person) => Some(*person),
        _ => None,
    });
    let entries = catalogue.person_keys().map(|key| {
        let person = &catalogue[key];
        let at = key.position();
        let mut gifts = Vec::new();
        if given[at] > 0 {
            gifts.push((reference_messages.gave)(given[at], &nouns));
        }
        if received[at] > 0 {
            gifts.push((reference_messages.received)(received[at], &nouns));
        }
        for (label, counts) in &in_fields {
            if counts[at] > 0 {
                gifts.push((reference_messages.of_field)(label, counts[at], &nouns));
            }
        }
        Entry {
            href: href_of_person(person),
            name: localized(&person.name),
            what: localized(&person.role).to_owned(),
            gifts: gifts.join(" · "),
        }
    });
    record_list(
        messages.people,
        with_nouns(reference_messages.people_lead),
        entries.collect(),
    )
}
