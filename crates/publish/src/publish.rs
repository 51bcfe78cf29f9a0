//! Publishing: turns what Trunk builds into a folder that any static host can serve, at the root of
//! a site or below it, with a page for every known address.
//!
//! It never asks which addresses there are, never reads the clock and never writes outside the
//! folder it is given: the same input gives the same bytes.

mod document;
mod names;
mod offline;
mod sheets;
mod tags;

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use self::document::Document;
pub use self::names::Names;
use self::sheets::Sheets;
use self::tags::{attribute, tags};
use vitrine_content_hash::content_hash;
use vitrine_route::Route;

/// Why a folder cannot be published.
#[derive(Debug)]
pub enum Unpublishable {
    /// A file or folder could not be read, written or removed.
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The page has no `<base>`, so nothing says what its references are relative to.
    NoBase,
    /// After its `<base>` the page has no `</head>`.
    NoHead,
    /// The page links no style sheet.
    NoSheet,
    /// An address that is not `segment/segment/`, or empty for the entrance.
    Route(String),
}

impl fmt::Display for Unpublishable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, error } => write!(f, "{}: {error}", path.display()),
            Self::NoBase => f.write_str("index.html: found no <base>, expected one"),
            Self::NoHead => f.write_str("index.html: found no </head> after <base>, expected one"),
            Self::NoSheet => f.write_str("index.html: found no style sheet, expected at least one"),
            Self::Route(address) => write!(
                f,
                "address {address:?}: expected segments of a-z, 0-9 and hyphens, each closed by a slash"
            ),
        }
    }
}

impl std::error::Error for Unpublishable {}

/// A page as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Where: empty for the entrance, else like `gifts/cosmonaut-glove/`.
    pub address: String,
    /// What its head says of it, from its title on: HTML.
    pub head: String,
    /// What stands in its body: HTML.
    pub body: String,
}

/// Publishes `dist`, the folder that Trunk built for the root of a site (`public_url` "/").
///
/// The style sheets that every page needs become one, and those named after the pages that need
/// them stay apart. The catalogue and its tours, if they are there, lose the spaces that they were
/// laid out with. Every page gets an `index.html` whose `<base>` climbs back to the root of the
/// exhibit, and in which no reference starts with a slash; those that may be `framed` by other sites
/// have its style and nothing of its program. `404.html`, with `lost` in its body, finds that root
/// by itself.
///
/// # Errors
///
/// If a file cannot be read or written, if the page is not one that Trunk built from ours, or if an
/// address is malformed. What was written until then stays.
pub fn publish(
    dist: &Path,
    pages: &[Published],
    framed: &[Published],
    lost: &Published,
) -> Result<(), Unpublishable> {
    let mut all = pages.iter().chain(framed);
    if let Some(page) = all.find(|page| !is_well_formed(&page.address)) {
        return Err(Unpublishable::Route(page.address.clone()));
    }
    for path in data_of(dist)? {
        write(&path, &without_spaces(&read(&path)?))?;
    }
    let html = read(&dist.join("index.html"))?;
    let mut sheets = Sheets::take(dist, &html)?;
    let bodies: Vec<String> = pages
        .iter()
        .map(|page| sheets.styled(&page.body, kind_of(&page.address)))
        .collect();
    let links = sheets.place(dist)?;
    let document = Document::parse(&html, links)?;
    for (page, body) in pages.iter().zip(bodies) {
        let html = document.at(page, &body);
        write(&dist.join(&page.address).join("index.html"), &html)?;
    }
    for page in framed {
        let html = document.framed(page);
        write(&dist.join(&page.address).join("index.html"), &html)?;
    }
    let finder = place_named(dist, "lost", "js", document::FIND_ROOT)?;
    write(&dist.join("404.html"), &document.lost(lost, &finder))
}

/// Writes the service worker that keeps what is in `dist` for when there is no network. It knows
/// every file, so it comes last.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn keep_offline(dist: &Path) -> Result<(), Unpublishable> {
    offline::place_worker(dist)
}

/// Puts the catalogue into `dist` in the form that the program reads, and has the page that Trunk
/// built fetch it in place of `catalogue.json`. It is named after its content, as the program is, so
/// that the two are always of one edition. `catalogue.json` stays for those who take the data away.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn place(dist: &Path, packed: &str) -> Result<(), Unpublishable> {
    let name = place_named(dist, "catalogue", "json", packed)?;
    let index = dist.join("index.html");
    let mut html = read(&index)?;
    let links: Vec<String> = tags(&html, "link").map(str::to_owned).collect();
    for link in links {
        if attribute(&link, "as") == Some("fetch") {
            html = html.replace(&link, &link.replace("catalogue.json", &name));
        }
    }
    write(&index, &html)
}

/// Puts the tours into `dist` in the form that the program reads, and gives the name of the file,
/// after its content.
///
/// # Errors
///
/// If the file cannot be written.
pub fn place_tours(dist: &Path, packed: &str) -> Result<String, Unpublishable> {
    place_named(dist, "tours", "json", packed)
}

/// The files of JSON that a curator wrote, in the folder; what is named after its content is packed.
fn data_of(dist: &Path) -> Result<Vec<PathBuf>, Unpublishable> {
    let unread = |error| Unpublishable::File {
        path: dist.to_owned(),
        error,
    };
    let mut data = Vec::new();
    for entry in fs::read_dir(dist).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        if path.extension().is_some_and(|ending| ending == "json") && !stem.contains('-') {
            data.push(path);
        }
    }
    Ok(data)
}

/// The name of the kind of page at an address, after which its chunk and its style sheets are named.
fn kind_of(address: &str) -> &'static str {
    Route::parse(address).page.kind().name()
}

/// Writes a file that is named after its content, and gives its name.
fn place_named(dist: &Path, stem: &str, ending: &str, text: &str) -> Result<String, Unpublishable> {
    let name = format!("{stem}-{}.{ending}", content_hash(&[text]));
    write(&dist.join(&name), text)?;
    Ok(name)
}

/// What a browser compares a file with before it takes it.
/// <https://www.w3.org/TR/sri-2/>
fn integrity(text: &str) -> String {
    ["sha256-", &STANDARD.encode(Sha256::digest(text))].concat()
}

fn is_well_formed(address: &str) -> bool {
    let is_segment = |segment: &str| {
        !segment.is_empty()
            && segment
                .bytes()
                .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    };
    address.is_empty()
        || address
            .strip_suffix('/')
            .is_some_and(|path| path.split('/').all(is_segment))
}

/// A JSON text without the spaces between its values.
fn without_spaces(json: &str) -> String {
    let (mut quoted, mut escaped) = (false, false);
    json.chars()
        .filter(|&letter| {
            let kept = quoted || !letter.is_ascii_whitespace();
            if letter == '"' && !escaped {
                quoted = !quoted;
            }
            escaped = quoted && letter == '\\' && !escaped;
            kept
        })
        .collect()
}

fn read(path: &Path) -> Result<String, Unpublishable> {
    fs::read_to_string(path).map_err(|error| Unpublishable::File {
        path: path.to_owned(),
        error,
    })
}

fn write(path: &Path, text: &str) -> Result<(), Unpublishable> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| Unpublishable::File {
            path: path.to_owned(),
            error,
        })
}
