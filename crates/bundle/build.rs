//! Hashes the bundler's own sources into `VITRINE_BUNDLER`, a part of the cache's key: another
//! bundler makes another bundle of the same input.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=Cargo.toml");
    println!("cargo::rerun-if-changed=src");
    let mut files = vec![PathBuf::from("Cargo.toml")];
    list(Path::new("src"), &mut files)?;
    files.sort_unstable();
    let mut hash = Sha256::new();
    for file in files {
        hash.update(fs::read(file)?);
    }
    println!("cargo::rustc-env=VITRINE_BUNDLER={:x}", hash.finalize());
    Ok(())
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
