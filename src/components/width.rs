//! How wide a part is, so that a drawing can be laid out to it.
//!
//! On the host nobody knows: there a drawing is printed as phones, tablets and desks see it, and the
//! style shows the one that fits (`style/layout.css`). The script that starts the program leaves
//! only that one, so that the program finds it alone.

#[cfg(target_arch = "wasm32")]
use leptos::{ev, html::Div};

use vitrine_view::prelude::*;

/// How wide a window is from which a drawing is laid out as on a tablet, and as on a desk, in CSS
/// pixels.
#[cfg(target_arch = "wasm32")]
const WINDOWS: [f64; 2] = [600.0, 1140.0];

/// A drawing is scaled rather than laid out anew while it is off by less than this part of its width:
/// nobody who reads it then sees it jump.
#[cfg(target_arch = "wasm32")]
const TOLERANCE: i32 = 8;

/// The widths in CSS pixels that a drawing is printed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Widths {
    /// On a phone.
    pub narrow: i32,
    /// On a tablet.
    pub medium: i32,
    /// On a desk.
    pub wide: i32,
}

impl Widths {
    /// Those of a drawing that is as wide as the page.
    pub const PAGE: Widths = Widths {
        narrow: 350,
        medium: 720,
        wide: 1240,
    };
}

/// A drawing, laid out to the width of what it stands in; until that is measured, to one of `widths`.
pub fn drawn(widths: Widths, draw: impl Fn(i32) -> View + 'static) -> View {
    let Widths {
        narrow,
        medium,
        wide,
    } = widths;
    #[cfg(target_arch = "wasm32")]
    {
        let drawing = NodeRef::<Div>::new();
        let width = width_around(drawing, [narrow, medium, wide]);
        view! { <div class="drawing" node_ref=drawing>{move || draw(width.get())}</div> }
            .into_view()
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let mut printed = Vec::<(String, i32)>::new();
        for (name, width) in [("narrow", narrow), ("medium", medium), ("wide", wide)] {
            match printed.last_mut() {
                Some((class, last)) if *last == width => {
                    class.push_str(" prerendered--");
                    class.push_str(name);
                }
                _ => printed.push((["prerendered prerendered--", name].concat(), width)),
            }
        }
        let printed = printed
            .into_iter()
            .map(|(class, width)| view! { <div class=class>{draw(width)}</div> });
        printed.collect_view()
    }
}

/// The width of what `drawing` stands in, kept up to date while the window changes.
#[cfg(target_arch = "wasm32")]
fn width_around(drawing: NodeRef<Div>, widths: [i32; 3]) -> RwSignal<i32> {
    let window_width = window().inner_width().ok().and_then(|width| width.as_f64());
    let band = WINDOWS
        .iter()
        .filter(|from| window_width >= Some(**from))
        .count();
    let width = RwSignal::new(widths[band]);
    let look = move || {
        // It has no box of its own.
        let around = drawing
            .get_untracked()
            .and_then(|drawing| drawing.parent_element());
        let seen = around.map(|around| around.client_width());
        let present = width.get_untracked();
        let differs = |seen: &i32| *seen > 0 && (seen - present).abs() > present / TOLERANCE;
        if let Some(seen) = seen.filter(differs) {
            width.set(seen);
        }
    };
    effect(move || {
        drawing.track();
        look();
        let handle = window_event_listener(ev::resize, move |_| look());
        on_cleanup(move || handle.remove());
    });
    width
}
