//! Files of a published folder: listing, reading and writing them.
//!
//! Listing never looks into a file: the same folder gives the same paths in the same order.

use std::fs;
use std::path::Path;

use vitrine_bundle::{Asset, integrity};
use vitrine_content_hash::content_hash;

use crate::PublishError;

/// The paths from `dist` of every file in it and in its folders, in the order of their names.
pub(crate) fn files_in(dist: &Path) -> Result<Vec<String>, PublishError> {
    let mut found = Vec::new();
    list(dist, "", &mut found)?;
    Ok(found)
}

/// What follows the last dot of a path; nothing where there is none.
pub(crate) fn extension_of(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

pub(crate) fn read(path: &Path) -> Result<String, PublishError> {
    fs::read_to_string(path).map_err(PublishError::file(path))
}

/// Writes a file, and the folders that it is in.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), PublishError> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, content))
        .map_err(PublishError::file(path))
}

pub(crate) fn remove(path: &Path) -> Result<(), PublishError> {
    fs::remove_file(path).map_err(PublishError::file(path))
}

/// Writes a file at the root whose name has the hash of its content.
pub(crate) fn write_hashed(
    dist: &Path,
    stem: &str,
    extension: &str,
    text: &str,
) -> Result<Asset, PublishError> {
    let file = format!("{stem}-{}.{extension}", content_hash(&[text]));
    write(&dist.join(&file), text)?;
    let integrity = integrity(text.as_bytes());
    Ok(Asset { file, integrity })
}

fn list(folder: &Path, below: &str, found: &mut Vec<String>) -> Result<(), PublishError> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(PublishError::file(folder))? {
        names.push(entry.map_err(PublishError::file(folder))?.file_name());
    }
    names.sort_unstable();
    for name in names {
        let path = folder.join(&name);
        let name = [below, &name.to_string_lossy()].concat();
        if path.is_dir() {
            list(&path, &[&name, "/"].concat(), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}
