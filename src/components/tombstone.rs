//! The tombstone: the rows below a gift's title, in the order of a museum's label.

use super::{format, href_of_gift, href_of_person, href_of_place, language, localized};
use vitrine_catalogue::{Catalogue, Gift, Key, Person, Place};
use vitrine_view::prelude::*;

/// Given by, given to, date and place, object and material, known from, number.
#[component]
pub fn Tombstone(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    /// How many witnesses it is known from, in words.
    known_from: String,
) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let gift_messages = language.gift_messages();
    let key = gift;
    let gift = &catalogue[gift];
    let party = |person: Option<Key<Person>>, none: &'static str| match person {
        None => none.into_view(),
        Some(person) => {
            let href = href_of_person(&catalogue[person]);
            view! {
                <a href=href>{localized(&catalogue[person].name)}</a>
                {[", ", localized(&catalogue[person].role)].concat()}
            }
            .into_view()
        }
    };
    let object = localized(&gift.object);
    let object = match &gift.material {
        Some(material) => [object, ". ", localized(material)].concat(),
        None if object.contains(gift_messages.material_word) => object.to_owned(),
        None => [object, "; ", gift_messages.material_not_reported].concat(),
    };
    let linked = |other: Key<Gift>| {
        let other = &catalogue[other];
        view! { <a href=href_of_gift(other)>{localized(&other.title)}</a> }
    };
    let answered_by = catalogue
        .gift_keys()
        .find(|other| catalogue[*other].in_return_for == Some(key))
        .map(linked);
    let row = |term: &'static str, value: View| {
        view! {
            <div class="tombstone__row">
                <dt class="tombstone__term">{term}</dt>
                <dd class="tombstone__value">{value}</dd>
            </div>
        }
    };
    let date = format::date(&gift.date, messages);
    let place = |place: Key<Place>| {
        let place = &catalogue[place];
        view! { <a href=href_of_place(place)>{localized(&place.name)}</a> }.into_view()
    };
    let date_and_place = match (gift.place, gift.shown_at) {
        (Some(at), _) => view! { {date}", "{place(at)} }.into_view(),
        (None, Some(at)) => view! { {date}"; "{gift_messages.on_show}" "{place(at)} }.into_view(),
        (None, None) => date.into_view(),
    };
    view! {
        <dl class="tombstone__rows">
            {row(gift_messages.given_by, party(gift.giver, messages.giver_not_reported))}
            {row(gift_messages.given_to, party(gift.recipient, messages.recipient_not_reported))}
            {row(gift_messages.date_and_place, date_and_place)}
            {row(gift_messages.object_and_material, object.into_view())}
            {gift.in_return_for.map(|other| row(messages.in_return_for, linked(other).into_view()))}
            {answered_by.map(|other| row(gift_messages.answered_by, other.into_view()))}
            {row(gift_messages.known_from, known_from.into_view())}
            {row(messages.number, gift.number.as_str().into_view())}
        </dl>
    }
}
