//! What the visitor picked, kept on the device where storage allows.
//!
//! One key holds the ids with commas between them; its name has the version of that form. Where
//! storage is barred, full or gone, the set lasts for the visit and nothing else changes. It is
//! one set for every tab: each change begins with what is stored now, and a change in another
//! tab arrives here. No page writes storage itself.

use leptos::prelude::*;

use super::CatalogueState;
use super::state::loaded_of;
#[cfg(target_arch = "wasm32")]
use super::theme::storage;
use vitrine_route::Favourites;

/// The key under which the set is stored.
#[cfg(target_arch = "wasm32")]
const STORED: &str = "vitrine-visit-1";

/// The gifts that the visitor picked, in the order of picking. Signals only, so it is copied
/// freely.
#[derive(Clone, Copy)]
pub struct FavouritesStore {
    /// The set, to be looked at; what changes it asks [`FavouritesStore::change`].
    pub picked: RwSignal<Favourites>,
    /// Whether the device keeps it beyond the visit.
    pub kept: RwSignal<bool>,
    /// Once it is here, gifts that it does not hold are dropped from the set.
    collection: RwSignal<CatalogueState>,
}

impl FavouritesStore {
    /// An empty set that lasts for the visit.
    pub(super) fn new(collection: RwSignal<CatalogueState>) -> Self {
        Self {
            picked: RwSignal::new(Favourites::default()),
            kept: RwSignal::new(false),
            collection,
        }
    }

    /// Picks a gift, or puts it back.
    pub fn toggle(self, id: &str) {
        self.change(&|picked| {
            if !picked.remove(id) {
                picked.add(id);
            }
        });
    }

    /// Changes the set, and stores it.
    pub fn change(self, change: &dyn Fn(&mut Favourites)) {
        #[cfg(target_arch = "wasm32")]
        self.recall();
        let mut picked = self.picked.get_untracked();
        change(&mut picked);
        self.take(picked);
        #[cfg(target_arch = "wasm32")]
        self.store();
    }

    /// Makes this the set, but for gifts that the exhibit does not hold.
    fn take(self, mut set: Favourites) {
        if let Some(loaded) = untrack(|| loaded_of(self.collection)) {
            set.keep(|id| loaded.catalogue.gift(id).is_some());
        }
        if self.picked.with_untracked(|picked| *picked != set) {
            self.picked.set(set);
        }
    }
}

/// What it takes to keep the set on a device.
#[cfg(target_arch = "wasm32")]
impl FavouritesStore {
    /// Brings back what was picked before, and keeps in step with other tabs.
    pub fn keep(self) {
        // Storage that cannot even be read will not be written.
        let readable = storage().is_some_and(|storage| storage.get_item(STORED).is_ok());
        self.kept.set(readable);
        self.recall();
        // A page that the browser had put aside was told nothing of changes meanwhile.
        for event in ["storage", "pageshow"] {
            let event = leptos::ev::Custom::<web_sys::Event>::new(event);
            window_event_listener(event, move |_| self.recall());
        }
    }

    /// Drops what the catalogue, now that it is here, does not hold. What is stored changes only
    /// when the visitor changes it.
    pub(super) fn drop_unknown(self) {
        self.take(self.picked.get_untracked());
    }

    /// Takes over what is stored, if the device keeps it.
    fn recall(self) {
        if !self.kept.get_untracked() {
            return;
        }
        if let Some(stored) = storage().and_then(|storage| storage.get_item(STORED).ok()) {
            self.take(Favourites::parse(&stored.unwrap_or_default()));
        }
    }

    /// Stores the set; if that fails, it lasts for the visit.
    fn store(self) {
        if !self.kept.get_untracked() {
            return;
        }
        let text = self.picked.with_untracked(Favourites::text);
        let stored = storage().is_some_and(|storage| {
            if text.is_empty() {
                storage.remove_item(STORED).is_ok()
            } else {
                storage.set_item(STORED, &text).is_ok()
            }
        });
        if !stored {
            self.kept.set(false);
        }
    }
}
