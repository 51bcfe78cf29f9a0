//! Query strings: parsed leniently, printed in one canonical form.
//!
//! Never fails: what cannot be a name or a value, and what is too much, is left out. Whether the
//! catalogue has a facet of that name is not known here: see [`Query::known_to`].

use std::ops::RangeInclusive;

use super::{GalleryView, MAX_QUERY_LENGTH, sanitize};
use vitrine_catalogue::Certainty;
use vitrine_search::{Query, Selection, Sort};

/// The most filters; the rest are dropped.
const MAX_FILTERS: usize = 64;
/// The longest name of a facet, in bytes.
const MAX_NAME: usize = 64;
/// The idle seconds that a kiosk may wait: long enough to read a label, at most an hour.
const KIOSK_SECONDS: RangeInclusive<u16> = 10..=3600;

pub(super) fn parse_query(text: &str) -> (Query, GalleryView) {
    let mut query = Query::default();
    let mut view = GalleryView::default();
    for (key, value) in form_urlencoded::parse(text.as_bytes()) {
        let value = sanitize(&value, MAX_QUERY_LENGTH);
        match key.as_ref() {
            "q" => query.words = value,
            "sort" => query.sort = sort_from_key(&value),
            "kiosk" => {}
            "view" => {
                if value == "list" {
                    view = GalleryView::List;
                }
            }
            key => {
                if is_name(key)
                    && !value.is_empty()
                    && query.filters.len() < MAX_FILTERS
                    && !query.has(key, &value)
                {
                    query = query.toggled(key, &value);
                }
            }
        }
    }
    (query, view)
}

pub(super) fn print_query(query: &Query, view: GalleryView) -> String {
    let mut text = form_urlencoded::Serializer::new(String::new());
    if !query.words.is_empty() {
        text.append_pair("q", &query.words);
    }
    for (facet, value) in &query.filters {
        text.append_pair(facet, value);
    }
    if query.sort != Sort::default() {
        text.append_pair("sort", sort_key(&query.sort));
    }
    if view == GalleryView::List {
        text.append_pair("view", "list");
    }
    text.finish()
}

pub(super) fn parse_selection(text: &str) -> Selection {
    let mut selection = Selection::default();
    for (key, value) in form_urlencoded::parse(text.as_bytes()) {
        let chosen = Some(sanitize(&value, MAX_QUERY_LENGTH)).filter(|value| !value.is_empty());
        match key.as_ref() {
            "day" => selection.day = chosen,
            "place" => selection.place = chosen,
            "person" => selection.person = chosen,
            _ => {}
        }
    }
    selection
}

pub(super) fn print_selection(selection: &Selection) -> String {
    let mut text = form_urlencoded::Serializer::new(String::new());
    for (key, chosen) in [
        ("day", &selection.day),
        ("place", &selection.place),
        ("person", &selection.person),
    ] {
        if let Some(chosen) = chosen {
            text.append_pair(key, chosen);
        }
    }
    text.finish()
}

pub(super) fn parse_certainty(text: &str) -> Option<Certainty> {
    let (_, value) = form_urlencoded::parse(text.as_bytes()).find(|(key, _)| key == "certainty")?;
    [Certainty::Settled, Certainty::Likely, Certainty::Open]
        .into_iter()
        .find(|certainty| certainty_key(*certainty) == value)
}

pub(super) fn parse_kiosk(text: &str) -> Option<u16> {
    let (_, value) = form_urlencoded::parse(text.as_bytes()).find(|(key, _)| key == "kiosk")?;
    let seconds = value.parse().ok()?;
    KIOSK_SECONDS.contains(&seconds).then_some(seconds)
}

/// The name of a certainty in a URL.
#[must_use]
pub fn certainty_key(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Settled => "settled",
        Certainty::Likely => "likely",
        Certainty::Open => "open",
    }
}

/// The name of a sort order in a URL.
#[must_use]
pub fn sort_key(sort: &Sort) -> &str {
    match sort {
        Sort::Best => "best",
        Sort::Number => "number",
        Sort::Date => "date",
        Sort::Giver => "giver",
        Sort::Field(id) => id,
    }
}

/// The sort order with this name in a URL: that of a declared field if it is none of every exhibit's.
#[must_use]
pub fn sort_from_key(key: &str) -> Sort {
    let built_in = [Sort::Best, Sort::Number, Sort::Date, Sort::Giver];
    let found = built_in.into_iter().find(|sort| sort_key(sort) == key);
    found.unwrap_or_else(|| {
        if is_name(key) {
            Sort::Field(key.to_owned())
        } else {
            Sort::default()
        }
    })
}

/// Whether a text may be the name of a facet or the id of a field: lower-case letters and digits of
/// ASCII, in words joined by single hyphens. What others add to an address, such as `utm_source`,
/// mostly is not.
fn is_name(text: &str) -> bool {
    text.len() <= MAX_NAME
        && text.split('-').all(|word| {
            let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
            !word.is_empty() && word.bytes().all(fits)
        })
}
