//! Everybody who gave, received or is heard.

use super::record::{Entry, list_of, tally_of};
use crate::components::{href_of_person, said, words};
use crate::session::Held;
use vitrine_catalogue::{Key, Person};
use vitrine_view::prelude::*;

/// `/people/`
#[component]
pub fn PeoplePage(held: Held) -> impl IntoView {
    let words = words();
    let catalogue = held.catalogue;
    let entries = (0..catalogue.people.len()).map(|position| {
        let key = Key::<Person>::at(position);
        let person = &catalogue[key];
        let given = tally_of(catalogue, |gift| gift.giver == Some(key));
        let received = tally_of(catalogue, |gift| gift.recipient == Some(key));
        let mut gifts = Vec::new();
        if given > 0 {
            gifts.push((words.gave)(given));
        }
        if received > 0 {
            gifts.push((words.received)(received));
        }
        Entry {
            href: href_of_person(person),
            name: said(&person.name),
            what: said(&person.role).to_owned(),
            gifts: gifts.join(" · "),
        }
    });
    list_of(words.people, words.people_lead, entries.collect())
}
