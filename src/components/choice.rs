//! Choosing a day, a place or a person: links that choose, and what is chosen.

use super::{Held, href_of_person, href_of_place, href_of_query, language, said, wording};
use vitrine_catalogue::{Edtf, facet};
use vitrine_route::{Address, Page};
use vitrine_search::{Chosen, Selection};
use vitrine_view::prelude::*;

/// Where the journey is that shows a selection.
fn href_of_selection(selection: Selection) -> String {
    Address::new(language(), Page::Journey { selection }).to_string()
}

/// A link that chooses `value`, or lets go of it.
pub(super) fn choice(
    selection: Memo<Selection>,
    chosen: Chosen,
    value: &str,
    class: &'static str,
    words: AnyView,
) -> AnyView {
    let (kept, asked) = (value.to_owned(), value.to_owned());
    let language = language();
    let href = move || {
        let selection = selection.with(|selection| selection.toggled(chosen, &kept));
        Address::new(language, Page::Journey { selection }).to_string()
    };
    let here = move || selection.with(|selection| selection.has(chosen, &asked).then_some("true"));
    view! { <a class=class href=href aria-current=here>{words}</a> }.into_any()
}

/// A day's name, where it stands alone: `13 September 2023`.
fn day_name(day: &str) -> String {
    let words = language().words();
    if day == facet::UNKNOWN {
        return words.day_unknown.to_owned();
    }
    Edtf::parse(day).map_or_else(|_| day.to_owned(), |date| wording::date(&date, words))
}

/// What is chosen, how many gifts fit it, and the ways on: to its page, to the gallery, to all.
#[component]
pub fn Choices(catalogue: Held, selection: Memo<Selection>) -> impl IntoView {
    let language = language();
    let words = language.words();
    let shown = move || {
        let selection = selection.get();
        if selection.is_empty() {
            return ().into_any();
        }
        let gifts = selection.gifts(catalogue).len();
        let person = selection.person.as_deref();
        let person = person.and_then(|id| catalogue.person(id)).map(|key| {
            let person = &catalogue[key];
            view! { <a class="chosen-now__what" href=href_of_person(person)>{said(&person.name)}</a> }
        });
        let place = selection.place.as_deref();
        let place = place.and_then(|id| catalogue.place(id)).map(|key| {
            let place = &catalogue[key];
            view! { <a class="chosen-now__what" href=href_of_place(place)>{said(&place.name)}</a> }
        });
        let day = selection.day.as_deref().map(|day| {
            view! { <span class="chosen-now__what">{day_name(day)}</span> }
        });
        let gallery = (gifts > 0).then(|| {
            let href = href_of_query(selection.query(catalogue, language.tag()));
            view! { <a class="more" href=href>{words.in_the_gallery}</a> }
        });
        view! {
            <p class="chosen-now__line">
                <b>{words.selected}": "</b>
                {day}{place}{person}
                <span class="chosen-now__count">
                    {if gifts > 0 {
                        (words.gifts_chosen)(gifts).into_any()
                    } else {
                        words.nothing_selected_fits.into_any()
                    }}
                </span>
                {gallery}
                <a class="more" href=href_of_selection(Selection::default())>{words.select_nothing}</a>
            </p>
        }
        .into_any()
    };
    view! {
        <section class="chosen-now wide" role="status" aria-label=words.selected_region>{shown}</section>
    }
}
