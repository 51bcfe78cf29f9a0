//! Files to take away, whose program comes when one is first asked for.
//!
//! What stands in them is the catalogue's to say; nothing here knows a format.

use leptos::wasm_split::SplitLoaderError;

use crate::session::LoadedCatalogue;
use vitrine_catalogue::export::{Chosen, Download, selection};
use vitrine_catalogue::{Gift, Key};

/// The text of a file to take away; none if the catalogue that it is cut from is none.
#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        export,
        wasm_split_path = ::leptos::wasm_split,
        preload(export_comes),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "split, it may fail")
)]
fn write_file(asked: Asked) -> Result<Option<String>, SplitLoaderError> {
    let Asked {
        download,
        loaded: LoadedCatalogue { catalogue, .. },
        gifts,
        language,
        root,
        file,
    } = asked;
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

/// What is asked for to take away.
pub(in crate::pages) struct Asked {
    /// The kind of file.
    pub download: Download,
    /// What it is taken from.
    pub loaded: LoadedCatalogue,
    /// Which gifts, in order.
    pub gifts: Vec<Key<Gift>>,
    /// The language of its texts.
    pub language: &'static str,
    /// Where the exhibit is.
    pub root: String,
    /// The catalogue's own bytes, for a kind of file that is cut from them.
    pub file: Vec<u8>,
}

/// Has a file to take away written, by a program that comes when it is first asked for; none if
/// that does not come.
pub(in crate::pages) async fn written(asked: Asked) -> Option<String> {
    #[cfg(split)]
    let file = {
        crate::session::retry(export_comes, |_| ()).await.ok()?;
        write_file(asked).await
    };
    #[cfg(not(split))]
    let file = write_file(asked);
    file.ok().flatten()
}

/// Has the program that writes files come, so that it is there when it is asked for.
pub(in crate::pages) fn expect_file() {
    #[cfg(split)]
    leptos::task::spawn_local(async {
        let _ = export_comes().await;
    });
}
