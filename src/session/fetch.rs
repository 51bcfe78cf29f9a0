//! Fetching the catalogue and its tours: with progress, and two retries after growing pauses.

use std::cell::Cell;
use std::convert::Infallible;
use std::time::Duration;

use gloo_net::http::Request;
use js_sys::{Reflect, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

use super::catalogue_state::{CatalogueState, Fetch, FetchError, LoadedCatalogue, LoadedTours};
use vitrine_catalogue::{Catalogue, Unreadable};

/// The catalogue as a curator writes it, relative to `<base href>`; fetched where no packed one is
/// named.
const SOURCE_CATALOGUE: &str = "catalogue.json";
/// Pauses before the first and the second retry.
const PAUSES: [Duration; 2] = [Duration::from_millis(600), Duration::from_millis(1800)];

/// The state of a fetch whose value is not read yet.
type Progress = Fetch<Infallible>;

impl Progress {
    fn into_fetch<T>(self) -> Fetch<T> {
        match self {
            Fetch::Loading {
                received,
                expected,
                retries,
            } => Fetch::Loading {
                received,
                expected,
                retries,
            },
            Fetch::Failed(error) => Fetch::Failed(error),
            Fetch::Loaded(never) => match never {},
        }
    }
}

/// The packed catalogue, if a published page names it in `<meta name="preload-…">`: "app" or "page".
fn packed_catalogue(group: &str) -> Option<String> {
    let selector = ["meta[name=preload-", group, "]"].concat();
    let meta = document().query_selector(&selector).ok().flatten()?;
    let files = meta.get_attribute("content")?;
    let mut files = files.split(' ');
    let file = files.find(|file| file.starts_with("catalogue-"))?;
    Some(file.to_owned())
}

/// Whether the catalogue is so large that it is loaded with the page, on first interaction, and not
/// with the app.
#[must_use]
pub fn is_catalogue_large() -> bool {
    packed_catalogue("page").is_some()
}

/// Fetches the catalogue, indexed for the language `tag`, and reports each state.
pub(super) fn fetch_catalogue(
    tag: &'static str,
    on_state: impl Fn(CatalogueState) + Copy + 'static,
) {
    let packed = packed_catalogue("app").or_else(|| packed_catalogue("page"));
    fetch_and_read(
        packed.unwrap_or_else(|| SOURCE_CATALOGUE.to_owned()),
        Box::new(move |progress| on_state(progress.into_fetch())),
        Box::new(move |bytes| {
            let loaded = LoadedCatalogue::read(bytes, tag)?;
            Ok(Box::new(move || on_state(Fetch::Loaded(loaded))))
        }),
    );
}

/// Fetches the tours that the catalogue names, if it names any, and reports each state.
pub(super) fn fetch_tours(
    catalogue: &'static Catalogue,
    on_state: impl Fn(Fetch<LoadedTours>) + Copy + 'static,
) {
    let Some(file) = catalogue.tours() else {
        return;
    };
    fetch_and_read(
        file.to_owned(),
        Box::new(move |progress| on_state(progress.into_fetch())),
        Box::new(move |bytes| {
            let tours = LoadedTours::read(bytes, catalogue)?;
            Ok(Box::new(move || on_state(Fetch::Loaded(tours))))
        }),
    );
}

/// Reads the bytes of a file, and returns what publishes the value.
type Read = Box<dyn Fn(&[u8]) -> Result<Box<dyn FnOnce()>, Unreadable>>;

/// Fetches a file relative to `<base href>`, with retries, reports the progress, and has the bytes
/// read and their value published. Not generic, so that the catalogue and the tours share its code.
fn fetch_and_read(file: String, on_progress: Box<dyn Fn(Progress)>, read: Read) {
    spawn_local(async move {
        let mut pauses = PAUSES.iter();
        let mut retries = 0;
        loop {
            on_progress(Progress::Loading {
                received: 0,
                expected: None,
                retries,
            });
            let fetched = fetch(&file, &*on_progress, retries).await;
            // Each step is a task of its own, so that input is handled between them.
            yield_to_browser().await;
            let value = fetched.and_then(|bytes| read(&bytes).map_err(FetchError::Unreadable));
            let error = match value {
                Ok(publish) => {
                    yield_to_browser().await;
                    return publish();
                }
                Err(error) => error,
            };
            let Some(pause) = pauses.next() else {
                return on_progress(Progress::Failed(error));
            };
            sleep(*pause).await;
            retries += 1;
        }
    });
}

/// The bytes of the catalogue as a curator writes it, from which a download is cut; mostly from the
/// browser's cache.
///
/// # Errors
/// Why it could not be fetched.
pub async fn catalogue_bytes() -> Result<Vec<u8>, FetchError> {
    fetch(SOURCE_CATALOGUE, &|_| (), 0).await
}

/// The text of a file relative to `<base href>`, tried twice more; none if it could not be fetched.
pub async fn file_text(file: &str) -> Option<String> {
    let retries = Cell::new(0);
    let attempt = || fetch(file, &|_| (), retries.get());
    let bytes = retry(attempt, |number| retries.set(number)).await;
    String::from_utf8(bytes.ok()?).ok()
}

/// Runs `attempt`, with two retries after growing pauses; `on_retry` gets the number of each.
///
/// # Errors
/// The error of the last attempt.
pub async fn retry<T, E, Attempt: Future<Output = Result<T, E>>>(
    attempt: impl Fn() -> Attempt,
    on_retry: impl Fn(u32),
) -> Result<T, E> {
    let mut retries = 0;
    for pause in PAUSES {
        if let Ok(value) = attempt().await {
            return Ok(value);
        }
        sleep(pause).await;
        retries += 1;
        on_retry(retries);
    }
    attempt().await
}

/// The bytes of a file, with progress.
async fn fetch(
    file: &str,
    on_progress: &dyn Fn(Progress),
    retries: u32,
) -> Result<Vec<u8>, FetchError> {
    // A body that cannot be read may be in the browser's cache, for as long as the host lets it.
    let again = if retries > 0 { "?again" } else { "" };
    let response = Request::get(&[file, again].concat())
        .send()
        .await
        .map_err(|_| FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let headers = response.headers();
    // The content length of a compressed response counts the compressed bytes.
    let expected = match headers.get("content-encoding") {
        Some(_) => None,
        None => headers
            .get("content-length")
            .and_then(|length| length.parse().ok()),
    };
    let Some(body) = response.body() else {
        return response.binary().await.map_err(|_| FetchError::Unreachable);
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read())
            .await
            .map_err(|_| FetchError::Unreachable)?;
        let Some(chunk) = chunk_value(&chunk) else {
            return Ok(bytes);
        };
        let start = bytes.len();
        bytes.resize(start + chunk.length() as usize, 0);
        chunk.copy_to(&mut bytes[start..]);
        on_progress(Progress::Loading {
            received: bytes.len(),
            expected,
            retries,
        });
    }
}

/// The bytes of a chunk of the stream; none at its end.
fn chunk_value(chunk: &JsValue) -> Option<Uint8Array> {
    Reflect::get(chunk, &"value".into()).ok()?.dyn_into().ok()
}

/// Ends the task, so that the browser can handle input and paint.
async fn yield_to_browser() {
    sleep(Duration::ZERO).await;
}

async fn sleep(pause: Duration) {
    let (resolve, promise) = deferred();
    set_timeout(resolve, pause);
    let _ = JsFuture::from(promise).await;
}

/// A promise, and what resolves it.
fn deferred() -> (impl FnOnce() + 'static, js_sys::Promise) {
    let mut resolver = None;
    let promise = js_sys::Promise::new(&mut |resolve, _| resolver = Some(resolve));
    let resolve = move || {
        if let Some(resolver) = resolver {
            let _ = resolver.call0(&JsValue::NULL);
        }
    };
    (resolve, promise)
}
