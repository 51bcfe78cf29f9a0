//! The exhibit's pages as HTML: the same views that a browser builds, printed for every address, so
//! that each reads before the program has come, and without it.
//!
//! It decides nothing about a page but what stands around it.

use super::formats::{Site, embed_page, head, json_ld, script};
use super::publish::Published;
use vitrine_app::app::App;
use vitrine_app::session::{LoadedCatalogue, LoadedTours, Session};
use vitrine_catalogue::{Gift, Tours};
use vitrine_i18n::Language;
use vitrine_route::{Page, Route};
use vitrine_search::Query;
use vitrine_view::escaped;
use vitrine_view::prelude::*;

/// The pages of a collection whose tours are `tours`, if it has any, as they stand on `site`.
#[derive(Clone, Copy)]
pub struct Pages<'a> {
    /// The collection.
    pub loaded: LoadedCatalogue,
    /// Its tours.
    pub tours: Option<LoadedTours>,
    /// Where it is published.
    pub site: &'a Site,
}

impl Pages<'_> {
    /// The page at an address.
    #[must_use]
    pub fn at(self, path: &str) -> Published {
        let address = Route::parse(path);
        let language = address.language;
        let catalogue = self.loaded.catalogue;
        let none = Tours::default();
        let tours = self.tours.map_or(&none, |loaded| loaded.tours);
        let linked = json_ld(catalogue, tours, &address, self.site);
        let head = [
            head(catalogue, tours, &address, self.site).html(),
            script(&linked),
        ]
        .concat();
        let owner = Owner::new();
        let exhibit = owner.with(|| {
            let session = Session::prerender(address, self.loaded, self.tours);
            view! { <App session on_retry=Callback::new(|()| ()) /> }.to_html()
        });
        owner.cleanup();
        Published {
            address: path.trim_start_matches("./").to_owned(),
            head,
            body: [notices(language), exhibit].concat(),
        }
    }

    /// A gift as somebody else's page may frame it: its plate, its name and the way to its page.
    #[must_use]
    pub fn embedded(self, gift: &'static Gift, language: Language) -> Published {
        let messages = language.messages();
        let catalogue = self.loaded.catalogue;
        let title = gift.title.in_language(language.tag());
        let exhibit = catalogue.exhibit().title.in_language(language.tag());
        let page = Page::Gift {
            id: gift.id.clone(),
            query: Query::default(),
        };
        let href = Route::new(language, page).to_string();
        let canonical = self.site.address(&href);
        let picture = gift.plate.as_ref().map(|plate| {
            let src = ["plates/", &plate.file, ".small.svg"].concat();
            let alt = plate.alt.in_language(language.tag());
            view! { <img class="embed__plate" src=src alt=alt width="480" height="600" /> }
        });
        let body = view! {
            <main class="embed case">
                <a class="embed__link" href=href target="_blank" rel="noopener">
                    {picture}
                    <h1 class="embed__title">{title}</h1>
                    <p class="embed__note">{exhibit} " · " {messages.impression}</p>
                </a>
            </main>
        };
        let canonical = canonical.map_or_else(String::new, |address| {
            format!("<link rel=\"canonical\" href=\"{}\">", escaped(&address))
        });
        Published {
            address: embed_page(gift),
            head: format!(
                "<title>{} · {}</title><meta name=\"robots\" content=\"noindex\">{canonical}",
                escaped(title),
                escaped(exhibit)
            ),
            body: body.to_html(),
        }
    }
}

/// What stands wherever there is no page, until the program shows what may have been meant.
#[must_use]
pub fn lost(loaded: LoadedCatalogue, language: Language) -> Published {
    let messages = language.notice_messages();
    let name = loaded.catalogue.exhibit().title.in_language(language.tag());
    let room = view! {
        <div class="exhibit">
            <main class="main">
                <div class="section wide">
                    <h1 class="section__title">{messages.not_found_title}</h1>
                    <p class="section__lead">{messages.not_found_text}</p>
                </div>
            </main>
        </div>
    };
    Published {
        address: String::new(),
        head: format!(
            "<title>{} · {}</title><meta name=\"robots\" content=\"noindex\">",
            escaped(messages.not_found_title),
            escaped(name)
        ),
        body: [notices(language), room.to_html()].concat(),
    }
}

/// What a page has to say for itself, should it come to that: the script that starts the program
/// (`scripts/start.js`) shows it.
fn notices(language: Language) -> String {
    let messages = language.notice_messages();
    let notice = |name: &'static str, role: &'static str, text: &'static str| {
        view! {
            <section class="fault-banner" role=role data-notice=name hidden>
                <div class="fault-banner__row wide">
                    <p class="fault-banner__words">{text}</p>
                    <button class="button" type="button">{messages.reload}</button>
                </div>
            </section>
        }
    };
    [
        notice("start-failed", "alert", messages.no_program),
        notice("new-edition", "status", messages.new_edition),
    ]
    .into_iter()
    .map(View::to_html)
    .collect()
}
