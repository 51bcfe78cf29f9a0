//! The selection on the journey: links that select a day, a place or a person, and what is selected.

use super::{
    format, href_of_person, href_of_place, href_of_query, language, localized, nouns, with_nouns,
};
use vitrine_catalogue::{Catalogue, Edtf, Gift, facet};
use vitrine_route::{Page, Route};
use vitrine_search::{Dimension, Selection};
use vitrine_view::prelude::*;

/// The journey with a selection.
fn href_of_selection(selection: Selection) -> String {
    Route::new(language(), Page::Journey { selection }).to_string()
}

/// A link that selects `value`, or deselects it.
pub(super) fn selection_link(
    selection: Memo<Selection>,
    chosen: Dimension,
    value: &str,
    class: &'static str,
    content: View,
) -> View {
    let (toggled, current) = (value.to_owned(), value.to_owned());
    let language = language();
    let href = move || {
        let selection = selection.with(|selection| selection.toggled(chosen, &toggled));
        Route::new(language, Page::Journey { selection }).to_string()
    };
    let aria_current =
        move || selection.with(|selection| selection.has(chosen, &current).then_some("true"));
    view! { <a class=class href=href aria-current=aria_current>{content}</a> }.into_view()
}

/// Whether something is selected, and a gift matches it.
pub(super) fn is_marked(catalogue: &Catalogue, gift: &Gift, selection: Memo<Selection>) -> bool {
    selection.with(|selection| !selection.is_empty() && selection.matches(catalogue, gift))
}

/// A day as a heading has it: `13 September 2023`.
pub(super) fn day_name(day: &str) -> String {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    if day == facet::UNKNOWN {
        return journey_messages.day_unknown.to_owned();
    }
    Edtf::parse(day).map_or_else(|_| day.to_owned(), |date| format::date(&date, messages))
}

/// What is selected, how many gifts match, and links to its page, to the gallery, to everything.
#[component]
pub fn ActiveSelection(catalogue: &'static Catalogue, selection: Memo<Selection>) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let journey_messages = language.journey_messages();
    let shown = move || {
        let selection = selection.get();
        if selection.is_empty() {
            return ().into_view();
        }
        let gifts = selection.gifts(catalogue).len();
        let person = selection.person.as_deref();
        let person = person.and_then(|id| catalogue.person(id)).map(|key| {
            let person = &catalogue[key];
            view! { <a class="selection__what" href=href_of_person(person)>{localized(&person.name)}</a> }
        });
        let place = selection.place.as_deref();
        let place = place.and_then(|id| catalogue.place(id)).map(|key| {
            let place = &catalogue[key];
            view! { <a class="selection__what" href=href_of_place(place)>{localized(&place.name)}</a> }
        });
        let day = selection.day.as_deref().map(|day| {
            view! { <span class="selection__what">{day_name(day)}</span> }
        });
        let gallery = (gifts > 0).then(|| {
            let href = href_of_query(selection.query(catalogue, language.tag()));
            view! { <a class="more" href=href>{messages.in_the_gallery}</a> }
        });
        view! {
            <p class="selection__line">
                <b>{journey_messages.selected}": "</b>
                {day}{place}{person}
                <span class="selection__count">
                    {if gifts > 0 {
                        (journey_messages.gifts_chosen)(gifts, &nouns())
                    } else {
                        with_nouns(journey_messages.nothing_selected_fits)
                    }}
                </span>
                {gallery}
                <a class="more" href=href_of_selection(Selection::default())>{journey_messages.select_nothing}</a>
            </p>
        }
        .into_view()
    };
    view! {
        <section class="selection wide" role="status" aria-label=journey_messages.selected_region>{shown}</section>
    }
}
