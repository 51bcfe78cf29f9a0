//! The tombstone: the rows that go with a gift's title, in the order of a museum's label.

use super::{
    format, gift_messages, href_of_gift, href_of_person, href_of_place, interface_lang, language,
    localized, messages,
};
use vitrine_catalogue::{About, Catalogue, Field, FieldValue, Gift, Key, Person};
use vitrine_view::prelude::*;

/// All rows of a gift.
#[component]
pub fn Tombstone(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    /// How many witnesses it is known from, in words.
    known_from: String,
) -> impl IntoView {
    view! {
        <dl class="tombstone__rows">
            {party_rows(catalogue, gift)}
            {fact_rows(catalogue, gift, known_from)}
        </dl>
    }
}

/// Who gave it, to whom, and when; without what the exhibit is not about.
#[must_use]
pub fn party_rows(catalogue: &'static Catalogue, gift: Key<Gift>) -> Vec<View> {
    let messages = messages();
    let gift_messages = gift_messages();
    let gift = &catalogue[gift];
    let lang = interface_lang();
    let row_if =
        |about: About, term, value: View| catalogue.reports(about).then(|| row(term, lang, value));
    let party = |person: Option<Key<Person>>, none: &'static str| match person {
        None => none.into_view(),
        Some(person) => {
            let person = &catalogue[person];
            view! {
                <a href=href_of_person(person)>{localized(&person.name)}</a>
                {[", ", localized(&person.role)].concat()}
            }
            .into_view()
        }
    };
    let giver = party(gift.giver, messages.giver_not_reported);
    let recipient = party(gift.recipient, messages.recipient_not_reported);
    let date = format::date(&gift.date, messages).into_view();
    let rows = [
        row_if(About::Giver, gift_messages.given_by, giver),
        row_if(About::Recipient, gift_messages.given_to, recipient),
        row_if(About::Date, messages.date, date),
    ];
    rows.into_iter().flatten().collect()
}

/// Where and on which occasion it was given, what it is, where it is now, how it is known.
#[must_use]
pub fn fact_rows(catalogue: &'static Catalogue, gift: Key<Gift>, known_from: String) -> Vec<View> {
    let messages = messages();
    let gift_messages = gift_messages();
    let key = gift;
    let gift = &catalogue[gift];
    let object = localized(&gift.object);
    let object = match &gift.material {
        Some(material) if object.is_empty() => localized(material).to_owned(),
        Some(material) => [object, ". ", localized(material)].concat(),
        None if object.is_empty() => String::new(),
        None if object.contains(gift_messages.material_word)
            || !catalogue.reports(About::Material) =>
        {
            object.to_owned()
        }
        None => [object, "; ", gift_messages.material_not_reported].concat(),
    };
    let linked = |other: Key<Gift>| {
        let other = &catalogue[other];
        view! { <a href=href_of_gift(other)>{localized(&other.title)}</a> }.into_view()
    };
    let answered_by = catalogue
        .gift_keys()
        .find(|other| catalogue[*other].in_return_for == Some(key))
        .map(linked);
    let on_show = gift.place.is_none().then_some(gift_messages.on_show);
    let place = match gift.place.or(gift.shown_at) {
        Some(place) => {
            let place = &catalogue[place];
            view! {
                {on_show}" "
                <a href=href_of_place(place)>{localized(&place.name)}</a>
            }
            .into_view()
        }
        None => messages.not_reported.into_view(),
    };
    let whereabouts = gift.whereabouts.as_ref();
    let whereabouts = whereabouts.map_or(messages.not_reported, localized);
    let quantity = gift.quantity.map(messages.quantity_of);
    let rows = [
        catalogue
            .reports(About::Place)
            .then_some((messages.place, place)),
        gift.occasion.map(|event| {
            (
                messages.occasion,
                localized(&catalogue[event].title).into_view(),
            )
        }),
        (!object.is_empty()).then(|| (gift_messages.object_and_material, object.into_view())),
        quantity.map(|quantity| (messages.quantity, quantity.into_view())),
        gift.in_return_for
            .map(|other| (messages.in_return_for, linked(other))),
        answered_by.map(|other| (gift_messages.answered_by, other)),
        catalogue
            .reports(About::Whereabouts)
            .then(|| (messages.whereabouts, whereabouts.into_view())),
    ];
    let last = [
        Some((gift_messages.known_from, known_from.into_view())),
        Some((messages.number, gift.number.as_str().into_view())),
    ];
    let declared = catalogue.field_keys().filter_map(|key| {
        let field = &catalogue[key];
        let is_shown = field.on_label && catalogue.reports(About::Field(key));
        is_shown.then(|| (localized(&field.label), field_value(catalogue, gift, key)))
    });
    let lang = interface_lang();
    let of_interface = |(term, value)| row(term, lang, value);
    let rows = rows.into_iter().flatten().map(of_interface);
    let declared = declared.map(|(term, value)| row(term, None, value));
    let last = last.into_iter().flatten().map(of_interface);
    rows.chain(declared).chain(last).collect()
}

/// A gift's value of a declared field, with a link where there is a page of it.
fn field_value(catalogue: &'static Catalogue, gift: &'static Gift, key: Key<Field>) -> View {
    let text = format::field_value(catalogue, gift, key, messages(), language().tag());
    let href = match gift.field(key) {
        Some(FieldValue::Person(person)) => href_of_person(&catalogue[*person]),
        Some(FieldValue::Place(place)) => href_of_place(&catalogue[*place]),
        Some(FieldValue::Link(address)) => address.clone(),
        _ => return text.into_view(),
    };
    view! { <a href=href>{text}</a> }.into_view()
}

/// A row, whose term is in the language of the interface or in the exhibit's own.
fn row(term: &'static str, lang: Option<&'static str>, value: View) -> View {
    view! {
        <div class="tombstone__row">
            <dt class="tombstone__term" lang=lang>{term}</dt>
            <dd class="tombstone__value">{value}</dd>
        </div>
    }
    .into_view()
}
