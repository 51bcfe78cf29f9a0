//! Says where the engine is that goes into the program, if it has one inside (feature `engine`).

use std::env::var;
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=VITRINE_ENGINE");
    if var("CARGO_FEATURE_ENGINE").is_err() {
        return;
    }
    let named = var("VITRINE_ENGINE").map(PathBuf::from);
    let engine = named.unwrap_or_else(|_| PathBuf::from("../../target/engine"));
    match engine.canonicalize() {
        Ok(engine) if engine.join("manifest.json").is_file() => {
            println!("cargo::rerun-if-changed={}", engine.display());
            println!("cargo::rustc-env=VITRINE_ENGINE={}", engine.display());
        }
        _ => println!(
            "cargo::error={}: no engine is there; `make build` writes one into target/engine",
            engine.display()
        ),
    }
}
