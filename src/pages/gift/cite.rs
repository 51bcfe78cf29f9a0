//! What can be cited on a gift's page, and the absolute URL of a page.

#[cfg(not(target_arch = "wasm32"))]
use crate::components::PublishedAt;
use crate::components::{Work, citable_source, gift_messages, language, localized, messages};
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
) -> Vec<Work> {
    let messages = messages();
    let gift = &catalogue[key];
    let route = session.route_to(Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    });
    let page = Csl {
        url: published_url(&route),
        note: Some([messages.number, " ", &gift.number].concat()),
        ..Csl::of_page(
            localized(&gift.title),
            catalogue.exhibit(),
            language().tag(),
        )
    };
    let mut works = vec![Work {
        name: gift_messages().cite_this_page.to_owned(),
        id: [&catalogue.exhibit().id, "-", &gift.id].concat(),
        csl: page,
    }];
    let sources = gift.sources().into_iter();
    works.extend(sources.map(|key| citable_source(&catalogue[key])));
    works
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
