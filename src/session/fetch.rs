//! Fetching the catalogue and its tours: real progress, two more tries with growing pauses, then the truth.

use std::convert::Infallible;
use std::time::Duration;

use gloo_net::http::Request;
use js_sys::{Reflect, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

use super::{CatalogueState, Fetch, FetchError, LoadedCatalogue, LoadedTours, Session};
use vitrine_catalogue::Unreadable;

/// Where a published page names what the program fetches, its catalogue among it.
const NAMED: &str = "meta[name=program]";
/// The catalogue as it is written, behind `<base href>`; what a page that names none is fetched.
const WRITTEN: &str = "catalogue.json";
/// Pauses before the second and the third try.
const PAUSES: [Duration; 2] = [Duration::from_millis(600), Duration::from_millis(1800)];

/// How far a file is, or why it has not come: it is never here yet.
type Way = Fetch<Infallible>;

impl Way {
    fn of<T>(self) -> Fetch<T> {
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
            Fetch::Failed(fault) => Fetch::Failed(fault),
            Fetch::Loaded(never) => match never {},
        }
    }
}

/// Fetches the catalogue into `visit`; call it again to retry.
pub fn fetch_catalogue(session: Session) {
    let named = document().query_selector(NAMED).ok().flatten();
    let files = named.and_then(|meta| meta.get_attribute("content"));
    let route = files.and_then(|files| {
        let mut files = files.split(' ');
        Some(
            files
                .find(|file| file.starts_with("catalogue-"))?
                .to_owned(),
        )
    });
    bring(
        route.unwrap_or_else(|| WRITTEN.to_owned()),
        Box::new(move |way| session.collection.set(way.of())),
        Box::new(move |bytes| {
            let loaded = LoadedCatalogue::read(bytes, session.language().tag())?;
            Ok(Box::new(move || {
                session.collection.set(CatalogueState::Loaded(loaded));
                session.favourites.drop_unknown();
            }))
        }),
    );
}

/// Fetches the tours that the catalogue names into `visit`; call it again to retry.
pub(super) fn fetch_tours(session: Session) {
    let Some(loaded) = untrack(|| session.loaded()) else {
        return;
    };
    let Some(file) = &loaded.catalogue.tours else {
        return;
    };
    bring(
        file.clone(),
        Box::new(move |way| session.tours.set(Some(way.of()))),
        Box::new(move |bytes| {
            let tours = LoadedTours::read(bytes, loaded.catalogue)?;
            Ok(Box::new(move || {
                session.tours.set(Some(Fetch::Loaded(tours)));
            }))
        }),
    );
}

/// Reads what has come, and gives what shows it.
type Read = Box<dyn Fn(&[u8]) -> Result<Box<dyn FnOnce()>, Unreadable>>;

/// Fetches a file that stands behind `<base href>`: tells how far it is, or why it has not come,
/// and has what came read and shown.
fn bring(file: String, tell: Box<dyn Fn(Way)>, read: Read) {
    spawn_local(async move {
        let mut pauses = PAUSES.iter();
        let mut retries = 0;
        loop {
            tell(Way::Loading {
                received: 0,
                expected: None,
                retries,
            });
            let come = fetch(&file, &*tell, retries).await;
            yield_to_browser().await;
            let read = come.and_then(|bytes| read(&bytes).map_err(FetchError::Unreadable));
            let fault = match read {
                Ok(show) => {
                    yield_to_browser().await;
                    return show();
                }
                Err(fault) => fault,
            };
            let Some(pause) = pauses.next() else {
                return tell(Way::Failed(fault));
            };
            sleep(*pause).await;
            retries += 1;
        }
    });
}

/// The catalogue as a curator writes it, for what is cut from it; the browser mostly still has
/// it.
///
/// # Errors
/// Why it did not come.
pub async fn catalogue_bytes() -> Result<Vec<u8>, FetchError> {
    fetch(WRITTEN, &|_| (), 0).await
}

/// Has something come, with two more tries after growing pauses if it does not.
///
/// # Errors
/// Why it did not come at the last try.
#[cfg(split)]
pub async fn retry<FetchError, Coming: Future<Output = Result<(), FetchError>>>(
    attempt: impl Fn() -> Coming,
    on_retry: impl Fn(u32),
) -> Result<(), FetchError> {
    let mut retries = 0;
    for pause in PAUSES {
        if attempt().await.is_ok() {
            return Ok(());
        }
        sleep(pause).await;
        retries += 1;
        on_retry(retries);
    }
    attempt().await
}

/// A file's bytes; how far they are is told.
async fn fetch(file: &str, tell: &dyn Fn(Way), retries: u32) -> Result<Vec<u8>, FetchError> {
    let response = Request::get(file)
        .send()
        .await
        .map_err(|_| FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let headers = response.headers();
    // A compressed answer gives the length of what travels, not of what arrives here.
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
        let Some(chunk) = value_of(&chunk) else {
            return Ok(bytes);
        };
        let start = bytes.len();
        bytes.resize(start + chunk.length() as usize, 0);
        chunk.copy_to(&mut bytes[start..]);
        tell(Way::Loading {
            received: bytes.len(),
            expected,
            retries,
        });
    }
}

/// The bytes of a stream's chunk, none at its end.
fn value_of(chunk: &JsValue) -> Option<Uint8Array> {
    Reflect::get(chunk, &"value".into()).ok()?.dyn_into().ok()
}

/// Lets the browser do what else it has to do, such as to answer the visitor.
async fn yield_to_browser() {
    sleep(Duration::ZERO).await;
}

async fn sleep(pause: Duration) {
    let (waker, woken) = promise_to_wake();
    set_timeout(waker, pause);
    let _ = JsFuture::from(woken).await;
}

/// A promise and what fulfils it.
fn promise_to_wake() -> (impl FnOnce() + 'static, js_sys::Promise) {
    let mut fulfil = None;
    let promise = js_sys::Promise::new(&mut |resolve, _| fulfil = Some(resolve));
    let wake = move || {
        if let Some(fulfil) = fulfil {
            let _ = fulfil.call0(&JsValue::NULL);
        }
    };
    (wake, promise)
}
