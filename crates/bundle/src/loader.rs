//! The module with the loaders of the splits, which the app imports.
//!
//! Its data is JSON, its code is `chunk_loader.js`; nothing is ever replaced in a script.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::hash::name_and_digest;
use crate::module::Interface;
use crate::split::LOADERS;
use crate::{Asset, BundleError};

/// The names of the loaders' functions, as `wasm_split_macros` spells them.
const PREFIX: &str = "__wasm_split_load_";

/// The names of what the loaders need of the app's exports.
const TABLE: &str = "__indirect_function_table";

/// The module of the app's exports, as chunks import them.
const SHARED: &str = "__wasm_split";

/// Writes the module into the folder where wasm-bindgen wrote `app.js`. Each split needs the chunks
/// at its positions.
pub(crate) fn write(
    folder: &Path,
    chunks: &[Asset],
    splits: &BTreeMap<&str, Vec<usize>>,
) -> Result<(), BundleError> {
    let path = folder.join(LOADERS);
    let mut named = Vec::new();
    for Asset { file, integrity } in chunks {
        let found = name_and_digest(file, integrity);
        named.push(found.ok_or_else(|| BundleError::Unexpected {
            path: path.clone(),
            expected: "a chunk that is named by its content".to_owned(),
            found: file.clone(),
        })?);
    }
    let module = module(&named, splits).map_err(BundleError::json(&path))?;
    fs::write(&path, module).map_err(BundleError::file(&path))?;
    let path = folder.join("chunk_loader.js");
    fs::write(&path, include_str!("chunk_loader.js")).map_err(BundleError::file(&path))
}

/// Each chunk has a name and a digest, from which the name of its file follows: thirty names of files
/// are bytes that every page pays for.
fn module(
    chunks: &[(&str, &str)],
    splits: &BTreeMap<&str, Vec<usize>>,
) -> Result<String, serde_json::Error> {
    let mut module = [
        r#"import { initSync } from "./app.js";"#,
        r#"import { chunkLoader } from "./chunk_loader.js";"#,
        "",
    ]
    .join("\n");
    // Once the app has started, `initSync` gives its exports.
    let chunks = serde_json::to_string(chunks)?;
    module.push_str("const loader = chunkLoader(initSync, import.meta.url, ");
    module.push_str(&chunks);
    module.push_str(");\n");
    for (split, positions) in splits {
        let positions = serde_json::to_string(positions)?;
        let export = [
            "export const ",
            PREFIX,
            split,
            " = loader(",
            &positions,
            ");\n",
        ];
        module.push_str(&export.concat());
    }
    Ok(module)
}

/// Checks that the app asks for the loaders that there are, and exports what they and the chunks
/// import.
pub(crate) fn check(
    app: &Path,
    chunks: &[&Path],
    splits: &BTreeMap<&str, Vec<usize>>,
) -> Result<(), BundleError> {
    let interface = Interface::read(app)?;
    for name in interface.imports_from(LOADERS) {
        let split = name.strip_prefix(PREFIX).unwrap_or(name);
        BundleError::unless(
            splits.contains_key(split),
            app,
            &format!("a split {split:?}"),
        )?;
    }
    let mut needed = vec![TABLE.to_owned()];
    for chunk in chunks {
        for (module, name) in Interface::read(chunk)?.imports {
            if module != SHARED {
                return Err(BundleError::Unexpected {
                    path: chunk.to_path_buf(),
                    expected: format!("imports from {SHARED:?} alone"),
                    found: format!("{module:?}"),
                });
            }
            needed.push(name);
        }
    }
    for name in needed {
        let exported = interface.exports.contains(&name);
        BundleError::unless(exported, app, &format!("an export {name:?}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn the_module_exports_a_loader_for_each_split() {
        let chunks = [("left", "x"), ("both", "y")];
        let splits = [("left", vec![0, 1]), ("right", vec![1])].into();
        let module = module(&chunks, &splits).expect("it can be written");
        assert_eq!(
            module,
            concat!(
                r#"import { initSync } from "./app.js";"#,
                "\n",
                r#"import { chunkLoader } from "./chunk_loader.js";"#,
                "\n",
                "const loader = chunkLoader(initSync, import.meta.url, [",
                r#"["left","x"],["both","y"]]);"#,
                "\n",
                "export const __wasm_split_load_left = loader([0,1]);\n",
                "export const __wasm_split_load_right = loader([1]);\n",
            )
        );
    }

    #[test]
    fn the_app_and_its_chunks_must_fit() {
        const APP: &str = r#"(module
            (import "./__wasm_split.js" "__wasm_split_load_left" (func (param i32 i32)))
            (table (export "__indirect_function_table") 1 funcref)
            (memory (export "memory") 1))"#;
        let folder = std::env::temp_dir().join(format!("vitrine-fit-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let write = |file: &str, module: &str| -> PathBuf {
            let path = folder.join(file);
            fs::write(&path, wat::parse_str(module).expect("a module")).expect("a file");
            path
        };
        let outcome = |chunk: &str, split: &str| {
            let (app, chunk) = (write("app.wasm", APP), write("chunk.wasm", chunk));
            let splits = [(split, vec![0])].into();
            let checked = super::check(&app, &[&*chunk], &splits);
            let error = checked.err().map(|error| error.to_string());
            error.map(|error| error.replace(&format!("{}/", folder.display()), ""))
        };
        let check = |chunk: &str, split: &str, expected: Option<&str>| {
            assert_eq!(outcome(chunk, split).as_deref(), expected);
        };
        let fits = r#"(module (import "__wasm_split" "memory" (memory 1)))"#;
        check(fits, "left", None);
        check(
            fits,
            "right",
            Some("app.wasm: expected a split \"left\", found none"),
        );
        check(
            r#"(module (import "__wasm_split" "stack" (global i32)))"#,
            "left",
            Some("app.wasm: expected an export \"stack\", found none"),
        );
        check(
            r#"(module (import "env" "memory" (memory 1)))"#,
            "left",
            Some("chunk.wasm: expected imports from \"__wasm_split\" alone, found \"env\""),
        );
        fs::remove_dir_all(folder).expect("it is there");
    }
}
