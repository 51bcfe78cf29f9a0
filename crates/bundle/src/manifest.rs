//! What a build passes on to the publisher: each file, its integrity, and the pages that need it.
//!
//! It is the only interface between the two: nothing may be inferred from a file's name or from the
//! text of a script.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::BundleError;

/// The files of a bundle. The publisher adds to `styles` and `catalogue`, which are not the
/// bundler's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The ES module that a page starts with.
    pub entry: Asset,
    /// The WebAssembly that every page needs.
    pub wasm: Asset,
    /// The WebAssembly that only some pages need, in the order of their pages.
    pub chunks: Vec<PageAsset>,
    /// Style sheets; one without pages is every page's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub styles: Vec<PageAsset>,
    /// The catalogue as the app reads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalogue: Option<Asset>,
}

/// A file that is named after its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asset {
    /// Its name in the output folder.
    pub file: String,
    /// What an `integrity` attribute says of it.
    pub integrity: String,
}

/// A file that only some kinds of page need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageAsset {
    /// Its name in the output folder.
    pub file: String,
    /// What an `integrity` attribute says of it.
    pub integrity: String,
    /// The kinds of page that need it, sorted: the names given to `wasm_split`.
    pub pages: Vec<String>,
}

impl Asset {
    /// The file, as one that only these kinds of page need.
    #[must_use]
    pub fn with_pages(self, pages: Vec<String>) -> PageAsset {
        let Self { file, integrity } = self;
        PageAsset {
            file,
            integrity,
            pages,
        }
    }
}

impl Manifest {
    /// What the manifest is called in the output folder.
    pub const FILE: &str = "manifest.json";

    /// Reads the manifest of an output folder.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or is no manifest.
    pub fn read(folder: &Path) -> Result<Self, BundleError> {
        let path = folder.join(Self::FILE);
        let text = fs::read_to_string(&path).map_err(BundleError::file(&path))?;
        serde_json::from_str(&text).map_err(BundleError::json(&path))
    }

    /// Writes the manifest into an output folder.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn write(&self, folder: &Path) -> Result<(), BundleError> {
        let path = folder.join(Self::FILE);
        let text = serde_json::to_string_pretty(self).map_err(BundleError::json(&path))?;
        fs::write(&path, text + "\n").map_err(BundleError::file(&path))
    }

    /// The chunks that a kind of page needs.
    pub fn chunks_of<'page>(
        &'page self,
        page: &'page str,
    ) -> impl Iterator<Item = &'page PageAsset> {
        let needs = move |chunk: &&PageAsset| chunk.pages.iter().any(|name| name == page);
        self.chunks.iter().filter(needs)
    }

    /// The names of the files that the bundler wrote.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        let chunks = self.chunks.iter().map(|chunk| &*chunk.file);
        [&*self.entry.file, &*self.wasm.file]
            .into_iter()
            .chain(chunks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let asset = |file: &str| Asset {
            file: file.to_owned(),
            integrity: "sha256-x".to_owned(),
        };
        let chunk = |file: &str, pages: &[&str]| PageAsset {
            file: file.to_owned(),
            integrity: "sha256-x".to_owned(),
            pages: pages.iter().map(|&page| page.to_owned()).collect(),
        };
        Manifest {
            entry: asset("app.js"),
            wasm: asset("app.wasm"),
            chunks: vec![
                chunk("gift.wasm", &["gift"]),
                chunk("both.wasm", &["gift", "tour"]),
            ],
            styles: Vec::new(),
            catalogue: None,
        }
    }

    #[test]
    fn what_is_written_is_what_is_read() {
        let json = serde_json::to_string(&manifest()).expect("a manifest is JSON");
        assert_eq!(
            json,
            concat!(
                r#"{"entry":{"file":"app.js","integrity":"sha256-x"},"#,
                r#""wasm":{"file":"app.wasm","integrity":"sha256-x"},"#,
                r#""chunks":[{"file":"gift.wasm","integrity":"sha256-x","pages":["gift"]},"#,
                r#"{"file":"both.wasm","integrity":"sha256-x","pages":["gift","tour"]}]}"#,
            )
        );
        let read: Manifest = serde_json::from_str(&json).expect("it was just written");
        assert_eq!(read, manifest());
    }

    #[test]
    fn a_page_needs_the_chunks_that_name_it() {
        let check = |page: &str, expected: &[&str]| {
            let manifest = manifest();
            let files: Vec<_> = manifest.chunks_of(page).map(|chunk| &*chunk.file).collect();
            assert_eq!(files, expected, "{page}");
        };
        check("gift", &["gift.wasm", "both.wasm"]);
        check("tour", &["both.wasm"]);
        check("about", &[]);
    }
}
