//! Code splitting: cuts the linked module into what every page needs and chunks that some do.
//!
//! Which chunk is for which pages is the splitter's own map. Nothing here may depend on the order
//! in which the splitter lists anything, since that differs from run to run.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, transform};

use crate::BundleError;

/// The module from which the app imports the loaders of its splits. The splitter writes one there
/// too, and ours takes its place.
pub(crate) const LOADERS: &str = "./__wasm_split.js";

/// A linked module in parts.
#[derive(Debug)]
pub(crate) struct Parts {
    /// What every page needs. wasm-bindgen has not seen it yet.
    pub(crate) main: PathBuf,
    /// What only some pages need, in the order of their pages.
    pub(crate) chunks: Vec<Part>,
}

/// A chunk, as the splitter wrote it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Part {
    /// The splits that need it, sorted: a page's own chunk has one, a shared one several.
    pub(crate) pages: Vec<String>,
    /// The file.
    pub(crate) path: PathBuf,
}

/// The chunks that each split needs, by their positions.
pub(crate) fn by_split(chunks: &[Part]) -> BTreeMap<&str, Vec<usize>> {
    let mut splits: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (position, chunk) in chunks.iter().enumerate() {
        for page in &chunk.pages {
            splits.entry(page).or_default().push(position);
        }
    }
    splits
}

/// Splits the module that cargo linked at `linked`, into files in `folder`.
pub(crate) fn split(linked: &Path, folder: &Path) -> Result<Parts, BundleError> {
    let bytes = fs::read(linked).map_err(BundleError::file(linked))?;
    let main = folder.join("app.wasm");
    let mut options = Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LOADERS;
    options.emit_dwarf = false;
    let split = transform(options).map_err(|error| BundleError::Split {
        path: linked.to_owned(),
        error: format!("{error:#}"),
    })?;

    let mut pages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (page, stems) in &split.prefetch_map {
        for stem in stems {
            pages.entry(stem).or_default().insert(page);
        }
    }
    BundleError::unless(!pages.is_empty(), linked, "a function marked wasm_split")?;
    let mut chunks = Vec::new();
    for path in split.split_modules {
        let stem = path.file_stem().and_then(OsStr::to_str);
        let pages = stem.and_then(|stem| pages.remove(stem)).unwrap_or_default();
        BundleError::unless(!pages.is_empty(), &path, "a split that needs the chunk")?;
        let pages = pages.into_iter().map(str::to_owned).collect();
        chunks.push(Part { pages, path });
    }
    let unwritten = pages.into_keys().next().unwrap_or_default();
    BundleError::unless(
        unwritten.is_empty(),
        &folder.join(unwritten),
        "the chunk of a split",
    )?;
    chunks.sort_unstable();
    Ok(Parts { main, chunks })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A module as cargo links one: two splits, `left` and `right`, that share a function, and the
    /// app, which calls both. Functions that only call need no relocations.
    pub(crate) const LINKED: &str = r#"(module
        (import "__wasm_split_placeholder__" "__wasm_split_load_left" (func (param i32 i32)))
        (import "__wasm_split_placeholder__" "__wasm_split_load_right" (func (param i32 i32)))
        (import "__wasm_split_placeholder__"
            "__wasm_split_00left00_import_00000000000000000000000000000001" (func $left (result i32)))
        (import "__wasm_split_placeholder__"
            "__wasm_split_00right00_import_00000000000000000000000000000002" (func $right (result i32)))
        (table (export "__indirect_function_table") 1 1 funcref)
        (memory (export "memory") 1)
        (func $shared (result i32) (i32.const 7))
        (func $left_body (result i32) (call $shared))
        (func $right_body (result i32) (call $shared))
        (func $load_left (param i32 i32) (call 0 (local.get 0) (local.get 1)))
        (func $load_right (param i32 i32) (call 1 (local.get 0) (local.get 1)))
        (func $call_left (result i32) (call $left))
        (func $call_right (result i32) (call $right))
        (export "load_left" (func $load_left))
        (export "load_right" (func $load_right))
        (export "left" (func $call_left))
        (export "right" (func $call_right))
        (export "__wasm_split_00left00_export_00000000000000000000000000000001" (func $left_body))
        (export "__wasm_split_00right00_export_00000000000000000000000000000002" (func $right_body))
        (@custom "linking" "\02\08\1e\01\05\42\00\19__indirect_function_table")
        (@custom "__wasm_split_unstable" "\01\01\01")
        (@custom "target_features" "\01+\0freference-types"))"#;

    /// An empty folder of a test's own, with a module in it.
    pub(crate) fn linked(test: &str, module: &str) -> (PathBuf, PathBuf) {
        let folder = std::env::temp_dir().join(format!("vitrine-{test}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let linked = folder.join("tiny.wasm");
        let bytes = wat::parse_str(module).expect("a module");
        fs::write(&linked, bytes).expect("a file");
        (folder, linked)
    }

    #[test]
    fn a_chunk_is_for_the_pages_whose_splits_need_it() {
        let (folder, linked) = linked("split", LINKED);
        let parts = split(&linked, &folder).expect("it can be split");
        let pages: Vec<_> = parts
            .chunks
            .iter()
            .map(|chunk| chunk.pages.join(" "))
            .collect();
        assert_eq!(pages, ["left", "left right", "right"]);
        let splits = by_split(&parts.chunks);
        assert_eq!(splits, [("left", vec![0, 1]), ("right", vec![1, 2])].into());
        fs::remove_dir_all(folder).expect("it is there");
    }

    #[test]
    fn a_module_without_splits_is_an_error() {
        let module = r#"(module
            (table (export "__indirect_function_table") 1 1 funcref)
            (memory (export "memory") 1)
            (@custom "linking" "\02\08\1e\01\05\42\00\19__indirect_function_table")
            (@custom "__wasm_split_unstable" "\01\01\01"))"#;
        let (folder, linked) = linked("unsplit", module);
        let error = split(&linked, &folder)
            .expect_err("it has no split")
            .to_string();
        let expected = "tiny.wasm: expected a function marked wasm_split, found none";
        assert!(error.ends_with(expected), "{error}");
        fs::remove_dir_all(folder).expect("it is there");
    }
}
