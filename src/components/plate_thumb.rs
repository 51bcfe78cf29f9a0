//! A gift's plate where it is small: in a row, beside its title.

use super::format;
use vitrine_catalogue::Gift;
use vitrine_view::prelude::*;

/// The small plate, or the gift's number where it has none. It is decoration: the title beside it
/// says what it is.
pub(super) fn plate_thumb(gift: &Gift) -> View {
    let content = match &gift.plate {
        Some(plate) => view! {
            <img src=plate.small_path() alt="" width="480" height="600" loading="lazy" />
        }
        .into_view(),
        None => format::short_number(&gift.number).into_view(),
    };
    view! { <span class="plate-thumb" aria-hidden="true">{content}</span> }.into_view()
}
