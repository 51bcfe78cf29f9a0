//! Kinds of page by the names that chunks and style sheets give them.
//!
//! Which kinds there are, and which page is of which, `vitrine-route` says; a name that is none of
//! theirs is an error wherever it is found.

use std::path::Path;

use vitrine_bundle::Manifest;
use vitrine_route::{PageKind, Route};

use crate::PublishError;

/// A chunk that no page preloads: it is loaded with a visitor's first download.
const EXPORT: &str = "export";
/// One that is loaded when a visitor first turns a plate.
pub(super) const TURN: &str = "turn";

/// The kind of the page at a path.
pub(super) fn kind_at(path: &str) -> PageKind {
    Route::parse(path).page.kind()
}

/// The kinds of these names, which `file` gives.
pub(super) fn kinds_named(file: &Path, names: &[String]) -> Result<Vec<PageKind>, PublishError> {
    let kind = |name: &String| {
        PageKind::from_name(name).ok_or_else(|| {
            let known = PageKind::ALL.map(PageKind::name);
            PublishError::unexpected(
                file,
                format!("page kind {name:?}"),
                format!("one of {}", known.join(", ")),
            )
        })
    };
    names.iter().map(kind).collect()
}

/// An error if a chunk of the bundle is for what is neither a kind of page nor loaded on demand.
pub(super) fn check_chunks(manifest: &Manifest) -> Result<(), PublishError> {
    let chunks = manifest.chunks.iter();
    let mut names: Vec<String> = chunks.flat_map(|chunk| chunk.pages.clone()).collect();
    names.retain(|name| name != EXPORT && name != TURN);
    kinds_named(Manifest::FILE.as_ref(), &names).map(drop)
}
