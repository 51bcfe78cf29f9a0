//! The subcommands, a file each.
//!
//! None of them decides what is published: they read files, call `vitrine-publish`, and print.

pub(crate) mod cards;
pub(crate) mod check;
pub(crate) mod engrave;
pub(crate) mod export;
pub(crate) mod map;
pub(crate) mod pack;
pub(crate) mod preview;
pub(crate) mod publish;
