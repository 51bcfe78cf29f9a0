//! The links at the top of a gift's page.

use crate::components::{NavItem, gift_messages, localized, with_nouns};
use crate::session::Session;
use vitrine_catalogue::{Catalogue, Gift, Key};
use vitrine_route::{GalleryView, Page};
use vitrine_search::Results;
use vitrine_view::prelude::*;

/// Links to the gallery, and to the previous and the next gift of the results.
#[component]
pub(super) fn Steps(
    session: Session,
    catalogue: &'static Catalogue,
    results: Memo<Results>,
    gift: Key<Gift>,
) -> impl IntoView {
    let messages = gift_messages();
    let back = move || {
        session
            .route_to(Page::Gifts {
                query: session.query.get(),
                view: GalleryView::default(),
            })
            .to_string()
    };
    let link = move |neighbour: Option<Key<Gift>>, word: &'static str, rel: &'static str| {
        neighbour.map(|neighbour| {
            let page = Page::Gift {
                id: catalogue[neighbour].id.clone(),
                query: session.query.get(),
            };
            view! {
                <a class="breadcrumb__step" rel=rel href=session.route_to(page).to_string()>
                    {(rel == "prev").then_some("← ")}
                    <span class="visually-hidden">{word}": "</span>
                    {localized(&catalogue[neighbour].title)}
                    {(rel == "next").then_some(" →")}
                </a>
            }
        })
    };
    let steps = move || {
        results.with(|results| {
            let position = [&results.gifts, &results.also_reported]
                .into_iter()
                .find_map(|list| {
                    list.iter()
                        .position(|key| *key == gift)
                        .map(|at| (list, at))
                });
            position.map(|(list, at)| {
                let before = at.checked_sub(1).and_then(|at| list.get(at)).copied();
                let after = list.get(at + 1).copied();
                view! {
                    <span class="breadcrumb__where">{(messages.step_of)(at + 1, list.len())}</span>
                    {link(before, messages.previous, "prev")}
                    {link(after, messages.next, "next")}
                }
            })
        })
    };
    view! {
        <nav class="breadcrumb wide" aria-label=with_nouns(messages.gift_steps)>
            <a class="breadcrumb__back" href=back>"← "{NavItem::Gifts.name()}</a>
            {steps}
        </nav>
    }
}
