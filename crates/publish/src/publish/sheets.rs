//! The style sheets of a folder: what every page needs becomes one, and what only some pages need is
//! one for each kind of page.
//!
//! A sheet is for the kinds of page that it is named after (`style/gift-study.css`), and else for all.
//! Where things are in a drawing is said in `style` attributes, which no page may have that is
//! served with a strict policy; so those become rules of the page's own sheet.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::tags::{attribute, tags};
use super::{Unpublishable, integrity, place_named, read};
use vitrine_route::PageKind;

/// The kind of page that other sites may frame.
const EMBED: &str = "embed";

/// The sheet of a page on which no script runs. While the exhibit is being worked on, no page has it.
const NO_SCRIPT: &str = include_str!("../../../../style/noscript.css");

/// Has the place of a `style` attribute.
const PLACED: &str = "data-at";

/// The sheets, by the kind of page that they are for; what is for every page has no kind.
pub(super) struct Sheets {
    texts: BTreeMap<&'static str, String>,
    /// The rules made of `style` attributes: of each kind of page, in the order of their numbers.
    places: BTreeMap<&'static str, Vec<String>>,
}

impl Sheets {
    /// Takes the sheets that `html` links out of the folder.
    pub(super) fn take(dist: &Path, html: &str) -> Result<Sheets, Unpublishable> {
        let mut texts = BTreeMap::<_, String>::new();
        for link in tags(html, "link").filter(is_sheet) {
            let file = attribute(link, "href").unwrap_or_default();
            let file = file.trim_start_matches(['.', '/']);
            let path = dist.join(file);
            let sheet = read(&path)?;
            for kind in kinds_of(file) {
                texts.entry(kind).or_default().push_str(&sheet);
            }
            fs::remove_file(&path).map_err(|error| Unpublishable::File { path, error })?;
        }
        if !texts.contains_key("") {
            return Err(Unpublishable::NoSheet);
        }
        Ok(Sheets {
            texts,
            places: BTreeMap::new(),
        })
    }

    /// `html`, a page's body, with its `style` attributes made rules of the sheet of its kind. Only
    /// in a tag may a quotation mark stand as it is.
    pub(super) fn styled(&mut self, html: &str, kind: &'static str) -> String {
        let mut parts = html.split(" style=\"");
        let mut styled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (style, rest) = part.split_once('"').unwrap_or((part, ""));
            let places = self.places.entry(kind).or_default();
            let known = places.iter().position(|place| place == style);
            let number = known.unwrap_or_else(|| {
                places.push(style.to_owned());
                places.len() - 1
            });
            styled.push_str(&[" ", PLACED, "=\"", &number.to_string(), "\"", rest].concat());
        }
        styled
    }

    /// Puts the sheets into the folder, and gives what links them.
    pub(super) fn place(mut self, dist: &Path) -> Result<SheetLinks, Unpublishable> {
        for (kind, places) in self.places {
            let text = self.texts.entry(kind).or_default();
            for (number, place) in places.iter().enumerate() {
                let number = number.to_string();
                text.push_str(&["[", PLACED, "=\"", &number, "\"]{", place, "}"].concat());
            }
        }
        let mut links = SheetLinks {
            no_script: place_named(dist, "noscript", "css", NO_SCRIPT)?,
            ..SheetLinks::default()
        };
        for (kind, text) in self.texts {
            let stem = if kind.is_empty() { "vitrine" } else { kind };
            let name = place_named(dist, stem, "css", &text)?;
            links.sheets.insert(kind, (name, integrity(&text)));
        }
        Ok(links)
    }
}

/// The kinds of page that a sheet is named after; `""` if it is for all.
fn kinds_of(file: &str) -> Vec<&'static str> {
    let kinds: Vec<&'static str> = file
        .split(['-', '.'])
        .map_while(|name| {
            // The sheets are still named after the former names of two kinds.
            match name {
                "rooms" => Some(PageKind::Tour),
                "study" => Some(PageKind::Reference),
                name => PageKind::from_name(name),
            }
        })
        .map(PageKind::name)
        .collect();
    if kinds.is_empty() { vec![""] } else { kinds }
}

/// Whether a link is to a sheet for every medium.
pub(super) fn is_sheet(link: &&str) -> bool {
    attribute(link, "rel") == Some("stylesheet") && attribute(link, "media").is_none()
}

/// How sheets are linked.
#[derive(Default)]
pub(super) struct SheetLinks {
    /// The name and the integrity of each sheet, by the kind of page.
    sheets: BTreeMap<&'static str, (String, String)>,
    /// The name of the sheet for where no script runs.
    no_script: String,
}

impl SheetLinks {
    /// What a page of a kind links; and where the program finds the sheets of the other pages, for
    /// when the visitor goes there.
    pub(super) fn of(&self, kind: &str) -> String {
        let mut links = String::new();
        for (of, (name, integrity)) in &self.sheets {
            let link = if of.is_empty() || *of == kind {
                format!("<link rel=\"stylesheet\" href=\"{name}\" integrity=\"{integrity}\">")
            } else if kind == EMBED || *of == EMBED {
                // Nobody goes from one to the other without leaving the page.
                continue;
            } else {
                format!("<meta name=\"sheet-{of}\" content=\"{name} {integrity}\">")
            };
            links.push_str(&link);
        }
        if kind != EMBED {
            links.push_str("<noscript><link rel=\"stylesheet\" href=\"");
            links.push_str(&self.no_script);
            links.push_str("\"></noscript>");
        }
        links
    }
}
