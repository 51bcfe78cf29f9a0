//! Components that pages are made of: props in, events out.
//!
//! No component knows the session, the history or the network. Its texts come from the catalogue or
//! from `vitrine_i18n`.

mod buttons;
mod cite_panel;
mod claims;
mod closer_look;
mod context;
mod drawing_or_words;
mod empty_case;
mod exchange;
mod exchange_table;
mod facet_list;
mod fault;
mod favourite_button;
mod figures;
mod filter_chips;
mod footer;
mod foreign;
pub mod format;
mod full_screen;
mod gift_card;
mod gift_cards;
mod glossary;
mod highlighted;
mod histogram;
mod kiosk_warning;
mod ledger;
mod links;
mod loading;
mod loupe;
mod map;
mod masthead;
mod photograph;
mod picture_frame;
mod picture_thumb;
mod question_brief;
mod question_card;
mod search_box;
mod selection;
mod shortcuts_help;
mod stemma;
mod timeline;
mod tombstone;
mod turn_viewer;

pub use buttons::{CopyButton, PrintButton, ShareButton};
pub use cite_panel::{CitePanel, Work, citable_source};
pub use claims::Claims;
pub use closer_look::{CloserLook, basis_of};
#[cfg(not(target_arch = "wasm32"))]
pub use context::PublishedAt;
pub use context::{
    entrance_messages, favourites_messages, gallery_messages, gift_messages, interface_lang,
    interface_lang_of, journey_messages, language, localized, messages, nouns, nouns_of,
    reference_messages, tour_messages, turn_messages, with_nouns,
};
pub use drawing_or_words::{DrawingOrWords, DrawingOrWordsNames};
pub use empty_case::{EMPTY_CASE, EmptyCase};
pub use exchange::ExchangeDrawing;
pub use facet_list::FacetList;
pub use fault::{FaultBanner, FaultNotice};
pub use favourite_button::{FavouriteButton, FavouritesContext, clicked_gift, favourite_button};
pub use figures::FiguresDrawing;
pub use filter_chips::FilterChips;
pub use footer::Footer;
pub use foreign::{in_scripts, quoted, title_language};
pub use full_screen::{enter_full_screen, leave_full_screen};
pub use gift_card::{GiftCard, Matched, matched};
pub use gift_cards::GiftCards;
pub use glossary::with_terms;
pub use highlighted::highlighted;
pub use histogram::Histogram;
pub use kiosk_warning::KioskWarning;
pub use ledger::Ledger;
pub(crate) use ledger::{outside_only, says};
pub use links::{
    fragment_of_term, href_of_about, href_of_event, href_of_gift, href_of_person, href_of_place,
    href_of_query, href_of_question, href_of_source, href_of_topic, href_of_topics, letter_of,
    source_link,
};
pub use loading::Loading;
pub use loupe::{LoupeState, PictureLoupe, RenderTurnViewer};
pub use map::{MapDrawing, RouteStops};
pub use masthead::{Masthead, NavItem};
pub use photograph::{photograph_caption, photograph_picture};
pub use picture_frame::PictureFrame;
pub use question_brief::QuestionBrief;
pub use question_card::QuestionCard;
pub use search_box::SearchBox;
pub use selection::ActiveSelection;
pub use shortcuts_help::{ShortcutsHelp, shortcuts_list};
pub use stemma::StemmaDrawing;
pub use timeline::{disclosure, other_days, timeline_days};
pub use tombstone::{Tombstone, fact_rows, party_rows};
pub use turn_viewer::TurnViewer;
