//! "Look closer": the points of a plate as a list, each reported or imagined.

use super::ledger::{fragment_of, is_in_ledger, tally_in_words};
use super::{LoupeState, gift_messages, href_of_gift, localized};
use vitrine_catalogue::{Catalogue, Gift, Key, Point};
use vitrine_view::prelude::*;

/// The points as a list; clicking one shows it in the loupe.
#[component]
pub fn CloserLook(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    points: &'static [Point],
    /// The state of the loupe.
    state: LoupeState,
) -> impl IntoView {
    let page = href_of_gift(&catalogue[gift]);
    let items = points.iter().enumerate().map(|(position, point)| {
        let number = position + 1;
        let chosen = move || state.point() == number;
        let basis = basis_of(catalogue, gift, point);
        let basis = match point.about.filter(|about| is_in_ledger(*about)) {
            Some(about) => {
                let href = [&page, "#", &fragment_of(catalogue, about)].concat();
                view! { <a href=href>{basis}</a> }
            }
            None => basis.into_view(),
        };
        view! {
            <li class="closer__point" class:closer__point--chosen=chosen>
                <span class="closer__number" aria-hidden="true">{number}</span>
                <button
                    class="closer__says"
                    type="button"
                    aria-pressed=move || chosen().to_string()
                    on:click=move |_| state.show_point_in_view(number)
                >
                    {localized(&point.says)}
                </button>
                <p class="closer__ground">{basis}</p>
            </li>
        }
    });
    view! {
        <ol class="closer">{items.collect_view()}</ol>
    }
}

/// Whether a point is reported, by how many, or imagined.
#[must_use]
pub fn basis_of(catalogue: &'static Catalogue, gift: Key<Gift>, point: &Point) -> String {
    let messages = gift_messages();
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
