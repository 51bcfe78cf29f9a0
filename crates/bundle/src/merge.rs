//! Puts small shared chunks back into what every page needs.
//!
//! A chunk costs a request, and its name, hash and integrity in the loader and in every page; one
//! that is smaller than that is not worth it. `wasm-merge` links modules, so nothing here reads or
//! writes what is in them. It must run after wasm-bindgen, which takes a single module.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use crate::BundleError;
use crate::split::Part;
use crate::tools::{Tools, run};

/// Bytes below which a chunk that pages share is no file of its own.
const SMALL: u64 = 512;

/// Merges the small ones of the optimised `chunks` into `app`, and returns the others.
pub(crate) fn merge_small(
    tools: &Tools,
    folder: &Path,
    app: &Path,
    chunks: Vec<Part>,
) -> Result<Vec<Part>, BundleError> {
    let mut kept = Vec::new();
    let mut small = Vec::new();
    for chunk in chunks {
        let file = fs::metadata(&chunk.path).map_err(BundleError::file(&chunk.path))?;
        if chunk.pages.len() > 1 && file.len() < SMALL {
            small.push(chunk.path);
        } else {
            kept.push(chunk);
        }
    }
    if small.is_empty() {
        return Ok(kept);
    }
    // Each module, and what others import it as: chunks import the app as `__wasm_split`.
    let mut arguments = vec![app.as_os_str(), OsStr::new("__wasm_split")];
    for path in &small {
        arguments.extend([path.as_os_str(), path.file_stem().unwrap_or_default()]);
    }
    let merged = folder.join("merged.wasm");
    arguments.extend([OsStr::new("-o"), merged.as_os_str()]);
    run(&tools.wasm_merge, folder, arguments)?;
    fs::rename(&merged, app).map_err(BundleError::file(&merged))?;
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::module::Interface;
    use crate::split::tests::{LINKED, linked};
    use crate::split::{Parts, split};

    #[test]
    #[ignore = "needs wasm-merge: make tools"]
    fn a_small_chunk_that_pages_share_becomes_a_part_of_the_app() {
        let (folder, linked) = linked("merge", LINKED);
        let Parts { main, chunks } = split(&linked, &folder).expect("it can be split");
        let kept = merge_small(&Tools::default(), &folder, &main, chunks).expect("it merges");
        let pages: Vec<_> = kept.iter().map(|chunk| chunk.pages.join(" ")).collect();
        assert_eq!(pages, ["left", "right"]);
        let app = Interface::read(&main).expect("a module");
        assert_eq!(app.imports_from("__wasm_split"), [].into());
        assert!(app.exports.contains("__indirect_function_table"));
        fs::remove_dir_all(folder).expect("it is there");
    }
}
