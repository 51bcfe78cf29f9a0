//! What the visitor picked, kept on the device where storage allows.
//!
//! One key holds the ids with commas between them; its name has the version of that form. Where
//! storage is barred, full or gone, the set lasts for the visit and nothing else changes. It is
//! one set for every tab: each change begins with what is stored now, and a change in another
//! tab arrives here. No page writes storage itself.

use leptos::prelude::*;

use crate::address::Picked;

/// The key under which the set is stored.
#[cfg(target_arch = "wasm32")]
const STORED: &str = "vitrine-visit-1";

/// The gifts that the visitor picked, in the order of picking. Signals only, so it is copied
/// freely.
#[derive(Clone, Copy)]
pub struct MyVisit {
    /// The set. Only this file changes it.
    picked: RwSignal<Picked>,
    /// Whether the device keeps it.
    kept: RwSignal<bool>,
    /// Once it is here, gifts that it does not hold are dropped from the set.
    #[cfg(target_arch = "wasm32")]
    held: StoredValue<Option<super::Held>>,
}

impl MyVisit {
    /// An empty set that lasts for the visit.
    pub(super) fn new() -> Self {
        Self {
            picked: RwSignal::new(Picked::default()),
            kept: RwSignal::new(false),
            #[cfg(target_arch = "wasm32")]
            held: StoredValue::new(None),
        }
    }

    /// The set.
    #[must_use]
    pub fn picked(self) -> ReadSignal<Picked> {
        self.picked.read_only()
    }

    /// Whether the device keeps it beyond the visit.
    #[must_use]
    pub fn is_kept(self) -> bool {
        self.kept.get()
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
    pub fn change(self, change: &dyn Fn(&mut Picked)) {
        #[cfg(target_arch = "wasm32")]
        self.recall();
        self.picked.update(change);
        #[cfg(target_arch = "wasm32")]
        self.store();
    }
}

/// What it takes to keep the set on a device.
#[cfg(target_arch = "wasm32")]
mod kept {
    use leptos::ev;
    use leptos::prelude::*;

    use super::{MyVisit, STORED};
    use crate::address::Picked;
    use crate::exhibit::Visit;
    use crate::exhibit::theme::storage;

    /// Brings back what was picked before, and keeps in step with other tabs.
    pub fn keep_picked(visit: Visit) {
        let mine = visit.mine;
        // Storage that cannot even be read will not be written.
        mine.kept
            .set(storage().is_some_and(|storage| storage.get_item(STORED).is_ok()));
        mine.recall();
        let handle = window_event_listener(ev::storage, move |event| {
            if event.key().is_none_or(|key| key == STORED) {
                mine.recall();
            }
        });
        on_cleanup(move || handle.remove());
        // A page that the browser had put aside was told nothing.
        let handle = window_event_listener(
            ev::Custom::<ev::PageTransitionEvent>::new("pageshow"),
            move |_| mine.recall(),
        );
        on_cleanup(move || handle.remove());
        // What is stored changes only when the visitor changes it.
        Effect::new(move |_: Option<()>| {
            if let Some(held) = visit.held() {
                mine.held.set_value(Some(held));
                let mut picked = mine.picked.get_untracked();
                mine.take(&mut picked);
            }
        });
    }

    impl MyVisit {
        /// Takes over what is stored, if the device keeps it.
        pub(super) fn recall(self) {
            if !self.kept.get_untracked() {
                return;
            }
            let Some(stored) = storage().and_then(|storage| storage.get_item(STORED).ok()) else {
                return;
            };
            self.take(&mut Picked::parse(&stored.unwrap_or_default()));
        }

        /// Makes this the set, but for gifts that the exhibit does not hold.
        fn take(self, set: &mut Picked) {
            if let Some(held) = self.held.get_value() {
                set.keep(|id| held.catalogue.gift(id).is_some());
            }
            if self.picked.with_untracked(|picked| picked != set) {
                self.picked.set(set.clone());
            }
        }

        /// Stores the set; if that fails, it lasts for the visit.
        pub(super) fn store(self) {
            if !self.kept.get_untracked() {
                return;
            }
            let text = self.picked.with_untracked(ToString::to_string);
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
}

#[cfg(target_arch = "wasm32")]
pub use kept::keep_picked;
