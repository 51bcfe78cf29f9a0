//! Links from a page to itself in every language, for search engines.
//!
//! They demand absolute addresses, so without a site there are none.

use super::Site;
use crate::markup::escaped;
use vitrine_i18n::Language;
use vitrine_route::Route;

/// `<link hreflang>` for each of the languages, the page's own among them; none if there is but one.
#[must_use]
pub fn translations(route: &Route, site: &Site, languages: &[Language]) -> String {
    if languages.len() < 2 {
        return String::new();
    }
    let link = |language: &Language| {
        let translated = Route::new(*language, route.page.clone());
        let address = site.address(&translated.path())?;
        Some(format!(
            "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
            language.tag(),
            escaped(&address)
        ))
    };
    languages.iter().filter_map(link).collect()
}
