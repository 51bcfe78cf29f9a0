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
use crate::pages::{LatePage, brought};
use crate::session::{Collection, Fetched, Held, Theme, Visit, keep_fetching, keep_location};
use vitrine_route::Page;
use vitrine_view::prelude::*;
use vitrine_view::{Mounted, begin, mount, take_over};

/// Says of which address a page was published, as the desk writes it into the body.
const PUBLISHED: &str = "data-address";
/// Says that something on the published page was to be used (`scripts/start.js`).
const WANTED: &str = "data-wanted";
/// Says that the exhibit answers, but for what is on a page that is left as it was published.
const OPEN: &str = "data-open";
/// Says that what is on the page answers too.
const WHOLE: &str = "data-whole";

/// Opens the exhibit.
pub fn arrive() {
    let theme = Theme::remembered();
    theme.show();
    let coming = Collection::Coming {
        received: 0,
        expected: None,
        retries: 0,
    };
    let open = move || {
        let visit = keep_location(|address| Visit::new(address, coming, theme));
        visit.mine.keep();
        keep_fetching(visit);
        let page = document().query_selector("body > .exhibit").ok().flatten();
        match page {
            Some(page) if is_of(visit) => open_over(visit, page),
            page => open_afresh(visit, page.as_ref()),
        }
    };
    // To start the program has taken its time already.
    set_timeout(|| begin(open), Duration::ZERO);
}

/// Whether the document was published for the address where the visitor is: a query shows another
/// state of it.
fn is_of(visit: Visit) -> bool {
    let published = document()
        .body()
        .and_then(|body| body.get_attribute(PUBLISHED));
    let present = visit.address.with_untracked(ToString::to_string);
    published.is_some_and(|published| published == present)
}

fn app(visit: Visit) -> AnyView {
    let on_retry = Callback::new(move |()| keep_fetching(visit));
    view! { <App visit on_retry /> }
}

/// In place of what is there.
fn open_afresh(visit: Visit, page: Option<&Element>) {
    if let Some(page) = page {
        page.remove();
    }
    if let Some(body) = document().body() {
        stand(visit, mount(&body, || app(visit)));
    }
}

/// The exhibit stands for as long as the page is open, and style and script may see that it does.
fn stand(visit: Visit, exhibit: Mounted) {
    mem::forget(exhibit);
    let say = |name| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute(name, "");
        }
    };
    say(OPEN);
    effect(move || {
        if !visit.page_is_printed.get() {
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
    Fault(String, Option<String>, Callback<()>),
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
fn open_over(visit: Visit, page: Element) {
    let begun_at = visit.address.get_untracked();
    visit.page_is_printed.set(true);
    let is_wanted = wanted();
    let program = RwSignal::new(Program::Wanted);
    let mut opening = Opening::Published(page);
    let mut banner = None::<Mounted>;
    // What comes to stand outlives the effect that has it stand.
    let owner = Owner::current().unwrap_or_default();
    let mut further = move || {
        let gone_on = visit.address.with(|address| *address != begun_at);
        match &opening {
            Opening::Whole => return Ok(()),
            Opening::Published(page) if gone_on => {
                visit.page_is_printed.set(false);
                owner.with(|| open_afresh(visit, Some(page)));
                opening = Opening::Whole;
                return Ok(());
            }
            Opening::Published(page) => {
                catalogue_for(visit)?;
                owner.with(|| stand(visit, take_over(page, || app(visit))));
                opening = Opening::Around;
            }
            Opening::Around => {}
        }
        if gone_on {
            if let Some(main) = document().get_element_by_id("main") {
                main.set_text_content(None);
            }
        } else if is_wanted.get() || visit.mine.picked.with(|picked| !picked.is_empty()) {
            all_for(visit, &begun_at.page, program)?;
        } else {
            return Ok(());
        }
        opening = Opening::Whole;
        visit.page_is_printed.set(false);
        Ok(())
    };
    effect(move || {
        drop(banner.take());
        if let Err(Wait::Fault(happened, detail, on_retry)) = further() {
            let words = visit.words();
            let (title, retry) = (words.fault_banner, words.retry);
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
fn catalogue_for(visit: Visit) -> Result<Held, Wait> {
    match visit.collection.get() {
        Collection::Here(held) => Ok(held),
        Collection::Coming { .. } => Err(Wait::Coming),
        Collection::Missing(fault) => {
            let (happened, detail) = fault.in_words(&visit.words().fault);
            let on_retry = Callback::new(move |()| keep_fetching(visit));
            Err(Wait::Fault(happened, detail, on_retry))
        }
    }
}

/// Sees to it that everything on a page comes: its program and style, its tours.
fn all_for(visit: Visit, page: &Page, program: RwSignal<Program>) -> Result<(), Wait> {
    let held = catalogue_for(visit)?;
    let fault = |on_retry| {
        let happened = visit.words().fault_page.to_owned();
        Err(Wait::Fault(happened, None, on_retry))
    };
    match program.get() {
        Program::Wanted => {
            bring(LatePage::at(page, held.catalogue), program);
            return Err(Wait::Coming);
        }
        Program::Coming => return Err(Wait::Coming),
        Program::Missing => {
            return fault(Callback::new(move |()| program.set(Program::Wanted)));
        }
        Program::Here => {}
    }
    if matches!(page, Page::Tour(_)) && held.catalogue.tours.is_some() {
        visit.ask_for_tours();
        match visit.tours.get() {
            Some(Fetched::Here(_)) => {}
            Some(Fetched::Missing(_)) => {
                return fault(Callback::new(move |()| visit.fetch_tours()));
            }
            _ => return Err(Wait::Coming),
        }
    }
    Ok(())
}

fn bring(page: LatePage, program: RwSignal<Program>) {
    program.set(Program::Coming);
    spawn_local(async move {
        program.set(if brought(&page).await {
            Program::Here
        } else {
            Program::Missing
        });
    });
}
