//! A gift that was picked: on screen a row with what can be done with it, on paper its label.

use web_sys::HtmlElement;

use super::{Undo, focus_heading};
use crate::components::{PlateFrame, Tombstone, href_of_gift, language, localized, wording};
use crate::pages::gift::known_from;
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{Gift, Key};
use vitrine_route::{Favourites, Page, Show};
use vitrine_view::prelude::*;

#[component]
pub(super) fn Entry(
    session: Session,
    loaded: LoadedCatalogue,
    gift: Key<Gift>,
    /// All that are shown.
    gifts: Memo<Vec<Key<Gift>>>,
    /// The set is somebody else's: it is not to be changed.
    shared: Memo<bool>,
    show: Memo<Show>,
    undo: Undo,
) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let catalogue = loaded.catalogue;
    let key = gift;
    let gift = &catalogue[key];
    let title = localized(&gift.title);
    let giver = wording::giver(catalogue, gift, messages, language.tag());
    let line = wording::place_and_date(catalogue, gift, messages, language.tag());

    let compared = memo(move || show.with(|show| show.compared.has(&gift.id)));
    let full = move || show.with(|show| show.compared.len() >= Show::MOST_COMPARED);
    let compare = move |_| {
        let show = show.with_untracked(|show| show.comparing(&gift.id));
        session.go(session.at(Page::Favourites { show }));
    };
    let few = move || gifts.with(|gifts| gifts.len() < 2);

    let take_out = move |_| {
        let before = session.favourites.picked.get_untracked();
        session.favourites.change(&|picked| {
            picked.remove(&gift.id);
        });
        undo.set(Some(((messages.taken_out)(title), before)));
        focus_heading();
    };
    let moved = move |how: fn(&mut Favourites, &str)| {
        move |event: web_sys::MouseEvent| {
            session.favourites.change(&|picked| how(picked, &gift.id));
            undo.set(None);
            // In its new place the button has lost the focus.
            let button: HtmlElement = event_target(&event);
            request_animation_frame(move || {
                let _ = button.focus();
            });
        }
    };
    let named = move |name: &'static str| [name, ": ", title].concat();
    let first = memo(move || gifts.with(|gifts| gifts.first() == Some(&key)));
    let last = memo(move || gifts.with(|gifts| gifts.last() == Some(&key)));
    let ordering = move || {
        (!shared.get()).then(|| {
            view! {
                <button
                    class="favourites__move"
                    type="button"
                    aria-label=named(messages.move_up)
                    aria-disabled=move || first.get().then_some("true")
                    on:click=moved(Favourites::bring_forward)
                ></button>
                <button
                    class="favourites__move favourites__move--down"
                    type="button"
                    aria-label=named(messages.move_down)
                    aria-disabled=move || last.get().then_some("true")
                    on:click=moved(Favourites::send_back)
                ></button>
                <button class="button" type="button" aria-label=named(messages.take_out) on:click=take_out>
                    {messages.take_out}
                </button>
            }
        })
    };
    view! {
        <li class="favourites__gift">
            <div class="favourites__plate"><PlateFrame catalogue gift=key /></div>
            <div class="favourites__about">
                <h2 class="favourites__title"><a href=href_of_gift(gift)>{title}</a></h2>
                <p class="favourites__number">{gift.number.as_str()}</p>
                <p class="favourites__line"><span>{giver}</span><span>{line}</span></p>
            </div>
            <div class="favourites__paper">
                <Tombstone catalogue gift=key known_from=known_from(catalogue, key) />
                <p class="label">{localized(&gift.label)}</p>
            </div>
            <div class="favourites__can">
                <label class="favourites__compare" hidden=few>
                    <input
                        type="checkbox"
                        aria-label=named(messages.compare)
                        prop:checked=compared
                        disabled=move || full() && !compared.get()
                        on:change=compare
                    />
                    <span>{messages.compare}</span>
                </label>
                {ordering}
            </div>
        </li>
    }
}
