//! The shell: header, the page at the address, footer.

#[cfg(target_arch = "wasm32")]
mod hydration;

#[cfg(target_arch = "wasm32")]
pub use hydration::start;

use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::components::{
    FaultNotice, FavouritesContext, Foot, Loading, Masthead, NavItem, localized, pressed,
};
use crate::pages::{LazyKiosk, LazyPage, PageChunk, title_of};
use crate::session::{CatalogueState, LoadedCatalogue, Session, Theme};
use vitrine_route::{Favourites, GalleryView, Page, Route, Show};
use vitrine_search::{Query, Selection};
use vitrine_view::prelude::*;

/// How many frames one who asked for the search box is still waiting for it: some ten seconds.
const PATIENCE: u32 = 600;

/// The whole exhibit.
#[component]
#[allow(clippy::must_use_candidate, reason = "a component is called by view!")]
pub fn App(
    /// The visit that the exhibit shows.
    session: Session,
    /// Fetches the catalogue again.
    on_retry: Callback<()>,
) -> impl IntoView {
    provide_context(session.language());
    provide_context(FavouritesContext(session.favourites.picked));
    let messages = session.messages();
    let theme = Signal::derive(move || match session.theme.get() {
        Theme::System => messages.theme_system,
        Theme::Light => messages.theme_light,
        Theme::Dark => messages.theme_dark,
    });
    let next_theme = Callback::new(move |()| {
        let present = session.theme.get_untracked();
        let at = Theme::ALL
            .iter()
            .position(|theme| *theme == present)
            .unwrap_or_default();
        let next = Theme::ALL[(at + 1) % Theme::ALL.len()];
        next.choose();
        session.theme.set(next);
    });
    let catalogue = Signal::derive(move || session.loaded().map(|loaded| loaded.catalogue));
    // Open until the catalogue says that there is none, so that the header does not change.
    let is_open = Callback::new(move |room| {
        room != NavItem::Tours
            || catalogue.with(|loaded| loaded.is_none_or(|loaded| loaded.tours.is_some()))
    });
    let name = Signal::derive(move || {
        catalogue
            .get()
            .map_or(messages.engine, |catalogue| {
                localized(&catalogue.exhibit.title)
            })
            .to_owned()
    });
    let title = memo(move || {
        if session.page_is_prerendered.get() {
            return None;
        }
        let catalogue = catalogue.get()?;
        let tours = session.loaded_tours();
        let title_of = |address: &Route| {
            title_of(
                &address.page,
                catalogue,
                tours,
                messages,
                address.language.tag(),
            )
        };
        Some(session.route.with(title_of))
    });
    effect(move || {
        if let Some(title) = title.get() {
            document().set_title(&title);
        }
    });
    focus_search_on_slash(session);
    let kiosk = memo(move || session.is_kiosk());
    // Loading, here or missing: while the catalogue only grows, its page stays as it is.
    let stage = move || {
        session.collection.with(|collection| match collection {
            CatalogueState::Loaded(_) if session.page_is_prerendered.get() => View::Prerendered,
            CatalogueState::Loaded(loaded) => view! { <CurrentPage session loaded=*loaded /> }.into_view(),
            CatalogueState::Loading {
                received,
                expected,
                retries,
            } => view! {
                <Loading doing=session.messages().loading received=*received expected=*expected retries=*retries />
            }
            .into_view(),
            CatalogueState::Failed(fault) => {
                let messages = &session.messages().fault;
                let (happened, detail) = fault.in_words(messages);
                let title = messages.title;
                view! { <FaultNotice title happened detail on_retry /> }.into_view()
            }
        })
    };
    let here = move || {
        session
            .route
            .with(|address| [&address.to_string(), "#main"].concat())
    };
    let growing = move || {
        let coming =
            |collection: &CatalogueState| matches!(collection, CatalogueState::Loading { .. });
        session.page_is_loading.get() || session.collection.with(coming)
    };
    let picked = Signal::derive(move || session.favourites.picked.with(Favourites::len));
    // One listener for every button that picks: a wall of gifts has many, and makes them anew
    // with each letter that is typed.
    let pick = move |event| {
        if let Some(gift) = pressed(&event) {
            session.favourites.toggle(&gift);
        }
    };
    view! {
        <div class="exhibit">
            <a class="skip" href=here>{messages.skip}</a>
            <Masthead name address=session.route is_open picked theme on_theme=next_theme />
            <main class="main" id="main" tabindex="-1" on:click=pick>{stage}</main>
            // Not below a page that is still to grow: it would jump.
            <Show when=move || !growing()>
                <Foot catalogue is_open />
            </Show>
            {move || kiosk.get().then(|| view! { <LazyKiosk session /> })}
        </div>
    }
}

/// The page at the address. Only another page makes it anew: a query does not.
#[component]
fn CurrentPage(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let room = memo(move || {
        session.route.with(|address| match &address.page {
            Page::Gifts { .. } => Page::Gifts {
                query: Query::default(),
                view: GalleryView::default(),
            },
            Page::Gift { id, .. } => Page::Gift {
                id: id.clone(),
                query: Query::default(),
            },
            Page::Journey { .. } => Page::Journey {
                selection: Selection::default(),
            },
            Page::Questions { .. } => Page::Questions { certainty: None },
            Page::Favourites { .. } => Page::Favourites {
                show: Show::default(),
            },
            page => page.clone(),
        })
    });
    move || {
        let page = PageChunk::at(&room.get(), loaded.catalogue);
        view! { <LazyPage session loaded page /> }
    }
}

/// `/` leads to the search box from anywhere, unless one is typing.
fn focus_search_on_slash(session: Session) {
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
            let gallery = session
                .route
                .with_untracked(|a| matches!(a.page, Page::Gifts { .. }));
            if !gallery {
                session.go(session.at(Page::Gifts {
                    query: Query::default(),
                    view: GalleryView::default(),
                }));
            }
            focus_search(session, PATIENCE);
        });
    });
}

/// Gives the search box the focus after its page has come, if that takes no more than so many
/// frames, and after the page's heading has had it.
fn focus_search(session: Session, patience: u32) {
    request_animation_frame(move || {
        if patience > 0 && session.page_is_loading.get_untracked() {
            focus_search(session, patience - 1);
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
