//! Responsive drawings: an SVG that is laid out to the width of its container.
//!
//! The host does not know the width: it prerenders a drawing for phones, tablets and desktops, and
//! the style sheet shows the one that fits (`style/layout.css`). Bootstrap removes the others, so
//! that hydration finds one.

#[cfg(target_arch = "wasm32")]
use leptos::{ev, html::Div};

use vitrine_view::prelude::*;

/// The window widths from which a drawing is laid out for tablets, and for desktops, in CSS pixels.
#[cfg(target_arch = "wasm32")]
const BREAKPOINTS: [f64; 2] = [600.0, 1140.0];

/// A drawing is scaled rather than laid out anew while its width is off by less than one part in so
/// many, so that it does not shift while it is read.
#[cfg(target_arch = "wasm32")]
const TOLERANCE: i32 = 8;

/// The widths for which a drawing is prerendered, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Widths {
    /// For phones.
    pub narrow: i32,
    /// For tablets.
    pub medium: i32,
    /// For desktops.
    pub wide: i32,
}

impl Widths {
    /// Of a drawing that is as wide as the page.
    pub const PAGE: Widths = Widths {
        narrow: 350,
        medium: 720,
        wide: 1240,
    };
}

/// A drawing, laid out to the width of its container; until that is measured, to one of `widths`.
pub fn responsive(widths: Widths, draw: impl Fn(i32) -> View + 'static) -> View {
    let Widths {
        narrow,
        medium,
        wide,
    } = widths;
    #[cfg(target_arch = "wasm32")]
    {
        let drawing = NodeRef::<Div>::new();
        let width = container_width(drawing, [narrow, medium, wide]);
        view! { <div class="drawing" node_ref=drawing>{move || draw(width.get())}</div> }
            .into_view()
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let mut prerendered = Vec::<(String, i32)>::new();
        for (name, width) in [("narrow", narrow), ("medium", medium), ("wide", wide)] {
            match prerendered.last_mut() {
                Some((class, last)) if *last == width => {
                    class.push_str(" prerendered--");
                    class.push_str(name);
                }
                _ => prerendered.push((["prerendered prerendered--", name].concat(), width)),
            }
        }
        let drawings = prerendered
            .into_iter()
            .map(|(class, width)| view! { <div class=class>{draw(width)}</div> });
        drawings.collect_view()
    }
}

/// The width of the container of `drawing`, updated when the window is resized.
#[cfg(target_arch = "wasm32")]
fn container_width(drawing: NodeRef<Div>, widths: [i32; 3]) -> RwSignal<i32> {
    let window_width = window().inner_width().ok().and_then(|width| width.as_f64());
    let band = BREAKPOINTS
        .iter()
        .filter(|from| window_width >= Some(**from))
        .count();
    let width = RwSignal::new(widths[band]);
    let measure = move || {
        // `display: contents`: it has no box of its own.
        let container = drawing
            .get_untracked()
            .and_then(|drawing| drawing.parent_element());
        let measured = container.map(|container| container.client_width());
        let current = width.get_untracked();
        let differs = |new: &i32| *new > 0 && (new - current).abs() > current / TOLERANCE;
        if let Some(measured) = measured.filter(differs) {
            width.set(measured);
        }
    };
    effect(move || {
        drawing.track();
        measure();
        let handle = window_event_listener(ev::resize, move |_| measure());
        on_cleanup(move || handle.remove());
    });
    width
}
