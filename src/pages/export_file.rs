//! Writing a file for download, in a WebAssembly chunk that is loaded when first needed.
//!
//! Nothing here knows a format: `vitrine_catalogue::export` does.

use leptos::wasm_split::SplitLoaderError;

use crate::session::LoadedCatalogue;
use vitrine_catalogue::export::{Chosen, Download, selection};
use vitrine_catalogue::{Gift, Key};

/// The text of a file; none if the catalogue's own bytes cannot be read.
#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        export,
        wasm_split_path = ::leptos::wasm_split,
        preload(preload_export),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "a chunk may fail to load")
)]
fn write(request: ExportRequest) -> Result<Option<String>, SplitLoaderError> {
    let ExportRequest {
        download,
        loaded: LoadedCatalogue { catalogue, .. },
        gifts,
        language,
        root,
        file,
    } = request;
    let chosen = Chosen {
        catalogue,
        gifts: &gifts,
        language,
        root: &root,
    };
    Ok(match download {
        Download::Csv => Some(chosen.csv()),
        Download::GeoJson => Some(chosen.geojson()),
        Download::Json => {
            let ids = gifts.iter().map(|gift| catalogue[*gift].id.as_str());
            selection(&file, &ids.collect::<Vec<_>>())
        }
    })
}

/// A file to be written.
pub(super) struct ExportRequest {
    /// The format.
    pub download: Download,
    /// The catalogue.
    pub loaded: LoadedCatalogue,
    /// Which gifts, in order.
    pub gifts: Vec<Key<Gift>>,
    /// The BCP 47 tag of its texts.
    pub language: &'static str,
    /// The URL of the exhibit.
    pub root: String,
    /// The bytes of the catalogue, for a format that is cut from them.
    pub file: Vec<u8>,
}

/// Writes a file for download; none if the chunk could not be loaded, or the file not be written.
pub(super) async fn export_file(request: ExportRequest) -> Option<String> {
    #[cfg(split)]
    let file = {
        crate::session::retry(preload_export, |_| ()).await.ok()?;
        write(request).await
    };
    #[cfg(not(split))]
    let file = write(request);
    file.ok().flatten()
}

/// Preloads the chunk that writes files.
pub(super) fn preload_export_chunk() {
    #[cfg(split)]
    leptos::task::spawn_local(async {
        let _ = preload_export().await;
    });
}
