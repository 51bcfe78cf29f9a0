//! The server of `serve` and `preview`, for one person on their own machine: it listens on no other
//! address, and answers as many requests at a time as there are, for a page of a draft waits for the
//! next one.
//!
//! It never writes a file.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{Method, Response, StatusCode, header};
use tokio::runtime::Builder;
use tokio::task::spawn_blocking;

use super::preview::{Encodings, Reply};

/// A server that listens, and does not answer yet.
pub(crate) struct Server {
    listener: TcpListener,
    port: u16,
}

impl Server {
    /// Listens on a port, on any that is free if it is 0.
    ///
    /// # Errors
    ///
    /// Says why it cannot.
    pub(crate) fn listen(port: u16) -> Result<Self, String> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let listener = listener.map_err(|error| at(port, &error))?;
        Ok(Self { listener, port })
    }

    /// Where it listens.
    ///
    /// # Errors
    ///
    /// Says why that is not known.
    pub(crate) fn address(&self) -> Result<SocketAddr, String> {
        let address = self.listener.local_addr();
        address.map_err(|error| at(self.port, &error))
    }

    /// Answers requests until the process is stopped, each on a thread of its own: `reply` gets the path
    /// and the query, and the encodings that the client accepts.
    ///
    /// # Errors
    ///
    /// Says why it stopped.
    pub(crate) fn run(
        self,
        reply: impl Fn(&str, Encodings) -> Reply + Send + Sync + 'static,
    ) -> Result<(), String> {
        let reply = Arc::new(reply);
        let serve = || -> io::Result<()> {
            self.listener.set_nonblocking(true)?;
            Builder::new_multi_thread()
                .enable_io()
                .build()?
                .block_on(async {
                    let listener = tokio::net::TcpListener::from_std(self.listener)?;
                    let answer = move |request: Request| {
                        let reply = Arc::clone(&reply);
                        answer(request, reply)
                    };
                    axum::serve(listener, Router::new().fallback(answer)).await
                })
        };
        serve().map_err(|error| at(self.port, &error))
    }
}

fn at(port: u16, error: &io::Error) -> String {
    format!("port {port}: {error}")
}

async fn answer(
    request: Request,
    reply: Arc<impl Fn(&str, Encodings) -> Reply + Send + Sync + 'static>,
) -> Response<Body> {
    let (request, _) = request.into_parts();
    if ![Method::GET, Method::HEAD].contains(&request.method) {
        return response(Reply::method_not_allowed());
    }
    let url = request.uri.path_and_query();
    let url = url.map_or_else(|| "/".to_owned(), ToString::to_string);
    let accepted = request.headers.get(header::ACCEPT_ENCODING);
    let accepted = accepted.and_then(|value| value.to_str().ok());
    let encodings = Encodings::accepted(accepted.unwrap_or_default());
    let reply = spawn_blocking(move || reply(&url, encodings)).await;
    reply.map_or_else(|_| failed(), response)
}

/// A reply, as the server sends it; a failure where it has a header that HTTP has not.
fn response(reply: Reply) -> Response<Body> {
    let mut response = Response::builder().status(reply.status);
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    response
        .body(Body::from(reply.body))
        .unwrap_or_else(|_| failed())
}

fn failed() -> Response<Body> {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}
