//! Where things go: the exchange, the stemma, the rows in sight.
//!
//! Numbers in CSS pixels, from the catalogue and a width alone. This room never draws,
//! touches no web interface and knows nothing of Leptos.

mod exchange;
mod rows;
mod stemma;

pub use exchange::{Exchange, ExchangeGift, ExchangeParty, Flow};
pub use rows::{Rows, visible_rows};
pub use stemma::{Stemma, StemmaEdge, StemmaNode, Tally, Tier};
