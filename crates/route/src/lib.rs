//! Every URL of an exhibit: parse and print.
//!
//! A [`Route`] is a URL relative to `<base href>`: a path with a trailing slash and a query string.
//! Any text parses; what is odd is sanitized, what is unknown leads to [`Page::NotFound`].
//! `Route::parse(&route.to_string()) == route` for every route that was parsed. This crate never
//! touches the browser's location: `src/session/location.rs` does.
//!
//! ```
//! use vitrine_route::{Page, Route};
//!
//! let route = Route::parse("/gifts/?q=vase&place=harbour&sort=date");
//! assert!(matches!(route.page, Page::Gifts { .. }));
//! assert_eq!(route.to_string(), "gifts/?q=vase&place=harbour&sort=date");
//! ```

mod favourites;
mod page;
mod page_kind;
mod query;
mod sanitize;
mod tour;

use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use query::{
    parse_certainty, parse_kiosk, parse_query, parse_selection, print_query, print_selection,
};
use vitrine_i18n::Language;

pub use favourites::{Favourites, FavouritesView};
pub use page::{GalleryView, Page};
pub use page_kind::PageKind;
pub use query::{certainty_key, sort_from_key, sort_key};
pub use sanitize::sanitize;
pub use tour::{Paper, TourPage};

/// The longest search, and the longest segment of a path, in characters; the rest is cut.
pub const MAX_QUERY_LENGTH: usize = 120;
/// The most path segments that are read.
const MAX_DEPTH: usize = 8;
/// What is percent-encoded in a path segment, beside what is not ASCII.
const SEGMENT_ESCAPES: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b':')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A URL of the exhibit: a language and a page with its state.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Route {
    /// The language of the interface.
    pub language: Language,
    /// The page, with its state.
    pub page: Page,
    /// In a museum's kiosk, the idle seconds after which the session is reset.
    pub kiosk: Option<u16>,
}

impl Route {
    /// The route of `page` in `language`.
    #[must_use]
    pub fn new(language: Language, page: Page) -> Self {
        Self {
            language,
            page,
            kiosk: None,
        }
    }

    /// Parses a URL relative to `<base href>`, with or without a leading slash; a `#fragment` is
    /// ignored. Never fails: what cannot be read is left out.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let text = text.split('#').next().unwrap_or_default();
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let mut segments: Vec<String> = path
            .split('/')
            .map(|segment| {
                percent_decode_str(segment)
                    .decode_utf8_lossy()
                    .replace('/', " ")
            })
            .map(|segment| sanitize(&segment, MAX_QUERY_LENGTH))
            .filter(|segment| {
                !segment.is_empty() && !matches!(segment.as_str(), "." | ".." | "index.html")
            })
            .take(MAX_DEPTH)
            .collect();
        let language = segments
            .first()
            .and_then(|first| Language::from_tag(first))
            .unwrap_or_default();
        if language != Language::default() {
            segments.remove(0);
        }
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let not_found = || Page::NotFound {
            path: segments.join("/"),
        };
        let page = match segments.as_slice() {
            [] => Page::Entrance,
            ["gifts"] => {
                let (query, view) = parse_query(query);
                Page::Gifts { query, view }
            }
            ["gifts", id] => Page::Gift {
                id: (*id).to_owned(),
                query: parse_query(query).0,
            },
            ["journey"] => Page::Journey {
                selection: parse_selection(query),
            },
            ["topics"] => Page::Topics,
            ["people"] => Page::People,
            ["people", id] => Page::Person {
                id: (*id).to_owned(),
            },
            ["places"] => Page::Places,
            ["places", id] => Page::Place {
                id: (*id).to_owned(),
            },
            ["sources"] => Page::Sources,
            ["sources", id] => Page::Source {
                id: (*id).to_owned(),
            },
            ["questions"] => Page::Questions {
                certainty: parse_certainty(query),
            },
            ["visit"] => Page::Favourites {
                view: favourites::parse_view(query),
            },
            ["about"] => Page::About,
            ["tour", below @ ..] => {
                TourPage::parse(below, query).map_or_else(not_found, Page::Tour)
            }
            _ => not_found(),
        };
        Self {
            language,
            page,
            kiosk: parse_kiosk(query),
        }
    }

    /// The words in an unknown path, to search the gifts by.
    #[must_use]
    pub fn words_of_path(path: &str) -> String {
        let words: String = path
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { ' ' })
            .collect();
        sanitize(&words, MAX_QUERY_LENGTH)
    }

    /// The path, without the query string.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        if self.language != Language::default() {
            path.push_str(self.language.tag());
            path.push('/');
        }
        match &self.page {
            Page::Entrance => {}
            Page::Gifts { .. } => path.push_str("gifts/"),
            Page::Gift { id, .. } => push_segments(&mut path, &["gifts", id]),
            Page::Journey { .. } => path.push_str("journey/"),
            Page::Topics => path.push_str("topics/"),
            Page::Tour(page) => push_segments(&mut path, &page.segments()),
            Page::People => path.push_str("people/"),
            Page::Person { id } => push_segments(&mut path, &["people", id]),
            Page::Places => path.push_str("places/"),
            Page::Place { id } => push_segments(&mut path, &["places", id]),
            Page::Sources => path.push_str("sources/"),
            Page::Source { id } => push_segments(&mut path, &["sources", id]),
            Page::Questions { .. } => path.push_str("questions/"),
            Page::Favourites { .. } => path.push_str("visit/"),
            Page::About => path.push_str("about/"),
            Page::NotFound { path: unknown } => {
                push_segments(&mut path, &unknown.split('/').collect::<Vec<_>>());
            }
        }
        if path.is_empty() {
            path.push_str("./");
        }
        path
    }
}

impl fmt::Display for Route {
    /// Relative to `<base href>`, without a leading slash; the entrance is `./`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path())?;
        let mut query = match &self.page {
            Page::Gifts { query, view } => print_query(query, *view),
            Page::Gift { query, .. } => print_query(query, GalleryView::default()),
            Page::Journey { selection } => print_selection(selection),
            Page::Tour(page) => page.query().to_owned(),
            Page::Favourites { view } => favourites::print_view(view),
            Page::Questions {
                certainty: Some(certainty),
            } => ["certainty=", certainty_key(*certainty)].concat(),
            _ => String::new(),
        };
        if let Some(seconds) = self.kiosk {
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str("kiosk=");
            query.push_str(&seconds.to_string());
        }
        if query.is_empty() {
            return Ok(());
        }
        f.write_str("?")?;
        f.write_str(&query)
    }
}

fn push_segments(path: &mut String, segments: &[&str]) {
    for segment in segments {
        path.extend(utf8_percent_encode(segment, SEGMENT_ESCAPES));
        path.push('/');
    }
}
