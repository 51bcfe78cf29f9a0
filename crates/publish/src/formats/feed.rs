//! The feed of editions, in Atom (RFC 4287).
//!
//! The catalogue knows its own edition and no older one, so there is one entry. Identifiers are
//! absolute and dates are days of editions, so without a site or an edition there is no feed. The
//! clock is never read: an edition begins with its day.

use super::edition::Edition;
use super::{File, xml};

/// Its path from the root.
pub(super) const PATH: &str = "feed.xml";

/// The file, if the site and the edition are known.
pub(super) fn file(edition: Edition) -> Option<File> {
    let root = edition.site.root()?;
    let day = edition.day()?;
    let own = edition.site.address(PATH)?;
    let catalogue = edition.catalogue;
    let exhibit = catalogue.exhibit();
    let updated = [day, "T00:00:00Z"].concat();
    let link = |relation: &str, media_type: &str, address: &str| {
        format!(
            "<link rel=\"{relation}\" type=\"{media_type}\" href=\"{}\"/>\n",
            crate::markup::escaped(address)
        )
    };
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        edition.tag()
    );
    xml::line(&mut text, 1, "id", &own);
    xml::line(&mut text, 1, "title", edition.title());
    if let Some(subtitle) = &exhibit.subtitle {
        xml::line(&mut text, 1, "subtitle", edition.localized(subtitle));
    }
    xml::line(&mut text, 1, "updated", &updated);
    text.push_str("  ");
    text.push_str(&link("self", "application/atom+xml", &own));
    text.push_str("  ");
    text.push_str(&link("alternate", "text/html", root));
    text.push_str("  <author>\n");
    xml::line(&mut text, 2, "name", edition.title());
    text.push_str("  </author>\n");
    if !exhibit.licence.is_empty() {
        xml::line(&mut text, 1, "rights", &exhibit.licence);
    }
    let also = catalogue.gifts().iter().filter(|gift| gift.also_reported);
    let also = also.count();
    let summary = (edition.published_messages().edition)(
        catalogue.gifts().len() - also,
        also,
        catalogue.sources().len(),
        catalogue.questions().count(),
        &edition.nouns(),
    );
    text.push_str("  <entry>\n");
    xml::line(&mut text, 2, "id", &[root, "#edition-", day].concat());
    xml::line(&mut text, 2, "title", &edition_name(edition, day));
    xml::line(&mut text, 2, "updated", &updated);
    text.push_str("    ");
    text.push_str(&link("alternate", "text/html", root));
    xml::line(&mut text, 2, "summary", &summary);
    text.push_str("  </entry>\n</feed>\n");
    Some(File::new(PATH, text))
}

/// The edition in words, with its day.
fn edition_name(edition: Edition, day: &str) -> String {
    let messages = edition.messages();
    (messages.edition)(&vitrine_app::components::format::day(day, messages))
}
