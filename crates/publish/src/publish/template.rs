//! The page that Trunk wrote from our `index.html`: what its head has for every page.
//!
//! Its body is what `trunk serve` shows until the app has started, and is not published. What the
//! head has for Trunk's own way of starting the app is taken out: a release has the bundler's.

use std::path::Path;

use lol_html::{RewriteStrSettings, element, rewrite_str};

use super::tag::Tag;
use crate::PublishError;
use crate::folder::{read, remove};

/// The file that Trunk wrote.
const FILE: &str = "index.html";

/// The catalogue as `index.html` preloads it.
const CATALOGUE: &str = "catalogue.json";

/// What every page has in its head, but for what only some kinds of page have.
#[derive(Debug, Default)]
pub(super) struct Template {
    /// The attributes of `<html>`.
    pub(super) html: Option<Tag>,
    /// `<meta>`s but the description, which is each page's own; the encoding is the first.
    pub(super) metas: Vec<Tag>,
    /// `<link>`s to neither style sheets nor what starts the app.
    pub(super) links: Vec<Tag>,
    /// Style sheets, in the order of the cascade.
    pub(super) styles: Vec<StyleLink>,
    /// Files that only Trunk's own way of starting the app needs.
    unused: Vec<String>,
}

/// A style sheet that `index.html` links.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct StyleLink {
    /// From the root of the folder.
    pub(super) file: String,
    /// The kinds of page that need it, from `data-pages`; every page if there are none.
    pub(super) pages: Vec<String>,
}

/// How often the head has what a release builds on.
#[derive(Default)]
struct Counts {
    base: usize,
    catalogue: usize,
    script: usize,
    wasm: usize,
}

impl Template {
    /// Reads the page in `dist`, and removes the files that only Trunk's own script needs.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or is not what Trunk writes from our `index.html`.
    pub(super) fn take(dist: &Path) -> Result<Self, PublishError> {
        let template = Self::parse(&read(&dist.join(FILE))?)?;
        for file in &template.unused {
            remove(&dist.join(file))?;
        }
        Ok(template)
    }

    /// The template in a page that Trunk wrote.
    pub(super) fn parse(html: &str) -> Result<Self, PublishError> {
        let mut template = Self::default();
        let mut counts = Counts::default();
        let mut in_head = true;
        let collect = element!("*", |element| {
            let tag = Tag::of(element);
            match element.tag_name().as_str() {
                // An HTML minifier may leave out the tag of the head, but never what ends it.
                "body" => in_head = false,
                _ if !in_head => {}
                "html" => template.html = Some(tag),
                "base" => counts.base += 1,
                "meta" if !tag.is("name", "description") => template.metas.push(tag),
                "script" if tag.is("type", "module") => counts.script += 1,
                "link" => template.sort_link(tag, &mut counts),
                _ => {}
            }
            Ok(())
        });
        let settings = RewriteStrSettings::new().append_element_content_handler(collect);
        rewrite_str(html, settings).map_err(PublishError::html(FILE))?;
        template
            .metas
            .sort_by_key(|meta| meta.attribute("charset").is_none());
        template.check(&counts)?;
        Ok(template)
    }

    fn sort_link(&mut self, link: Tag, counts: &mut Counts) {
        let href = link.attribute("href").unwrap_or_default();
        let file = path_of(href).to_owned();
        let rel = link.attribute("rel").unwrap_or_default();
        let is_fetched = link.is("as", "fetch");
        if rel == "stylesheet" && link.attribute("media").is_none() {
            let pages = link.attribute("data-pages").unwrap_or_default();
            let pages = pages.split_whitespace().map(str::to_owned).collect();
            self.styles.push(StyleLink { file, pages });
        } else if rel == "modulepreload" {
            self.unused.push(file);
        } else if is_fetched && file == CATALOGUE {
            counts.catalogue += 1;
        } else if is_fetched && link.is("type", "application/wasm") {
            counts.wasm += 1;
            self.unused.push(file);
        } else {
            let is_rooted = href.starts_with('/') && !href.starts_with("//");
            self.links.push(if is_rooted {
                link.with("href", &file)
            } else {
                link
            });
        }
    }

    fn check(&self, counts: &Counts) -> Result<(), PublishError> {
        let is_charset = |meta: &Tag| meta.attribute("charset").is_some();
        let charsets = self.metas.iter().filter(|meta| is_charset(meta)).count();
        let everywhere = self.styles.iter().filter(|style| style.pages.is_empty());
        let expected = [
            (usize::from(self.html.is_some()), "<html>"),
            (charsets, "<meta charset>"),
            (counts.base, "<base>"),
            (
                usize::from(everywhere.count() > 0),
                "style sheet of every page",
            ),
            (counts.catalogue, "preload of catalogue.json"),
            (counts.script, "module script of Trunk’s"),
            (counts.wasm, "preload of Trunk’s WebAssembly"),
        ];
        match expected.into_iter().find(|(count, _)| *count != 1) {
            None => Ok(()),
            Some((count, what)) => Err(PublishError::unexpected(
                FILE,
                format!("{count} of: {what}"),
                "one",
            )),
        }
    }
}

/// The path of a file from the root, which a URL of Trunk's begins with a slash.
fn path_of(url: &str) -> &str {
    url.trim_start_matches("./").trim_start_matches('/')
}
