//! A gift in another site's page, as oEmbed has it (<https://oembed.com>).
//!
//! What is embedded is the gift's embed page, the one page of the exhibit that may be. Its address
//! must be absolute, so without a site there is none.

use serde_json::json;

use super::File;
use super::edition::Edition;
use crate::cards;
use crate::markup::escaped;
use vitrine_catalogue::Gift;

/// The size of the frame, in CSS pixels.
const WIDTH: u32 = 480;
const HEIGHT: u32 = 640;
/// For how many seconds what is said here may be kept: a day.
const KEPT: u32 = 86_400;

/// The path of the page that may be framed.
#[must_use]
pub fn embed_page(gift: &Gift) -> String {
    ["embed/gifts/", &gift.id, "/"].concat()
}

/// The path of a gift's file.
pub(super) fn path(gift: &Gift) -> String {
    [&embed_page(gift), "oembed.json"].concat()
}

/// A file for every gift, if the site is known.
pub(super) fn files(edition: Edition) -> Vec<File> {
    let gifts = edition.catalogue.gifts().iter();
    gifts.filter_map(|gift| file(edition, gift)).collect()
}

fn file(edition: Edition, gift: &Gift) -> Option<File> {
    let root = edition.site.root()?;
    let title = edition.localized(&gift.title);
    let frame = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" loading=\"lazy\"></iframe>",
        escaped(&edition.site.address(&embed_page(gift))?),
        escaped(title),
    );
    let value = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": edition.title(),
        "provider_url": root,
        "cache_age": KEPT,
        "html": frame,
        "width": WIDTH,
        "height": HEIGHT,
        "thumbnail_url": edition.site.address(&cards::path_of_card(edition.catalogue, gift))?,
        "thumbnail_width": cards::WIDTH,
        "thumbnail_height": cards::HEIGHT,
    });
    Some(File::json(path(gift), &value))
}
