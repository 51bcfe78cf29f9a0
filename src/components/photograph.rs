//! A photograph in the frame that plates have, and the words under it.
//!
//! It never says that a photograph is an artist's impression.

use super::localized;
use vitrine_catalogue::{Photograph, rights_address, rights_name};
use vitrine_view::prelude::*;

/// How wide a photograph is that has a page, or half of it, to itself.
pub(super) const LARGE: &str = "(width < 48em) 100vw, 50vw";
/// How wide one is among others: browsers that can tell do so themselves.
const AMONG_OTHERS: &str = "auto, (width < 48em) 50vw, 25vw";

/// A photograph, whole, on the mat of the case.
#[must_use]
pub fn photograph_picture(photograph: &'static Photograph, alt: &'static str, eager: bool) -> View {
    let sizes = if eager { LARGE } else { AMONG_OTHERS };
    let [width, height] = size_of(photograph);
    view! {
        <picture class="plate">
            <source type="image/webp" srcset=photograph.srcset(".webp") sizes=sizes />
            <img
                src=photograph.path_from(960)
                alt=alt
                width=width
                height=height
                loading=if eager { "eager" } else { "lazy" }
                fetchpriority=eager.then_some("high")
                decoding="async"
            />
        </picture>
    }
    .into_view()
}

/// The width and the height of a photograph, in pixels; before it is published those of a plate.
pub(super) fn size_of(photograph: &Photograph) -> [String; 2] {
    photograph
        .size
        .unwrap_or([4, 5])
        .map(|side| side.to_string())
}

/// What a photograph shows, who took it, and what may be done with it.
#[must_use]
pub fn photograph_caption(photograph: &'static Photograph) -> View {
    let rights = photograph.rights.as_deref().map(|rights| {
        let name = rights_name(rights);
        match rights_address(rights) {
            Some(address) => {
                view! { <a href=address rel="license external noopener">{name}</a> }.into_view()
            }
            None => name.into_view(),
        }
    });
    let words = [&photograph.caption, &photograph.credit].map(|text| {
        let text = text.as_ref()?;
        Some(localized(text).into_view())
    });
    let mut parts = Vec::new();
    for part in words.into_iter().chain([rights]).flatten() {
        if !parts.is_empty() {
            parts.push(" · ".into_view());
        }
        parts.push(part);
    }
    parts.into_view()
}
