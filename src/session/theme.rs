//! Light or dark: as the system has it, or as the visitor chose, where storage allows.

use web_sys::Storage;

/// The key in local storage; `src/bootstrap` reads it too.
const STORAGE_KEY: &str = "vitrine-theme";

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// The light theme.
    Light,
    /// The dark theme.
    Dark,
}

impl Theme {
    const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// The value of `data-theme`, and of what is stored.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme that follows in the order in which the button offers them.
    #[must_use]
    pub fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::System,
        }
    }

    /// The stored theme; [`Theme::System`] if there is none, or where storage is denied.
    #[must_use]
    pub fn stored() -> Theme {
        local_storage()
            .and_then(|storage| storage.get_item(STORAGE_KEY).ok().flatten())
            .and_then(|stored| Theme::ALL.into_iter().find(|theme| theme.key() == stored))
            .unwrap_or_default()
    }

    /// Stores the theme. Where storage is full or denied, the choice lasts for the session.
    pub(super) fn store(self) {
        if let Some(storage) = local_storage() {
            let _ = storage.set_item(STORAGE_KEY, self.key());
        }
    }

    /// Sets the theme on the document.
    pub fn apply(self) {
        let root = web_sys::window()
            .and_then(|w| w.document())
            .and_then(|d| d.document_element());
        if let Some(root) = root {
            let _ = root.set_attribute("data-theme", self.key());
        }
    }
}

/// The browser's local storage; none where it is denied.
pub(super) fn local_storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
