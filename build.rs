//! Decides whether the program is split: a release for the browser is (`scripts/split.sh` says
//! how), a debug build and the desk are of one piece.

use std::env::var;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(split)");
    let is = |name: &str, wanted: &str| var(name).is_ok_and(|value| value == wanted);
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "release") {
        println!("cargo::rustc-cfg=split");
        // The splitter moves functions and data, so it must know every place that names one.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
