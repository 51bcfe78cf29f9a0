//! `vitrine preview`: serves a published folder as a host does, with the headers that publishing
//! wrote into `_headers`: so the content security policy and the service worker are those of a release.
//!
//! It is for one person on their own machine: it listens on no other address, and never writes a
//! file. `trunk serve` is quicker while the app is being worked on.

mod header_rules;
mod served_folder;

use std::path::Path;

use self::header_rules::HeaderRules;
pub(crate) use self::served_folder::{Encodings, Reply, ServedFolder};
use super::server::Server;

/// Serves a published folder until the process is stopped.
pub(crate) fn preview(dist: &Path, port: u16) -> Result<(), String> {
    let folder = ServedFolder::open(dist)?;
    let server = Server::listen(port)?;
    println!(
        "serving {} at http://localhost:{}, until Ctrl+C",
        dist.display(),
        server.address()?.port()
    );
    server.run(move |url, encodings| folder.reply(url, encodings))
}
