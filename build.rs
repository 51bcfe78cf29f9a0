//! Sets `cfg(split)` where the program is code-split, which is in release builds for the browser,
//! and the paths of those public files that the program itself names.
//!
//! A split build is what gets published, so there the paths have content hashes; debug builds and
//! builds for the host use the names in `assets/`.

use std::env::var;
use std::path::Path;

use vitrine_content_hash::{content_hash_of_stem, stem_of, with_hash};

/// The environment variable with each file's path, its folder in `assets/`, and its name.
const FILES: [(&str, &str, &str); 1] = [("VITRINE_EMPTY_CASE", "plates", "empty-case.small.svg")];

fn main() -> std::io::Result<()> {
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
    Ok(())
}
