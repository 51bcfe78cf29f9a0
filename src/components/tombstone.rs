//! The rows under a gift's title, in the order of a museum's label.

use super::{Held, href_of_gift, href_of_person, href_of_place, language, said, wording};
use vitrine_catalogue::{Gift, Key, Person, Place};
use vitrine_view::prelude::*;

/// Given by, given to, date and place, object and material, known from, number.
#[component]
pub fn Tombstone(
    catalogue: Held,
    gift: Key<Gift>,
    /// How many witnesses it is known from, in words.
    known_from: String,
) -> impl IntoView {
    let language = language();
    let words = language.words();
    let key = gift;
    let gift = &catalogue[gift];
    let party = |person: Option<Key<Person>>, none: &'static str| match person {
        None => none.into_any(),
        Some(person) => {
            let href = href_of_person(&catalogue[person]);
            view! {
                <a href=href>{said(&catalogue[person].name)}</a>
                {[", ", said(&catalogue[person].role)].concat()}
            }
            .into_any()
        }
    };
    let object = said(&gift.object);
    let object = match &gift.material {
        Some(material) => [object, ". ", said(material)].concat(),
        None if object.contains(words.material_word) => object.to_owned(),
        None => [object, "; ", words.material_not_reported].concat(),
    };
    let linked = |other: Key<Gift>| {
        let other = &catalogue[other];
        view! { <a href=href_of_gift(other)>{said(&other.title)}</a> }
    };
    let answered_by = catalogue
        .gifts
        .iter()
        .position(|other| other.in_return_for == Some(key))
        .map(|position| linked(Key::at(position)));
    let row = |term: &'static str, value: AnyView| {
        view! {
            <div class="tombstone__row">
                <dt class="tombstone__term">{term}</dt>
                <dd class="tombstone__value">{value}</dd>
            </div>
        }
    };
    let date = wording::date(&gift.date, words);
    let place = |place: Key<Place>| {
        let place = &catalogue[place];
        view! { <a href=href_of_place(place)>{said(&place.name)}</a> }.into_any()
    };
    let date_and_place = match (gift.place, gift.shown_at) {
        (Some(at), _) => view! { {date}", "{place(at)} }.into_any(),
        (None, Some(at)) => view! { {date}"; "{words.on_show}" "{place(at)} }.into_any(),
        (None, None) => date.into_any(),
    };
    view! {
        <dl class="tombstone__rows">
            {row(words.given_by, party(gift.giver, words.giver_not_reported))}
            {row(words.given_to, party(gift.recipient, words.recipient_not_reported))}
            {row(words.date_and_place, date_and_place)}
            {row(words.object_and_material, object.into_any())}
            {gift.in_return_for.map(|other| row(words.in_return_for, linked(other).into_any()))}
            {answered_by.map(|other| row(words.answered_by, other.into_any()))}
            {row(words.known_from, known_from.into_any())}
            {row(words.number, gift.number.as_str().into_any())}
        </dl>
    }
}
