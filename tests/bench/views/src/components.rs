//! The exhibit's own components, and what they expect beside them.

#[path = "../../../../src/components/cards.rs"]
mod cards;
#[path = "../../../../src/components/empty_case.rs"]
mod empty_case;
#[path = "../../../../src/components/gift_card.rs"]
mod gift_card;
#[path = "../../../../src/components/highlighted.rs"]
mod highlighted;
#[path = "../../../../src/components/ledger.rs"]
mod ledger;
#[path = "../../../../src/components/pick_button.rs"]
mod pick_button;
#[path = "../../../../src/components/plate.rs"]
mod plate;
#[path = "../../../../src/components/question_card.rs"]
mod question_card;
#[path = "../../../../src/components/tombstone.rs"]
mod tombstone;
#[path = "../../../../src/components/wording.rs"]
mod wording;

pub use cards::Cards;
pub use empty_case::EmptyCase;
pub use gift_card::{GiftCard, matched};
pub use highlighted::highlighted;
pub use ledger::Ledger;
pub use pick_button::{FavouritesContext, PickButton, pick_button};
pub use plate::PlateFrame;
pub use question_card::QuestionCard;
pub use tombstone::Tombstone;

use leptos::prelude::*;

use vitrine_catalogue::{Gift, Person, Place, Source, Text};
use vitrine_i18n::{Language, Messages};
use vitrine_route::{Page, Route};
use vitrine_search::Query;

/// The language of the page that a part stands in.
pub fn language() -> Language {
    use_context::<Language>().unwrap_or_default()
}

/// What the exhibit says in that language.
pub fn messages() -> &'static Messages {
    language().messages()
}

/// A text of the catalogue in that language.
pub fn localized(text: &'static Text) -> &'static str {
    text.in_language(language().tag())
}

/// Where a gift's page is, without a selection.
pub fn href_of_gift(gift: &Gift) -> String {
    let page = Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    };
    Route::new(language(), page).to_string()
}

/// Where a source's page is.
pub fn href_of_source(source: &Source) -> String {
    Route::new(
        language(),
        Page::Source {
            id: source.id.clone(),
        },
    )
    .to_string()
}

/// Where a person's page is.
pub fn href_of_person(person: &Person) -> String {
    let id = person.id.clone();
    Route::new(language(), Page::Person { id }).to_string()
}

/// Where a place's page is.
pub fn href_of_place(place: &Place) -> String {
    let id = place.id.clone();
    Route::new(language(), Page::Place { id }).to_string()
}
