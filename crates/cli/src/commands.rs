//! The subcommands, a file each.
//!
//! None of them decides what is published: they read files, call `vitrine-publish`, and print.

pub(crate) mod bundle;
pub(crate) mod cards;
pub(crate) mod check;
pub(crate) mod convert;
mod engine;
pub(crate) mod engrave;
pub(crate) mod export;
pub(crate) mod map;
pub(crate) mod new;
pub(crate) mod pack;
pub(crate) mod preview;
pub(crate) mod publish;
pub(crate) mod schema;
pub(crate) mod serve;
mod server;
pub(crate) mod stats;

use std::path::{Path, PathBuf};

use vitrine_publish::CATALOGUE;

/// The catalogue of an exhibit, which is named by its folder or by the file itself.
fn catalogue_of(exhibit: &Path) -> PathBuf {
    if exhibit.is_dir() {
        exhibit.join(CATALOGUE)
    } else {
        exhibit.to_owned()
    }
}
