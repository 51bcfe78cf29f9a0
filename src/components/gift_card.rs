//! A gift as a card: plate, title, giver or creators, place and date.

use std::rc::Rc;

use super::{FavouriteButton, PictureFrame, format, highlighted, language, localized};
use vitrine_catalogue::{Catalogue, Gift, Key};
use vitrine_route::{Page, Route};
use vitrine_search::{Query, Results};
use vitrine_view::prelude::*;

/// The class of the favourite button on a card.
pub(super) const BUTTON_CLASS: &str = "pick";

/// The words to highlight: see [`Results::matched`].
pub type Matched = Rc<[(Box<str>, usize)]>;

/// The words to highlight in the results.
#[must_use]
pub fn matched(results: &Results) -> Matched {
    results.matched.as_slice().into()
}

/// A gift as a card, linked to its page. It has no effect of its own: many cards are rendered anew
/// on every keystroke.
#[component]
#[allow(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub fn GiftCard(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    /// The query that the gift's page keeps, for its links to the previous and the next.
    #[prop(optional)]
    query: Query,
    /// The words to highlight.
    #[prop(optional)]
    matched: Matched,
    /// The favourite button, where the caller renders it.
    #[prop(optional)]
    button: Option<View>,
    /// Whether its plate is fetched eagerly.
    #[prop(optional)]
    eager: bool,
) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let key = gift;
    let gift = &catalogue[gift];
    let parties = format::giver_or_creators(catalogue, gift, messages, language.tag());
    let parties = parties.into_iter().enumerate().map(|(position, name)| {
        let comma = (position > 0).then_some(", ");
        view! { {comma}{highlighted(name, &matched)} }
    });
    let line = format::place_and_date(catalogue, gift, messages, language.tag());
    let mark = format::agreement_mark(catalogue, key, messages);
    let page = Page::Gift {
        id: gift.id.clone(),
        query,
    };
    let href = Route::new(language, page).to_string();
    let button =
        button.unwrap_or_else(|| view! { <FavouriteButton gift class=BUTTON_CLASS /> }.into_view());
    // An exhibit without a picture has words alone: a wall of empty cases would say nothing.
    let has_case = catalogue.has_pictures();
    let over = if has_case {
        view! { <div class="gift-card__case"><PictureFrame catalogue gift=key eager /></div> }
            .into_view()
    } else {
        let kind = gift.kind.map(|kind| localized(&catalogue.kind(kind).name));
        view! { <p class="gift-card__kind">{kind}</p> }.into_view()
    };
    view! {
        <article class="gift-card" class:gift-card--type=!has_case>
            {over}
            <h3 class="gift-card__title">
                <a href=href>{highlighted(localized(&gift.title), &matched)}</a>
            </h3>
            <p class="gift-card__number">{gift.number.as_str()}</p>
            <p class="gift-card__line">
                <span>{parties.collect_view()}</span>
                <span>{line}</span>
            </p>
            <p class="gift-card__marks">
                {mark.map(|(mark, settled)| view! { <span class="differ" class:differ--settled=settled>{mark}</span> })}
            </p>
            {button}
        </article>
    }
}
