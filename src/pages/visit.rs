//! The gifts one picked, or that somebody shared by address: in order, side by side, on paper.
//!
//! A shared set is only shown: one's own changes when a button says so, and not before.

mod comparison;
mod entry;

use comparison::Comparison;
use entry::Entry;

use super::downloads::Downloads;
use super::gift::whole;
use crate::components::{CopyButton, PrintButton, Room, ShareButton, said, words};
use crate::session::{Held, Visit};
use vitrine_catalogue::{Gift, Key};
use vitrine_route::{Address, Page, Picked, Show as Shown};
use vitrine_view::prelude::*;

/// What was there before the last change, and what that change was, in words.
type Undo = RwSignal<Option<(String, Picked)>>;

/// `/visit/`
#[component]
pub fn VisitPage(visit: Visit, held: Held) -> impl IntoView {
    let words = words();
    let catalogue = held.catalogue;
    let mine = visit.mine.picked;
    let show = memo(move || visit.show());
    let shared = memo(move || show.with(|show| !show.shared.is_empty()));
    let gifts = memo(move || {
        let known = |picked: &Picked| -> Vec<Key<Gift>> {
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
            words.shared_lead
        } else {
            words.visit_lead
        }
    };
    let kept = move || {
        (!shared.get() && some.get()).then(|| {
            let kept = visit.mine.kept.get();
            let how = if kept {
                words.visit_kept
            } else {
                words.visit_not_kept
            };
            view! { <p class="visit__kept">{how}</p> }
        })
    };
    view! {
        <div class="visit room wide">
            <header class="visit__head">
                <h1 class="room__title" tabindex="-1">
                    {move || if shared.get() { words.shared_visit } else { words.my_visit }}
                </h1>
                <p class="room__lead">{lead}</p>
                {kept}
            </header>
            <Acts visit held gifts shared undo />
            <Undone visit undo />
            <Show when=move || !some.get()>
                <Nothing shared />
            </Show>
            <ol class="visit__gifts">
                <For each=move || gifts.get() key=|gift| gift.position() let(gift)>
                    <Entry visit held gift gifts shared show undo />
                </For>
            </ol>
        </div>
        <Show when=move || gifts.with(|gifts| gifts.len() > 1)>
            <Comparison visit held gifts show />
        </Show>
    }
}

/// The address of what is shown, with the gifts in it, so that others see the same.
fn to_share(visit: Visit) -> Address {
    let mut show = visit.address.with_untracked(|address| match &address.page {
        Page::Visit { show } => show.clone(),
        _ => Shown::default(),
    });
    if show.shared.is_empty() {
        show.shared = visit.mine.picked.get_untracked();
    }
    visit.at(Page::Visit { show })
}

/// One's own set, as `/visit/` shows it.
fn own(visit: Visit) -> Address {
    let show = Shown::default();
    visit.at(Page::Visit { show })
}

#[component]
fn Acts(
    visit: Visit,
    held: Held,
    gifts: Memo<Vec<Key<Gift>>>,
    shared: Memo<bool>,
    undo: Undo,
) -> impl IntoView {
    let words = words();
    let mine = visit.mine;
    let any_mine = memo(move || mine.picked.with(|picked| !picked.is_empty()));
    let clear = move |_| {
        let before = mine.picked.get_untracked();
        let what = (words.cleared)(before.len());
        mine.change(&|picked| *picked = Picked::default());
        undo.set(Some((what, before)));
    };
    // Both show one's own set, in which one then is.
    let take_over = move |keep: bool| {
        let before = mine.picked.get_untracked();
        let ids = gifts.with_untracked(|gifts| {
            let id = |gift: &Key<Gift>| held.catalogue[*gift].id.clone();
            gifts.iter().map(id).collect::<Vec<_>>()
        });
        mine.change(&|picked| {
            if keep {
                *picked = Picked::default();
            }
            picked.add_all(ids.iter().map(String::as_str));
        });
        if keep && !before.is_empty() {
            undo.set(Some(((words.cleared)(before.len()), before)));
        }
        visit.go(own(visit));
    };
    let address = Callback::new(move |()| whole(&to_share(visit)));
    let taking_over = move || {
        shared.get().then(|| {
            let mine = any_mine.get().then(|| {
                view! {
                    <button class="act" type="button" on:click=move |_| take_over(true)>{words.keep_these}</button>
                    <a class="act" href=own(visit).to_string()>{words.to_my_visit}</a>
                }
            });
            view! {
                <button class="act act--first" type="button" on:click=move |_| take_over(false)>{words.add_these}</button>
                {mine}
            }
        })
    };
    let clearing = move || {
        (!shared.get()).then(|| {
            view! { <button class="act" type="button" on:click=clear>{words.clear_visit}</button> }
        })
    };
    view! {
        <Show when=move || gifts.with(|gifts| !gifts.is_empty())>
            <div class="visit__acts acts">
                {taking_over}
                <ShareButton title=said(&held.catalogue.exhibit.title) address />
                <CopyButton label=words.copy_address text=address />
                <PrintButton label=words.print_visit />
                {clearing}
            </div>
            <Downloads held gifts what="visit" />
        </Show>
    }
}

/// What was last changed, and the way back.
#[component]
fn Undone(visit: Visit, undo: Undo) -> impl IntoView {
    let words = words();
    let back = move |_| {
        if let Some((_, before)) = undo.get_untracked() {
            visit.mine.change(&|picked| *picked = before.clone());
        }
        undo.set(None);
        focus_heading();
    };
    let what = move || undo.with(|undo| undo.as_ref().map(|(what, _)| what.clone()));
    view! {
        <div class="visit__undone">
            <p role="status">{what}</p>
            <Show when=move || undo.with(Option::is_some)>
                <button class="act" type="button" on:click=back>{words.undo}</button>
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
    let words = words();
    let title = move || {
        if shared.get() {
            words.visit_gone_title
        } else {
            words.visit_empty_title
        }
    };
    let how = move || {
        if shared.get() {
            words.visit_gone
        } else {
            words.visit_empty
        }
    };
    view! {
        <div class="nothing">
            <h2 class="nothing__what">{title}</h2>
            <p class="room__lead">{how}</p>
            <p class="nothing__offers"><a class="act act--first" href=Room::Gifts.href()>{words.to_the_gifts}</a></p>
        </div>
    }
}
