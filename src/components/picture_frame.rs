//! The picture of a gift at a small size: its plate, its photograph, or its empty case.

use super::{EmptyCase, localized, photograph_picture};
use vitrine_catalogue::{Catalogue, Gift, Key, Picture};
use vitrine_view::prelude::*;

/// A gift's plate, engraved for small sizes, its photograph, or its empty case.
#[component]
pub fn PictureFrame(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    /// Whether it is fetched eagerly and with high priority, as the first picture of a page;
    /// otherwise lazily.
    #[prop(optional)]
    eager: bool,
) -> impl IntoView {
    let gift = &catalogue[gift];
    match gift.picture() {
        Some(Picture::Plate(plate)) => view! {
            <img
                class="plate"
                src=plate.small_path()
                alt=localized(&plate.alt)
                width="480"
                height="600"
                loading=if eager { "eager" } else { "lazy" }
                fetchpriority=eager.then_some("high")
                decoding="async"
            />
        }
        .into_view(),
        Some(Picture::Photograph(photograph)) => {
            photograph_picture(photograph, localized(&photograph.alt), eager)
        }
        None => view! { <EmptyCase number=&gift.number /> }.into_view(),
    }
}
