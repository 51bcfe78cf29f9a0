//! `_headers`, as Netlify and Cloudflare Pages read it: rules of a path, which may end in `*`, and
//! the headers that go with it. Where several match, their values are joined by commas.
//!
//! So no two rules that match one path give one header twice, but for the policy, of which a list is
//! a policy each; no rule ever has a `*` but at its end, where alone both hosts agree on it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{
    EMBED, EVERYWHERE, FOREVER, FRAMED, POLICY, RARE, UNFRAMED, content_hash_in, is_open, type_of,
};
use crate::folder::extension_of;

type Headers<'text> = Vec<(&'text str, &'text str)>;

/// The rules for the files at these paths from the root.
pub(super) fn headers(files: &[String]) -> String {
    let mut rules: BTreeMap<String, Headers> = BTreeMap::new();
    for file in files {
        let caching = caching_rule(file, files);
        let own = ["/", file].concat();
        let sharing_rule = match file.split_once('/') {
            Some((folder, _)) => ["/", folder, "/*"].concat(),
            None if file == "index.html" => "/".to_owned(),
            None => caching.clone().unwrap_or_else(|| own.clone()),
        };
        rules.entry(sharing_rule).or_default().extend(sharing(file));
        if let Some(rule) = caching {
            let forever = ("Cache-Control", FOREVER);
            rules.entry(rule).or_default().push(forever);
        }
        let ending = extension_of(file);
        // Types that every host knows need no rule, and hosts limit the number of rules.
        if RARE.contains(&ending) && content_hash_in(file).is_none() {
            let kind = ("Content-Type", type_of(ending));
            rules.entry(own).or_default().push(kind);
        }
    }
    let mut text =
        String::from("# Read by Netlify and Cloudflare Pages; for others see hosting/README.md.\n");
    let mut everywhere: Headers = vec![("Content-Security-Policy", POLICY)];
    everywhere.extend(EVERYWHERE);
    for (path, mut headers) in std::iter::once(("/*".to_owned(), everywhere)).chain(rules) {
        headers.sort_unstable();
        headers.dedup();
        let _ = writeln!(text, "{path}");
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    }
    text
}

/// The path of the rule by which a file is kept for ever, if it is named after its content: that of
/// its folder if all is in it, else what its name begins with if all is that begins so, else its own.
fn caching_rule(file: &str, files: &[String]) -> Option<String> {
    content_hash_in(file)?;
    let folder = file.rfind('/').map_or(0, |slash| slash + 1);
    let word = file[folder..]
        .find('-')
        .map_or(folder, |end| folder + end + 1);
    // A rule for the root's folder would be one for everything.
    let wholes = if folder == 0 {
        &[word][..]
    } else {
        &[folder, word]
    };
    let whole = wholes.iter().map(|&end| &file[..end]).find(|&start| {
        let mut others = files.iter().filter(|other| other.starts_with(start));
        others.all(|other| content_hash_in(other).is_some())
    });
    Some(match whole {
        Some(start) => ["/", start, "*"].concat(),
        None => ["/", file].concat(),
    })
}

fn sharing(file: &str) -> Headers<'static> {
    let origin = "Cross-Origin-Resource-Policy";
    let policy = "Content-Security-Policy";
    if !is_open(file) {
        return vec![(origin, "same-origin"), (policy, UNFRAMED)];
    }
    let mut open = vec![
        (origin, "cross-origin"),
        ("Access-Control-Allow-Origin", "*"),
    ];
    if file.split('/').next() == Some(EMBED) {
        open.push((policy, FRAMED));
    }
    open
}
