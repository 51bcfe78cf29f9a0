//! A gift's picture where it is small: in a row, beside its title.

use super::{format, photograph_picture};
use vitrine_catalogue::{Gift, Picture};
use vitrine_view::prelude::*;

/// The small plate or the photograph, or the gift's number where it has neither. It is decoration: the
/// title beside it says what it is.
pub(super) fn picture_thumb(gift: &'static Gift) -> View {
    let content = match gift.picture() {
        Some(Picture::Plate(plate)) => view! {
            <img src=plate.small_path() alt="" width="480" height="600" loading="lazy" />
        }
        .into_view(),
        Some(Picture::Photograph(photograph)) => photograph_picture(photograph, "", false),
        None => format::short_number(&gift.number).into_view(),
    };
    view! { <span class="plate-thumb" aria-hidden="true">{content}</span> }.into_view()
}
