//! Look closer: the points of a plate in words, each reported or imagined.

use super::ledger::{is_in_ledger, place_of_fact, tally_in_words};
use super::{Look, href_of_gift, localized, messages};
use vitrine_catalogue::{Catalogue, Gift, Key, Point};
use vitrine_view::prelude::*;

/// The points as a list; pressing one shows it on the plate.
#[component]
pub fn CloserLook(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    points: &'static [Point],
    /// The look at the plate.
    look: Look,
) -> impl IntoView {
    let messages = messages();
    let page = href_of_gift(&catalogue[gift]);
    let items = points.iter().enumerate().map(|(position, point)| {
        let number = position + 1;
        let chosen = move || look.point() == number;
        let ground = ground_of(catalogue, gift, point);
        let ground = match point.about.filter(|about| is_in_ledger(*about)) {
            Some(about) => {
                let href = [&page, "#", place_of_fact(about)].concat();
                view! { <a href=href>{ground}</a> }
            }
            None => ground.into_view(),
        };
        view! {
            <li class="closer__point" class:closer__point--chosen=chosen>
                <span class="closer__number" aria-hidden="true">{number}</span>
                <button
                    class="closer__says"
                    type="button"
                    aria-pressed=move || chosen().to_string()
                    on:click=move |_| look.choose_from_afar(number)
                >
                    {localized(&point.says)}
                </button>
                <p class="closer__ground">{ground}</p>
            </li>
        }
    });
    view! {
        <section class="closer">
            <h2 class="closer__title">{messages.closer_title}</h2>
            <ol class="closer__points">{items.collect_view()}</ol>
        </section>
    }
}

/// Whether a point is reported, by how many, or imagined.
#[must_use]
pub fn ground_of(catalogue: &'static Catalogue, gift: Key<Gift>, point: &Point) -> String {
    let messages = messages();
    match point.about {
        Some(about) => [
            messages.reported,
            " · ",
            &tally_in_words(catalogue, gift, about),
        ]
        .concat(),
        None => messages.imagined.to_owned(),
    }
}
