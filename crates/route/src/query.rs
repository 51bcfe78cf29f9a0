//! What stands behind the question mark: read leniently, printed one way.
//!
//! Never fails: what is unknown or too much is left out.

use std::ops::RangeInclusive;

use super::{GalleryView, MOST_LETTERS, certainty_key, clean, sort_from_key, sort_key};
use vitrine_catalogue::{Certainty, Facet};
use vitrine_search::{Query, Selection, Sort};

/// The most filters; the rest are dropped.
const MOST_CHOSEN: usize = 64;
/// How many idle seconds a kiosk may wait: long enough to read a label, at most an hour.
const KIOSK: RangeInclusive<u16> = 10..=3600;

pub(super) fn parse_query(text: &str) -> (Query, GalleryView) {
    let mut query = Query::default();
    let mut view = GalleryView::default();
    for (key, value) in form_urlencoded::parse(text.as_bytes()) {
        let value = clean(&value, MOST_LETTERS);
        match key.as_ref() {
            "q" => query.words = value,
            "sort" => query.sort = sort_from_key(&value).unwrap_or_default(),
            "view" if value == "list" => view = GalleryView::List,
            key => {
                if let Some(facet) = Facet::from_key(key)
                    && !value.is_empty()
                    && query.filters.len() < MOST_CHOSEN
                    && !query.has(facet, &value)
                {
                    query = query.toggled(facet, &value);
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
        text.append_pair(facet.key(), value);
    }
    if query.sort != Sort::default() {
        text.append_pair("sort", sort_key(query.sort));
    }
    if view == GalleryView::List {
        text.append_pair("view", "list");
    }
    text.finish()
}

pub(super) fn parse_selection(text: &str) -> Selection {
    let mut selection = Selection::default();
    for (key, value) in form_urlencoded::parse(text.as_bytes()) {
        let chosen = Some(clean(&value, MOST_LETTERS)).filter(|value| !value.is_empty());
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
    KIOSK.contains(&seconds).then_some(seconds)
}
