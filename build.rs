//! Sets `cfg(split)` where the program is code-split, which is in release builds for the browser,
//! and the paths of those public files that the program itself names; prints the shaders that show
//! models from the engraver's tables.
//!
//! A split build is what gets published, so there the paths have content hashes; debug builds and
//! builds for the host use the names in `assets/`.

use std::env::{var, var_os};
use std::io::{Error, Result};
use std::path::Path;

use vitrine_content_hash::{content_hash_of_stem, stem_of, with_hash};
use vitrine_engraver::{MODEL, turn_program};

/// The environment variable with each file's path, its folder in `assets/`, and its name.
const FILES: [(&str, &str, &str); 1] = [("VITRINE_EMPTY_CASE", "plates", "empty-case.small.svg")];

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(split)");
    let is = |name: &str, expected: &str| var(name).is_ok_and(|value| value == expected);
    let split = is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "release");
    if split {
        println!("cargo::rustc-cfg=split");
        // The splitter moves functions and data between modules, so it needs the relocations.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    for (variable, folder, name) in FILES {
        let mut name = name.to_owned();
        if split {
            let path = Path::new("assets").join(folder);
            println!("cargo::rerun-if-changed={}", path.display());
            name = with_hash(&name, &content_hash_of_stem(&path, stem_of(&name))?);
        }
        println!("cargo::rustc-env={variable}={folder}/{name}");
    }
    write_turn_program()
}

/// Writes what is before and after the code of a model (`src/components/turn_viewer/renderer.rs`).
fn write_turn_program() -> Result<()> {
    let missing = |what| Error::other(["no ", what].concat());
    let out = var_os("OUT_DIR").ok_or_else(|| missing("OUT_DIR"))?;
    let program = turn_program();
    let (before, after) = program.split_once(MODEL).ok_or_else(|| missing(MODEL))?;
    for (name, text) in [("before_model.glsl", before), ("after_model.glsl", after)] {
        std::fs::write(Path::new(&out).join(name), text)?;
    }
    Ok(())
}
