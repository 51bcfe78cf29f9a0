//! Light or dark: following the device, or as the visitor chose where storage allows.

use web_sys::Storage;

/// The key under which the choice is stored.
const STORED: &str = "vitrine-theme";

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    System,
    /// The gallery wall.
    Light,
    /// The vitrine.
    Dark,
}

impl Theme {
    /// Every theme, in the order they are offered.
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// The value of `data-theme` and of what is stored.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// What the visitor chose before; [`Theme::System`] if nothing, or where storage is barred.
    #[must_use]
    pub fn remembered() -> Theme {
        storage()
            .and_then(|storage| storage.get_item(STORED).ok().flatten())
            .and_then(|stored| Theme::ALL.into_iter().find(|theme| theme.key() == stored))
            .unwrap_or_default()
    }

    /// Shows the theme and remembers it where storage allows.
    pub fn choose(self) {
        self.show();
        if let Some(storage) = storage() {
            // Full or barred storage costs the memory of the choice, nothing else.
            let _ = storage.set_item(STORED, self.key());
        }
    }

    /// Shows the theme.
    pub fn show(self) {
        let root = web_sys::window()
            .and_then(|w| w.document())
            .and_then(|d| d.document_element());
        if let Some(root) = root {
            let _ = root.set_attribute("data-theme", self.key());
        }
    }
}

/// What the device keeps for the exhibit; none where that is barred.
pub(super) fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
