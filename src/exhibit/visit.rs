//! One visitor's visit: where they are and what they look at.

use leptos::prelude::*;

use super::{Collection, Held, MyVisit, Theme};
use crate::address::{Address, Page, Show, View};
use crate::search::{Query, Results};
use crate::words::{Language, Words};

/// Everything the pages read. Signals only, so it is copied freely.
#[derive(Clone, Copy)]
pub struct Visit {
    /// Where the visitor is: the one record of page, query, filters, order and view.
    pub address: RwSignal<Address>,
    /// How the next change of address is to be written in the history.
    pub(super) step: StoredValue<Step>,
    /// Whether the page at the address is still on its way.
    pub page_is_coming: RwSignal<bool>,
    /// The catalogue, or why not.
    pub collection: RwSignal<Collection>,
    /// Light or dark.
    pub theme: RwSignal<Theme>,
    /// What the visitor picked.
    pub mine: MyVisit,
    /// The query in the address.
    pub query: Memo<Query>,
    /// What the index answers to the query; empty while there is no index.
    pub results: Memo<Results>,
}

/// How a change of address is written in the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// A new entry.
    Push,
    /// In place of the present entry.
    Replace,
    /// Not at all: the history moved by itself.
    None,
}

impl Visit {
    /// A visit that begins at `address`.
    #[must_use]
    pub fn new(address: Address, collection: Collection, theme: Theme) -> Self {
        let address = RwSignal::new(address);
        let collection = RwSignal::new(collection);
        let query = Memo::new(move |_| {
            address.with(|address| match &address.page {
                Page::Gifts { query, .. } | Page::Gift { query, .. } => query.clone(),
                Page::Lost { path } => Query {
                    words: Address::lost_words(path),
                    ..Query::default()
                },
                _ => Query::default(),
            })
        });
        let results = Memo::new(move |_| {
            held_of(collection)
                .map(|held| query.with(|query| held.index.search(query)))
                .unwrap_or_default()
        });
        Self {
            address,
            step: StoredValue::new(Step::None),
            page_is_coming: RwSignal::new(false),
            collection,
            theme: RwSignal::new(theme),
            mine: MyVisit::new(collection),
            query,
            results,
        }
    }

    /// The language the exhibit speaks.
    #[must_use]
    pub fn language(self) -> Language {
        self.address.with_untracked(|address| address.language)
    }

    /// What the exhibit says in that language.
    #[must_use]
    pub fn words(self) -> &'static Words {
        self.language().words()
    }

    /// The catalogue, once it is here.
    #[must_use]
    pub fn held(self) -> Option<Held> {
        held_of(self.collection)
    }

    /// How the gallery shows its gifts.
    #[must_use]
    pub fn view(self) -> View {
        self.address.with(|address| match address.page {
            Page::Gifts { view, .. } => view,
            _ => View::default(),
        })
    }

    /// What `/visit/` shows.
    #[must_use]
    pub fn show(self) -> Show {
        self.address.with(|address| match &address.page {
            Page::Visit { show } => show.clone(),
            _ => Show::default(),
        })
    }

    /// Goes to an address: a new entry in the history.
    pub fn go(self, address: Address) {
        self.write(Step::Push, address);
    }

    /// Shows another query in the gallery as a choice: a new entry in the history.
    pub fn choose(self, query: Query) {
        let view = untrack(|| self.view());
        self.go(self.at(Page::Gifts { query, view }));
    }

    /// Shows another query in the gallery while it is typed: in place of the present entry.
    pub fn type_words(self, words: &str) {
        let words = crate::address::clean(words, crate::address::MOST_LETTERS);
        let mut query = self.query.get_untracked();
        if query.words == words {
            return;
        }
        query.words = words;
        let view = untrack(|| self.view());
        self.write(Step::Replace, self.at(Page::Gifts { query, view }));
    }

    /// The address of `page` in the visit's language.
    #[must_use]
    pub fn at(self, page: Page) -> Address {
        Address::new(self.language(), page)
    }

    fn write(self, step: Step, address: Address) {
        if self.address.with_untracked(|present| *present == address) {
            return;
        }
        self.step.set_value(step);
        self.address.set(address);
    }
}

pub(super) fn held_of(collection: RwSignal<Collection>) -> Option<Held> {
    collection.with(|collection| match collection {
        Collection::Here(held) => Some(*held),
        _ => None,
    })
}
