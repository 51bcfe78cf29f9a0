//! The web app manifest (<https://www.w3.org/TR/appmanifest/>): the exhibit as something that a
//! device can install as an app.
//!
//! It requests no more than a window of its own.

use serde_json::json;

use super::File;
use super::edition::Edition;

/// Its path from the root.
pub(crate) const PATH: &str = "manifest.webmanifest";

/// The colour of the background (`--wall` of `style/tokens.css`, in the light).
const WALL: &str = "#f6f2ea";

pub(super) fn file(edition: Edition) -> File {
    let icon = |file: &str, purpose: &str| json!({ "src": file, "type": "image/svg+xml", "sizes": "any", "purpose": purpose });
    let value = json!({
        "name": edition.title(),
        "short_name": edition.messages().engine,
        "description": edition.localized(&edition.catalogue.exhibit().introduction),
        "lang": edition.tag(),
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": WALL,
        "theme_color": WALL,
        "icons": [
            icon("icons/vitrine.svg", "any"),
            icon("icons/vitrine-maskable.svg", "maskable"),
        ],
    });
    File::json(PATH, &value)
}
