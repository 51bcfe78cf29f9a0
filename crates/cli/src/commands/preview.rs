//! `vitrine preview`: serves a published folder as a host does, with the headers that publishing
//! wrote into `_headers`: so the content security policy and the service worker are those of a release.
//!
//! It is for one person on their own machine: it listens on no other address, and never writes a
//! file. `trunk serve` is quicker while the app is being worked on.

mod header_rules;
mod served_folder;

use std::io;
use std::net::Ipv4Addr;
use std::path::Path;
use std::thread;

use tiny_http::{Header, Method, Request, Response, Server};

use self::header_rules::HeaderRules;
pub(crate) use self::served_folder::{Encodings, Reply, ServedFolder};

/// How many requests are answered at a time: a browser opens six connections to a host.
const WORKERS: usize = 6;

/// Serves a published folder until the process is stopped.
pub(crate) fn preview(dist: &Path, port: u16) -> Result<(), String> {
    let folder = ServedFolder::open(dist)?;
    let at = |error: &dyn std::fmt::Display| format!("port {port}: {error}");
    let server = Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|error| at(&error))?;
    println!(
        "serving {} at http://localhost:{port}, until Ctrl+C",
        dist.display()
    );
    thread::scope(|scope| {
        let workers: Vec<_> = (0..WORKERS)
            .map(|_| scope.spawn(|| serve(&server, &folder)))
            .collect();
        for worker in workers {
            // A worker only ends when the server does.
            if let Ok(Err(error)) = worker.join() {
                return Err(at(&error));
            }
        }
        Ok(())
    })
}

fn serve(server: &Server, folder: &ServedFolder) -> io::Result<()> {
    loop {
        let request = server.recv()?;
        let reply = match request.method() {
            Method::Get | Method::Head => folder.reply(request.url(), encodings(&request)),
            _ => Reply::method_not_allowed(),
        };
        // A client that disconnected before the response must not stop the server.
        let _ = request.respond(response(reply));
    }
}

fn encodings(request: &Request) -> Encodings {
    let accepted = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Accept-Encoding"))
        .map_or("", |header| header.value.as_str());
    Encodings::accepted(accepted)
}

/// A reply, as the server sends it.
pub(crate) fn response(reply: Reply) -> Response<io::Cursor<Vec<u8>>> {
    let response = Response::from_data(reply.body).with_status_code(reply.status);
    let headers = reply.headers.into_iter();
    headers
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(response, Response::with_header)
}
