//! `vitrine serve`: an exhibit while its curator works on it. It is published as a draft whenever a
//! file of its folder changes, open pages are loaded again, and what is wrong with the catalogue is
//! shown in them, by record and field.
//!
//! It is for one person on their own machine: it listens on no other address, and writes only into a
//! temporary folder. What it serves has the headers of a release, but no service worker.

mod draft;
mod live_page;

use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use notify::{EventKind, RecursiveMode, Watcher};

use self::draft::{Draft, Drafts};
use super::engine;
use super::preview::{Encodings, Reply};
use super::server::Server;

/// How long a curator's editor may take to write a file.
const SETTLED: Duration = Duration::from_millis(150);

/// Serves an exhibit until the process is stopped.
pub(crate) fn serve(exhibit: &Path, port: u16, engine: Option<&Path>) -> Result<(), String> {
    let engine = engine::open(engine)?;
    let server = Server::listen(port)?;
    // It lives as long as the process, and so do its threads.
    let drafts: &Drafts = Box::leak(Box::new(Drafts::new(exhibit, engine)?));
    let (sender, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file, which publishing does, is no change of it.
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            let _ = sender.send(());
        }
    })
    .map_err(|error| format!("{}: {error}", exhibit.display()))?;
    watcher
        .watch(exhibit, RecursiveMode::Recursive)
        .map_err(|error| format!("{}: {error}", exhibit.display()))?;
    println!(
        "serving {} at http://{}, until Ctrl+C",
        exhibit.display(),
        server.address()?
    );
    thread::spawn(move || {
        while changes.recv().is_ok() {
            while changes.recv_timeout(SETTLED).is_ok() {}
            drafts.publish();
        }
    });
    server.run(move |url, _| reply(url, drafts))
}

fn reply(url: &str, drafts: &Drafts) -> Reply {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    match path {
        live_page::SCRIPT_PATH => live_page::script(),
        live_page::DRAFT_PATH => {
            let seen = query
                .strip_prefix("after=")
                .and_then(|number| number.parse().ok());
            live_page::describe(&drafts.after(seen.unwrap_or_default()))
        }
        "/sw.js" => live_page::no_service_worker(),
        _ => live_page::with_script(drafts.latest().folder.reply(url, Encodings::default())),
    }
}
