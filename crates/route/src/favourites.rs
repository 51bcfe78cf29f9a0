//! Gifts picked by a visitor: an ordered set of ids, and how `/visit/` shows it.
//!
//! Anything parses: what is no id, is there already or is too much is left out. Whether a gift
//! has the id, only the catalogue knows. Nothing here stores or fetches.
//!
//! ```
//! use crate::Favourites;
//!
//! let picked = Favourites::parse("fur-hat,,Fur Hat,cosmonaut-glove,fur-hat");
//! assert_eq!(picked.text(), "fur-hat,cosmonaut-glove");
//! ```

use super::MOST_LETTERS;

/// Gifts picked, each once, in an order. Its ids have the form of ids, so they stand in an
/// address as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Favourites(Vec<String>);

/// What `/visit/` shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Show {
    /// A set that somebody shared; one's own when it is empty.
    pub shared: Favourites,
    /// Which of the set stand side by side: at most [`Show::MOST_COMPARED`].
    pub compared: Favourites,
    /// Of those, only the rows that differ.
    pub only_differing: bool,
}

impl Show {
    /// The most gifts side by side.
    pub const MOST_COMPARED: usize = 4;

    /// The same with the gift side by side if it was not, and the other way round.
    #[must_use]
    pub fn comparing(&self, id: &str) -> Show {
        let mut show = self.clone();
        if !show.compared.remove(id) && show.compared.len() < Show::MOST_COMPARED {
            show.compared.add(id);
        }
        show
    }
}

impl Favourites {
    /// The most gifts; the rest are left out.
    pub const MOST: usize = 200;

    /// Ids with commas between them.
    #[must_use]
    pub fn parse(text: &str) -> Favourites {
        let mut picked = Favourites::default();
        picked.add_all(text.split(','));
        picked
    }

    /// The ids with commas between them, which parses as the same set.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.join(",")
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
        self.0.len() >= Favourites::MOST
    }

    /// Whether the gift is picked.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.0.iter().any(|one| one == id)
    }

    /// Adds a gift at the end, unless it is there, the set is full, or this is no id.
    pub fn add(&mut self, id: &str) {
        if !self.is_full() && is_id(id) && !self.has(id) {
            self.0.push(id.to_owned());
        }
    }

    /// Adds gifts at the end, each as [`Favourites::add`] does.
    pub fn add_all<'a>(&mut self, ids: impl IntoIterator<Item = &'a str>) {
        for id in ids {
            self.add(id);
        }
    }

    /// Takes a gift out; whether it was there.
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|one| one != id);
        self.0.len() < before
    }

    /// Has a gift change places with the one before it.
    pub fn bring_forward(&mut self, id: &str) {
        if let Some(at) = self.0.iter().position(|one| one == id)
            && at > 0
        {
            self.0.swap(at - 1, at);
        }
    }

    /// Has a gift change places with the one after it.
    pub fn send_back(&mut self, id: &str) {
        if let Some(at) = self.0.iter().position(|one| one == id)
            && at + 1 < self.0.len()
        {
            self.0.swap(at, at + 1);
        }
    }

    /// Takes out every gift that `is_known` does not know.
    pub fn keep(&mut self, is_known: impl Fn(&str) -> bool) {
        self.0.retain(|id| is_known(id));
    }
}

/// Words of small letters and digits, with a hyphen between them.
fn is_id(text: &str) -> bool {
    text.len() <= MOST_LETTERS
        && text.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

pub(super) fn parse_show(text: &str) -> Show {
    let mut show = Show::default();
    for (key, value) in form_urlencoded::parse(text.as_bytes()) {
        match key.as_ref() {
            "gifts" => show.shared.add_all(value.split(',')),
            "compare" => {
                for id in value.split(',') {
                    if show.compared.len() < Show::MOST_COMPARED {
                        show.compared.add(id);
                    }
                }
            }
            "rows" if value == "differing" => show.only_differing = true,
            _ => {}
        }
    }
    show
}

pub(super) fn print_show(show: &Show) -> String {
    let mut parts = Vec::new();
    for (key, picked) in [("gifts=", &show.shared), ("compare=", &show.compared)] {
        if !picked.is_empty() {
            parts.push([key, &picked.text()].concat());
        }
    }
    if show.only_differing {
        parts.push("rows=differing".to_owned());
    }
    parts.join("&")
}
