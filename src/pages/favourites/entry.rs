//! A favourite: on screen a row with its buttons, in print its label.

use web_sys::HtmlElement;

use super::undo::{Undo, focus_heading};
use crate::components::{PictureFrame, Tombstone, format, href_of_gift, language, localized};
use crate::pages::gift::known_from;
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{Gift, Key};
use vitrine_route::{Favourites, FavouritesView, Page};
use vitrine_view::prelude::*;

#[component]
pub(super) fn Entry(
    session: Session,
    loaded: LoadedCatalogue,
    gift: Key<Gift>,
    /// All gifts that are shown.
    gifts: Memo<Vec<Key<Gift>>>,
    /// Whether somebody shared the set: it is read only.
    is_shared: Memo<bool>,
    view: Memo<FavouritesView>,
    undo: Undo,
) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let favourites_messages = language.favourites_messages();
    let catalogue = loaded.catalogue;
    let key = gift;
    let gift = &catalogue[key];
    let title = localized(&gift.title);
    let label_text = localized(&gift.label);
    let parties = format::giver_or_creators(catalogue, gift, messages, language.tag());
    let parties = parties.join(", ");
    let line = format::place_and_date(catalogue, gift, messages, language.tag());

    let compared = memo(move || view.with(|view| view.compared.contains(&gift.id)));
    let is_full = move || view.with(|view| view.compared.len() >= FavouritesView::MAX_COMPARED);
    let compare = move |_| {
        let view = view.with_untracked(|view| view.with_toggled(&gift.id));
        session.navigate(session.route_to(Page::Favourites { view }));
    };
    let is_alone = move || gifts.with(|gifts| gifts.len() < 2);

    let remove = move |_| {
        let before = session.favourites.items.get_untracked();
        session.favourites.update(&|favourites| {
            favourites.remove(&gift.id);
        });
        undo.set(Some((
            (favourites_messages.favourite_removed)(title),
            before,
        )));
        focus_heading();
    };
    let on_move = move |change: fn(&mut Favourites, &str)| {
        move |event: web_sys::MouseEvent| {
            session
                .favourites
                .update(&|favourites| change(favourites, &gift.id));
            undo.set(None);
            // Moving the element loses the focus of its button.
            let button: HtmlElement = event_target(&event);
            request_animation_frame(move || {
                let _ = button.focus();
            });
        }
    };
    let label = move |name: &'static str| [name, ": ", title].concat();
    let is_first = memo(move || gifts.with(|gifts| gifts.first() == Some(&key)));
    let is_last = memo(move || gifts.with(|gifts| gifts.last() == Some(&key)));
    let buttons = move || {
        (!is_shared.get()).then(|| {
            view! {
                <button
                    class="favourites__move"
                    type="button"
                    aria-label=label(favourites_messages.move_up)
                    aria-disabled=move || is_first.get().then_some("true")
                    on:click=on_move(Favourites::move_up)
                ></button>
                <button
                    class="favourites__move favourites__move--down"
                    type="button"
                    aria-label=label(favourites_messages.move_down)
                    aria-disabled=move || is_last.get().then_some("true")
                    on:click=on_move(Favourites::move_down)
                ></button>
                <button class="button" type="button" aria-label=label(favourites_messages.remove_favourite) on:click=remove>
                    {favourites_messages.remove_favourite}
                </button>
            }
        })
    };
    view! {
        <li class="favourites__gift">
            <div class="favourites__plate"><PictureFrame catalogue gift=key /></div>
            <div class="favourites__about">
                <h2 class="favourites__title"><a href=href_of_gift(gift)>{title}</a></h2>
                <p class="favourites__number">{gift.number.as_str()}</p>
                <p class="favourites__line"><span>{parties}</span><span>{line}</span></p>
            </div>
            <div class="favourites__paper">
                <Tombstone catalogue gift=key known_from=known_from(catalogue, key) />
                {(!label_text.is_empty()).then(|| view! { <p class="label">{label_text}</p> })}
            </div>
            <div class="favourites__can">
                <label class="favourites__compare" hidden=is_alone>
                    <input
                        type="checkbox"
                        aria-label=label(favourites_messages.compare)
                        prop:checked=compared
                        disabled=move || is_full() && !compared.get()
                        on:change=compare
                    />
                    <span>{favourites_messages.compare}</span>
                </label>
                {buttons}
            </div>
        </li>
    }
}
