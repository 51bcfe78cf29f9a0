//! Bundles a release: the WebAssembly that cargo linked, and the ES modules that start it, become
//! the files that a browser fetches, each named after its content, and a [`Manifest`] of them.
//!
//! 1. `wasm_split_cli_support` splits the module at the functions marked `wasm_split`: what every
//!    page needs, and chunks that only some pages do.
//! 2. wasm-bindgen writes the JavaScript of the first, and esbuild shortens the names in it, which
//!    the module follows.
//! 3. wasm-opt makes each part small, and wasm-merge puts the smallest into what every page needs.
//! 4. esbuild makes one script of the bootstrap, that JavaScript and the chunks' loader.
//!
//! It never edits JavaScript as text or WebAssembly as bytes: tools and well-kept crates do, and what
//! we add is in modules of our own, whose data is JSON. It never reads or writes HTML, and the same
//! input gives the same bytes.

mod cache;
mod error;
mod hash;
mod loader;
mod manifest;
mod merge;
mod module;
mod names;
mod split;
mod tools;

use std::fs;
use std::path::{Path, PathBuf};

use vitrine_content_hash::content_hash;

use self::cache::Cache;
pub use self::error::BundleError;
pub use self::hash::integrity;
pub use self::manifest::{Asset, Manifest, PageAsset};
use self::merge::merge_small;
use self::split::{Part, Parts, by_split, split};
pub use self::tools::Tools;
use self::tools::run;

/// What the bootstrap imports: a module's name, and the file in the work folder that it stands for.
const APP: (&str, &str) = ("vitrine:app", "./app.js");
const MANIFEST: (&str, &str) = ("vitrine:manifest", "./manifest.js");

/// Passes that take out the sections which say what tools made a module and what features it uses:
/// nothing that runs it reads them. What is merged needs them, so they come after that.
const STRIP: [&str; 2] = ["--strip-producers", "--strip-target-features"];

/// What a release is bundled from.
#[derive(Debug, Clone, Copy)]
pub struct Bundle<'path> {
    /// What the script and the module of every page are called, before their content hash.
    pub name: &'path str,
    /// The module as cargo linked it, with its relocations (`--emit-relocs`).
    pub linked: &'path Path,
    /// The ES module that a page starts with, in a folder with all that it imports. It imports
    /// wasm-bindgen's `init` as the default of `vitrine:app`, and `wasmUrl`, which is relative to
    /// the script itself, and `wasmIntegrity` from `vitrine:manifest`.
    pub bootstrap: &'path Path,
    /// A folder of the bundler's own, where it works and keeps the last bundle.
    pub cache: &'path Path,
    /// The programs that it calls.
    pub tools: &'path Tools,
}

impl Bundle<'_> {
    /// Writes the bundle and its manifest into a folder.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or written, if a tool is missing or fails, or if a step does not
    /// find what it builds on.
    pub fn write(&self, out: &Path) -> Result<Manifest, BundleError> {
        let cache = Cache::new(self.cache, &self.input()?);
        let folder = if let Some(kept) = cache.kept() {
            kept
        } else {
            // The tools run in it, so its path must not depend on where the caller is.
            let (work, whole) = cache.clear()?;
            let (work, whole) = (absolute(&work)?, absolute(&whole)?);
            self.build(&work, &whole)?.write(&whole)?;
            cache.keep(&whole)?
        };
        let manifest = Manifest::read(folder)?;
        fs::create_dir_all(out).map_err(BundleError::file(out))?;
        for file in manifest.files().chain([Manifest::FILE]) {
            let to = out.join(file);
            fs::copy(folder.join(file), &to).map_err(BundleError::file(&to))?;
        }
        Ok(manifest)
    }

    /// All that a bundle is made of.
    fn input(&self) -> Result<Vec<Vec<u8>>, BundleError> {
        let mut input = vec![
            env!("VITRINE_BUNDLER").as_bytes().to_vec(),
            self.tools.versions()?.into_bytes(),
            self.name.as_bytes().to_vec(),
            self.bootstrap.as_os_str().as_encoded_bytes().to_vec(),
            read(self.linked)?,
        ];
        let folder = self.bootstrap.parent().unwrap_or(self.bootstrap);
        input.extend(cache::read_folder(folder)?);
        Ok(input)
    }

    fn build(&self, work: &Path, out: &Path) -> Result<Manifest, BundleError> {
        let Parts { main, chunks } = split(self.linked, work)?;
        let app = self.bind(&main, work)?;
        names::shorten(self.tools, work, ["bindgen.js", "app.js"], &app)?;
        for Part { path, .. } in &chunks {
            self.optimise(path, &[])?;
        }
        let parts = merge_small(self.tools, work, &app, chunks)?;
        self.optimise(&app, &STRIP)?;
        let splits = by_split(&parts);
        let modules: Vec<&Path> = parts.iter().map(|chunk| &*chunk.path).collect();
        loader::check(&app, &modules, &splits)?;

        let mut chunks = Vec::new();
        for Part { pages, path } in &parts {
            chunks.push(place(out, &pages.join("-"), "wasm", &read(path)?)?);
        }
        let wasm = place(out, self.name, "wasm", &read(&app)?)?;
        loader::write(work, &chunks, &splits)?;
        let script = self.script(&wasm, work)?;
        let entry = place(out, self.name, "js", &script)?;
        let chunks = chunks.into_iter().zip(parts);
        Ok(Manifest {
            entry,
            wasm,
            chunks: chunks
                .map(|(asset, part)| asset.with_pages(part.pages))
                .collect(),
            styles: Vec::new(),
            catalogue: None,
        })
    }

    /// Has wasm-bindgen write `bindgen.js`; gives the module that goes with it. The chunks import what
    /// the linker exports, so that must stay.
    fn bind(&self, main: &Path, work: &Path) -> Result<PathBuf, BundleError> {
        let arguments = [
            "--target=web",
            "--no-typescript",
            "--keep-lld-exports",
            "--out-dir=.",
            "--out-name=bindgen",
        ];
        let arguments = arguments.map(Path::new).into_iter().chain([main]);
        run(&self.tools.wasm_bindgen, work, arguments)?;
        for file in ["bindgen.js", "bindgen_bg.wasm"] {
            BundleError::unless(work.join(file).is_file(), work, file)?;
        }
        Ok(work.join("bindgen_bg.wasm"))
    }

    /// Makes a module as small as it gets; `passes` are further ones of wasm-opt's.
    fn optimise(&self, module: &Path, passes: &[&str]) -> Result<(), BundleError> {
        let arguments = ["--quiet", "-Oz"].iter().chain(passes).map(Path::new);
        let arguments = arguments.chain([module, Path::new("-o"), module]);
        run(&self.tools.wasm_opt, Path::new("."), arguments).map(drop)
    }

    /// The script that a page starts with.
    fn script(&self, wasm: &Asset, work: &Path) -> Result<Vec<u8>, BundleError> {
        let path = work.join(MANIFEST.1);
        let json = |text: &str| serde_json::to_string(text).map_err(BundleError::json(&path));
        let constants = format!(
            "export const wasmUrl = {};\nexport const wasmIntegrity = {};\n",
            json(&wasm.file)?,
            json(&wasm.integrity)?,
        );
        fs::write(&path, constants).map_err(BundleError::file(&path))?;
        let bootstrap = absolute(self.bootstrap)?;
        let aliases = [APP, MANIFEST].map(|(module, file)| format!("--alias:{module}={file}"));
        let arguments = [
            "--bundle",
            "--minify",
            "--format=esm",
            "--log-level=error",
            "--metafile=inputs.json",
            "--outfile=bundle.js",
            &aliases[0],
            &aliases[1],
        ];
        let arguments = arguments.map(Path::new).into_iter().chain([&*bootstrap]);
        run(&self.tools.esbuild, work, arguments)?;
        let path = work.join("inputs.json");
        let inputs: serde_json::Value =
            serde_json::from_slice(&read(&path)?).map_err(BundleError::json(&path))?;
        for (module, file) in [APP, MANIFEST] {
            let input = &inputs["inputs"][file.trim_start_matches("./")];
            let expected = format!("an import of {module:?}");
            BundleError::unless(input.is_object(), self.bootstrap, &expected)?;
        }
        read(&work.join("bundle.js"))
    }
}

/// Writes a file that is named after its content.
fn place(out: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<Asset, BundleError> {
    let file = format!("{stem}-{}.{extension}", content_hash(&[bytes]));
    let path = out.join(&file);
    fs::write(&path, bytes).map_err(BundleError::file(&path))?;
    let integrity = integrity(bytes);
    Ok(Asset { file, integrity })
}

fn read(path: &Path) -> Result<Vec<u8>, BundleError> {
    fs::read(path).map_err(BundleError::file(path))
}

fn absolute(path: &Path) -> Result<PathBuf, BundleError> {
    path.canonicalize().map_err(BundleError::file(path))
}
