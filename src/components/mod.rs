//! Components that pages are made of: props in, events out.
//!
//! No part knows the visit, the history or the network. What a part says comes from the
//! catalogue or from [`words`].

mod acts;
mod cards;
mod chips;
mod choice;
mod cite_panel;
mod claims;
mod closer;
mod empty_case;
mod exchange;
mod exchange_table;
mod facet_list;
mod fault;
mod figures;
mod foot;
mod gift_card;
mod highlighted;
mod kiosk_warning;
mod ledger;
mod loading;
mod loupe;
mod map;
mod masthead;
mod pick_button;
mod plate;
mod question_brief;
mod question_card;
mod search_box;
mod stemma;
mod timeline;
mod tombstone;
mod width;
pub mod wording;

pub use acts::{CopyButton, PrintButton, ShareButton};
pub use cards::Cards;
pub use chips::Chips;
pub use choice::Choices;
pub use cite_panel::CitePanel;
pub use claims::Claims;
pub use closer::{CloserLook, ground_of};
pub use empty_case::EmptyCase;
pub use exchange::ExchangeDrawing;
pub use exchange_table::ExchangeTable;
pub use facet_list::FacetList;
pub use fault::{FaultBanner, FaultNotice};
pub use figures::FiguresDrawing;
pub use foot::Foot;
pub use gift_card::{GiftCard, Matched, matched};
pub use highlighted::highlighted;
pub use kiosk_warning::KioskWarning;
pub use ledger::Ledger;
pub use loading::Loading;
pub use loupe::{Look, PlateLoupe};
pub use map::MapDrawing;
pub use masthead::{Masthead, NavItem};
pub use pick_button::{FavouritesContext, PickButton, pick_button, pressed};
pub use plate::PlateFrame;
pub use question_brief::QuestionBrief;
pub use question_card::QuestionCard;
pub use search_box::SearchBox;
pub use stemma::StemmaDrawing;
pub use timeline::TimelineDrawing;
pub use tombstone::Tombstone;

use leptos::prelude::*;

use vitrine_catalogue::{Gift, Person, Place, Source, Text};
use vitrine_i18n::{Language, Messages, TourMessages};
use vitrine_route::{GalleryView, Page, Route};
use vitrine_search::Query;

/// The language of the page that a part stands in.
#[must_use]
pub fn language() -> Language {
    use_context::<Language>().unwrap_or_default()
}

/// What the exhibit says in that language.
#[must_use]
pub fn messages() -> &'static Messages {
    language().messages()
}

/// What it says of tours.
#[must_use]
pub fn tour_messages() -> &'static TourMessages {
    language().tour_messages()
}

/// A text of the catalogue in that language.
#[must_use]
pub fn localized(text: &'static Text) -> &'static str {
    text.in_language(language().tag())
}

/// Where a gift's page is, without a selection.
#[must_use]
pub fn href_of_gift(gift: &Gift) -> String {
    let page = Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    };
    Route::new(language(), page).to_string()
}

/// Where a source's page is.
#[must_use]
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
#[must_use]
pub fn href_of_person(person: &Person) -> String {
    let id = person.id.clone();
    Route::new(language(), Page::Person { id }).to_string()
}

/// Where a place's page is.
#[must_use]
pub fn href_of_place(place: &Place) -> String {
    let id = place.id.clone();
    Route::new(language(), Page::Place { id }).to_string()
}

/// Where the gallery is that shows what `query` asks for.
#[must_use]
pub fn href_of_query(query: Query) -> String {
    Route::new(
        language(),
        Page::Gifts {
            query,
            view: GalleryView::default(),
        },
    )
    .to_string()
}
