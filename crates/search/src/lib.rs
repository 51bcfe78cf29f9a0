//! Full-text search and faceted filtering over a catalogue, in memory: tokenizer, inverted index,
//! queries, results.
//!
//! An [`Index`] is built once from a catalogue and never changes; [`Index::search`] answers a
//! [`Query`] with [`Results`]. This crate never touches the DOM, knows nothing of Leptos, and
//! never words anything for the visitor.
//!
//! # How words match
//!
//! Text and query are [folded](fold) and split into tokens of letters and digits. A compound, a
//! word with hyphens, apostrophes or full stops inside, is indexed as one word and by its parts:
//! `Heron-25` as `heron25`, `heron` and `25`. A compound in a query matches where the one word
//! does or where all its parts do; one of digits alone (`2023.2`, `2023-09-13`) only as one word.
//!
//! Each word may be a prefix of a term. Where no term has that prefix, typing errors are
//! tolerated: one from four letters on, two from eight. An error is a letter too many, too few,
//! wrong, or two neighbours swapped (Damerau-Levenshtein distance, in its optimal string
//! alignment variant). Digits do not count as letters, so a number is matched as typed. A gift
//! matches when every word matches it, each in any of its fields.
//!
//! Whole questions are queries too. [`Words`] brings what a language adds: stop words (`who`, `the`)
//! are left out unless there are no others, and a word may have synonyms (`legal`: `sanction`),
//! beginnings of words that are as good and for which no typing error is looked for. When neither a
//! gift nor a question matches all words, those match that lack no more than one word in three, and
//! [`Results::partial`] says so.
//!
//! # How gifts rank
//!
//! | | field | | closeness |
//! |-|-------|-|-----------|
//! | 0 | title, other names and number of the gift | 0 | the whole term |
//! | 1 | names of giver, recipient and other people of the gift | 1 | a prefix |
//! | 2 | kind, place, day, object, material, giver's country, values of declared fields | 2 | one typing error |
//! | 3 | names of the sources of its claims | 3 | two typing errors |
//! | 4 | label | | |
//! | 5 | what its claims say | | |
//! | 6 | questions that bear on it: question, answers, finding | | |
//! | 7 | none: a word that is missing | 3 | |
//!
//! The best match of a word is the one in the best field, and within it the closest; a compound
//! that matches by its parts is as good as the worst of them. Gifts are sorted by the sum of
//! fields, then by the sum of closenesses, then by their order in the catalogue. Repeated words
//! count once. Questions rank alike: what is asked, the names of what it bears on, its certainty, answers
//! and finding have the ranks 0, 1, 2 and 4. Terms are not weighted by frequency (no tf-idf, no BM25): the field decides.
//!
//! # Modules
//!
//! Each imports only from those above it:
//!
//! `char_folding` → `tokenizer` → `vocabulary` → `words` → `term_interner` → `postings` → `query_term` → `matcher` →
//! `histogram` → `facet_column` → `query` → `results` → `index` → `suggestions`, `highlight`, `selection`.
//!
//! ```
//! use vitrine_catalogue::Catalogue;
//! use vitrine_search::{Index, Query};
//!
//! let index = Index::new(&Catalogue::default(), "en");
//! let query = Query { words: "vase".to_owned(), ..Query::default() };
//! let query = query.toggled("place", "harbour");
//! assert!(index.search(&query).gifts.is_empty());
//! ```

mod char_folding;
mod facet_column;
mod highlight;
mod histogram;
mod index;
mod matcher;
mod postings;
mod query;
mod query_term;
mod results;
mod selection;
mod suggestions;
mod term_interner;
mod tokenizer;
mod vocabulary;
mod words;

pub use facet_column::FacetValue;
pub use highlight::highlight;
pub use histogram::Histogram;
pub use index::Index;
pub use query::{Filters, Query, Sort};
pub use results::Results;
pub use selection::{Dimension, Selection};
pub use suggestions::Suggestions;
pub use tokenizer::fold;
pub use words::Words;
