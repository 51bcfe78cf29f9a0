//! Downloads: gifts as files in each format, made in the browser and saved by it.
//!
//! The chunk that writes the files is preloaded when the offer is opened. A failure is reported in a
//! sentence; nothing is ever sent anywhere.

use js_sys::Array;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::export_file::{ExportRequest, export_file, preload_export_chunk};
use crate::components::{favourites_messages, interface_lang, language, nouns, with_nouns};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::export::Download;
use vitrine_catalogue::{Gift, Key};
use vitrine_view::prelude::*;

/// Offers the gifts as files of every format.
#[component]
pub(super) fn Downloads(
    loaded: LoadedCatalogue,
    /// Which gifts, in order.
    gifts: Memo<Vec<Key<Gift>>>,
    /// The stem of the file's name.
    stem: &'static str,
) -> impl IntoView {
    let messages = favourites_messages();
    let tag = language().of_page(&loaded.catalogue.exhibit().languages);
    let nouns = nouns();
    let status = RwSignal::new(String::new());
    let offer = move || {
        let also = |key: &&Key<Gift>| loaded.catalogue[**key].also_reported;
        let (all, also) = gifts.with(|gifts| (gifts.len(), gifts.iter().filter(also).count()));
        (messages.download_these)(all - also, also, &nouns)
    };
    let format = move |download: Download| {
        let description = match download {
            Download::Csv => messages.csv_is.to_owned(),
            Download::Json => with_nouns(messages.json_is),
            Download::GeoJson => with_nouns(messages.geojson_is),
        };
        let on_click = move |_| {
            let name = download.file_name(stem, &loaded.catalogue.exhibit().edition);
            let gifts = gifts.get_untracked();
            status.set(messages.preparing_file.to_owned());
            spawn_local(async move {
                let text = file_text(download, loaded, gifts, tag).await;
                let saved = text.and_then(|text| save(&name, download.media_type(), &text).ok());
                status.try_set(match saved {
                    Some(()) => (messages.downloaded)(&name),
                    None => messages.download_failed.to_owned(),
                });
            });
        };
        view! {
            <li class="downloads__kind">
                <button class="button" type="button" on:click=on_click>{download.name()}</button>
                <span>{description}</span>
            </li>
        }
    };
    let formats = move || Download::ALL.map(format).collect_view();
    view! {
        <Show when=move || gifts.with(|gifts| !gifts.is_empty())>
            <details class="downloads external" data-hydrate-on="" lang=interface_lang() on:toggle=|_| preload_export_chunk()>
                <summary class="downloads__offer">{offer}</summary>
                <ul class="downloads__kinds">{formats()}</ul>
                <p class="downloads__status" role="status">{status}</p>
            </details>
        </Show>
    }
}

/// The text of the file; none if it could not be made.
async fn file_text(
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
    let request = ExportRequest {
        download,
        loaded,
        gifts,
        language,
        root,
        file,
    };
    export_file(request).await
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
    // Not before the browser has started to read it.
    request_animation_frame(move || {
        let _ = Url::revoke_object_url(&url);
    });
    Ok(())
}
