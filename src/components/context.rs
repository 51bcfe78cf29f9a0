//! The language of the page that a component is rendered in, and its texts.

use leptos::prelude::*;

use vitrine_catalogue::Text;
use vitrine_i18n::{Language, Messages, TourMessages};

/// The language of the page.
#[must_use]
pub fn language() -> Language {
    use_context::<Language>().unwrap_or_default()
}

/// The messages of the interface in that language.
#[must_use]
pub fn messages() -> &'static Messages {
    language().messages()
}

/// The messages of tours in that language.
#[must_use]
pub fn tour_messages() -> &'static TourMessages {
    language().tour_messages()
}

/// A text of the catalogue in that language.
#[must_use]
pub fn localized(text: &'static Text) -> &'static str {
    text.in_language(language().tag())
}
