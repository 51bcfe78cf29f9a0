//! The exhibit's pages as HTML: the same views that a browser builds, printed for every address, so
//! that each reads before the program has come, and without it.
//!
//! It decides nothing about a page but what stands around it.

use super::publish::Published;
use crate::address::Address;
use crate::app::App;
use crate::exhibit::{Collection, Fetched, Held, HeldTours, Theme, Visit};
use crate::markup::escaped;
use crate::markup::prelude::*;
use crate::pages::title_of;
use crate::words::Language;

/// The page at an address of a collection whose tours are `tours`, if it has any.
#[must_use]
pub fn rendered(held: Held, tours: Option<HeldTours>, path: &str) -> Published {
    let address = Address::parse(path);
    let language = address.language;
    let title = title_of(
        &address.page,
        held.catalogue,
        tours,
        language.words(),
        language.tag(),
    );
    let owner = Owner::new();
    let exhibit = owner.with(|| {
        let visit = Visit::new(address, Collection::Here(held), Theme::System);
        visit.tours.set(tours.map(Fetched::Here));
        view! { <App visit on_retry=Callback::new(|()| ()) /> }.to_html()
    });
    owner.cleanup();
    Published {
        address: path.trim_start_matches("./").to_owned(),
        head: format!("<title>{}</title>", escaped(&title)),
        body: [notices(language), exhibit].concat(),
        picture: None,
    }
}

/// What stands wherever there is no page, until the program shows what may have been meant.
#[must_use]
pub fn lost(held: Held, language: Language) -> Published {
    let words = language.notice_words();
    let name = held.catalogue.exhibit.title.in_language(language.tag());
    let room = view! {
        <div class="exhibit">
            <main class="main">
                <div class="room wide">
                    <h1 class="room__title">{words.lost_title}</h1>
                    <p class="room__lead">{words.lost_text}</p>
                </div>
            </main>
        </div>
    };
    Published {
        address: String::new(),
        head: format!(
            "<title>{} · {}</title><meta name=\"robots\" content=\"noindex\">",
            escaped(words.lost_title),
            escaped(name)
        ),
        body: [notices(language), room.to_html()].concat(),
        picture: None,
    }
}

/// What a page has to say for itself, should it come to that: the script that starts the program
/// (`scripts/start.js`) shows it.
fn notices(language: Language) -> String {
    let words = language.notice_words();
    let notice = |name: &'static str, role: &'static str, text: &'static str| {
        view! {
            <section class="fault-banner" role=role data-notice=name hidden>
                <div class="fault-banner__row wide">
                    <p class="fault-banner__words">{text}</p>
                    <button class="act" type="button">{words.reload}</button>
                </div>
            </section>
        }
    };
    [
        notice("program", "alert", words.no_program),
        notice("edition", "status", words.new_edition),
    ]
    .into_iter()
    .map(AnyView::to_html)
    .collect()
}
