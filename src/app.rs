//! The shell: header, the page at the address, footer.

#[cfg(target_arch = "wasm32")]
mod arrival;

#[cfg(target_arch = "wasm32")]
pub use arrival::arrive;

use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::components::{FaultNotice, Foot, Loading, Masthead, Picking, Room, pressed, said};
use crate::pages::{Late, LateKiosk, LatePage, title_of};
use crate::session::{Collection, Held, Theme, Visit};
use vitrine_route::{Address, Page, Picked, Show, View};
use vitrine_search::{Query, Selection};
use vitrine_view::prelude::*;

/// How many frames one who asked for the search box is still waiting for it: some ten seconds.
const PATIENCE: u32 = 600;

/// The whole exhibit.
#[component]
#[allow(clippy::must_use_candidate, reason = "a component is called by view!")]
pub fn App(
    /// The visit that the exhibit shows.
    visit: Visit,
    /// Fetches the catalogue again.
    on_retry: Callback<()>,
) -> impl IntoView {
    provide_context(visit.language());
    provide_context(Picking(visit.mine.picked));
    let words = visit.words();
    let theme = Signal::derive(move || match visit.theme.get() {
        Theme::System => words.theme_system,
        Theme::Light => words.theme_light,
        Theme::Dark => words.theme_dark,
    });
    let next_theme = Callback::new(move |()| {
        let present = visit.theme.get_untracked();
        let at = Theme::ALL
            .iter()
            .position(|theme| *theme == present)
            .unwrap_or_default();
        let next = Theme::ALL[(at + 1) % Theme::ALL.len()];
        next.choose();
        visit.theme.set(next);
    });
    let catalogue = Signal::derive(move || visit.held().map(|held| held.catalogue));
    // Open until the catalogue says that there is none, so that the header does not change.
    let is_open = Callback::new(move |room| {
        room != Room::Tours || catalogue.with(|held| held.is_none_or(|held| held.tours.is_some()))
    });
    let name = Signal::derive(move || {
        catalogue
            .get()
            .map_or(words.engine, |catalogue| said(&catalogue.exhibit.title))
            .to_owned()
    });
    let title = memo(move || {
        if visit.page_is_printed.get() {
            return None;
        }
        let catalogue = catalogue.get()?;
        let tours = visit.held_tours();
        let title_of = |address: &Address| {
            title_of(
                &address.page,
                catalogue,
                tours,
                words,
                address.language.tag(),
            )
        };
        Some(visit.address.with(title_of))
    });
    effect(move || {
        if let Some(title) = title.get() {
            document().set_title(&title);
        }
    });
    focus_search_on_slash(visit);
    let kiosk = memo(move || visit.is_kiosk());
    // Loading, here or missing: while the catalogue only grows, its page stays as it is.
    let stage = move || {
        visit.collection.with(|collection| match collection {
            Collection::Here(_) if visit.page_is_printed.get() => AnyView::Printed,
            Collection::Here(held) => view! { <Rooms visit held=*held /> }.into_any(),
            Collection::Coming {
                received,
                expected,
                retries,
            } => view! {
                <Loading doing=visit.words().loading received=*received expected=*expected retries=*retries />
            }
            .into_any(),
            Collection::Missing(fault) => {
                let words = &visit.words().fault;
                let (happened, detail) = fault.in_words(words);
                let title = words.title;
                view! { <FaultNotice title happened detail on_retry /> }.into_any()
            }
        })
    };
    let here = move || {
        visit
            .address
            .with(|address| [&address.to_string(), "#main"].concat())
    };
    let growing = move || {
        let coming = |collection: &Collection| matches!(collection, Collection::Coming { .. });
        visit.page_is_coming.get() || visit.collection.with(coming)
    };
    let picked = Signal::derive(move || visit.mine.picked.with(Picked::len));
    // One listener for every button that picks: a wall of gifts has many, and makes them anew
    // with each letter that is typed.
    let pick = move |event| {
        if let Some(gift) = pressed(&event) {
            visit.mine.toggle(&gift);
        }
    };
    view! {
        <div class="exhibit">
            <a class="skip" href=here>{words.skip}</a>
            <Masthead name address=visit.address is_open picked theme on_theme=next_theme />
            <main class="main" id="main" tabindex="-1" on:click=pick>{stage}</main>
            // Not below a page that is still to grow: it would jump.
            <Show when=move || !growing()>
                <Foot catalogue is_open />
            </Show>
            {move || kiosk.get().then(|| view! { <LateKiosk visit /> })}
        </div>
    }
}

/// The page at the address. Only another page makes it anew: a query does not.
#[component]
fn Rooms(visit: Visit, held: Held) -> impl IntoView {
    let room = memo(move || {
        visit.address.with(|address| match &address.page {
            Page::Gifts { .. } => Page::Gifts {
                query: Query::default(),
                view: View::default(),
            },
            Page::Gift { id, .. } => Page::Gift {
                id: id.clone(),
                query: Query::default(),
            },
            Page::Journey { .. } => Page::Journey {
                selection: Selection::default(),
            },
            Page::Questions { .. } => Page::Questions { certainty: None },
            Page::Visit { .. } => Page::Visit {
                show: Show::default(),
            },
            page => page.clone(),
        })
    });
    move || {
        let page = LatePage::at(&room.get(), held.catalogue);
        view! { <Late visit held page /> }
    }
}

/// `/` leads to the search box from anywhere, unless one is typing.
fn focus_search_on_slash(visit: Visit) {
    effect(move || {
        window_event_listener(ev::keydown, move |event| {
            if event.key() != "/" || event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            let typing = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .is_some_and(|element| {
                    element
                        .closest("input:not([type=checkbox],[type=radio]), textarea, select")
                        .ok()
                        .flatten()
                        .is_some()
                });
            if typing {
                return;
            }
            event.prevent_default();
            let gallery = visit
                .address
                .with_untracked(|a| matches!(a.page, Page::Gifts { .. }));
            if !gallery {
                visit.go(visit.at(Page::Gifts {
                    query: Query::default(),
                    view: View::default(),
                }));
            }
            focus_search(visit, PATIENCE);
        });
    });
}

/// Gives the search box the focus after its page has come, if that takes no more than so many
/// frames, and after the page's heading has had it.
fn focus_search(visit: Visit, patience: u32) {
    request_animation_frame(move || {
        if patience > 0 && visit.page_is_coming.get_untracked() {
            focus_search(visit, patience - 1);
        } else {
            request_animation_frame(|| {
                let input = document().query_selector("input[type=search]");
                let input = input.ok().flatten();
                if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
                    let _ = input.focus();
                }
            });
        }
    });
}
