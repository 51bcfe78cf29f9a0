//! `vitrine serve`: an exhibit while its curator works on it. It is published as a draft whenever a
//! file of its folder changes, open pages are loaded again, and what is wrong with the catalogue is
//! shown in them, by record and field.
//!
//! It is for one person on their own machine: it listens on no other address, and writes only into a
//! temporary folder. What it serves has the headers of a release, but no service worker.

mod draft;
mod live_page;

use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use notify::{EventKind, RecursiveMode, Watcher};
use tiny_http::{Method, Request, Server};

use self::draft::{Draft, Drafts};
use super::engine;
use super::preview::{Encodings, Reply, response};

/// How long a curator's editor may take to write a file.
const SETTLED: Duration = Duration::from_millis(150);

/// Serves an exhibit until the process is stopped.
pub(crate) fn serve(exhibit: &Path, port: u16, engine: Option<&Path>) -> Result<(), String> {
    let engine = engine::open(engine)?;
    let at = |error: &dyn std::fmt::Display| format!("port {port}: {error}");
    let server = Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|error| at(&error))?;
    let address = server.server_addr();
    let drafts = Drafts::new(exhibit, &engine)?;
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
        "serving {} at http://{address}, until Ctrl+C",
        exhibit.display()
    );
    let drafts = &drafts;
    thread::scope(|scope| {
        scope.spawn(move || {
            while changes.recv().is_ok() {
                while changes.recv_timeout(SETTLED).is_ok() {}
                drafts.publish();
            }
        });
        for request in server.incoming_requests() {
            // A page waits for the next draft as long as that takes, so each request has a thread.
            scope.spawn(move || answer(request, drafts));
        }
    });
    Ok(())
}

fn answer(request: Request, drafts: &Drafts) {
    let reply = match request.method() {
        Method::Get | Method::Head => reply(request.url(), drafts),
        _ => Reply::method_not_allowed(),
    };
    // A page that was closed before the response must not stop the server.
    let _ = request.respond(response(reply));
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
