//! Favourites: the visitor's own, or a set that somebody shared by its URL; in order, compared, printed.
//!
//! A shared set is read only: the visitor's own never changes before a button is clicked.

mod comparison;
mod entry;
mod undo;

use comparison::Comparison;
use entry::Entry;
use undo::{Undo, UndoNotice};

use super::downloads::Downloads;
use super::gift::absolute_url;
use crate::components::{
    CopyButton, NavItem, PrintButton, ShareButton, favourites_messages, localized, messages, nouns,
    with_nouns,
};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{Gift, Key};
use vitrine_route::{Favourites, FavouritesView, Page, Route};
use vitrine_view::prelude::*;

/// `/visit/`
#[component]
pub fn FavouritesPage(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let favourites_messages = favourites_messages();
    let catalogue = loaded.catalogue;
    let own = session.favourites.items;
    let view = memo(move || session.favourites_view());
    let is_shared = memo(move || view.with(|view| !view.shared.is_empty()));
    let gifts = memo(move || {
        let keys = |favourites: &Favourites| -> Vec<Key<Gift>> {
            let ids = favourites.ids().iter();
            ids.filter_map(|id| catalogue.gift(id)).collect()
        };
        if is_shared.get() {
            view.with(|view| keys(&view.shared))
        } else {
            own.with(keys)
        }
    });
    let has_gifts = memo(move || gifts.with(|gifts| !gifts.is_empty()));
    let undo: Undo = RwSignal::new(None);
    let lead = move || {
        if is_shared.get() {
            with_nouns(favourites_messages.shared_favourites_lead)
        } else {
            with_nouns(favourites_messages.favourites_lead)
        }
    };
    let storage_note = move || {
        (!is_shared.get() && has_gifts.get()).then(|| {
            let note = if session.favourites.is_stored.get() {
                favourites_messages.favourites_stored
            } else {
                favourites_messages.favourites_not_stored
            };
            view! { <p class="favourites__kept">{note}</p> }
        })
    };
    view! {
        <div class="favourites section wide">
            <header class="favourites__head">
                <h1 class="section__title" tabindex="-1">
                    {move || if is_shared.get() { messages.shared_favourites } else { messages.favourites }}
                </h1>
                <p class="section__lead">{lead}</p>
                {storage_note}
            </header>
            <Actions session loaded gifts is_shared undo />
            <UndoNotice session undo />
            <Show when=move || !has_gifts.get()>
                <NoFavourites is_shared />
            </Show>
            <Show when=move || has_gifts.get()>
                <ol class="favourites__gifts">
                    <For each=move || gifts.get() key=|gift| gift.position() let(gift)>
                        <Entry session loaded gift gifts is_shared view undo />
                    </For>
                </ol>
            </Show>
        </div>
        <Show when=move || gifts.with(|gifts| gifts.len() > 1)>
            <Comparison session loaded gifts view />
        </Show>
    }
}

/// The route of what is shown, with the gifts in it, so that others see the same.
fn shared_route(session: Session) -> Route {
    let mut view = untrack(|| session.favourites_view());
    if view.shared.is_empty() {
        view.shared = session.favourites.items.get_untracked();
    }
    session.route_to(Page::Favourites { view })
}

/// The route of the visitor's own favourites.
fn own_route(session: Session) -> Route {
    let view = FavouritesView::default();
    session.route_to(Page::Favourites { view })
}

#[component]
fn Actions(
    session: Session,
    loaded: LoadedCatalogue,
    gifts: Memo<Vec<Key<Gift>>>,
    is_shared: Memo<bool>,
    undo: Undo,
) -> impl IntoView {
    let messages = favourites_messages();
    let nouns = nouns();
    let own = session.favourites;
    let has_own = memo(move || own.items.with(|favourites| !favourites.is_empty()));
    let clear = move |_| {
        let before = own.items.get_untracked();
        let description = (messages.favourites_cleared)(before.len(), &nouns);
        own.update(&|favourites| *favourites = Favourites::default());
        undo.set(Some((description, before)));
    };
    // Both lead to the visitor's own favourites.
    let adopt = move |replace: bool| {
        let before = own.items.get_untracked();
        let ids = gifts.with_untracked(|gifts| {
            let id = |gift: &Key<Gift>| loaded.catalogue[*gift].id.clone();
            gifts.iter().map(id).collect::<Vec<_>>()
        });
        own.update(&|favourites| {
            if replace {
                *favourites = Favourites::default();
            }
            favourites.add_all(ids.iter().map(String::as_str));
        });
        if replace && !before.is_empty() {
            undo.set(Some((
                (messages.favourites_cleared)(before.len(), &nouns),
                before,
            )));
        }
        session.navigate(own_route(session));
    };
    let url = Callback::new(move |()| absolute_url(&shared_route(session)));
    let adopt_buttons = move || {
        is_shared.get().then(|| {
            let with_own = has_own.get().then(|| {
                view! {
                    <button class="button" type="button" on:click=move |_| adopt(true)>{messages.replace_with_shared}</button>
                    <a class="button" href=own_route(session).to_string()>{messages.to_favourites}</a>
                }
            });
            view! {
                <button class="button button--first" type="button" on:click=move |_| adopt(false)>{messages.add_shared}</button>
                {with_own}
            }
        })
    };
    let clear_button = move || {
        (!is_shared.get()).then(|| {
            view! { <button class="button" type="button" on:click=clear>{messages.clear_favourites}</button> }
        })
    };
    view! {
        <Show when=move || gifts.with(|gifts| !gifts.is_empty())>
            <div class="favourites__acts buttons">
                {adopt_buttons}
                <ShareButton title=localized(&loaded.catalogue.exhibit().title) url />
                <CopyButton label=messages.copy_url text=url />
                <PrintButton label=messages.print_favourites />
                {clear_button}
            </div>
            <Downloads loaded gifts stem="visit" />
        </Show>
    }
}

#[component]
fn NoFavourites(is_shared: Memo<bool>) -> impl IntoView {
    let messages = messages();
    let favourites_messages = favourites_messages();
    let title = move || {
        if is_shared.get() {
            with_nouns(favourites_messages.favourites_unknown_title)
        } else {
            with_nouns(favourites_messages.favourites_empty_title)
        }
    };
    let how = move || {
        if is_shared.get() {
            with_nouns(favourites_messages.favourites_unknown)
        } else {
            with_nouns(favourites_messages.favourites_empty)
        }
    };
    view! {
        <div class="empty-state">
            <h2 class="empty-state__what">{title}</h2>
            <p class="section__lead">{how}</p>
            <p class="empty-state__offers"><a class="button button--first" href=NavItem::Gifts.href()>{with_nouns(messages.to_the_gifts)}</a></p>
        </div>
    }
}
