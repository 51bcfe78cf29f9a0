//! The visitor's favourites, kept in local storage where the browser allows it.
//!
//! One key holds the ids with commas between them; its name has the version of that format. Where
//! storage is denied, full or gone, the set lasts for the session and nothing else changes. All tabs
//! share one set: each change begins with what is stored, and a change in another tab arrives by a
//! `storage` event. Pages never write the storage themselves.

use leptos::prelude::*;

use super::catalogue_state::CatalogueState;
#[cfg(target_arch = "wasm32")]
use super::theme::local_storage;
use vitrine_route::Favourites;

/// The key in local storage.
#[cfg(target_arch = "wasm32")]
const STORAGE_KEY: &str = "vitrine-visit-1";

/// The visitor's favourites in the order of adding, as signals to read and functions to change them.
#[derive(Clone, Copy)]
pub struct FavouritesStore {
    /// The set.
    pub items: ReadSignal<Favourites>,
    /// Whether the browser stores the set beyond the session.
    pub is_stored: ReadSignal<bool>,
    set_items: WriteSignal<Favourites>,
    #[cfg(target_arch = "wasm32")]
    set_is_stored: WriteSignal<bool>,
    /// Once it is loaded, ids that it does not have are removed from the set.
    catalogue: ReadSignal<CatalogueState>,
}

impl FavouritesStore {
    /// An empty set that is not stored.
    pub(super) fn new(catalogue: ReadSignal<CatalogueState>) -> Self {
        let (items, set_items) = signal(Favourites::default());
        #[cfg_attr(
            not(target_arch = "wasm32"),
            expect(unused_variables, reason = "only a browser stores it")
        )]
        let (is_stored, set_is_stored) = signal(false);
        Self {
            items,
            is_stored,
            set_items,
            #[cfg(target_arch = "wasm32")]
            set_is_stored,
            catalogue,
        }
    }

    /// Adds a gift, or removes it if it is in the set.
    pub fn toggle(self, id: &str) {
        self.update(&|favourites| {
            if !favourites.remove(id) {
                favourites.add(id);
            }
        });
    }

    /// Changes the set and stores it.
    pub fn update(self, change: &dyn Fn(&mut Favourites)) {
        #[cfg(target_arch = "wasm32")]
        self.restore();
        let mut favourites = self.items.get_untracked();
        change(&mut favourites);
        self.replace(favourites);
        #[cfg(target_arch = "wasm32")]
        self.store();
    }

    /// Replaces the set, without the gifts that the catalogue does not have.
    fn replace(self, mut favourites: Favourites) {
        if let Some(loaded) = self.catalogue.with_untracked(CatalogueState::loaded) {
            favourites.retain(|id| loaded.catalogue.gift(id).is_some());
        }
        if self.items.with_untracked(|items| *items != favourites) {
            self.set_items.set(favourites);
        }
    }
}

/// Local storage.
#[cfg(target_arch = "wasm32")]
impl FavouritesStore {
    /// Restores the stored set, and follows changes in other tabs.
    pub fn sync_with_storage(self) {
        // Storage that cannot be read cannot be written either.
        let readable = local_storage().is_some_and(|storage| storage.get_item(STORAGE_KEY).is_ok());
        self.set_is_stored.set(readable);
        self.restore();
        // A page in the back/forward cache gets no `storage` events.
        for event in ["storage", "pageshow"] {
            let event = leptos::ev::Custom::<web_sys::Event>::new(event);
            window_event_listener(event, move |_| self.restore());
        }
    }

    /// Removes what the catalogue, now that it is loaded, does not have. The stored set changes only
    /// when the visitor changes it.
    pub(super) fn remove_unknown(self) {
        self.replace(self.items.get_untracked());
    }

    /// Reads the stored set, if there is storage.
    fn restore(self) {
        if !self.is_stored.get_untracked() {
            return;
        }
        let stored = local_storage().and_then(|storage| storage.get_item(STORAGE_KEY).ok());
        if let Some(stored) = stored {
            self.replace(Favourites::parse(&stored.unwrap_or_default()));
        }
    }

    /// Stores the set; if that fails, it lasts for the session.
    fn store(self) {
        if !self.is_stored.get_untracked() {
            return;
        }
        let text = self.items.with_untracked(ToString::to_string);
        let stored = local_storage().is_some_and(|storage| {
            if text.is_empty() {
                storage.remove_item(STORAGE_KEY).is_ok()
            } else {
                storage.set_item(STORAGE_KEY, &text).is_ok()
            }
        });
        if !stored {
            self.set_is_stored.set(false);
        }
    }
}
