//! The names of plates, fonts and the map in a published folder: each after its content, so that
//! what is kept of it anywhere is what it names.
//!
//! It never renames what others link to (cards, icons, the files to take away), and never leaves a
//! file under two names: whatever named one by its old name, the published catalogue included, names
//! it by the new.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::{Unpublishable, read, write};
use crate::folder::{ending_of, files_in};
use vitrine_content_hash::{content_hash_of_stem, stem_of, with_hash};

/// The folders, and the ending of what is renamed in each.
const FOLDERS: [(&str, &str); 3] = [("fonts", "woff2"), ("map", "svg"), ("plates", "svg")];

/// The endings of what names them, at the root.
const TEXTS: [&str; 3] = ["css", "html", "json"];

/// The folder of plates, which the catalogue names by their stems.
const PLATES: &str = "plates/";

/// Paths from the root before, and after: `fonts/a.woff2`, `fonts/a-0123456789abcdef.woff2`.
#[derive(Debug)]
pub struct Names(Vec<(String, String)>);

impl Names {
    /// Names the files of `dist` after their content, and has what Trunk built and the catalogue,
    /// as it is published, name them so. A file that is named so already keeps its name.
    ///
    /// # Errors
    ///
    /// If a file cannot be read, written or renamed.
    pub fn give(dist: &Path) -> Result<Names, Unpublishable> {
        let files = files_in(dist)?;
        let mut names = Names(Vec::new());
        for (folder, ending) in FOLDERS {
            let inside = dist.join(folder);
            let ours = files
                .iter()
                .filter_map(|file| file.strip_prefix(folder)?.strip_prefix('/'))
                .filter(|name| ending_of(name) == ending && !name.contains('/'));
            let stems: BTreeSet<&str> = ours.clone().map(stem_of).collect();
            for stem in stems {
                let at = |error: io::Error| Unpublishable::File {
                    path: inside.join(stem),
                    error,
                };
                let fingerprint = content_hash_of_stem(&inside, stem).map_err(at)?;
                if stem.ends_with(&["-", &fingerprint].concat()) {
                    continue;
                }
                for name in ours.clone().filter(|name| stem_of(name) == stem) {
                    let new = with_hash(name, &fingerprint);
                    fs::rename(inside.join(name), inside.join(&new)).map_err(at)?;
                    let path = |name: &str| [folder, "/", name].concat();
                    names.0.push((path(name), path(&new)));
                }
            }
        }
        let in_root = files.iter().filter(|file| !file.contains('/'));
        for file in in_root.filter(|file| TEXTS.contains(&ending_of(file))) {
            let path = dist.join(file);
            let text = read(&path)?;
            let followed = names.in_catalogue(&names.follow(&text));
            if followed != text {
                write(&path, &followed)?;
            }
        }
        Ok(names)
    }

    /// A text that names files by their paths from the root, with their new names.
    #[must_use]
    pub fn follow(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (old, new) in &self.0 {
            if text.contains(old) {
                text = text.replace(old, new);
            }
        }
        text
    }

    /// A catalogue whose `"file"`s, which are stems of plates, have their new names. All else stays
    /// as its curator wrote it, line by line.
    fn in_catalogue(&self, json: &str) -> String {
        const KEY: &str = "\"file\"";
        let mut named = String::with_capacity(json.len() + 512);
        let mut rest = json;
        while let Some(at) = rest.find(KEY) {
            let (before, after) = rest.split_at(at + KEY.len());
            named.push_str(before);
            rest = after;
            let value = after.trim_start().strip_prefix(':').map(str::trim_start);
            let Some((stem, closed)) = value
                .and_then(|value| value.strip_prefix('"'))
                .and_then(|value| value.split_once('"'))
            else {
                continue;
            };
            if let Some(new) = self.plate(stem) {
                named.push_str(&after[..after.len() - closed.len() - stem.len() - 1]);
                named.push_str(new);
                named.push('"');
                rest = closed;
            }
        }
        named.push_str(rest);
        named
    }

    /// The new stem of a plate.
    fn plate(&self, stem: &str) -> Option<&str> {
        self.0.iter().find_map(|(old, new)| {
            let (old, new) = (old.strip_prefix(PLATES)?, new.strip_prefix(PLATES)?);
            (stem_of(old) == stem).then(|| stem_of(new))
        })
    }
}
