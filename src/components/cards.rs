//! Gifts side by side; of very many, only those in sight are in the document.

use std::rc::Rc;

use leptos::ev;
use leptos::html::Div;

use super::gift_card::PICK;
use super::{FavouritesContext, GiftCard, matched, pick_button};
use vitrine_catalogue::{Catalogue, Gift, Key};
use vitrine_layout::visible_range;
use vitrine_route::GalleryView;
use vitrine_search::{Query, Results};
use vitrine_view::prelude::*;

/// Above this many, rows out of sight leave the document and cards have one height.
const LONG: usize = 60;
/// Rows kept above and below what is in sight.
const OVERSCAN: usize = 1;

/// Where the window stands over the cards, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Sight {
    per_row: usize,
    row_height: u32,
    top: i32,
    height: u32,
}

/// Gifts side by side, in the grid or as rows.
#[component]
pub fn Cards(
    catalogue: &'static Catalogue,
    gifts: Memo<Vec<Key<Gift>>>,
    query: Memo<Query>,
    results: Memo<Results>,
    #[prop(into)] view: Signal<GalleryView>,
    /// These are the first on their page, so the first plate is fetched at once.
    #[prop(optional)]
    leading: bool,
) -> impl IntoView {
    let container = NodeRef::<Div>::new();
    let sight = RwSignal::new(None::<Sight>);
    let long = memo(move || gifts.with(Vec::len) > LONG);
    let look = move || {
        // Asked for in one frame and looked at in the next, by when the cards may be gone.
        if long.try_get_untracked() != Some(true) {
            return;
        }
        let seen = container
            .get_untracked()
            .and_then(|container| measure(&container));
        if seen.is_some() && seen != sight.get_untracked() {
            sight.set(seen);
        }
    };
    effect(move || {
        for event in ["scroll", "resize"] {
            let handle =
                window_event_listener(ev::Custom::<web_sys::Event>::new(event), move |_| look());
            on_cleanup(move || handle.remove());
        }
    });
    effect(move || {
        // What is shown, and how, changes where the rows are.
        let _ = (view.get(), gifts.with(Vec::len), long.get());
        request_animation_frame(look);
    });
    let rows = memo(move || {
        let count = gifts.with(Vec::len);
        if !long.get() {
            return (0, count, 0, 0);
        }
        let Some(sight) = sight.get() else {
            return (0, count.min(LONG), 0, 0);
        };
        let range = visible_range(
            count,
            sight.per_row,
            sight.row_height,
            sight.top,
            sight.height,
            OVERSCAN,
        );
        (range.start, range.end, range.before, range.after)
    });
    let agreements = catalogue.agreements();
    let picking = use_context::<FavouritesContext>();
    // All at once: what is searched for changes most of them, and most only in their words.
    let shown = move || {
        let (first, last, ..) = rows.get();
        let matched = results.with(matched);
        let gift_card = |gift: Key<Gift>| {
            let eager = leading && gifts.with_untracked(|all| all.first() == Some(&gift));
            let agreement = agreements[gift.position()];
            let pick = picking.map(|picking| pick_button(picking, &catalogue[gift], PICK));
            let pick = pick.unwrap_or_else(|| ().into_view());
            let matched = Rc::clone(&matched);
            view! { <GiftCard catalogue gift query=query.get() matched agreement pick eager /> }
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
            class:cards--long=long
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

/// Reads the grid's own measures, so that the style sheet alone decides them.
fn measure(container: &web_sys::HtmlDivElement) -> Option<Sight> {
    let style = window().get_computed_style(container).ok().flatten()?;
    let length = |property: &str| {
        let value = style.get_property_value(property).ok()?;
        let length = js_sys::parse_float(value.strip_suffix("px")?);
        (!length.is_nan()).then_some(length)
    };
    let columns = style.get_property_value("grid-template-columns").ok()?;
    let height = document().document_element()?.client_height();
    Some(Sight {
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
