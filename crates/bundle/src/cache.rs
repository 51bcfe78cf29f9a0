//! Keeps a bundle for as long as nothing that it is made of changes.
//!
//! It never gives what was half written: a bundle is put together in a folder of its own, which
//! gets its final name when it is whole.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::{BundleError, Manifest};
use vitrine_content_hash::content_hash;

/// A folder with the last bundle, in a folder named after what that was made of.
pub(crate) struct Cache<'path> {
    folder: &'path Path,
    kept: PathBuf,
}

impl<'path> Cache<'path> {
    /// The cache in a folder, for one input: the bytes of all that a bundle is made of.
    pub(crate) fn new(folder: &'path Path, input: &[Vec<u8>]) -> Self {
        // Hashed one by one, so that no byte can move from one to the next unseen.
        let hashes: String = input.iter().map(|bytes| content_hash(&[bytes])).collect();
        let kept = folder.join(content_hash(&[hashes]));
        Self { folder, kept }
    }

    /// The folder with the bundle and its manifest, if it is kept.
    pub(crate) fn kept(&self) -> Option<&Path> {
        self.kept
            .join(Manifest::FILE)
            .is_file()
            .then_some(&*self.kept)
    }

    /// An empty folder to work in, and one for the bundle and its manifest. What was kept is gone.
    pub(crate) fn clear(&self) -> Result<(PathBuf, PathBuf), BundleError> {
        match fs::remove_dir_all(self.folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(BundleError::file(self.folder)(error));
            }
            _ => {}
        }
        let make = |name: &str| {
            let path = self.folder.join(name);
            fs::create_dir_all(&path).map_err(BundleError::file(&path))?;
            Ok(path)
        };
        Ok((make("work")?, make("unfinished")?))
    }

    /// Keeps a bundle that is whole.
    pub(crate) fn keep(&self, whole: &Path) -> Result<&Path, BundleError> {
        fs::rename(whole, &self.kept).map_err(BundleError::file(&self.kept))?;
        Ok(&self.kept)
    }
}

/// The bytes of all files below a folder, each after its path.
pub(crate) fn read_folder(folder: &Path) -> Result<Vec<Vec<u8>>, BundleError> {
    let mut files = Vec::new();
    list(folder, &mut files)?;
    files.sort_unstable();
    let mut input = Vec::new();
    for path in files {
        let name = path.strip_prefix(folder).unwrap_or(&path);
        input.push(name.as_os_str().as_encoded_bytes().to_vec());
        input.push(fs::read(&path).map_err(BundleError::file(&path))?);
    }
    Ok(input)
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), BundleError> {
    for entry in fs::read_dir(folder).map_err(BundleError::file(folder))? {
        let path = entry.map_err(BundleError::file(folder))?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
