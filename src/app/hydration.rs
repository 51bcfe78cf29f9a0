//! How the exhibit opens in the browser: over the page as it was published, in which one may be
//! reading already, or in place of what else the document came with.
//!
//! A published page is left as it is for as long as nobody uses what is on it, since to read it
//! takes no program. It is taken over only once everything that stands on it is here, and until
//! then, or if that never comes, it stays as it is.

use std::mem;
use std::time::Duration;

use leptos::task::spawn_local;
use web_sys::Element;

use super::App;
use crate::components::FaultBanner;
use crate::pages::{PageChunk, load_chunk};
use crate::session::{
    CatalogueState, Fetch, LoadedCatalogue, Session, Theme, fetch_catalogue, keep_location,
};
use vitrine_route::Page;
use vitrine_view::prelude::*;
use vitrine_view::{Mounted, hydrate, mount, run_app};

/// Says of which address a page was published, as the desk writes it into the body.
const PUBLISHED: &str = "data-address";
/// Says that something on the published page was to be used (`scripts/start.js`).
const WANTED: &str = "data-wanted";
/// Says that the exhibit answers, but for what is on a page that is left as it was published.
const OPEN: &str = "data-open";
/// Says that what is on the page answers too.
const WHOLE: &str = "data-whole";

/// Opens the exhibit.
pub fn start() {
    let theme = Theme::remembered();
    theme.show();
    let coming = CatalogueState::Loading {
        received: 0,
        expected: None,
        retries: 0,
    };
    let open = move || {
        let session = keep_location(|address| Session::new(address, coming, theme));
        session.favourites.keep();
        fetch_catalogue(session);
        let page = document().query_selector("body > .exhibit").ok().flatten();
        match page {
            Some(page) if is_of(session) => hydrate_page(session, page),
            page => mount_app(session, page.as_ref()),
        }
    };
    // To start the program has taken its time already.
    set_timeout(|| run_app(open), Duration::ZERO);
}

/// Whether the document was published for the address where the visitor is: a query shows another
/// state of it.
fn is_of(session: Session) -> bool {
    let published = document()
        .body()
        .and_then(|body| body.get_attribute(PUBLISHED));
    let present = session.route.with_untracked(ToString::to_string);
    published.is_some_and(|published| published == present)
}

fn app(session: Session) -> View {
    let on_retry = Callback::new(move |()| fetch_catalogue(session));
    view! { <App session on_retry /> }
}

/// In place of what is there.
fn mount_app(session: Session, page: Option<&Element>) {
    if let Some(page) = page {
        page.remove();
    }
    if let Some(body) = document().body() {
        stand(session, mount(&body, || app(session)));
    }
}

/// The exhibit stands for as long as the page is open, and style and script may see that it does.
fn stand(session: Session, exhibit: Mounted) {
    mem::forget(exhibit);
    let say = |name| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute(name, "");
        }
    };
    say(OPEN);
    effect(move || {
        if !session.page_is_prerendered.get() {
            say(WHOLE);
        }
    });
}

/// Where the program of the published page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Program {
    Wanted,
    Coming,
    Here,
    Missing,
}

/// What keeps the exhibit from opening further.
enum Wait {
    /// Something is on its way.
    Coming,
    /// Something has not come: what happened, the exact fault, and how to try again.
    FetchError(String, Option<String>, Callback<()>),
}

/// How far the exhibit has opened over a published page.
enum Opening {
    /// Nothing of it is open.
    Published(Element),
    /// All but the page itself.
    Around,
    /// All of it.
    Whole,
}

/// Over the page as it was published: around it once the catalogue is here; then over the page itself
/// when all that is on it is here too, as soon as something on it is to be used, or is to look other
/// than it was published, since the visitor has picked gifts. A fault on the way is told above
/// it; whoever goes elsewhere meanwhile finds the exhibit there.
fn hydrate_page(session: Session, page: Element) {
    let begun_at = session.route.get_untracked();
    session.page_is_prerendered.set(true);
    let is_wanted = wanted();
    let program = RwSignal::new(Program::Wanted);
    let mut opening = Opening::Published(page);
    let mut banner = None::<Mounted>;
    // What comes to stand outlives the effect that has it stand.
    let owner = Owner::current().unwrap_or_default();
    let mut further = move || {
        let gone_on = session.route.with(|address| *address != begun_at);
        match &opening {
            Opening::Whole => return Ok(()),
            Opening::Published(page) if gone_on => {
                session.page_is_prerendered.set(false);
                owner.with(|| mount_app(session, Some(page)));
                opening = Opening::Whole;
                return Ok(());
            }
            Opening::Published(page) => {
                catalogue_for(session)?;
                owner.with(|| stand(session, hydrate(page, || app(session))));
                opening = Opening::Around;
            }
            Opening::Around => {}
        }
        if gone_on {
            if let Some(main) = document().get_element_by_id("main") {
                main.set_text_content(None);
            }
        } else if is_wanted.get() || session.favourites.picked.with(|picked| !picked.is_empty()) {
            all_for(session, &begun_at.page, program)?;
        } else {
            return Ok(());
        }
        opening = Opening::Whole;
        session.page_is_prerendered.set(false);
        Ok(())
    };
    effect(move || {
        drop(banner.take());
        if let Err(Wait::FetchError(happened, detail, on_retry)) = further() {
            let messages = session.messages();
            let (title, retry) = (messages.fault_banner, messages.retry);
            let view = || view! { <FaultBanner title happened detail retry on_retry /> };
            banner = document().body().map(|body| mount(&body, view));
        }
    });
}

/// Whether something on the page is to be used, as the script that starts the program sees and says.
fn wanted() -> RwSignal<bool> {
    let root = document().document_element();
    let asked = root.is_some_and(|root| root.has_attribute(WANTED));
    let wanted = RwSignal::new(asked);
    window_event_listener_untyped("wanted", move |_| wanted.set(true));
    wanted
}

/// The catalogue, if it is here.
fn catalogue_for(session: Session) -> Result<LoadedCatalogue, Wait> {
    match session.collection.get() {
        CatalogueState::Loaded(loaded) => Ok(loaded),
        CatalogueState::Loading { .. } => Err(Wait::Coming),
        CatalogueState::Failed(fault) => {
            let (happened, detail) = fault.in_words(&session.messages().fault);
            let on_retry = Callback::new(move |()| fetch_catalogue(session));
            Err(Wait::FetchError(happened, detail, on_retry))
        }
    }
}

/// Sees to it that everything on a page comes: its program and style, its tours.
fn all_for(session: Session, page: &Page, program: RwSignal<Program>) -> Result<(), Wait> {
    let loaded = catalogue_for(session)?;
    let fault = |on_retry| {
        let happened = session.messages().fault_page.to_owned();
        Err(Wait::FetchError(happened, None, on_retry))
    };
    match program.get() {
        Program::Wanted => {
            bring(PageChunk::at(page, loaded.catalogue), program);
            return Err(Wait::Coming);
        }
        Program::Coming => return Err(Wait::Coming),
        Program::Missing => {
            return fault(Callback::new(move |()| program.set(Program::Wanted)));
        }
        Program::Here => {}
    }
    if matches!(page, Page::Tour(_)) && loaded.catalogue.tours.is_some() {
        session.ask_for_tours();
        match session.tours.get() {
            Some(Fetch::Loaded(_)) => {}
            Some(Fetch::Failed(_)) => {
                return fault(Callback::new(move |()| session.fetch_tours()));
            }
            _ => return Err(Wait::Coming),
        }
    }
    Ok(())
}

fn bring(page: PageChunk, program: RwSignal<Program>) {
    program.set(Program::Coming);
    spawn_local(async move {
        program.set(if load_chunk(&page).await {
            Program::Here
        } else {
            Program::Missing
        });
    });
}
