//! The gifts one picked, or that somebody shared by address: in order, side by side, on paper.
//!
//! A shared set is only shown: one's own changes when a button says so, and not before.

mod comparison;
mod entry;

use comparison::Comparison;
use entry::Entry;

use super::downloads::Downloads;
use super::gift::whole;
use crate::components::{CopyButton, NavItem, PrintButton, ShareButton, localized, messages};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{Gift, Key};
use vitrine_route::{Favourites, Page, Route, Show as Shown};
use vitrine_view::prelude::*;

/// What was there before the last change, and what that change was, in words.
type Undo = RwSignal<Option<(String, Favourites)>>;

/// `/visit/`
#[component]
pub fn FavouritesPage(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let catalogue = loaded.catalogue;
    let mine = session.favourites.picked;
    let show = memo(move || session.show());
    let shared = memo(move || show.with(|show| !show.shared.is_empty()));
    let gifts = memo(move || {
        let known = |picked: &Favourites| -> Vec<Key<Gift>> {
            let ids = picked.ids().iter();
            ids.filter_map(|id| catalogue.gift(id)).collect()
        };
        if shared.get() {
            show.with(|show| known(&show.shared))
        } else {
            mine.with(known)
        }
    });
    let some = memo(move || gifts.with(|gifts| !gifts.is_empty()));
    let undo: Undo = RwSignal::new(None);
    let lead = move || {
        if shared.get() {
            messages.shared_lead
        } else {
            messages.visit_lead
        }
    };
    let kept = move || {
        (!shared.get() && some.get()).then(|| {
            let kept = session.favourites.kept.get();
            let how = if kept {
                messages.visit_kept
            } else {
                messages.visit_not_kept
            };
            view! { <p class="favourites__kept">{how}</p> }
        })
    };
    view! {
        <div class="favourites section wide">
            <header class="favourites__head">
                <h1 class="section__title" tabindex="-1">
                    {move || if shared.get() { messages.shared_visit } else { messages.my_visit }}
                </h1>
                <p class="section__lead">{lead}</p>
                {kept}
            </header>
            <Acts session loaded gifts shared undo />
            <Undone session undo />
            <Show when=move || !some.get()>
                <Nothing shared />
            </Show>
            <ol class="favourites__gifts">
                <For each=move || gifts.get() key=|gift| gift.position() let(gift)>
                    <Entry session loaded gift gifts shared show undo />
                </For>
            </ol>
        </div>
        <Show when=move || gifts.with(|gifts| gifts.len() > 1)>
            <Comparison session loaded gifts show />
        </Show>
    }
}

/// The address of what is shown, with the gifts in it, so that others see the same.
fn to_share(session: Session) -> Route {
    let mut show = session.route.with_untracked(|address| match &address.page {
        Page::Favourites { show } => show.clone(),
        _ => Shown::default(),
    });
    if show.shared.is_empty() {
        show.shared = session.favourites.picked.get_untracked();
    }
    session.at(Page::Favourites { show })
}

/// One's own set, as `/visit/` shows it.
fn own(session: Session) -> Route {
    let show = Shown::default();
    session.at(Page::Favourites { show })
}

#[component]
fn Acts(
    session: Session,
    loaded: LoadedCatalogue,
    gifts: Memo<Vec<Key<Gift>>>,
    shared: Memo<bool>,
    undo: Undo,
) -> impl IntoView {
    let messages = messages();
    let mine = session.favourites;
    let any_mine = memo(move || mine.picked.with(|picked| !picked.is_empty()));
    let clear = move |_| {
        let before = mine.picked.get_untracked();
        let what = (messages.cleared)(before.len());
        mine.change(&|picked| *picked = Favourites::default());
        undo.set(Some((what, before)));
    };
    // Both show one's own set, in which one then is.
    let hydrate = move |keep: bool| {
        let before = mine.picked.get_untracked();
        let ids = gifts.with_untracked(|gifts| {
            let id = |gift: &Key<Gift>| loaded.catalogue[*gift].id.clone();
            gifts.iter().map(id).collect::<Vec<_>>()
        });
        mine.change(&|picked| {
            if keep {
                *picked = Favourites::default();
            }
            picked.add_all(ids.iter().map(String::as_str));
        });
        if keep && !before.is_empty() {
            undo.set(Some(((messages.cleared)(before.len()), before)));
        }
        session.go(own(session));
    };
    let address = Callback::new(move |()| whole(&to_share(session)));
    let taking_over = move || {
        shared.get().then(|| {
            let mine = any_mine.get().then(|| {
                view! {
                    <button class="button" type="button" on:click=move |_| hydrate(true)>{messages.keep_these}</button>
                    <a class="button" href=own(session).to_string()>{messages.to_my_visit}</a>
                }
            });
            view! {
                <button class="button button--first" type="button" on:click=move |_| hydrate(false)>{messages.add_these}</button>
                {mine}
            }
        })
    };
    let clearing = move || {
        (!shared.get()).then(|| {
            view! { <button class="button" type="button" on:click=clear>{messages.clear_visit}</button> }
        })
    };
    view! {
        <Show when=move || gifts.with(|gifts| !gifts.is_empty())>
            <div class="favourites__acts buttons">
                {taking_over}
                <ShareButton title=localized(&loaded.catalogue.exhibit.title) address />
                <CopyButton label=messages.copy_address text=address />
                <PrintButton label=messages.print_visit />
                {clearing}
            </div>
            <Downloads loaded gifts what="visit" />
        </Show>
    }
}

/// What was last changed, and the way back.
#[component]
fn Undone(session: Session, undo: Undo) -> impl IntoView {
    let messages = messages();
    let back = move |_| {
        if let Some((_, before)) = undo.get_untracked() {
            session
                .favourites
                .change(&|picked| *picked = before.clone());
        }
        undo.set(None);
        focus_heading();
    };
    let what = move || undo.with(|undo| undo.as_ref().map(|(what, _)| what.clone()));
    view! {
        <div class="favourites__undone">
            <p role="status">{what}</p>
            <Show when=move || undo.with(Option::is_some)>
                <button class="button" type="button" on:click=back>{messages.undo}</button>
            </Show>
        </div>
    }
}

/// Where one is when what one pressed has gone.
fn focus_heading() {
    request_animation_frame(|| {
        let heading = document().query_selector("h1").ok().flatten();
        let heading = heading.and_then(|heading| {
            wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(heading).ok()
        });
        if let Some(heading) = heading {
            let _ = heading.focus();
        }
    });
}

#[component]
fn Nothing(shared: Memo<bool>) -> impl IntoView {
    let messages = messages();
    let title = move || {
        if shared.get() {
            messages.visit_gone_title
        } else {
            messages.visit_empty_title
        }
    };
    let how = move || {
        if shared.get() {
            messages.visit_gone
        } else {
            messages.visit_empty
        }
    };
    view! {
        <div class="empty-state">
            <h2 class="empty-state__what">{title}</h2>
            <p class="section__lead">{how}</p>
            <p class="empty-state__offers"><a class="button button--first" href=NavItem::Gifts.href()>{messages.to_the_gifts}</a></p>
        </div>
    }
}
