//! The programs that bundling calls.
//!
//! It never installs one and never looks for another version: `make tools` does, and what a tool
//! says of its version is a part of the cache's key.
//!
//! wasm-bindgen is called as a program although `wasm-bindgen-cli-support` could be linked: Trunk
//! needs the same program for every build, so it is there already, its command line is what its
//! authors document (the crate calls itself an internal dependency), and the crate would add
//! walrus, rayon and a second wasmparser to the build of the publisher.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::BundleError;

/// The programs that bundling calls, each a name to be looked up on the `PATH`, or an absolute path:
/// they run in the work folder.
#[derive(Debug, Clone)]
pub struct Tools {
    /// Of the version that the app's `wasm-bindgen` has.
    pub wasm_bindgen: PathBuf,
    /// Binaryen's optimiser.
    pub wasm_opt: PathBuf,
    /// Binaryen's linker of modules.
    pub wasm_merge: PathBuf,
    /// The bundler of ES modules.
    pub esbuild: PathBuf,
}

impl Default for Tools {
    fn default() -> Self {
        Self {
            wasm_bindgen: "wasm-bindgen".into(),
            wasm_opt: "wasm-opt".into(),
            wasm_merge: "wasm-merge".into(),
            esbuild: "esbuild".into(),
        }
    }
}

impl Tools {
    /// What each tool says of its version.
    pub(crate) fn versions(&self) -> Result<String, BundleError> {
        // Of Binaryen's tools one speaks for the other.
        [&self.wasm_bindgen, &self.wasm_opt, &self.esbuild]
            .into_iter()
            .map(|tool| run(tool, Path::new("."), ["--version"]))
            .collect()
    }
}

/// Runs a tool in a folder, and gives what it wrote to its standard output.
pub(crate) fn run<Arguments>(
    tool: &Path,
    folder: &Path,
    arguments: Arguments,
) -> Result<String, BundleError>
where
    Arguments: IntoIterator<Item: AsRef<OsStr>>,
{
    let output = Command::new(tool)
        .args(arguments)
        .current_dir(folder)
        .output()
        .map_err(|error| BundleError::Tool {
            tool: tool.to_owned(),
            error,
        })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(BundleError::ToolFailed {
        tool: tool.to_owned(),
        status: output.status,
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_that_fails_says_why() {
        let failed = run(
            Path::new("sh"),
            Path::new("."),
            ["-c", "echo why >&2; exit 3"],
        );
        let error = failed.expect_err("it exits 3").to_string();
        assert_eq!(error, "sh: exit status: 3: why");
    }

    #[test]
    fn a_tool_that_is_not_installed_is_named() {
        let missing = run(Path::new("no-such-tool"), Path::new("."), ["--version"]);
        let error = missing.expect_err("there is none").to_string();
        assert!(
            error.starts_with("no-such-tool: cannot be started: "),
            "{error}"
        );
    }
}
