//! Prerendering: every page as HTML, from the same components that the browser runs, so that it can
//! be read and followed before the app has loaded, and without it.
//!
//! It decides nothing about a page's content; it adds only the notices around it.

use crate::formats::{Site, embed_page, head, json_ld, script, translations};
use crate::markup::escaped;
use crate::paths;
use vitrine_app::app::App;
use vitrine_app::components::{EMPTY_CASE, PublishedAt, nouns_of};
use vitrine_app::session::{LoadedCatalogue, LoadedTours, Session};
use vitrine_catalogue::{Catalogue, Gift, Picture, Plate, Text, Tours};
use vitrine_i18n::Language;
use vitrine_route::{Page, Route};
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// A page as HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrerenderedPage {
    /// Where, from the root: empty for the entrance, else like `gifts/hat/`.
    pub path: String,
    /// What its head has of its own, from its title on: HTML.
    pub head: String,
    /// The content of its body: HTML.
    pub body: String,
}

/// Prerenders the pages of one catalogue.
#[derive(Clone, Copy)]
pub struct Prerenderer<'a> {
    /// The catalogue.
    pub loaded: LoadedCatalogue,
    /// Its tours, if it has any.
    pub tours: Option<LoadedTours>,
    /// Where it is published.
    pub site: &'a Site,
    /// In which languages.
    pub languages: &'a [Language],
}

impl Prerenderer<'_> {
    /// Every page, in each of the languages.
    #[must_use]
    pub fn pages(self) -> Vec<PrerenderedPage> {
        let none = Tours::default();
        let tours = self.tours.map_or(&none, |loaded| loaded.tours);
        let in_language = |language: &Language| {
            let loaded = self.loaded.in_language(language.tag());
            let prerenderer = Self { loaded, ..self };
            paths(loaded.catalogue, tours, *language)
                .into_iter()
                .map(move |path| prerenderer.page(&path))
        };
        self.languages.iter().flat_map(in_language).collect()
    }

    /// The page at a path.
    #[must_use]
    pub fn page(self, path: &str) -> PrerenderedPage {
        let route = Route::parse(path);
        let language = route.language;
        let catalogue = self.loaded.catalogue;
        let none = Tours::default();
        let tours = self.tours.map_or(&none, |loaded| loaded.tours);
        let linked = json_ld(catalogue, tours, &route, self.site);
        let head = [
            head(catalogue, tours, &route, self.site).html(),
            translations(&route, self.site, self.languages),
            script(&linked),
        ]
        .concat();
        let owner = Owner::new();
        let app = owner.with(|| {
            if let Some(root) = self.site.address("") {
                provide_context(PublishedAt(root));
            }
            let session = Session::prerender(route, self.loaded, self.tours);
            view! { <App session on_retry=Callback::new(|()| ()) /> }.to_html()
        });
        owner.cleanup();
        PrerenderedPage {
            path: path.trim_start_matches("./").to_owned(),
            head,
            body: [notices(catalogue, language), app].concat(),
        }
    }

    /// A gift as other sites may embed it: its picture or an empty case, its title and a link to its
    /// page.
    #[must_use]
    pub fn embed(self, gift: &'static Gift, language: Language) -> PrerenderedPage {
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
        let of_plate = [Plate::WIDTH, Plate::HEIGHT].map(i32::unsigned_abs);
        let in_language = |text: &'static Text| text.in_language(language.tag()).to_owned();
        let (src, [width, height], alt, impression) = match gift.picture() {
            Some(Picture::Plate(plate)) => {
                let alt = in_language(&plate.alt);
                (plate.small_path(), of_plate, alt, Some(messages.impression))
            }
            Some(Picture::Photograph(photograph)) => {
                let size = photograph.size.unwrap_or(of_plate);
                let alt = in_language(&photograph.alt);
                (photograph.path_from(960), size, alt, None)
            }
            None => {
                let alt = messages.empty_case.fill(&nouns_of(catalogue, language));
                (EMPTY_CASE.to_owned(), of_plate, alt, None)
            }
        };
        let impression = impression.map(|words| view! { " · " {words} });
        let body = view! {
            <main class="embed case">
                <a class="embed__link" href=href target="_blank" rel="noopener">
                    <img class="embed__plate" src=src alt=alt width=width.to_string() height=height.to_string() />
                    <h1 class="embed__title">{title}</h1>
                    <p class="embed__note">{exhibit}{impression}</p>
                </a>
            </main>
        };
        let canonical = canonical.map_or_else(String::new, |address| {
            format!("<link rel=\"canonical\" href=\"{}\">", escaped(&address))
        });
        PrerenderedPage {
            path: embed_page(gift),
            head: format!(
                "<title>{} · {}</title><meta name=\"robots\" content=\"noindex\">{canonical}",
                escaped(title),
                escaped(exhibit)
            ),
            body: body.to_html(),
        }
    }
}

/// The page for what is not found, until the app shows what may have been meant.
#[must_use]
pub fn not_found(loaded: LoadedCatalogue, language: Language) -> PrerenderedPage {
    let messages = language.notice_messages();
    let name = loaded.catalogue.exhibit().title.in_language(language.tag());
    let page = view! {
        <div class="exhibit">
            <main class="main">
                <div class="section wide">
                    <h1 class="section__title">{messages.not_found_title}</h1>
                    <p class="section__lead">{messages.not_found_text}</p>
                </div>
            </main>
        </div>
    };
    PrerenderedPage {
        path: String::new(),
        head: format!(
            "<title>{} · {}</title><meta name=\"robots\" content=\"noindex\">",
            escaped(messages.not_found_title),
            escaped(name)
        ),
        body: [notices(loaded.catalogue, language), page.to_html()].concat(),
    }
}

/// Notices, hidden until the bootstrap (`src/bootstrap/`) shows one: that the app could not start, that
/// it loads what the query of the address asks for, and that a newer edition has been installed.
fn notices(catalogue: &Catalogue, language: Language) -> String {
    let messages = language.notice_messages();
    let lang = language.mark_on_page(&catalogue.exhibit().languages);
    let notice = |name: &'static str, role: &'static str, text: &'static str| {
        view! {
            <section class="fault-banner" role=role data-notice=name lang=lang hidden>
                <div class="fault-banner__row wide">
                    <p class="fault-banner__words">{text}</p>
                    {(name == "loading").then(|| view! { <progress class="loading__bar" aria-label=text /> })}
                    <button class="button" type="button">{messages.reload}</button>
                </div>
            </section>
        }
    };
    [
        notice("start-failed", "alert", messages.no_program),
        notice("loading", "status", messages.loading_view),
        notice("new-edition", "status", messages.new_edition),
    ]
    .into_iter()
    .map(View::to_html)
    .collect()
}
