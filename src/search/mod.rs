//! Finding: fold, index, query, results.
//!
//! An [`Index`] is built once from a catalogue and never changes. This room never touches
//! the web, and knows nothing of how a result is shown.

mod fold;
mod highlight;
mod index;
mod query;
mod results;

pub use fold::fold;
pub use highlight::highlight;
pub use index::{FacetValue, Index};
pub use query::{Query, Sort};
pub use results::{Help, Results};
