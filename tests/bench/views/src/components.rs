//! The exhibit's own components that the pages are made of.

#[path = "../../../../src/components/context.rs"]
mod context;
#[path = "../../../../src/components/empty_case.rs"]
mod empty_case;
#[path = "../../../../src/components/favourite_button.rs"]
mod favourite_button;
#[path = "../../../../src/components/format.rs"]
mod format;
#[path = "../../../../src/components/gift_card.rs"]
mod gift_card;
#[path = "../../../../src/components/gift_cards.rs"]
mod gift_cards;
#[path = "../../../../src/components/highlighted.rs"]
mod highlighted;
#[path = "../../../../src/components/ledger.rs"]
mod ledger;
#[path = "../../../../src/components/links.rs"]
mod links;
#[path = "../../../../src/components/picture_frame.rs"]
mod picture_frame;
#[path = "../../../../src/components/question_card.rs"]
mod question_card;
#[path = "../../../../src/components/tombstone.rs"]
mod tombstone;

pub use context::{language, localized, messages};
pub use empty_case::EmptyCase;
pub use favourite_button::{FavouriteButton, FavouritesContext, favourite_button};
pub use gift_card::{GiftCard, matched};
pub use gift_cards::GiftCards;
pub use highlighted::highlighted;
pub use ledger::Ledger;
pub use links::{href_of_gift, href_of_person, href_of_place, href_of_source};
pub use picture_frame::PictureFrame;
pub use question_card::QuestionCard;
pub use tombstone::Tombstone;
