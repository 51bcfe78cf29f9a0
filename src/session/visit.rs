//! One visitor's visit: where they are and what they look at.

use leptos::prelude::*;

use super::{Collection, Fetched, Held, HeldTours, MyVisit, Theme};
use vitrine_i18n::{Language, Words};
use vitrine_route::{Address, Page, Picked, Show, View};
use vitrine_search::{Query, Results};

/// Everything the pages read. Signals only, so it is copied freely.
#[derive(Clone, Copy)]
pub struct Visit {
    /// Where the visitor is: the one record of page, query, filters, order and view.
    pub address: RwSignal<Address>,
    /// How the next change of address is to be written in the history.
    pub(super) step: StoredValue<Step>,
    /// Whether the page at the address is still on its way.
    pub page_is_coming: RwSignal<bool>,
    /// Whether the page at the address is left as it was published: nobody has asked anything of
    /// it yet that only the program can answer.
    pub page_is_printed: RwSignal<bool>,
    /// The catalogue, or why not.
    pub collection: RwSignal<Collection>,
    /// The tours, or why not; none while nobody has asked for one.
    pub tours: RwSignal<Option<Fetched<HeldTours>>>,
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
    /// From the beginning: the visit is over, and the next finds nothing of it.
    Afresh,
}

impl Visit {
    /// A visit that begins at `address`.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "its memos go with the page")]
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
            page_is_printed: RwSignal::new(false),
            collection,
            tours: RwSignal::new(None),
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

    /// The tours, once they are here.
    #[must_use]
    pub fn held_tours(self) -> Option<HeldTours> {
        self.tours.with(|tours| match tours {
            Some(Fetched::Here(tours)) => Some(*tours),
            _ => None,
        })
    }

    /// Has the tours come, unless they are here or on their way.
    pub fn ask_for_tours(self) {
        if self.tours.with_untracked(Option::is_none) {
            self.fetch_tours();
        }
    }

    /// Fetches the tours that the catalogue names; again to retry. On the host nothing comes.
    pub fn fetch_tours(self) {
        #[cfg(target_arch = "wasm32")]
        super::fetch::keep_fetching_tours(self);
    }

    /// How the gallery shows its gifts.
    #[must_use]
    pub fn view(self) -> View {
        self.address.with(|address| match address.page {
            Page::Gifts { view, .. } => view,
            _ => View::default(),
        })
    }

    /// Whether this is a kiosk in a museum, where one visitor follows another.
    #[must_use]
    pub fn is_kiosk(self) -> bool {
        self.address.with(|address| address.kiosk.is_some())
    }

    /// Whether the visitor is at `address` already.
    #[must_use]
    pub fn is_at(self, address: &Address) -> bool {
        self.address.with_untracked(|present| {
            present.language == address.language && present.page == address.page
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
        let words = vitrine_route::clean(words, vitrine_route::MOST_LETTERS);
        let mut query = self.query.get_untracked();
        if query.words == words {
            return;
        }
        query.words = words;
        let view = untrack(|| self.view());
        self.write(Step::Replace, self.at(Page::Gifts { query, view }));
    }

    /// The visit is over; the next begins at the entrance.
    pub fn end(self) {
        let mut entrance = self.at(Page::Entrance);
        entrance.kiosk = self.address.with_untracked(|present| present.kiosk);
        self.theme.set(Theme::System);
        Theme::System.choose();
        self.mine.change(&|picked| *picked = Picked::default());
        self.step.set_value(Step::Afresh);
        self.address.set(entrance);
    }

    /// The address of `page` in the visit's language.
    #[must_use]
    pub fn at(self, page: Page) -> Address {
        Address::new(self.language(), page)
    }

    fn write(self, step: Step, mut address: Address) {
        if self.is_at(&address) {
            return;
        }
        // No link leads out of a kiosk.
        address.kiosk = self.address.with_untracked(|present| present.kiosk);
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
