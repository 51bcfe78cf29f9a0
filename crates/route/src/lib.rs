//! Every URL of the exhibit: parse and print.
//!
//! An [`Route`] is what stands behind `<base href>`: a path with a trailing slash and,
//! behind `?`, the query. Any text parses; what is odd is cleaned, what is unknown leads to
//! [`Page::NotFound`]. `Route::parse(&route.to_string()) == address` for every address that
//! was parsed. This room never touches the browser's location; `exhibit/location.rs` does.
//!
//! ```
//! use crate::{Route, Page};
//!
//! let route = Route::parse("/gifts/?q=glove&place=vostochny&sort=date");
//! assert!(matches!(route.page, Page::Gifts { .. }));
//! assert_eq!(route.to_string(), "gifts/?q=glove&place=vostochny&sort=date");
//! ```

mod favourites;
mod query;
mod tour;

pub use tour::{Paper, TourPage};

use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use query::{
    parse_certainty, parse_kiosk, parse_query, parse_selection, print_query, print_selection,
};
use vitrine_catalogue::Certainty;
use vitrine_i18n::Language;
use vitrine_search::{Query, Selection, Sort};

pub use favourites::{Favourites, Show};

/// The longest search, in characters; the rest is cut.
pub const MOST_LETTERS: usize = 120;
/// The deepest path that is looked at.
const MOST_SEGMENTS: usize = 8;
/// What a path segment escapes, beside what is not ASCII.
const SEGMENT: &AsciiSet = &CONTROLS
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

/// What a visitor sees: a language and a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Route {
    /// The language the exhibit speaks.
    pub language: Language,
    /// The page, with all that it shows.
    pub page: Page,
    /// In a museum's kiosk: after so many idle seconds the visit is over.
    pub kiosk: Option<u16>,
}

/// A destination. A page is one variant here, one file in `pages/` and one arm in `app.rs`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Page {
    /// `/`
    #[default]
    Entrance,
    /// `/gifts/`
    Gifts {
        /// What is searched for, filtered by and sorted by.
        query: Query,
        /// Cases or rows.
        view: GalleryView,
    },
    /// `/gifts/<id>/`
    Gift {
        /// The gift's id, known or not.
        id: String,
        /// The selection that the visitor came from.
        query: Query,
    },
    /// `/journey/`
    Journey {
        /// The day, place and person that are chosen.
        selection: Selection,
    },
    /// `/tour/` and what lies below it.
    Tour(TourPage),
    /// `/people/`
    People,
    /// `/people/<id>/`
    Person {
        /// The person's id, known or not.
        id: String,
    },
    /// `/places/`
    Places,
    /// `/places/<id>/`
    Place {
        /// The place's id, known or not.
        id: String,
    },
    /// `/sources/`
    Sources,
    /// `/sources/<id>/`
    Source {
        /// The source's id, known or not.
        id: String,
    },
    /// `/questions/`
    Questions {
        /// Only those of this certainty.
        certainty: Option<Certainty>,
    },
    /// `/visit/`
    Favourites {
        /// What it shows of which gifts.
        show: Show,
    },
    /// `/about/`
    About,
    /// Any other path.
    NotFound {
        /// The path, decoded and cleaned, as words.
        path: String,
    },
}

/// How the gallery shows its gifts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GalleryView {
    /// Plates in cases.
    #[default]
    Grid,
    /// Rows.
    List,
}

impl Route {
    /// The address of `page` in `language`.
    #[must_use]
    pub fn new(language: Language, page: Page) -> Self {
        Self {
            language,
            page,
            kiosk: None,
        }
    }

    /// Parses what stands behind `<base href>`, with or without a leading slash; a `#fragment`
    /// is not looked at. Never fails: what cannot be read is left out.
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
            .map(|segment| clean(&segment, MOST_LETTERS))
            .filter(|segment| {
                !segment.is_empty() && !matches!(segment.as_str(), "." | ".." | "index.html")
            })
            .take(MOST_SEGMENTS)
            .collect();
        let language = segments
            .first()
            .and_then(|first| Language::ALL.into_iter().skip(1).find(|l| l.tag() == first))
            .unwrap_or_default();
        if language != Language::default() {
            segments.remove(0);
        }
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let lost = || Page::NotFound {
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
                show: favourites::parse_show(query),
            },
            ["about"] => Page::About,
            ["tour", below @ ..] => TourPage::parse(below, query).map_or_else(lost, Page::Tour),
            _ => lost(),
        };
        Self {
            language,
            page,
            kiosk: parse_kiosk(query),
        }
    }

    /// The words in a lost address, to search the gifts by.
    #[must_use]
    pub fn words_of_path(path: &str) -> String {
        let words: String = path
            .chars()
            .map(|letter| {
                if letter.is_alphanumeric() {
                    letter
                } else {
                    ' '
                }
            })
            .collect();
        clean(&words, MOST_LETTERS)
    }

    /// The page's own path: no query.
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
            Page::NotFound { path: lost } => {
                push_segments(&mut path, &lost.split('/').collect::<Vec<_>>());
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
            Page::Favourites { show } => favourites::print_show(show),
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

/// The name of a certainty in an address.
#[must_use]
pub fn certainty_key(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Settled => "settled",
        Certainty::Likely => "likely",
        Certainty::Open => "open",
    }
}

/// The name of an order in an address.
#[must_use]
pub fn sort_key(sort: Sort) -> &'static str {
    match sort {
        Sort::Best => "best",
        Sort::Number => "number",
        Sort::Date => "date",
        Sort::Giver => "giver",
    }
}

/// The order with this name in an address.
#[must_use]
pub fn sort_from_key(key: &str) -> Option<Sort> {
    [Sort::Best, Sort::Number, Sort::Date, Sort::Giver]
        .into_iter()
        .find(|sort| sort_key(*sort) == key)
}

/// Text fit to be searched for and shown: no control characters, nothing that turns the
/// direction of writing, single spaces, at most `most` characters.
#[must_use]
pub fn clean(text: &str, most: usize) -> String {
    let mut cleaned = String::new();
    let mut length = 0;
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let mut letters = word.chars().filter(|c| !turns_direction(*c)).peekable();
        if letters.peek().is_none() {
            continue;
        }
        if length > 0 {
            if length + 1 >= most {
                break;
            }
            cleaned.push(' ');
            length += 1;
        }
        for letter in letters {
            if length == most {
                return cleaned;
            }
            cleaned.push(letter);
            length += 1;
        }
    }
    cleaned
}

/// Marks that turn the direction of writing or cannot be seen, and what no decoder could read.
fn turns_direction(letter: char) -> bool {
    matches!(
        letter,
        '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{FFFD}'
            | '\u{061C}'
    )
}

fn push_segments(path: &mut String, segments: &[&str]) {
    for segment in segments {
        path.extend(utf8_percent_encode(segment, SEGMENT));
        path.push('/');
    }
}
