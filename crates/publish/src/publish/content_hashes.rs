//! Content hashes in the names of plates, fonts and the map: a file that is kept under its name,
//! anywhere, is the file that it was named after.
//!
//! It never renames what others link to (cards, icons, the files to take away), and never leaves a
//! file under two names: whatever refers to one, the published catalogue included, is rewritten.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use lol_html::{RewriteStrSettings, element, rewrite_str};

use super::{css, json};
use crate::PublishError;
use crate::folder::{extension_of, files_in, read, write};
use vitrine_content_hash::{content_hash_of_stem, stem_of, with_hash};

/// The folders whose files are renamed, and the extensions of those.
const FOLDERS: [(&str, &[&str]); 3] = [
    ("fonts", &["woff2"]),
    ("map", &["svg"]),
    ("plates", &["svg", "txt"]),
];

/// The folder of plates, to which the catalogue refers by their stems.
const PLATES: &str = "plates/";
/// The field in which it does.
const PLATE_FIELD: &str = "file";

/// New paths by old ones, both from the root: `fonts/a.woff2`, `fonts/a-0123456789abcdef.woff2`.
#[derive(Debug)]
pub struct ContentHashes(BTreeMap<String, String>);

impl ContentHashes {
    /// Renames the files of `dist` after their content, and rewrites the references in what Trunk
    /// built and in the JSON files at the root, which lose the spaces that they were laid out with.
    /// A file that is named so already keeps its name.
    ///
    /// # Errors
    ///
    /// If a file cannot be read, written or renamed, or is not of the format that its name says.
    pub fn apply(dist: &Path) -> Result<Self, PublishError> {
        let files = files_in(dist)?;
        let mut renamed = BTreeMap::new();
        for (folder, extensions) in FOLDERS {
            let inside = dist.join(folder);
            let names = files
                .iter()
                .filter_map(|file| file.strip_prefix(folder)?.strip_prefix('/'))
                .filter(|name| extensions.contains(&extension_of(name)) && !name.contains('/'));
            let stems: BTreeSet<&str> = names.clone().map(stem_of).collect();
            for stem in stems {
                let hash = content_hash_of_stem(&inside, stem)
                    .map_err(PublishError::file(&inside.join(stem)))?;
                if stem.ends_with(&["-", &hash].concat()) {
                    continue;
                }
                for name in names.clone().filter(|name| stem_of(name) == stem) {
                    let new = with_hash(name, &hash);
                    let old = inside.join(name);
                    fs::rename(&old, inside.join(&new)).map_err(PublishError::file(&old))?;
                    let path = |name: &str| [folder, "/", name].concat();
                    renamed.insert(path(name), path(&new));
                }
            }
        }
        let hashes = Self(renamed);
        for file in files.iter().filter(|file| !file.contains('/')) {
            let path = dist.join(file);
            match extension_of(file) {
                "css" => write(&path, hashes.rewrite_css(&read(&path)?))?,
                "html" => write(&path, &hashes.rewrite_html(file, &read(&path)?)?)?,
                // What has a hash in its name is packed already.
                "json" if !stem_of(file).contains('-') => {
                    json::rewrite_texts(&path, &|field, text| hashes.rewrite_text(field, text))?;
                }
                _ => {}
            }
        }
        Ok(hashes)
    }

    /// A document, or a part of one, whose `src` and `href` attributes refer to files by their new
    /// names. `page` is its file or its path, for an error to name.
    ///
    /// # Errors
    ///
    /// If it cannot be parsed.
    pub fn rewrite_html(&self, page: &str, html: &str) -> Result<String, PublishError> {
        let rewrite = element!("[src], [href]", |element| {
            for name in ["src", "href"] {
                let new = element
                    .get_attribute(name)
                    .and_then(|url| self.rewrite_url(&url));
                if let Some(new) = new {
                    element.set_attribute(name, &new)?;
                }
            }
            Ok(())
        });
        let settings = RewriteStrSettings::new().append_element_content_handler(rewrite);
        rewrite_str(html, settings).map_err(PublishError::html(page))
    }

    fn rewrite_css(&self, css: &str) -> String {
        css::rewrite_urls(css, &|url| self.rewrite_url(url))
    }

    /// A text in a JSON file: a path, or the stem of a plate in a field that holds one.
    fn rewrite_text(&self, field: &str, text: &str) -> Option<String> {
        if let Some(new) = self.0.get(text) {
            return Some(new.clone());
        }
        (field == PLATE_FIELD).then(|| self.plate(text)).flatten()
    }

    /// A URL that refers to a renamed file from the root, whatever its fragment.
    fn rewrite_url(&self, url: &str) -> Option<String> {
        let end = url.find(['?', '#']).unwrap_or(url.len());
        let (path, rest) = url.split_at(end);
        let below = path.trim_start_matches("./").trim_start_matches('/');
        let start = &path[..path.len() - below.len()];
        let new = self.0.get(below)?;
        Some([start, new, rest].concat())
    }

    /// The new stem of a plate.
    fn plate(&self, stem: &str) -> Option<String> {
        self.0.iter().find_map(|(old, new)| {
            let (old, new) = (old.strip_prefix(PLATES)?, new.strip_prefix(PLATES)?);
            (stem_of(old) == stem).then(|| stem_of(new).to_owned())
        })
    }
}
