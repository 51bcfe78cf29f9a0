//! Publishing: turns the one page that Trunk builds into a folder that any static host can serve,
//! at the root of a site or below it, with a file for every known address.
//!
//! It never asks which addresses there are, never reads the clock and never writes outside the
//! folder it is given: the same input gives the same bytes.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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
    Address(String),
}

impl fmt::Display for Unpublishable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, error } => write!(f, "{}: {error}", path.display()),
            Self::NoBase => f.write_str("index.html: found no <base>, expected one"),
            Self::NoHead => f.write_str("index.html: found no </head> after <base>, expected one"),
            Self::NoSheet => f.write_str("index.html: found no style sheet, expected at least one"),
            Self::Address(address) => write!(
                f,
                "address {address:?}: expected segments of a-z, 0-9 and hyphens, each closed by a slash"
            ),
        }
    }
}

impl std::error::Error for Unpublishable {}

/// Publishes `dist`, the folder that Trunk built for the root of a site (`public_url` "/").
///
/// The linked style sheets become one, and the catalogue and its tours, if they are there, lose the
/// spaces that they were laid out with. Every address (`""` for the entrance, else like
/// `gifts/cosmonaut-glove/`) gets an `index.html` whose `<base>` climbs back to the root of the
/// exhibit, and in which no reference starts with a slash; `404.html` finds that root by itself.
///
/// `picture` gives the first picture of an address, if it has one, as a path from the root; the page
/// has it fetched before the program asks for it.
///
/// # Errors
///
/// If a file cannot be read or written, if the page is not one that Trunk built from ours, or if an
/// address is malformed. What was written until then stays.
pub fn publish(
    dist: &Path,
    addresses: &[String],
    picture: impl Fn(&str) -> Option<String>,
) -> Result<(), Unpublishable> {
    if let Some(address) = addresses.iter().find(|address| !is_well_formed(address)) {
        return Err(Unpublishable::Address(address.clone()));
    }
    let html = join_sheets(dist, &read(&dist.join("index.html"))?)?;
    let shell = Shell::parse(&html)?;
    for path in data_of(dist)? {
        write(&path, &without_spaces(&read(&path)?))?;
    }
    write(&dist.join("404.html"), &shell.lost(addresses))?;
    for address in addresses {
        let page = shell.at(address, picture(address));
        write(&dist.join(address).join("index.html"), &page)?;
    }
    write(&dist.join("index.html"), &shell.at("", picture("")))
}

/// Puts the catalogue into `dist` in the form that the program reads, and has the page that Trunk
/// built fetch it in place of `catalogue.json`. It is named after its content, as the program is, so
/// that the two are always of one edition. `catalogue.json` stays for those who take the data away.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn place(dist: &Path, packed: &str) -> Result<(), Unpublishable> {
    let name = format!("catalogue-{:016x}.json", fingerprint(packed.as_bytes()));
    let index = dist.join("index.html");
    let mut html = read(&index)?;
    let links: Vec<String> = tags(&html, "link").map(str::to_owned).collect();
    for link in links {
        if attribute(&link, "as") == Some("fetch") {
            html = html.replace(&link, &link.replace("catalogue.json", &name));
        }
    }
    write(&index, &html)?;
    write(&dist.join(name), packed)
}

/// Puts the tours into `dist` in the form that the program reads, and gives the name of the file,
/// after its content.
///
/// # Errors
///
/// If the file cannot be written.
pub fn place_tours(dist: &Path, packed: &str) -> Result<String, Unpublishable> {
    let name = format!("tours-{:016x}.json", fingerprint(packed.as_bytes()));
    write(&dist.join(&name), packed)?;
    Ok(name)
}

/// The files of JSON that stand in a folder.
fn data_of(dist: &Path) -> Result<Vec<PathBuf>, Unpublishable> {
    let unread = |error| Unpublishable::File {
        path: dist.to_owned(),
        error,
    };
    let mut data = Vec::new();
    for entry in fs::read_dir(dist).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            data.push(path);
        }
    }
    Ok(data)
}

/// A page cut where its `<base>` stands and where its head ends, with its references made relative.
struct Shell {
    opening: String,
    links: String,
    body: String,
}

impl Shell {
    fn parse(html: &str) -> Result<Self, Unpublishable> {
        let base = tags(html, "base").next().ok_or(Unpublishable::NoBase)?;
        let start = offset(html, base);
        let (links, body) = html[start + base.len()..]
            .split_once("</head>")
            .ok_or(Unpublishable::NoHead)?;
        Ok(Self {
            opening: relative(&html[..start]),
            links: relative(links),
            body: ["</head>", body].concat(),
        })
    }

    fn at(&self, address: &str, picture: Option<String>) -> String {
        let depth = address.matches('/').count();
        let climb = if depth == 0 {
            "./".to_owned()
        } else {
            "../".repeat(depth)
        };
        let base = ["<base href=\"", &climb, "\">"].concat();
        let picture = picture.map_or_else(String::new, |path| {
            [
                "<link as=image fetchpriority=high href=\"",
                &path,
                "\" rel=preload>",
            ]
            .concat()
        });
        let links = for_page(&self.links, page_of(address));
        [self.opening.as_str(), &base, &picture, &links, &self.body].concat()
    }

    /// The page for what is not there. A host may send it for any path below the exhibit, so it
    /// takes as the root whatever stands before the first segment that opens an address of ours,
    /// and failing that the folder of the path. Until the root is known its links wait in a
    /// template, where browsers do not fetch them ahead of time. The origin is spelled out, since
    /// a path that starts with two slashes must not name a host.
    fn lost(&self, addresses: &[String]) -> String {
        let mut rooms: Vec<&str> = addresses
            .iter()
            .filter_map(|address| address.split_once('/').map(|(room, _)| room))
            .collect();
        rooms.sort_unstable();
        rooms.dedup();
        let find_root = format!(
            "<script>{{const path=location.pathname,\
             room=path.match(/^(.*?\\/)(?:{})(?:\\/|$)/),\
             base=document.createElement(\"base\");\
             base.href=location.origin+(room?room[1]:path.replace(/[^/]+\\/?$/,\"\"));\
             document.head.append(base,document.querySelector(\"template\").content)}}</script>",
            rooms.join("|")
        );
        let links = for_page(&self.links, "study");
        let waiting = ["<template>", &links, "</template>"].concat();
        [self.opening.as_str(), &waiting, &find_root, &self.body].concat()
    }
}

/// The page at an address, as the parts of the program are named after those that need them
/// (`src/pages/late.rs`).
fn page_of(address: &str) -> &'static str {
    match address.split_once('/') {
        None => "entrance",
        Some(("gifts", "")) => "gallery",
        Some(("gifts", _)) => "gift",
        Some(("journey", _)) => "journey",
        Some(("tour" | "visit", _)) => "rooms",
        Some(_) => "study",
    }
}

/// The links that `page` needs: those that `data-pages` gives to others are left out.
fn for_page(links: &str, page: &str) -> String {
    let mut kept = links.to_owned();
    for link in tags(links, "link") {
        if let Some(pages) = attribute(link, "data-pages") {
            let mark = [" data-pages=\"", pages, "\""].concat();
            let own = pages.split(' ').any(|one| one == page);
            let wanted = if own {
                link.replace(&mark, "")
            } else {
                String::new()
            };
            kept = kept.replace(link, &wanted);
        }
    }
    kept
}

/// Replaces the linked style sheets by one that holds them all, in their order.
fn join_sheets(dist: &Path, html: &str) -> Result<String, Unpublishable> {
    let links: Vec<&str> = tags(html, "link")
        .filter(|tag| {
            attribute(tag, "rel") == Some("stylesheet") && attribute(tag, "media").is_none()
        })
        .collect();
    let mut sheet = String::new();
    let mut page = String::with_capacity(html.len());
    let mut copied = 0;
    for link in &links {
        let path = dist.join(
            attribute(link, "href")
                .unwrap_or_default()
                .trim_start_matches(['.', '/']),
        );
        sheet.push_str(&read(&path)?);
        fs::remove_file(&path).map_err(|error| Unpublishable::File { path, error })?;
    }
    let name = format!("vitrine-{:016x}.css", fingerprint(sheet.as_bytes()));
    for link in &links {
        page.push_str(&html[copied..offset(html, link)]);
        if copied == 0 {
            page.push_str("<link rel=\"stylesheet\" href=\"");
            page.push_str(&name);
            page.push_str("\">");
        }
        copied = offset(html, link) + link.len();
    }
    if copied == 0 {
        return Err(Unpublishable::NoSheet);
    }
    page.push_str(&html[copied..]);
    write(&dist.join(name), &sheet)?;
    Ok(page)
}

/// Puts a dot before every slash that opens a value, in an attribute or in the script that starts
/// the app: `href=/a.css` becomes `href=./a.css`, and `from"/a.js"` becomes `from"./a.js"`. What
/// starts with two slashes names another host and is left alone.
fn relative(html: &str) -> String {
    let mut relative = String::with_capacity(html.len() + 16);
    let mut before = ' ';
    let mut letters = html.chars().peekable();
    while let Some(letter) = letters.next() {
        let opens = letter == '/' && matches!(before, '"' | '\'' | '`' | '=');
        if opens && !matches!(letters.peek(), Some('/' | '>')) {
            relative.push('.');
        }
        relative.push(letter);
        before = letter;
    }
    relative
}

/// The opening tags of one name, in order. The page is ours, so no attribute holds a `>`.
fn tags<'html>(html: &'html str, name: &str) -> impl Iterator<Item = &'html str> {
    html.match_indices('<').filter_map(move |(start, _)| {
        let rest = html[start + 1..].strip_prefix(name)?;
        let whole = rest.starts_with([' ', '\n', '>', '/']);
        let end = html[start..].find('>')? + start + 1;
        whole.then_some(&html[start..end])
    })
}

/// The value of an attribute, whether or not it is quoted.
fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    tag.match_indices(name).find_map(|(start, _)| {
        let value = tag[start + name.len()..].strip_prefix('=')?;
        tag[..start]
            .ends_with([' ', '\n', '"', '\''])
            .then_some(())?;
        match value.strip_prefix(['"', '\'']) {
            Some(quoted) => quoted.split(['"', '\'']).next(),
            None => value.split([' ', '\n', '>']).next(),
        }
    })
}

/// Where in `html` a slice of it begins, in bytes.
fn offset(html: &str, slice: &str) -> usize {
    slice.as_ptr().addr() - html.as_ptr().addr()
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

/// FNV-1a, 64 bits (Fowler, Noll and Vo, RFC 9923): names a file after what is in it.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
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
