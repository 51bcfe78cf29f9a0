//! The shell: header, the page of the route, footer.
//!
//! It never renders a page itself: `lazy.rs` does.

use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::components::{
    FaultNotice, FavouritesContext, Footer, Loading, Masthead, NavItem, clicked_gift, localized,
};
use crate::lazy::{LazyKiosk, LazyPage, LazyShortcuts, PageChunk};
use crate::pages::document_title;
use crate::session::{CatalogueState, LoadedCatalogue, Session, Theme};
use vitrine_route::{Favourites, FavouritesView, GalleryView, Page};
use vitrine_search::{Query, Selection};
use vitrine_view::prelude::*;

/// The frames for which the search box is waited for, some ten seconds, before `/` is forgotten.
const MAX_FRAMES: u32 = 600;

/// The whole app.
#[component]
#[allow(clippy::must_use_candidate, reason = "a component is called by view!")]
pub fn App(
    /// The state of the app.
    session: Session,
    /// Fetches the catalogue again.
    on_retry: Callback<()>,
) -> impl IntoView {
    provide_context(session.language());
    provide_context(session);
    provide_context(FavouritesContext(session.favourites.items));
    let messages = session.messages();
    let theme = Signal::derive(move || match session.theme.get() {
        Theme::System => messages.theme_system,
        Theme::Light => messages.theme_light,
        Theme::Dark => messages.theme_dark,
    });
    let on_theme = Callback::new(move |()| {
        session.choose_theme(session.theme.get_untracked().next());
    });
    let catalogue = Signal::derive(move || session.loaded().map(|loaded| loaded.catalogue));
    let summary = Signal::derive(move || session.summary());
    let items =
        Signal::derive(move || NavItem::of(summary.get().map(|summary| summary.parts.as_slice())));
    let name = Signal::derive(move || {
        summary
            .get()
            .map_or(messages.engine, |summary| localized(&summary.title))
            .to_owned()
    });
    let title = memo(move || {
        if session.page_is_prerendered.get() {
            return None;
        }
        let catalogue = catalogue.get()?;
        let tours = session.loaded_tours();
        Some(
            session
                .route
                .with(|route| document_title(&route.page, catalogue, tours, route.language)),
        )
    });
    effect(move || {
        if let Some(title) = title.get() {
            document().set_title(&title);
        }
    });
    let is_help_open = RwSignal::new(false);
    let on_help = Callback::new(move |()| is_help_open.set(true));
    let on_help_closed = Callback::new(move |()| is_help_open.set(false));
    handle_shortcuts(session, on_help);
    let kiosk = memo(move || session.is_kiosk() && !session.page_is_prerendered.get());
    let content = move || {
        if session.page_is_prerendered.get() {
            return View::Prerendered;
        }
        session.catalogue.with(|catalogue| match catalogue {
            CatalogueState::Loaded(loaded) => view! { <CurrentPage session loaded=*loaded /> }.into_view(),
            CatalogueState::Loading {
                received,
                expected,
                retries,
            } => view! {
                <Loading label=session.messages().loading received=*received expected=*expected retries=*retries />
            }
            .into_view(),
            CatalogueState::Failed(error) => {
                let messages = &session.messages().fault;
                let (happened, detail) = error.describe(messages);
                let title = messages.title;
                view! { <FaultNotice title happened detail on_retry /> }.into_view()
            }
        })
    };
    let skip_link = move || {
        session
            .route
            .with(|route| [&route.to_string(), "#main"].concat())
    };
    let is_loading = move || {
        let loading = |state: &CatalogueState| matches!(state, CatalogueState::Loading { .. });
        let is_prerendered = session.page_is_prerendered.get();
        session.page_is_loading.get() || (!is_prerendered && session.catalogue.with(loading))
    };
    let favourites = Signal::derive(move || session.favourites.items.with(Favourites::len));
    // Event delegation: a gallery has many buttons, and renders them anew on each keystroke.
    let on_click = move |event| {
        if let Some(gift) = clicked_gift(&event) {
            session.favourites.toggle(&gift);
        }
    };
    view! {
        <div class="exhibit">
            <a class="skip" href=skip_link>{messages.skip}</a>
            <Masthead name route=session.route items favourites theme on_theme />
            <main class="main" id="main" tabindex="-1" on:click=on_click>{content}</main>
            // Not below a page that is being loaded: it would shift.
            <Show when=move || !is_loading()>
                <Footer summary items on_help />
            </Show>
            {move || is_help_open.get().then(|| view! { <LazyShortcuts session on_close=on_help_closed /> })}
            {move || kiosk.get().then(|| view! { <LazyKiosk session /> })}
        </div>
    }
}

/// The page of the route. It is rendered anew for another page, but not for another state of it.
#[component]
fn CurrentPage(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let page = memo(move || {
        session.route.with(|route| match &route.page {
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
                view: FavouritesView::default(),
            },
            page => page.clone(),
        })
    });
    move || {
        let page = PageChunk::resolve(&page.get(), loaded.catalogue);
        view! { <LazyPage session loaded page /> }
    }
}

/// From any page `/` focuses the search box and `?` opens the list of shortcuts, unless a text field or
/// a dialogue has the focus, or the visitor has turned shortcuts off.
fn handle_shortcuts(session: Session, on_help: Callback<()>) {
    effect(move || {
        window_event_listener(ev::keydown, move |event| {
            let key = event.key();
            let has_modifier = event.ctrl_key() || event.meta_key() || event.alt_key();
            let are_on = session.shortcuts_are_on.get_untracked();
            if !matches!(key.as_str(), "/" | "?") || has_modifier || !are_on {
                return;
            }
            let is_elsewhere = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .is_some_and(|element| {
                    element
                        .closest(
                            "input:not([type=checkbox],[type=radio]), textarea, select, dialog",
                        )
                        .ok()
                        .flatten()
                        .is_some()
                });
            if is_elsewhere {
                return;
            }
            event.prevent_default();
            if key == "?" {
                on_help.run(());
                return;
            }
            let is_gallery = session
                .route
                .with_untracked(|route| matches!(route.page, Page::Gifts { .. }));
            if !is_gallery {
                session.navigate(session.route_to(Page::Gifts {
                    query: Query::default(),
                    view: GalleryView::default(),
                }));
            }
            focus_search(session, MAX_FRAMES);
        });
    });
}

/// Focuses the search box once its page is loaded, if that takes no more than so many frames, and
/// after the page's heading was focused.
fn focus_search(session: Session, frames: u32) {
    request_animation_frame(move || {
        if frames > 0 && session.page_is_loading.get_untracked() {
            focus_search(session, frames - 1);
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
