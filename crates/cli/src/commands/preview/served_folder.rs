//! What a static host answers from a published folder: files as they are, compressed if that is
//! there, a folder's `index.html`, a redirect to the closing slash, `404.html` for the rest.
//!
//! It never answers with a file outside the folder, rewrites nothing and guesses nothing.

use std::fs;
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;
use vitrine_publish::media_type;

use super::HeaderRules;

/// The file of header rules, which hosts read and do not send.
const HEADERS: &str = "_headers";

/// A published folder.
#[derive(Debug, Clone)]
pub(crate) struct ServedFolder {
    root: PathBuf,
}

/// The content encodings that a request accepts.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Encodings {
    brotli: bool,
    gzip: bool,
}

/// An answer to a request.
#[derive(Debug)]
pub(crate) struct Reply {
    /// The HTTP status.
    pub(crate) status: u16,
    /// Names and values.
    pub(crate) headers: Vec<(String, String)>,
    /// The bytes, encoded as the headers say.
    pub(crate) body: Vec<u8>,
}

impl Encodings {
    /// What an `Accept-Encoding` header accepts.
    pub(crate) fn accepted(header: &str) -> Self {
        let accepts = |encoding: &str| {
            header.split(',').any(|offer| {
                let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
                let weight = weight.trim();
                name.trim() == encoding && weight != "q=0" && !weight.starts_with("q=0.000")
            })
        };
        Self {
            brotli: accepts("br"),
            gzip: accepts("gzip"),
        }
    }

    /// Endings of compressed files and the names of their encodings, the best first.
    fn offers(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let brotli = self.brotli.then_some((".br", "br"));
        let gzip = self.gzip.then_some((".gz", "gzip"));
        brotli.into_iter().chain(gzip)
    }
}

impl Reply {
    /// For a request that would change something.
    pub(crate) fn method_not_allowed() -> Self {
        Self {
            status: 405,
            headers: vec![("Allow".to_owned(), "GET, HEAD".to_owned())],
            body: Vec::new(),
        }
    }
}

impl ServedFolder {
    /// A folder that has been published.
    ///
    /// # Errors
    ///
    /// If it has no `_headers`, or they are malformed.
    pub(crate) fn open(root: &Path) -> Result<Self, String> {
        let folder = Self {
            root: root.to_owned(),
        };
        folder.rules()?;
        Ok(folder)
    }

    /// The answer to a request for a URL, without its origin.
    pub(crate) fn reply(&self, url: &str, encodings: Encodings) -> Reply {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        // Read each time: the folder may have been published again.
        let mut headers = match self.rules() {
            Ok(rules) => rules.headers(path),
            Err(error) => {
                return Reply {
                    status: 500,
                    headers: vec![(
                        "Content-Type".to_owned(),
                        "text/plain; charset=utf-8".to_owned(),
                    )],
                    body: error.into_bytes(),
                };
            }
        };
        let (status, file) = match self.find(path) {
            Found::File(file) => (200, file),
            Found::Folder => {
                headers.push(("Location".to_owned(), [path, "/"].concat()));
                return Reply {
                    status: 301,
                    headers,
                    body: Vec::new(),
                };
            }
            Found::Nothing => {
                headers.retain(|(name, _)| name != "Content-Type");
                (404, self.root.join("404.html"))
            }
        };
        if !headers.iter().any(|(name, _)| name == "Content-Type") {
            let media_type = media_type(&file.to_string_lossy());
            headers.push(("Content-Type".to_owned(), media_type.to_owned()));
        }
        if !headers.iter().any(|(name, _)| name == "Cache-Control") {
            headers.push(("Cache-Control".to_owned(), "no-cache".to_owned()));
        }
        headers.push(("Vary".to_owned(), "Accept-Encoding".to_owned()));
        for (ending, encoding) in encodings.offers() {
            let mut name = file.clone().into_os_string();
            name.push(ending);
            if let Ok(body) = fs::read(name) {
                headers.push(("Content-Encoding".to_owned(), encoding.to_owned()));
                return Reply {
                    status,
                    headers,
                    body,
                };
            }
        }
        let body = fs::read(&file).unwrap_or_default();
        Reply {
            status,
            headers,
            body,
        }
    }

    fn rules(&self) -> Result<HeaderRules, String> {
        let path = self.root.join(HEADERS);
        let at = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| {
            at(&format!(
                "{error}; expected a published folder, as make build leaves it"
            ))
        })?;
        HeaderRules::parse(&text).map_err(|error| at(&error))
    }

    fn find(&self, path: &str) -> Found {
        let Ok(path) = percent_decode_str(path).decode_utf8() else {
            return Found::Nothing;
        };
        let Some(below) = path.strip_prefix('/') else {
            return Found::Nothing;
        };
        // What hosts read themselves begins so; and no part of a path may lead out of the folder.
        let is_plain = |part: &str| {
            !part.starts_with('.') && !part.contains(['\\', '\0', ':']) && part != HEADERS
        };
        if !below.split('/').all(is_plain) {
            return Found::Nothing;
        }
        let file = if below.is_empty() || below.ends_with('/') {
            self.root.join(below).join("index.html")
        } else {
            self.root.join(below)
        };
        if file.is_file() {
            Found::File(file)
        } else if file.is_dir() {
            Found::Folder
        } else {
            Found::Nothing
        }
    }
}

enum Found {
    File(PathBuf),
    /// Its page is at its name with a closing slash.
    Folder,
    Nothing,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let root = std::env::temp_dir().join(format!("vitrine-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        for (file, text) in files {
            let file = root.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        root
    }

    #[test]
    fn a_published_folder_is_served_as_a_host_does() {
        let files = [
            ("_headers", "/*\n  P: 1\n/gifts/*\n  Q: 2\n"),
            ("404.html", "lost"),
            ("index.html", "home"),
            ("gifts/index.html", "gifts"),
            ("gifts/index.html.br", "packed"),
            ("gifts/index.html.gz", "zipped"),
            ("a-b.wasm", "code"),
        ];
        let root = folder("serves", &files);
        let served = ServedFolder::open(&root).unwrap();
        let check = |url: &str, accepted: &str, status: u16, body: &str, headers: &[&str]| {
            let reply = served.reply(url, Encodings::accepted(accepted));
            let text = String::from_utf8(reply.body).unwrap();
            assert_eq!((reply.status, &*text), (status, body), "{url}");
            let all: Vec<String> = reply
                .headers
                .iter()
                .map(|(name, value)| format!("{name}: {value}"))
                .collect();
            for header in headers {
                assert!(all.iter().any(|one| one == header), "{url}: {all:?}");
            }
        };
        let html = "Content-Type: text/html; charset=utf-8";
        check("/", "", 200, "home", &[html, "P: 1"]);
        check("/?q=a", "", 200, "home", &[html]);
        check("/gifts/", "", 200, "gifts", &["P: 1", "Q: 2"]);
        check(
            "/gifts/",
            "gzip, br",
            200,
            "packed",
            &["Content-Encoding: br", html],
        );
        check(
            "/gifts/",
            "gzip, br;q=0",
            200,
            "zipped",
            &["Content-Encoding: gzip"],
        );
        check("/gifts", "br", 301, "", &["Location: /gifts/"]);
        check(
            "/a-b.wasm",
            "br",
            200,
            "code",
            &["Content-Type: application/wasm"],
        );
        check("/%67ifts/", "", 200, "gifts", &[]);
        check("/nothing/", "", 404, "lost", &[html, "P: 1"]);
        for hidden in [
            "/_headers",
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/gifts/..%2findex.html",
            "/%ff",
            "gifts",
            "/gifts%00",
        ] {
            check(hidden, "", 404, "lost", &[]);
        }
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_folder_that_is_not_published_is_refused() {
        let root = folder("refuses", &[("index.html", "home")]);
        let error = ServedFolder::open(&root).unwrap_err();
        assert!(error.contains("_headers: ") && error.contains("make build"));
        fs::remove_dir_all(root).unwrap();
    }
}
