//! Host configurations: which headers go with which files is decided once, here, and written in the
//! syntax of each host.
//!
//! It never looks into a file, only at names, and never reads the clock: the same folder gives the
//! same bytes. `tests/browser/hosts.spec.mjs` tries them on real servers.

mod headers;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::PublishError;
use crate::folder::{extension_of, files_in};
use headers::headers;

/// What a page may do, but for who may frame it: nothing that is not of its own origin, no script
/// but files, and no markup or script made from text. The one policy of trusted types is for the
/// address of the service worker.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types vitrine";
const UNFRAMED: &str = "frame-ancestors 'none'";
const FRAMED: &str = "frame-ancestors *";

/// Headers that go with everything.
const EVERYWHERE: [(&str, &str); 5] = [
    ("Strict-Transport-Security", "max-age=63072000"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    // On for what the app uses, off for every other feature of browsers that all of them know: sharing
    // (`web-share`) is on without being named, and Chromium on Linux warns of the name.
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), \
         geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
         picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), \
         xr-spatial-tracking=(), clipboard-write=(self), fullscreen=(self)",
    ),
];

const FOREVER: &str = "public, max-age=31536000, immutable";
const BRIEFLY: &str = "no-cache";
/// The path of a file that is named after its content.
const HASHED: &str = r"-[0-9a-f]{16}\.[^/]+$";

/// Folders, files at the root and endings of what other sites may fetch and show.
const OPEN_FOLDERS: [&str; 5] = ["cards", EMBED, "iiif", "photographs", "plates"];
const OPEN_FILES: [&str; 4] = [
    "catalogue.json",
    "datapackage.json",
    "sbom.cdx.json",
    "tours.json",
];
const OPEN_ENDINGS: [&str; 5] = ["atom", "csv", "geojson", "jsonld", "xml"];
/// The folder of pages that other sites may frame.
const EMBED: &str = "embed";

/// Types by ending.
const TYPES: [(&str, &str); 23] = [
    ("atom", "application/atom+xml; charset=utf-8"),
    ("avif", "image/avif"),
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("geojson", "application/geo+json"),
    ("gz", "application/gzip"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/x-icon"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("jsonld", "application/ld+json"),
    ("md", "text/markdown; charset=utf-8"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("woff2", "font/woff2"),
    ("xml", "application/xml; charset=utf-8"),
    ("zip", "application/zip"),
];
/// Endings whose types hosts often do not know.
const RARE: [&str; 5] = ["atom", "geojson", "jsonld", "wasm", "webmanifest"];

/// Writes into `dist` what hosts read: `_headers`, `_redirects` and `.nojekyll` at its root, and in
/// `hosting/` what is to be included by nginx or Caddy, and a `README.md` for these and others.
///
/// # Errors
///
/// If the folder cannot be read, or a file not written.
pub fn write_host_configurations(dist: &Path) -> Result<(), PublishError> {
    let mut files = files_in(dist)?;
    files.retain(|path| is_sent(path));
    let headers = headers(&files);
    let write = |name: &str, text: &str| {
        let path = dist.join(name);
        fs::write(&path, text).map_err(PublishError::file(&path))
    };
    let hosting = dist.join("hosting");
    fs::create_dir_all(&hosting).map_err(PublishError::file(&hosting))?;
    write("_headers", &headers)?;
    write("_redirects", REDIRECTS)?;
    write(".nojekyll", "")?;
    let nginx = Style {
        header: |name, value| format!("add_header {name} \"{value}\" always;\n"),
        kind: |ending, kind| format!("    \"{kind}\" {ending};\n"),
    };
    let caddy = Style {
        header: |name, value| format!("\t\theader {name} \"{value}\"\n"),
        kind: |ending, kind| {
            format!("\t\t@{ending} path *.{ending}\n\t\theader @{ending} Content-Type \"{kind}\"\n")
        },
    };
    let plain = Style {
        header: |name, value| format!("{name}: {value}\n"),
        kind: |_, _| String::new(),
    };
    for (name, text, style) in [
        (
            "nginx-http.conf",
            include_str!("hosts/nginx-http.conf"),
            &nginx,
        ),
        (
            "nginx-exhibit.conf",
            include_str!("hosts/nginx-exhibit.conf"),
            &nginx,
        ),
        ("Caddyfile", include_str!("hosts/Caddyfile"), &caddy),
        ("README.md", include_str!("hosts/README.md"), &plain),
    ] {
        write(&["hosting/", name].concat(), &filled(text, style))?;
    }
    Ok(())
}

const REDIRECTS: &str = "\
# No address needs one: each is a folder with an index.html, to which these hosts send those who
# left out the closing slash, and they send 404.html for what is not there.
";

/// How a host's own language says a header, and an ending's type.
struct Style {
    header: fn(&str, &str) -> String,
    kind: fn(&str, &str) -> String,
}

/// A template with its placeholders, `@NAME@`, filled in.
fn filled(template: &str, style: &Style) -> String {
    let everywhere: String = EVERYWHERE
        .iter()
        .map(|(name, value)| (style.header)(name, value))
        .collect();
    let types: String = TYPES
        .iter()
        .map(|(ending, kind)| (style.kind)(ending, kind))
        .collect();
    let mut uploads = String::new();
    for ending in RARE {
        let kind = type_of(ending);
        let keep = if ending == "wasm" { FOREVER } else { BRIEFLY };
        let _ = writeln!(
            uploads,
            "aws s3 cp dist s3://BUCKET --recursive --exclude '*' --include '*.{ending}' \
             --cache-control '{keep}' --content-type '{kind}'"
        );
    }
    template
        .replace("@POLICY@", &[POLICY, "; ", UNFRAMED].concat())
        .replace("@EMBED_POLICY@", &[POLICY, "; ", FRAMED].concat())
        .replace("@FOREVER@", FOREVER)
        .replace("@BRIEFLY@", BRIEFLY)
        .replace("@HASHED@", HASHED)
        .replace(
            "@S3_HASHED@",
            &["*-", &"[0-9a-f]".repeat(16), ".*"].concat(),
        )
        .replace("@OPEN@", &open_paths())
        .replace("@EVERYWHERE@\n", &everywhere)
        .replace("@TYPES@", &types)
        .replace("@S3_TYPES@\n", &uploads)
}

/// The paths of what other sites may use, as an expression that also holds below a sub-folder.
fn open_paths() -> String {
    let files = OPEN_FILES.map(|file| file.replace('.', r"\."));
    format!(
        r"/({})/|/({})$|\.({})$",
        OPEN_FOLDERS.join("|"),
        files.join("|"),
        OPEN_ENDINGS.join("|")
    )
}

/// Whether the file at a path from the root is for other sites to use.
fn is_open(path: &str) -> bool {
    let (folder, _) = path.split_once('/').unwrap_or(("", path));
    let ending = extension_of(path);
    OPEN_FOLDERS.contains(&folder) || OPEN_FILES.contains(&path) || OPEN_ENDINGS.contains(&ending)
}

/// Where in a file's path the hash of its content begins, if its name has one.
fn content_hash_in(path: &str) -> Option<usize> {
    path.match_indices('-')
        .map(|(start, _)| start + 1)
        .find(|&start| {
            let rest = &path.as_bytes()[start..];
            rest.len() > 17
                && rest[16] == b'.'
                && !rest.contains(&b'/')
                && rest[..16]
                    .iter()
                    .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        })
}

/// The media type of the file at a path, from its extension.
#[must_use]
pub fn media_type(path: &str) -> &'static str {
    type_of(extension_of(path))
}

fn type_of(extension: &str) -> &'static str {
    TYPES
        .iter()
        .find(|(known, _)| *known == extension)
        .map_or("application/octet-stream", |(_, kind)| kind)
}

/// Whether hosts send the file at a path under its own name: neither a compressed copy, which is
/// sent in place of its original, nor what configures a host.
fn is_sent(path: &str) -> bool {
    let ending = extension_of(path);
    !["br", "gz"].contains(&ending) && !path.starts_with(['_', '.'])
}
