//! Whether single keys are shortcuts: they are unless the visitor turns them off (WCAG 2.1.4).

use super::theme::local_storage;

/// The key in local storage, which has a value only where they are off.
const STORAGE_KEY: &str = "vitrine-shortcuts";
const OFF: &str = "off";

/// Whether they are on; they are where storage is denied.
#[must_use]
pub(super) fn stored() -> bool {
    let stored = local_storage().and_then(|storage| storage.get_item(STORAGE_KEY).ok().flatten());
    stored.is_none_or(|stored| stored != OFF)
}

/// Stores it. Where storage is full or denied, the choice lasts for the session.
pub(super) fn store(are_on: bool) {
    if let Some(storage) = local_storage() {
        let _ = if are_on {
            storage.remove_item(STORAGE_KEY)
        } else {
            storage.set_item(STORAGE_KEY, OFF)
        };
    }
}
