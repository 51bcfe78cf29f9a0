//! The pages, prerendered: of an exhibit with everything, of a minimal one, in each state, and
//! with hostile URLs and catalogues.

mod everything;
mod favourites;
mod gallery;
mod gifts;
mod hostile;
mod journey;
mod loading;
mod minimal;
mod not_found;
mod plates;
mod records;
mod tours;
