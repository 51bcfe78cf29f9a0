//! The one owner of state: what was fetched, where the visitor is, what they prefer.
//!
//! Nothing that can be linked to lives here but in the [`Visit`]'s address. Pages read the
//! visit and ask it to go somewhere; they never write history or storage themselves.

mod collection;
#[cfg(target_arch = "wasm32")]
mod fetch;
#[cfg(target_arch = "wasm32")]
mod history;
mod idle;
#[cfg(target_arch = "wasm32")]
mod kiosk;
#[cfg(target_arch = "wasm32")]
mod location;
mod my_visit;
#[cfg(split)]
mod sheet;
mod theme;
mod visit;

pub use collection::{Collection, Fault, Fetched, Held, HeldTours};
#[cfg(split)]
pub use fetch::tried;
#[cfg(target_arch = "wasm32")]
pub use fetch::{catalogue_bytes, keep_fetching};
pub use idle::Idle;
#[cfg(target_arch = "wasm32")]
pub use kiosk::keep_kiosk;
#[cfg(target_arch = "wasm32")]
pub use location::keep_location;
pub use my_visit::MyVisit;
#[cfg(split)]
pub use sheet::{bring_sheet, has_sheet};
pub use theme::Theme;
pub use visit::Visit;
