//! The style sheets of a folder: one for every page, and one for each kind of page that needs more.
//!
//! Where things are in a drawing is said in `style` attributes, which the content security policy
//! refuses; so those become rules of the page kind's own sheet.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lol_html::{RewriteStrSettings, element, rewrite_str};
use vitrine_bundle::{Asset, PageAsset};
use vitrine_catalogue::Accent;
use vitrine_route::PageKind;

use super::font_faces::leave_out_unused;
use super::page_kind::kinds_named;
use super::tag::Tag;
use super::template::StyleLink;
use crate::PublishError;
use crate::folder::{read, remove, write_hashed};

/// The sheet of pages on which no script runs.
const NO_SCRIPT: &str = include_str!("../../../../style/noscript.css");

/// What the sheet of every page is called.
const EVERY_PAGE: &str = "vitrine";

/// Refers from an element to the rule that was its `style` attribute.
const RULE: &str = "data-style";

/// Style sheets, by the kind of page that they are for; what is for every page has no kind.
pub(super) struct StyleSheets {
    texts: BTreeMap<Option<PageKind>, String>,
    /// The rules made of `style` attributes, of each kind of page, in the order of their numbers.
    rules: BTreeMap<PageKind, Vec<String>>,
}

impl StyleSheets {
    /// Takes the linked sheets out of the folder.
    pub(super) fn take(dist: &Path, links: &[StyleLink]) -> Result<Self, PublishError> {
        let mut texts = BTreeMap::<_, String>::new();
        for StyleLink { file, pages } in links {
            let kinds = kinds_named("index.html".as_ref(), pages)?;
            let path = dist.join(file);
            let sheet = read(&path)?;
            if kinds.is_empty() {
                texts.entry(None).or_default().push_str(&sheet);
            }
            for kind in kinds {
                texts.entry(Some(kind)).or_default().push_str(&sheet);
            }
            remove(&path)?;
        }
        Ok(Self {
            texts,
            rules: BTreeMap::new(),
        })
    }

    /// The body of the page at a path, with its `style` attributes made rules of the sheet of its
    /// kind.
    pub(super) fn extract(
        &mut self,
        path: &str,
        kind: PageKind,
        html: &str,
    ) -> Result<String, PublishError> {
        let mut rules = self.rules.remove(&kind).unwrap_or_default();
        let mut escaped = None;
        let extract = element!("[style]", |element| {
            let style = element.get_attribute("style").unwrap_or_default();
            if style.contains(['&', '}']) {
                escaped.get_or_insert_with(|| style.clone());
            }
            let known = rules.iter().position(|rule| *rule == style);
            let number = known.unwrap_or_else(|| {
                rules.push(style);
                rules.len() - 1
            });
            element.remove_attribute("style");
            element.set_attribute(RULE, &number.to_string())?;
            Ok(())
        });
        let settings = RewriteStrSettings::new().append_element_content_handler(extract);
        let html = rewrite_str(html, settings).map_err(PublishError::html(path))?;
        if let Some(style) = escaped {
            let found = format!("style {style:?}");
            let expected = "declarations without character references or braces";
            return Err(PublishError::unexpected(path, found, expected));
        }
        if !rules.is_empty() {
            self.rules.insert(kind, rules);
        }
        Ok(html)
    }

    /// Leaves out the fonts that have none of these letters.
    pub(super) fn leave_out_fonts(
        &mut self,
        dist: &Path,
        letters: &BTreeSet<char>,
    ) -> Result<(), PublishError> {
        let sheet = self.texts.entry(None).or_default();
        leave_out_unused(dist, sheet, letters)
    }

    /// Gives every page the accent of its exhibit in place of the engine's.
    pub(super) fn set_accent(&mut self, Accent { light, dark }: Accent) {
        let rule = format!("@layer tokens{{:root{{--accent:light-dark({light},{dark})}}}}");
        self.texts.entry(None).or_default().push_str(&rule);
    }

    /// Writes the sheets into the folder.
    pub(super) fn write(mut self, dist: &Path) -> Result<StyleAssets, PublishError> {
        for (kind, rules) in self.rules {
            let text = self.texts.entry(Some(kind)).or_default();
            for (number, rule) in rules.iter().enumerate() {
                let number = number.to_string();
                text.push_str(&["[", RULE, "=\"", &number, "\"]{", rule, "}"].concat());
            }
        }
        let mut styles = Vec::new();
        for (kind, text) in self.texts {
            let (stem, pages) = match kind {
                None => (EVERY_PAGE, Vec::new()),
                Some(kind) => (kind.name(), vec![kind.name().to_owned()]),
            };
            styles.push(write_hashed(dist, stem, "css", &text)?.with_pages(pages));
        }
        let no_script = write_hashed(dist, "noscript", "css", NO_SCRIPT)?;
        Ok(StyleAssets { styles, no_script })
    }
}

/// The style sheets as they are published.
pub(super) struct StyleAssets {
    /// One for every page, and one for each kind of page that needs more.
    pub(super) styles: Vec<PageAsset>,
    /// For where no script runs.
    pub(super) no_script: Asset,
}

impl StyleAssets {
    /// What a page of a kind has in its head: links to its sheets, and where the app finds those of
    /// the other kinds, for when the visitor goes there.
    pub(super) fn head(&self, kind: PageKind) -> String {
        let mut head = String::new();
        for PageAsset {
            file,
            integrity,
            pages,
        } in &self.styles
        {
            let link = |href: &str| Tag::new("link", &[("rel", "stylesheet"), ("href", href)]);
            let is = |kind: PageKind| pages.iter().any(|page| page == kind.name());
            if pages.is_empty() || is(kind) {
                head.push_str(&link(file).with("integrity", integrity).to_string());
            } else if kind != PageKind::Embed && !is(PageKind::Embed) {
                // Nobody goes from an embed to a page, or back, without leaving the document.
                for page in pages {
                    let name = ["style-", page].concat();
                    let content = [file, " ", integrity].concat();
                    let meta = Tag::new("meta", &[("name", &name), ("content", &content)]);
                    head.push_str(&meta.to_string());
                }
            }
        }
        if kind != PageKind::Embed {
            let link = Tag::new(
                "link",
                &[("rel", "stylesheet"), ("href", &self.no_script.file)],
            );
            head.push_str(&["<noscript>", &link.to_string(), "</noscript>"].concat());
        }
        head
    }
}
