//! How the exhibit opens in the browser: over the page as it was published, in which one may be
//! reading already, or in place of what else the document came with.
//!
//! A published page is taken over only once everything that stands on it is here, and until then,
//! or if that never comes, it stays as it is.

use std::mem;

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlInputElement};

use super::App;
use crate::address::Page;
use crate::exhibit::{Collection, Fetched, Theme, Visit, keep_fetching, keep_location};
use crate::markup::prelude::*;
use crate::markup::{Mounted, begin, mount, take_over};
use crate::pages::{LatePage, brought};
use crate::parts::FaultBanner;

/// Says of which address a page was published, as the desk writes it into the body.
const PUBLISHED: &str = "data-address";

/// Opens the exhibit.
pub fn arrive() {
    let theme = Theme::remembered();
    theme.show();
    let coming = Collection::Coming {
        received: 0,
        expected: None,
        retries: 0,
    };
    begin(move || {
        let visit = keep_location(|address| Visit::new(address, coming, theme));
        visit.mine.keep();
        keep_fetching(visit);
        let page = document().query_selector("body > .exhibit").ok().flatten();
        match page {
            Some(page) if is_of(visit) => open_over(visit, page),
            page => open_afresh(visit, page.as_ref()),
        }
    });
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
        stand(mount(&body, || app(visit)));
    }
}

/// The exhibit stands for as long as the page is open, and its style may say so.
fn stand(exhibit: Mounted) {
    mem::forget(exhibit);
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-open", "");
    }
}

/// Where the program of the published page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Program {
    Wanted,
    Coming,
    Here,
    Missing,
}

/// What keeps a published page from being taken over.
enum Wait {
    /// Something is on its way.
    Coming,
    /// Something has not come: what happened, the exact fault, and how to try again.
    Fault(String, Option<String>, Callback<()>),
    /// Nothing.
    Over,
}

/// Over the page as it was published, once all that is on it is here. A fault on the way is told
/// above it; whoever goes elsewhere meanwhile finds the exhibit there.
fn open_over(visit: Visit, page: Element) {
    let begun_at = visit.address.get_untracked();
    // Whoever was further down comes back there once everything is as tall as it will be.
    visit.page_is_coming.set(true);
    let program = RwSignal::new(Program::Wanted);
    let mut page = Some(page);
    let mut banner = None::<Mounted>;
    // What comes to stand outlives the effect that has it stand.
    let owner = Owner::current().unwrap_or_default();
    effect(move || {
        let gone_on = visit.address.with(|address| *address != begun_at);
        let wait = wait_for(visit, &begun_at.page, program);
        let Some(published) = &page else { return };
        drop(banner.take());
        match wait {
            _ if gone_on => {
                let page = page.take();
                visit.page_is_coming.set(false);
                owner.with(|| open_afresh(visit, page.as_ref()));
            }
            Wait::Coming => {}
            Wait::Fault(happened, detail, on_retry) => {
                let words = visit.words();
                let (title, retry) = (words.fault_banner, words.retry);
                let view = || view! { <FaultBanner title happened detail retry on_retry /> };
                banner = document().body().map(|body| mount(&body, view));
            }
            Wait::Over => {
                stand(owner.with(|| take_over(published, || app(visit))));
                answer(published);
                page = None;
                visit.page_is_coming.set(false);
            }
        }
    });
}

/// Answers what was typed and chosen while the page was only what had been published.
fn answer(page: &Element) {
    let inputs = page.get_elements_by_tag_name("input");
    for at in 0..inputs.length() {
        let input = inputs.item(at).and_then(|input| input.dyn_into().ok());
        let Some::<HtmlInputElement>(input) = input else {
            continue;
        };
        let chosen = input.checked() != input.default_checked();
        if !chosen && input.value() == input.default_value() {
            continue;
        }
        let happening = EventInit::new();
        happening.set_bubbles(true);
        let name = if chosen { "change" } else { "input" };
        if let Ok(event) = Event::new_with_event_init_dict(name, &happening) {
            let _ = input.dispatch_event(&event);
        }
    }
}

/// Sees to it that everything on a page comes: the catalogue, the page's program, its tours.
fn wait_for(visit: Visit, page: &Page, program: RwSignal<Program>) -> Wait {
    let words = visit.words();
    let held = match visit.collection.get() {
        Collection::Here(held) => held,
        Collection::Coming { .. } => return Wait::Coming,
        Collection::Missing(fault) => {
            let (happened, detail) = fault.in_words(&words.fault);
            let on_retry = Callback::new(move |()| keep_fetching(visit));
            return Wait::Fault(happened, detail, on_retry);
        }
    };
    let fault = |on_retry| Wait::Fault(words.fault_page.to_owned(), None, on_retry);
    match program.get() {
        Program::Wanted => {
            bring(LatePage::at(page, held.catalogue), program);
            return Wait::Coming;
        }
        Program::Coming => return Wait::Coming,
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
            _ => return Wait::Coming,
        }
    }
    Wait::Over
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
