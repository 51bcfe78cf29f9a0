//! Short names for the imports and exports that a module shares with its JavaScript.
//!
//! wasm-bindgen's names end in a hash, which no compression takes away, and each is in both files.
//! esbuild's own renaming of properties finds them in the JavaScript and says what it called each;
//! the module follows. Nothing here may look into a script itself.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::fs;
use std::path::Path;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, ImportSectionReader, Parser};

use crate::BundleError;
use crate::tools::{Tools, run};

/// The names that wasm-bindgen generates, as esbuild's regular expression.
const MANGLED: &str = "--mangle-props=^(__wbg_|__wbindgen_|wasm_bindgen__)";

/// What esbuild calls each name; a name that it kept has none.
type Names = BTreeMap<String, Name>;

#[derive(Debug, serde::Deserialize)]
#[serde(untagged)]
enum Name {
    Short(String),
    Kept(#[expect(dead_code, reason = "always false")] bool),
}

/// Renames in the script `from` of a folder and in its `module`; the script is then at `to`.
pub(crate) fn shorten(
    tools: &Tools,
    folder: &Path,
    [from, to]: [&str; 2],
    module: &Path,
) -> Result<(), BundleError> {
    let cache = folder.join("names.json");
    let arguments = [
        from,
        MANGLED,
        "--mangle-cache=names.json",
        "--log-level=error",
        &format!("--outfile={to}"),
    ];
    fs::write(&cache, "{}").map_err(BundleError::file(&cache))?;
    run(&tools.esbuild, folder, arguments)?;
    let text = fs::read(&cache).map_err(BundleError::file(&cache))?;
    let names: Names = serde_json::from_slice(&text).map_err(BundleError::json(&cache))?;
    let bytes = fs::read(module).map_err(BundleError::file(module))?;
    let mut renaming = Renaming::new(&names);
    let renamed = renaming
        .apply(&bytes)
        .map_err(|error| BundleError::Rename {
            path: module.to_owned(),
            error: error.to_string(),
        })?;
    let expected = "imports and exports with wasm-bindgen's names";
    BundleError::unless(renaming.renamed > 0, module, expected)?;
    if let Some(twice) = renaming.twice {
        return Err(BundleError::Unexpected {
            path: module.to_owned(),
            expected: "a short name for one thing alone".to_owned(),
            found: format!("{twice:?} twice"),
        });
    }
    fs::write(module, renamed).map_err(BundleError::file(module))
}

/// Copies a module with other names for what it imports and exports.
struct Renaming<'names> {
    names: &'names Names,
    renamed: usize,
    taken: BTreeSet<String>,
    twice: Option<String>,
}

impl<'names> Renaming<'names> {
    fn new(names: &'names Names) -> Self {
        Self {
            names,
            renamed: 0,
            taken: BTreeSet::new(),
            twice: None,
        }
    }

    fn apply(&mut self, bytes: &[u8]) -> Result<Vec<u8>, Error<Infallible>> {
        let mut module = Module::new();
        self.parse_core_module(&mut module, Parser::new(0), bytes)?;
        Ok(module.finish())
    }

    fn name<'name>(&mut self, name: &'name str) -> Cow<'name, str> {
        match self.names.get(name) {
            Some(Name::Short(short)) => {
                self.renamed += 1;
                Cow::Owned(short.clone())
            }
            Some(Name::Kept(_)) | None => Cow::Borrowed(name),
        }
    }
}

impl Reencode for Renaming<'_> {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        for import in section.into_imports() {
            let import = import?;
            let kind = self.entity_type(import.ty)?;
            imports.import(import.module, &self.name(import.name), kind);
        }
        Ok(())
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Infallible>> {
        let name = self.name(export.name);
        let kind = self.export_kind(export.kind)?;
        let index = self.external_index(export.kind, export.index)?;
        exports.export(&name, kind, index);
        // A module whose exports share a name is none.
        if !self.taken.insert(name.to_string()) {
            self.twice = Some(name.into_owned());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::module::Interface;

    fn renamed(names: &str) -> (Interface, usize, Option<String>) {
        let module = wat::parse_str(
            r#"(module
                (import "./app_bg.js" "__wbg_log_01" (func))
                (import "./app_bg.js" "other" (func))
                (memory (export "memory") 1)
                (func (export "__wbindgen_start") (call 0) (call 1)))"#,
        )
        .expect("a module");
        let names = serde_json::from_str(names).expect("a map");
        let mut renaming = Renaming::new(&names);
        let module = renaming.apply(&module).expect("a module");
        let interface = Interface::parse(&module).expect("a module");
        (interface, renaming.renamed, renaming.twice)
    }

    #[test]
    fn a_module_follows_the_names_of_its_script() {
        let (interface, count, twice) = renamed(
            r#"{"__wbg_log_01": "a", "__wbindgen_start": "b", "__wbindgen_free": "c", "other": false}"#,
        );
        assert_eq!(interface.imports_from("./app_bg.js"), ["a", "other"].into());
        let exports: Vec<_> = interface.exports.iter().collect();
        assert_eq!(exports, ["b", "memory"]);
        assert_eq!((count, twice), (2, None));
    }

    #[test]
    fn a_name_that_something_else_has_is_found() {
        let (_, _, twice) = renamed(r#"{"__wbindgen_start": "memory"}"#);
        assert_eq!(twice.as_deref(), Some("memory"));
    }
}
