//! Decides whether the program is split: a release for the browser is (`scripts/split.mjs` says
//! how), a debug build and the desk are of one piece. Only what is split is published, and names
//! files as they are published.

use std::env::var;
use std::path::Path;

use vitrine_content_hash::{fingerprint_of, named, stem_of};

/// The files that the program names itself, and the names that it has for their paths.
const FILES: [(&str, &str, &str); 2] = [
    ("VITRINE_EMPTY_CASE", "plates", "empty-case.small.svg"),
    ("VITRINE_MAP", "map", "north-east-asia.svg"),
];

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(split)");
    let is = |name: &str, wanted: &str| var(name).is_ok_and(|value| value == wanted);
    let split = is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "release");
    if split {
        println!("cargo::rustc-cfg=split");
        // The splitter moves functions and data, so it must know every place that names one.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    for (variable, folder, file) in FILES {
        let mut file = file.to_owned();
        if split {
            let kept = Path::new("public").join(folder);
            println!("cargo::rerun-if-changed={}", kept.display());
            file = named(&file, &fingerprint_of(&kept, stem_of(&file))?);
        }
        println!("cargo::rustc-env={variable}={folder}/{file}");
    }
    Ok(())
}
