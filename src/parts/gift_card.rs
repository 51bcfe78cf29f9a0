//! A gift on the gallery's wall.

use super::{Held, Highlighted, PickButton, PlateFrame, language, said, wording};
use crate::address::{Address, Page};
use crate::catalogue::{Gift, Key};
use crate::markup::prelude::*;
use crate::search::{Query, Results};

/// A gift with its plate, title, giver, place and date, linked to its page.
#[component]
pub fn GiftCard(
    catalogue: Held,
    gift: Key<Gift>,
    /// The selection that travels along to the gift's page.
    #[prop(into)]
    query: Signal<Query>,
    /// For marking what was searched for.
    results: Memo<Results>,
    /// Fetches its plate at once.
    #[prop(optional)]
    eager: bool,
) -> impl IntoView {
    let language = language();
    let words = language.words();
    let key = gift;
    let gift = &catalogue[gift];
    let giver = wording::giver(catalogue, gift, words, language.tag());
    let line = wording::place_and_date(catalogue, gift, words, language.tag());
    let mark = wording::agreement_mark(catalogue.agreement(key), words);
    let href = move || {
        let page = Page::Gift {
            id: gift.id.clone(),
            query: query.get(),
        };
        Address::new(language, page).to_string()
    };
    view! {
        <article class="gift-card">
            <div class="gift-card__case"><PlateFrame catalogue gift=key eager /></div>
            <h3 class="gift-card__title">
                <a href=href><Highlighted text=said(&gift.title) results /></a>
            </h3>
            <p class="gift-card__number">{gift.number.as_str()}</p>
            <p class="gift-card__line">
                <span><Highlighted text=giver results /></span>
                <span>{line}</span>
            </p>
            <p class="gift-card__marks">
                {mark.map(|mark| view! { <span class="differ">{mark}</span> })}
            </p>
            <PickButton gift class="pick" />
        </article>
    }
}
