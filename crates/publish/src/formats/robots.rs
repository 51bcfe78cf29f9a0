//! `robots.txt` (RFC 9309): everybody may read everything.
//!
//! It never hides a page: what is published is public.

use super::File;
use super::edition::Edition;

/// The file, which names the site map if there is one.
pub(super) fn file(edition: Edition) -> File {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(address) = edition.site.address(super::sitemap::PATH) {
        text.push_str(&["\nSitemap: ", &address, "\n"].concat());
    }
    File::new("robots.txt", text)
}
