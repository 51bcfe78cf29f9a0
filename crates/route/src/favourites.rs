//! A visitor's favourites: an ordered set of gift ids, and how `/visit/` shows it.
//!
//! Any text parses: invalid ids, duplicates and what exceeds the maximum are dropped. Whether a
//! gift has the id, only the catalogue knows. Nothing here stores or fetches.
//!
//! ```
//! use vitrine_route::Favourites;
//!
//! let favourites = Favourites::parse("blue-vase,,Blue Vase,sextant,blue-vase");
//! assert_eq!(favourites.to_string(), "blue-vase,sextant");
//! ```

use std::fmt;

use super::MAX_QUERY_LENGTH;

/// Ids of gifts, each once, in the order of adding. They are valid ids, so a URL holds them without
/// escapes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Favourites(Vec<String>);

/// What `/visit/` shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FavouritesView {
    /// A set that somebody shared; empty for the visitor's own.
    pub shared: Favourites,
    /// Those compared side by side: at most [`FavouritesView::MAX_COMPARED`].
    pub compared: Favourites,
    /// Whether the comparison has only the rows that differ.
    pub only_differing: bool,
}

impl FavouritesView {
    /// The most gifts in a comparison.
    pub const MAX_COMPARED: usize = 4;

    /// The same with a gift added to the comparison, or removed if it was in it.
    #[must_use]
    pub fn with_toggled(&self, id: &str) -> FavouritesView {
        let mut view = self.clone();
        if !view.compared.remove(id) && view.compared.len() < FavouritesView::MAX_COMPARED {
            view.compared.add(id);
        }
        view
    }
}

impl Favourites {
    /// The most gifts in a set; the rest are dropped.
    pub const MAX_LENGTH: usize = 200;

    /// Parses ids with commas between them.
    #[must_use]
    pub fn parse(text: &str) -> Favourites {
        let mut favourites = Favourites::default();
        favourites.add_all(text.split(','));
        favourites
    }

    /// The ids, in order.
    #[must_use]
    pub fn ids(&self) -> &[String] {
        &self.0
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether no more can be added.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.0.len() >= Favourites::MAX_LENGTH
    }

    /// Whether the set has the gift.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.0.iter().any(|one| one == id)
    }

    /// Appends a gift, unless it is there already, the set is full, or the id is invalid.
    pub fn add(&mut self, id: &str) {
        if !self.is_full() && is_id(id) && !self.contains(id) {
            self.0.push(id.to_owned());
        }
    }

    /// Appends gifts, each as [`Favourites::add`] does.
    pub fn add_all<'a>(&mut self, ids: impl IntoIterator<Item = &'a str>) {
        for id in ids {
            self.add(id);
        }
    }

    /// Removes a gift; returns whether it was there.
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|one| one != id);
        self.0.len() < before
    }

    /// Swaps a gift with the one before it.
    pub fn move_up(&mut self, id: &str) {
        if let Some(at) = self.0.iter().position(|one| one == id)
            && at > 0
        {
            self.0.swap(at - 1, at);
        }
    }

    /// Swaps a gift with the one after it.
    pub fn move_down(&mut self, id: &str) {
        if let Some(at) = self.0.iter().position(|one| one == id)
            && at + 1 < self.0.len()
        {
            self.0.swap(at, at + 1);
        }
    }

    /// Removes every gift of which `is_known` is false.
    pub fn retain(&mut self, is_known: impl Fn(&str) -> bool) {
        self.0.retain(|id| is_known(id));
    }
}

impl fmt::Display for Favourites {
    /// The ids with commas between them, which parse as the same set.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(","))
    }
}

/// Words of lower-case letters and digits, with a hyphen between them.
fn is_id(text: &str) -> bool {
    text.len() <= MAX_QUERY_LENGTH
        && text.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

pub(super) fn parse_view(text: &str) -> FavouritesView {
    let mut view = FavouritesView::default();
    for (key, value) in form_urlencoded::parse(text.as_bytes()) {
        match key.as_ref() {
            "gifts" => view.shared.add_all(value.split(',')),
            "compare" => {
                for id in value.split(',') {
                    if view.compared.len() < FavouritesView::MAX_COMPARED {
                        view.compared.add(id);
                    }
                }
            }
            "rows" if value == "differing" => view.only_differing = true,
            _ => {}
        }
    }
    view
}

pub(super) fn print_view(view: &FavouritesView) -> String {
    let mut parts = Vec::new();
    for (key, favourites) in [("gifts=", &view.shared), ("compare=", &view.compared)] {
        if !favourites.is_empty() {
            parts.push([key, &favourites.to_string()].concat());
        }
    }
    if view.only_differing {
        parts.push("rows=differing".to_owned());
    }
    parts.join("&")
}
