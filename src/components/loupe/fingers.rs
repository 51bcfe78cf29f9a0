//! Fingers and the mouse on a plate: one moves over it, two come closer.
//!
//! On the whole plate a single finger belongs to the page.

use leptos::prelude::*;
use web_sys::{HtmlDivElement, PointerEvent};

use super::{Look, pixels, place};
use vitrine_layout::MIN_ZOOM;

/// What moves less than this, in pixels, presses.
const STILL: i32 = 4;

/// The fingers on a plate, or the pressed mouse.
#[derive(Clone, Copy, Default)]
pub(super) struct Fingers {
    /// Each with its id and where it is in the frame.
    down: [Option<(i32, (i32, i32))>; 2],
    /// Whether one has moved.
    moving: bool,
    /// How far apart two were when the second came, and how close the plate was.
    began: (i32, i32),
}

impl Fingers {
    /// The middle of two, and how far they are apart.
    pub(super) fn two(self) -> Option<((i32, i32), i32)> {
        let [Some((_, (x, y))), Some((_, (right, down)))] = self.down else {
            return None;
        };
        let (across, along) = (f64::from(right - x), f64::from(down - y));
        let chunk_loader = pixels((across * across + along * along).sqrt());
        Some(((x.midpoint(right), y.midpoint(down)), chunk_loader.max(1)))
    }

    /// What a pointer does on the frame.
    pub(super) fn follow(&mut self, look: Look, event: &PointerEvent) {
        let Some(frame) = look.frame.get_untracked() else {
            return;
        };
        let (id, at) = (event.pointer_id(), place(&frame, event));
        let is_this = |finger: &Option<(i32, (i32, i32))>| finger.is_some_and(|it| it.0 == id);
        let known = self.down.iter().position(is_this);
        let kind = event.type_();
        match known {
            None if kind == "pointerdown" && event.button() == 0 => {
                if let Some(free) = self.down.iter_mut().find(|finger| finger.is_none()) {
                    *free = Some((id, at));
                }
                if let Some((_, chunk_loader)) = self.two() {
                    self.began = (chunk_loader, look.now().loupe.zoom);
                }
            }
            None => look.tell_hint(false),
            // A button may be let go where nobody sees it.
            Some(finger) if kind != "pointermove" || event.buttons() == 0 => {
                self.down[finger] = None;
                self.moving = false;
            }
            Some(finger) => self.moved(look, &frame, finger, (id, at)),
        }
    }

    fn moved(&mut self, look: Look, frame: &HtmlDivElement, finger: usize, now: (i32, (i32, i32))) {
        let (id, (x, y)) = now;
        let before = *self;
        if let Some((middle, _)) = before.two() {
            self.down[finger] = Some(now);
            if let Some((to, chunk_loader)) = self.two() {
                let (began, zoom) = self.began;
                let by = (middle.0 - to.0, middle.1 - to.1);
                look.show(&|loupe| {
                    loupe
                        .zoomed(zoom * chunk_loader / began, middle)
                        .moved(by.0, by.1)
                });
            }
            return;
        }
        let Some((_, (left, above))) = self.down[finger] else {
            return;
        };
        let (across, along) = (left - x, above - y);
        let closer = look.now().loupe.zoom > MIN_ZOOM;
        if !closer || !self.moving && across.abs() + along.abs() < STILL {
            return;
        }
        if !self.moving {
            let _ = frame.set_pointer_capture(id);
        }
        self.moving = true;
        self.down[finger] = Some(now);
        look.show(&|loupe| loupe.moved(across, along));
    }
}
