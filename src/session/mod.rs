//! The one owner of state: what was fetched, where the visitor is, what they prefer.
//!
//! Nothing that can be linked to lives here but in the [`Session`]'s address. Pages read the
//! visit and ask it to go somewhere; they never write history or storage themselves.

mod catalogue_state;
mod favourites;
#[cfg(target_arch = "wasm32")]
mod fetch;
#[cfg(target_arch = "wasm32")]
mod history;
mod idle;
#[cfg(target_arch = "wasm32")]
mod kiosk;
#[cfg(target_arch = "wasm32")]
mod location;
mod state;
#[cfg(split)]
mod style_sheet;
mod theme;

pub use catalogue_state::{CatalogueState, Fetch, FetchError, LoadedCatalogue, LoadedTours};
pub use favourites::FavouritesStore;
#[cfg(split)]
pub use fetch::retry;
#[cfg(target_arch = "wasm32")]
pub use fetch::{catalogue_bytes, fetch_catalogue};
pub use idle::Idle;
#[cfg(target_arch = "wasm32")]
pub use kiosk::keep_kiosk;
#[cfg(target_arch = "wasm32")]
pub use location::keep_location;
pub use state::Session;
#[cfg(split)]
pub use style_sheet::{has_style_sheet, load_style_sheet};
pub use theme::Theme;
