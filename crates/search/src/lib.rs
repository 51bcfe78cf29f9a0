//! Finding: fold, index, query, results.
//!
//! An [`Index`] is built once from a catalogue and never changes. This room never touches
//! the web, and knows nothing of how a result is shown.
//!
//! # How words match
//!
//! Text and query are [folded](fold) and taken apart into words of letters and digits. A word
//! with hyphens, apostrophes or full stops inside is found whole and by its parts: `Geran-25`
//! by `geran25`, `geran` and `25`. When a visitor types such a word, it matches where the whole
//! does or where all its parts do; of numbers (`2023.2`, `2023-09-13`) only the whole.
//!
//! Each word may be the beginning of a term. From four letters on one typing error is forgiven,
//! from eight two: a letter too many, too few, wrong, or two neighbours swapped. Digits do not
//! count as letters, so a number is matched as typed. A gift matches when every word matches
//! it, each in any of its fields.
//!
//! # How gifts rank
//!
//! | | field | | closeness |
//! |-|-------|-|-----------|
//! | 0 | title, other names and number of the gift | 0 | the whole term |
//! | 1 | names of giver, recipient and others that it touches | 1 | its beginning |
//! | 2 | kind, place, day, object, material | 2 | one typing error |
//! | 3 | name of the sources that claim on it | 3 | two typing errors |
//! | 4 | label | | |
//!
//! The best match of a word is the one in the best field, and there the closest; a word matched
//! by its parts is as good as the worst of them. The gift with the least sum of fields comes
//! first, then the one with the least sum of closenesses, then the first in the catalogue.
//! Words repeated count once.
//!
//! ```
//! use vitrine_catalogue::{Catalogue, Facet};
//! use crate::{Index, Query};
//!
//! let index = Index::new(&Catalogue::default(), "en");
//! let query = Query { words: "glove".to_owned(), ..Query::default() };
//! let query = query.toggled(Facet::Place, "vostochny");
//! assert!(index.search(&query).gifts.is_empty());
//! ```

mod asked;
mod columns;
mod fold;
mod gather;
mod help;
mod highlight;
mod index;
mod query;
mod results;
mod selection;
mod vocabulary;

pub use columns::FacetValue;
pub use fold::fold;
pub use highlight::highlight;
pub use index::Index;
pub use query::{Query, Sort};
pub use results::{Help, Results};
pub use selection::{Chosen, Selection};
