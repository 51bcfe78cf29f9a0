//! The language of the page that a component is rendered in, and its texts.

use leptos::prelude::*;

use vitrine_catalogue::{About, Catalogue, Noun, Text};
use vitrine_i18n::{
    EntranceMessages, FavouritesMessages, GalleryMessages, GiftMessages, JourneyMessages, Language,
    Messages, Nouns, ReferenceMessages, Template, TourMessages, TurnMessages,
};

use crate::session::Session;

/// The absolute URL of the entrance, with a slash at its end, where the host knows it.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, Clone)]
pub struct PublishedAt(pub String);

/// The language of the page.
#[must_use]
pub fn language() -> Language {
    use_context::<Language>().unwrap_or_default()
}

/// The language of the interface, where the page is in another: that of an exhibit which has none of
/// the interface's. What has words of the interface alone is marked with it.
#[must_use]
pub fn interface_lang() -> Option<&'static str> {
    let summary = untrack(|| use_context::<Session>()?.summary())?;
    language().mark_on_page(&summary.languages)
}

/// The same for the name of a property, which may be one that the exhibit declares.
#[must_use]
pub fn interface_lang_of(about: About) -> Option<&'static str> {
    match about {
        About::Field(_) => None,
        _ => interface_lang(),
    }
}

/// The messages that every page has, in that language.
#[must_use]
pub fn messages() -> &'static Messages {
    language().messages()
}

/// The messages of the entrance in that language.
#[must_use]
pub fn entrance_messages() -> &'static EntranceMessages {
    language().entrance_messages()
}

/// The messages of the gallery in that language.
#[must_use]
pub fn gallery_messages() -> &'static GalleryMessages {
    language().gallery_messages()
}

/// The messages of a gift’s page, and of what other pages show of it, in that language.
#[must_use]
pub fn gift_messages() -> &'static GiftMessages {
    language().gift_messages()
}

/// The messages of a model that is turned in that language.
#[must_use]
pub fn turn_messages() -> &'static TurnMessages {
    language().turn_messages()
}

/// The messages of the journey and the exchange in that language.
#[must_use]
pub fn journey_messages() -> &'static JourneyMessages {
    language().journey_messages()
}

/// The messages of the pages of people, places, sources and questions, and of the page about the
/// exhibit, in that language.
#[must_use]
pub fn reference_messages() -> &'static ReferenceMessages {
    language().reference_messages()
}

/// The messages of the visitor’s own selection, and of downloads, in that language.
#[must_use]
pub fn favourites_messages() -> &'static FavouritesMessages {
    language().favourites_messages()
}

/// The messages of tours in that language.
#[must_use]
pub fn tour_messages() -> &'static TourMessages {
    language().tour_messages()
}

/// What the exhibit calls its things and its chief sources, once that is known.
#[must_use]
pub fn nouns() -> Nouns<'static> {
    let session = use_context::<Session>();
    let summary = session.and_then(|session| untrack(|| session.summary()));
    let language = language();
    summary.map_or(language.nouns(), |summary| {
        declared_nouns([&summary.object_noun, &summary.source_noun], language)
    })
}

/// A message with them.
#[must_use]
pub fn with_nouns(template: Template) -> String {
    template.fill(&nouns())
}

/// What an exhibit calls its things and its chief sources in a language.
#[must_use]
pub fn nouns_of(catalogue: &Catalogue, language: Language) -> Nouns<'_> {
    let exhibit = catalogue.exhibit();
    declared_nouns([&exhibit.object_noun, &exhibit.source_noun], language)
}

/// The nouns that an exhibit declares for its things and its chief sources, or those of the language.
fn declared_nouns([object, source]: [&Option<Noun>; 2], language: Language) -> Nouns<'_> {
    let mut nouns = language.nouns();
    for (declared, noun) in [(object, &mut nouns.object), (source, &mut nouns.source)] {
        if let Some(declared) = declared {
            noun.one = declared.one.in_language(language.tag());
            noun.other = declared.other.in_language(language.tag());
        }
    }
    nouns
}

/// A text of the catalogue in that language.
#[must_use]
pub fn localized(text: &'static Text) -> &'static str {
    text.in_language(language().tag())
}
