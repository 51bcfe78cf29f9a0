//! The people who gave, received or are quoted.

use super::record::{Entry, count_gifts, gifts_by_field, record_list};
use crate::components::{
    href_of_person, localized, messages, nouns, reference_messages, with_nouns,
};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::FieldValue;
use vitrine_view::prelude::*;

/// `/people/`
#[component]
pub fn PeoplePage(loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let nouns = nouns();
    let catalogue = loaded.catalogue;
    let entries = catalogue.person_keys().map(|key| {
        let person = &catalogue[key];
        let given = count_gifts(catalogue, |gift| gift.giver == Some(key));
        let received = count_gifts(catalogue, |gift| gift.recipient == Some(key));
        let mut gifts = Vec::new();
        if given > 0 {
            gifts.push((reference_messages.gave)(given, &nouns));
        }
        if received > 0 {
            gifts.push((reference_messages.received)(received, &nouns));
        }
        gifts.extend(gifts_by_field(catalogue, &FieldValue::Person(key)));
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
