//! The bundler as a command of its own: bundles into a folder, and says with what.
//!
//! It does nothing that the library does not.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use vitrine_bundle::{Bundle, Manifest, Tools};

/// Bundles a release into a folder, with a manifest of its files.
#[derive(Debug, Parser)]
struct Arguments {
    /// The WebAssembly module as cargo linked it, with its relocations.
    linked: PathBuf,
    /// The folder to write the bundle and manifest.json into.
    out: PathBuf,
    /// The ES module that a page starts with.
    #[arg(long, default_value = "src/bootstrap/main.js")]
    bootstrap: PathBuf,
    /// The folder to work in, which keeps the last bundle.
    #[arg(long, default_value = "target/bundle")]
    cache: PathBuf,
}

fn main() -> ExitCode {
    let Arguments {
        linked,
        out,
        bootstrap,
        cache,
    } = Arguments::parse();
    let bundle = Bundle {
        linked: &linked,
        bootstrap: &bootstrap,
        cache: &cache,
        tools: &Tools::default(),
    };
    match bundle.write(&out) {
        Ok(_) => {
            println!("{}", out.join(Manifest::FILE).display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
