//! The site map (<https://www.sitemaps.org/protocol.html>): every known address in every language, with the day of
//! this edition.
//!
//! It demands absolute addresses, so without a site there is none.

use super::edition::Edition;
use super::{File, xml};
use crate::paths;
use vitrine_i18n::Language;

/// Its path from the root.
pub(super) const PATH: &str = "sitemap.xml";

/// The file, if the site is known.
pub(super) fn file(edition: Edition) -> Option<File> {
    edition.site.root()?;
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let in_language = |language| paths(edition.catalogue, edition.tours, language);
    for path in Language::ALL.into_iter().flat_map(in_language) {
        text.push_str("  <url>\n");
        xml::line(&mut text, 2, "loc", &edition.site.reference(&path));
        if let Some(day) = edition.day() {
            xml::line(&mut text, 2, "lastmod", day);
        }
        text.push_str("  </url>\n");
    }
    text.push_str("</urlset>\n");
    Some(File::new(PATH, text))
}
