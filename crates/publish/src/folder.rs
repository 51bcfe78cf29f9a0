//! What a published folder holds, by its paths.
//!
//! It never looks into a file: the same folder gives the same names in the same order.

use std::fs;
use std::path::Path;

use super::Unpublishable;

/// The paths from `dist` of every file in it and in its folders, in the order of their names.
pub(super) fn files_in(dist: &Path) -> Result<Vec<String>, Unpublishable> {
    let mut found = Vec::new();
    list(dist, "", &mut found)?;
    Ok(found)
}

/// What stands after the last dot of a path; nothing where there is none.
pub(super) fn ending_of(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}

fn list(folder: &Path, below: &str, found: &mut Vec<String>) -> Result<(), Unpublishable> {
    let unread = |error| Unpublishable::File {
        path: folder.to_owned(),
        error,
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(unread)? {
        names.push(entry.map_err(unread)?.file_name());
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
