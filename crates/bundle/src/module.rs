//! What bundling reads from a WebAssembly module: its imports and exports.
//!
//! It only reads.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use wasmparser::{BinaryReaderError, Import, Parser, Payload};

use crate::BundleError;

/// The names of what a module imports and exports.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Interface {
    /// What it imports: the other module, and the name there.
    pub(crate) imports: BTreeSet<(String, String)>,
    /// What it exports.
    pub(crate) exports: BTreeSet<String>,
}

impl Interface {
    /// Reads a module.
    pub(crate) fn read(path: &Path) -> Result<Self, BundleError> {
        let bytes = fs::read(path).map_err(BundleError::file(path))?;
        Self::parse(&bytes).map_err(BundleError::module(path))
    }

    /// The names that are imported from a module.
    pub(crate) fn imports_from(&self, module: &str) -> BTreeSet<&str> {
        let own = self.imports.iter().filter(|(from, _)| from == module);
        own.map(|(_, name)| &**name).collect()
    }

    /// Reads the bytes of a module.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut found = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let Import { module, name, .. } = import?;
                        found.imports.insert((module.to_owned(), name.to_owned()));
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        found.exports.insert(export?.name.to_owned());
                    }
                }
                _ => {}
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_s_imports_and_exports_are_read() {
        let module = wat::parse_str(
            r#"(module
                (import "a" "one" (func))
                (import "b" "memory" (memory 1))
                (import "a" "two" (global i32))
                (func (export "run"))
                (export "memory" (memory 0)))"#,
        )
        .expect("a module");
        let interface = Interface::parse(&module).expect("a module");
        assert_eq!(interface.imports_from("a"), ["one", "two"].into());
        assert_eq!(interface.imports_from("b"), ["memory"].into());
        assert_eq!(interface.imports_from("c"), [].into());
        let exports: Vec<_> = interface.exports.iter().collect();
        assert_eq!(exports, ["memory", "run"]);
    }

    #[test]
    fn what_is_no_module_is_an_error() {
        assert!(Interface::parse(b"\0asm\x01\0\0\0\x02").is_err());
    }
}
