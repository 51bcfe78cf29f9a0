//! Pointer gestures on a plate: one finger, or the mouse, pans; two fingers pinch to zoom.
//!
//! While the whole plate is in view, a single finger belongs to the page.

use leptos::prelude::*;
use web_sys::{HtmlDivElement, PointerEvent};

use super::geometry::{pixels, position_in};
use super::state::LoupeState;
use vitrine_layout::MIN_ZOOM;

/// A pointer that moves less, in CSS pixels, clicks.
const DRAG_THRESHOLD: i32 = 4;

/// The pointers that are down on a plate.
#[derive(Clone, Copy, Default)]
pub(super) struct Pointers {
    /// Each with its id and its position in the frame.
    down: [Option<(i32, (i32, i32))>; 2],
    /// Whether one has moved.
    moving: bool,
    /// The distance of two, and the zoom, when the second came down.
    pinch_start: (i32, i32),
}

impl Pointers {
    /// The middle of two, and their distance.
    pub(super) fn pair(self) -> Option<((i32, i32), i32)> {
        let [Some((_, (x, y))), Some((_, (right, down)))] = self.down else {
            return None;
        };
        let (across, along) = (f64::from(right - x), f64::from(down - y));
        let distance = pixels((across * across + along * along).sqrt());
        Some(((x.midpoint(right), y.midpoint(down)), distance.max(1)))
    }

    /// Handles a pointer event on the frame.
    pub(super) fn handle(&mut self, state: LoupeState, event: &PointerEvent) {
        let Some(frame) = state.frame.get_untracked() else {
            return;
        };
        let (id, at) = (event.pointer_id(), position_in(&frame, event));
        let is_this = |finger: &Option<(i32, (i32, i32))>| finger.is_some_and(|it| it.0 == id);
        let known = self.down.iter().position(is_this);
        let kind = event.type_();
        match known {
            None if kind == "pointerdown" && event.button() == 0 => {
                if let Some(free) = self.down.iter_mut().find(|finger| finger.is_none()) {
                    *free = Some((id, at));
                }
                if let Some((_, distance)) = self.pair() {
                    self.pinch_start = (distance, state.get_untracked().loupe.zoom);
                }
            }
            None => state.show_hint(false),
            // A button may be released outside of the document.
            Some(finger) if kind != "pointermove" || event.buttons() == 0 => {
                self.down[finger] = None;
                self.moving = false;
            }
            Some(finger) => self.moved(state, &frame, finger, (id, at)),
        }
    }

    fn moved(
        &mut self,
        state: LoupeState,
        frame: &HtmlDivElement,
        finger: usize,
        now: (i32, (i32, i32)),
    ) {
        let (id, (x, y)) = now;
        let before = *self;
        if let Some((middle, _)) = before.pair() {
            self.down[finger] = Some(now);
            if let Some((to, distance)) = self.pair() {
                let (start, zoom) = self.pinch_start;
                let by = (middle.0 - to.0, middle.1 - to.1);
                state.update_view(&|loupe| {
                    loupe
                        .zoomed(zoom * distance / start, middle)
                        .moved(by.0, by.1)
                });
            }
            return;
        }
        let Some((_, (left, above))) = self.down[finger] else {
            return;
        };
        let (across, along) = (left - x, above - y);
        let is_zoomed = state.get_untracked().loupe.zoom > MIN_ZOOM;
        if !is_zoomed || !self.moving && across.abs() + along.abs() < DRAG_THRESHOLD {
            return;
        }
        if !self.moving {
            let _ = frame.set_pointer_capture(id);
        }
        self.moving = true;
        self.down[finger] = Some(now);
        state.update_view(&|loupe| loupe.moved(across, along));
    }
}
