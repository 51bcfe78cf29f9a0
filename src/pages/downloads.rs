//! Taking gifts away as files: the offer, and handing a file to the browser.
//!
//! The program that writes the files comes when the offer is opened. What cannot be made is
//! said in a sentence; nothing is ever sent anywhere.

use js_sys::Array;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::lazy::{Asked, expect_file, written};
use crate::components::{language, messages};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::export::Download;
use vitrine_catalogue::{Gift, Key};
use vitrine_view::prelude::*;

/// Offers the gifts as files of every kind.
#[component]
pub(super) fn Downloads(
    loaded: LoadedCatalogue,
    /// Which gifts, in order.
    gifts: Memo<Vec<Key<Gift>>>,
    /// What the file's name says it holds.
    what: &'static str,
) -> impl IntoView {
    let messages = messages();
    let tag = language().tag();
    let localized = RwSignal::new(String::new());
    let offer = move || {
        let also = |key: &&Key<Gift>| loaded.catalogue[**key].also_reported;
        let (all, also) = gifts.with(|gifts| (gifts.len(), gifts.iter().filter(also).count()));
        (messages.download_these)(all - also, also)
    };
    let kind = move |download: Download| {
        let about = match download {
            Download::Csv => messages.csv_is,
            Download::Json => messages.json_is,
            Download::GeoJson => messages.geojson_is,
        };
        let take = move |_| {
            let name = download.file_name(what, &loaded.catalogue.exhibit.edition);
            let gifts = gifts.get_untracked();
            localized.set(messages.taking_away.to_owned());
            spawn_local(async move {
                let made = made(download, loaded, gifts, tag).await;
                let saved = made.and_then(|text| save(&name, download.media_type(), &text).ok());
                localized.try_set(match saved {
                    Some(()) => (messages.downloaded)(&name),
                    None => messages.download_failed.to_owned(),
                });
            });
        };
        view! {
            <li class="downloads__kind">
                <button class="button" type="button" on:click=take>{download.name()}</button>
                <span>{about}</span>
            </li>
        }
    };
    let kinds = move || Download::ALL.map(kind).collect_view();
    view! {
        <Show when=move || gifts.with(|gifts| !gifts.is_empty())>
            <details class="downloads external" data-hydrate-on="" on:toggle=|_| expect_file()>
                <summary class="downloads__offer">{offer}</summary>
                <ul class="downloads__kinds">{kinds()}</ul>
                <p class="downloads__status" role="status">{localized}</p>
            </details>
        </Show>
    }
}

/// The text of the file, if it could be made.
async fn made(
    download: Download,
    loaded: LoadedCatalogue,
    gifts: Vec<Key<Gift>>,
    language: &'static str,
) -> Option<String> {
    let file = match download {
        #[cfg(target_arch = "wasm32")]
        Download::Json => crate::session::catalogue_bytes().await.ok()?,
        _ => Vec::new(),
    };
    let root = document().base_uri().ok().flatten().unwrap_or_default();
    let asked = Asked {
        download,
        loaded,
        gifts,
        language,
        root,
        file,
    };
    written(asked).await
}

/// Has the browser save a text as a file.
fn save(name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Not before the browser has begun to read it.
    request_animation_frame(move || {
        let _ = Url::revoke_object_url(&url);
    });
    Ok(())
}
