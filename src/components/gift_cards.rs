//! Gifts side by side; a long list is virtual: only the rows in view are in the document.

use std::rc::Rc;

use leptos::ev;
use leptos::html::Div;

use super::gift_card::BUTTON_CLASS;
use super::{FavouritesContext, GiftCard, favourite_button, matched};
use vitrine_catalogue::{Catalogue, Gift, Key};
use vitrine_layout::visible_range;
use vitrine_route::GalleryView;
use vitrine_search::{Query, Results};
use vitrine_view::prelude::*;

/// Above this many gifts the list is virtual, and cards have one height.
const VIRTUAL_FROM: usize = 60;
/// Rows that are rendered above and below those in view.
const OVERSCAN: usize = 1;

/// The grid, and the viewport over it, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Viewport {
    per_row: usize,
    row_height: u32,
    top: i32,
    height: u32,
}

/// Gifts side by side, in the grid or as rows.
#[component]
pub fn GiftCards(
    catalogue: &'static Catalogue,
    gifts: Memo<Vec<Key<Gift>>>,
    query: Memo<Query>,
    results: Memo<Results>,
    #[prop(into)] view: Signal<GalleryView>,
    /// Whether they are the first on their page: then the first plate is fetched eagerly.
    #[prop(optional)]
    leading: bool,
) -> impl IntoView {
    let container = NodeRef::<Div>::new();
    let viewport = RwSignal::new(None::<Viewport>);
    let is_virtual = memo(move || gifts.with(Vec::len) > VIRTUAL_FROM);
    let update_viewport = move || {
        // It runs a frame later, when the component may have been disposed.
        if is_virtual.try_get_untracked() != Some(true) {
            return;
        }
        let measured = container
            .get_untracked()
            .and_then(|container| measure(&container));
        if measured.is_some() && measured != viewport.get_untracked() {
            viewport.set(measured);
        }
    };
    effect(move || {
        for event in ["scroll", "resize"] {
            let handle =
                window_event_listener(ev::Custom::<web_sys::Event>::new(event), move |_| {
                    update_viewport();
                });
            on_cleanup(move || handle.remove());
        }
    });
    effect(move || {
        // Both change where the rows are.
        let _ = (view.get(), gifts.with(Vec::len), is_virtual.get());
        request_animation_frame(update_viewport);
    });
    let rows = memo(move || {
        let count = gifts.with(Vec::len);
        if !is_virtual.get() {
            return (0, count, 0, 0);
        }
        let Some(viewport) = viewport.get() else {
            return (0, count.min(VIRTUAL_FROM), 0, 0);
        };
        let range = visible_range(
            count,
            viewport.per_row,
            viewport.row_height,
            viewport.top,
            viewport.height,
            OVERSCAN,
        );
        (range.start, range.end, range.before, range.after)
    });
    let favourites = use_context::<FavouritesContext>();
    // As a whole: a search changes most cards, and most of them only in their marks.
    let shown = move || {
        let (first, last, ..) = rows.get();
        let matched = results.with(matched);
        let gift_card = |gift: Key<Gift>| {
            let eager = leading && gifts.with_untracked(|all| all.first() == Some(&gift));
            let button = favourites
                .map(|favourites| favourite_button(favourites, &catalogue[gift], BUTTON_CLASS));
            let button = button.unwrap_or_else(|| ().into_view());
            let matched = Rc::clone(&matched);
            view! { <GiftCard catalogue gift query=query.get() matched button eager /> }
        };
        let shown = gifts.with(|gifts| {
            let shown = gifts.get(first..last.min(gifts.len()));
            shown.unwrap_or_default().to_vec()
        });
        keyed(shown, |gift| gift.position(), gift_card)
    };
    view! {
        <div
            class="cards"
            class:cards--list=move || view.get() == GalleryView::List
            class:cards--long=is_virtual
            class:cards--type=!catalogue.has_pictures()
            node_ref=container
            style:padding-block-start=move || pixels(rows.get().2)
            style:padding-block-end=move || pixels(rows.get().3)
        >
            {shown}
        </div>
    }
}

fn pixels(length: u64) -> Option<String> {
    (length > 0).then(|| [&length.to_string(), "px"].concat())
}

/// Reads the computed style of the grid, so that the style sheet alone decides its sizes.
fn measure(container: &web_sys::HtmlDivElement) -> Option<Viewport> {
    let style = window().get_computed_style(container).ok().flatten()?;
    let length = |property: &str| {
        let value = style.get_property_value(property).ok()?;
        let length = js_sys::parse_float(value.strip_suffix("px")?);
        (!length.is_nan()).then_some(length)
    };
    let columns = style.get_property_value("grid-template-columns").ok()?;
    let height = document().document_element()?.client_height();
    Some(Viewport {
        per_row: columns.split_whitespace().count().max(1),
        row_height: whole(length("grid-auto-rows")?),
        top: -whole_signed(container.get_bounding_client_rect().top()),
        height: height.unsigned_abs(),
    })
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "saturates, as wanted"
)]
fn whole(length: f64) -> u32 {
    length as u32
}

#[allow(clippy::cast_possible_truncation, reason = "saturates, as wanted")]
fn whole_signed(length: f64) -> i32 {
    length as i32
}
