//! Fetching the catalogue: real progress, two more tries with growing pauses, then the truth.

use std::time::Duration;

use gloo_net::http::Request;
use js_sys::{Reflect, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

use super::{Collection, Fault, Held, Visit};

/// The catalogue's address, behind `<base href>`.
const CATALOGUE: &str = "catalogue.json";
/// The address of the catalogue as it is written, in JSON.
const WRITTEN: &str = "catalogue.json";
/// Pauses before the second and the third try.
const PAUSES: [Duration; 2] = [Duration::from_millis(600), Duration::from_millis(1800)];

/// Fetches the catalogue into `visit`; call it again to retry.
pub fn keep_fetching(visit: Visit) {
    spawn_local(async move {
        let mut pauses = PAUSES.iter();
        let mut retries = 0;
        loop {
            visit.collection.set(Collection::Coming {
                received: 0,
                expected: None,
                retries,
            });
            let outcome = fetch(CATALOGUE, Some((visit, retries)))
                .await
                .and_then(|bytes| {
                    Held::read(&bytes, visit.language().tag()).map_err(Fault::Unreadable)
                });
            let fault = match outcome {
                Ok(held) => {
                    visit.collection.set(Collection::Here(held));
                    return visit.mine.drop_unknown();
                }
                Err(fault) => fault,
            };
            let Some(pause) = pauses.next() else {
                return visit.collection.set(Collection::Missing(fault));
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
pub async fn catalogue_bytes() -> Result<Vec<u8>, Fault> {
    fetch(WRITTEN, None).await
}

/// Has something come, with two more tries after growing pauses if it does not.
///
/// # Errors
/// Why it did not come at the last try.
#[cfg(split)]
pub async fn tried<Fault, Coming: Future<Output = Result<(), Fault>>>(
    attempt: impl Fn() -> Coming,
    on_retry: impl Fn(u32),
) -> Result<(), Fault> {
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

/// A file's bytes; how far they are is told to the visit that waits for them, if one does,
/// with which try it is.
async fn fetch(file: &str, waiting: Option<(Visit, u32)>) -> Result<Vec<u8>, Fault> {
    let response = Request::get(file)
        .send()
        .await
        .map_err(|_| Fault::Unreachable)?;
    if !response.ok() {
        return Err(Fault::Status(response.status()));
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
        return response.binary().await.map_err(|_| Fault::Unreachable);
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read())
            .await
            .map_err(|_| Fault::Unreachable)?;
        let Some(chunk) = value_of(&chunk) else {
            return Ok(bytes);
        };
        let start = bytes.len();
        bytes.resize(start + chunk.length() as usize, 0);
        chunk.copy_to(&mut bytes[start..]);
        if let Some((visit, retries)) = waiting {
            visit.collection.set(Collection::Coming {
                received: bytes.len(),
                expected,
                retries,
            });
        }
    }
}

/// The bytes of a stream's chunk, none at its end.
fn value_of(chunk: &JsValue) -> Option<Uint8Array> {
    Reflect::get(chunk, &"value".into()).ok()?.dyn_into().ok()
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
