//! A gift on the gallery's wall.

use std::rc::Rc;

use super::{PickButton, PlateFrame, highlighted, language, localized, wording};
use vitrine_catalogue::{Catalogue, Gift, Key, facet::Agreement};
use vitrine_route::{Page, Route};
use vitrine_search::{Query, Results};
use vitrine_view::prelude::*;

/// The class of the button that picks the gift of a card.
pub(super) const PICK: &str = "pick";

/// What was searched for: see [`Results::matched`].
pub type Matched = Rc<[(Box<str>, usize)]>;

/// What is to be marked in gifts that were searched for.
#[must_use]
pub fn matched(results: &Results) -> Matched {
    results.matched.as_slice().into()
}

/// A gift with its plate, title, giver, place and date, linked to its page. It stands still: many
/// are made anew on every keystroke.
#[component]
#[allow(
    clippy::needless_pass_by_value,
    reason = "what a component is given is its own"
)]
pub fn GiftCard(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    /// The selection that travels along to the gift's page.
    #[prop(optional)]
    query: Query,
    /// What was searched for, which is marked.
    #[prop(optional)]
    matched: Matched,
    /// Whether its sources agree, where that is known already.
    #[prop(optional)]
    agreement: Option<Agreement>,
    /// What picks it, where the card is made anew whenever something is picked.
    #[prop(optional)]
    pick: Option<View>,
    /// Fetches its plate at once.
    #[prop(optional)]
    eager: bool,
) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let key = gift;
    let gift = &catalogue[gift];
    let giver = wording::giver(catalogue, gift, messages, language.tag());
    let line = wording::place_and_date(catalogue, gift, messages, language.tag());
    let agreement = agreement.unwrap_or_else(|| catalogue.agreement(key));
    let mark = wording::agreement_mark(agreement, messages);
    let page = Page::Gift {
        id: gift.id.clone(),
        query,
    };
    let href = Route::new(language, page).to_string();
    let pick = pick.unwrap_or_else(|| view! { <PickButton gift class=PICK /> }.into_view());
    view! {
        <article class="gift-card">
            <div class="gift-card__case"><PlateFrame catalogue gift=key eager /></div>
            <h3 class="gift-card__title">
                <a href=href>{highlighted(localized(&gift.title), &matched)}</a>
            </h3>
            <p class="gift-card__number">{gift.number.as_str()}</p>
            <p class="gift-card__line">
                <span>{highlighted(giver, &matched)}</span>
                <span>{line}</span>
            </p>
            <p class="gift-card__marks">
                {mark.map(|mark| view! { <span class="differ">{mark}</span> })}
            </p>
            {pick}
        </article>
    }
}
