//! What can be cited on a gift's page, and the absolute URL of a page.

#[cfg(not(target_arch = "wasm32"))]
use crate::components::PublishedAt;
use crate::components::{gift_messages, language, localized, messages};
use crate::session::Session;
use vitrine_catalogue::{Catalogue, Csl, Gift, Key};
use vitrine_route::{Page, Route};
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// The works to cite: this page, then each source of the gift.
pub(super) fn citable(
    session: Session,
    catalogue: &'static Catalogue,
    key: Key<Gift>,
) -> Vec<(String, Csl)> {
    let messages = messages();
    let gift = &catalogue[key];
    let route = session.route_to(Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    });
    let issued = catalogue
        .exhibit()
        .edition
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    let page = Csl {
        kind: "webpage".to_owned(),
        title: localized(&gift.title).to_owned(),
        container_title: Some(localized(&catalogue.exhibit().title).to_owned()),
        issued,
        url: published_url(&route),
        language: Some(language().tag().to_owned()),
        note: Some([messages.number, " ", &gift.number].concat()),
        ..Csl::default()
    };
    let mut records = vec![(gift_messages().cite_this_page.to_owned(), page)];
    records.extend(gift.sources().into_iter().map(|key| {
        let source = &catalogue[key];
        (source.name.clone(), source.csl.clone())
    }));
    records
}

/// The absolute URL of a route; relative on a host that does not know where it publishes.
pub(in crate::pages) fn absolute_url(route: &Route) -> String {
    published_url(route).unwrap_or_else(|| route.to_string())
}

/// The absolute URL of a route; none on a host that does not know where it publishes, since a
/// relative one leads nowhere from where it is cited.
fn published_url(route: &Route) -> Option<String> {
    let text = route.to_string();
    #[cfg(target_arch = "wasm32")]
    {
        let base = document().base_uri().ok().flatten()?;
        let url = web_sys::Url::new_with_base(&text, &base).ok()?;
        Some(url.href())
    }
    #[cfg(not(target_arch = "wasm32"))]
    use_context::<PublishedAt>().map(|root| [&root.0, text.trim_start_matches("./")].concat())
}
