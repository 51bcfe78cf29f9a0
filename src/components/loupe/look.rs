//! Where one visitor looks on a plate, and what buttons, keys and the wheel do about it.
//!
//! A plain wheel always belongs to the page. Nothing here knows which gift it is.

use leptos::html::{Dialog, Div};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{
    HtmlElement, KeyboardEvent, MouseEvent, ScrollIntoViewOptions, ScrollLogicalPosition,
    WheelEvent,
};

use super::{pixels, place};
use vitrine_catalogue::{Plate, Point};
use vitrine_layout::{Loupe, MIN_ZOOM};

/// How close a chosen point is shown.
const AT_A_POINT: i32 = 3 * MIN_ZOOM;
/// Pixels that an arrow key moves over the plate.
const STEP: i32 = 60;

/// One visitor's look at a plate. Signals only, so it is copied freely.
#[derive(Clone, Copy)]
pub struct Look {
    pub(super) points: &'static [Point],
    seen: RwSignal<Seen>,
    pub(super) frame: NodeRef<Div>,
    /// The frame and what stands around it: what fills the screen.
    pub(super) stage: NodeRef<Div>,
    /// Where the stage goes to fill the window.
    pub(super) room: NodeRef<Dialog>,
}

/// What is seen of a plate, and what is said about it.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub(super) loupe: Loupe,
    /// The point that is shown, from 1; 0 is none.
    pub(super) point: usize,
    /// That a wheel needs a key is being told.
    pub(super) hint: bool,
    /// The stage fills the window.
    pub(super) full: bool,
}

impl Look {
    /// At the whole plate, which has these points.
    #[must_use]
    pub fn new(points: &'static [Point]) -> Self {
        Look {
            points,
            seen: RwSignal::new(Seen {
                loupe: Loupe::new(1, 1),
                point: 0,
                hint: false,
                full: false,
            }),
            frame: NodeRef::new(),
            stage: NodeRef::new(),
            room: NodeRef::new(),
        }
    }

    /// The number of the point that is shown, from 1; 0 is none.
    #[must_use]
    pub fn point(self) -> usize {
        self.seen().point
    }

    /// Whether only a part of the plate is seen, so that a finger moves it.
    #[must_use]
    pub fn is_closer(self) -> bool {
        self.now().loupe.zoom > MIN_ZOOM
    }

    /// What is seen, for a view that follows it.
    #[inline(never)]
    pub(super) fn seen(self) -> Seen {
        self.seen.get()
    }

    /// What is seen at this moment.
    #[inline(never)]
    pub(super) fn now(self) -> Seen {
        self.seen.get_untracked()
    }

    /// Notes what is seen. Moving about changes nothing that is written anywhere.
    #[inline(never)]
    fn note(self, now: Seen) {
        let written = |seen: Seen| (seen.loupe.zoom, seen.point, seen.hint, seen.full);
        let changed = written(self.now()) != written(now);
        self.seen.update_untracked(|seen| *seen = now);
        if changed {
            self.seen.notify();
        }
    }

    /// Shows a point, counted from 1, or the whole plate for 0.
    pub fn choose(self, number: usize) {
        self.note(Seen {
            point: number,
            ..self.now()
        });
        match self.points.get(number.wrapping_sub(1)) {
            Some(point) => self.show(&|loupe| {
                let [x, y] = point.at;
                loupe.centred_on(AT_A_POINT, (x, y), (Plate::WIDTH, Plate::HEIGHT))
            }),
            None => self.show(&whole),
        }
    }

    /// Shows a point from elsewhere on the page, so that the plate is in sight.
    pub fn choose_from_afar(self, number: usize) {
        self.choose(number);
        if let Some(frame) = self.frame.get_untracked() {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            frame.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    /// From one point to the next or the one before, and past either end to the whole.
    pub(super) fn walk(self, steps: usize) {
        let all = self.points.len() + 1;
        self.choose((self.now().point + steps) % all);
    }

    /// Twice as close or half, about the middle.
    pub(super) fn step(self, closer: bool) {
        self.show(&|loupe| {
            let middle = (loupe.width / 2, loupe.height / 2);
            loupe.zoomed(stepped(loupe.zoom, closer), middle)
        });
    }

    /// Twice as close, about where one pressed.
    pub(super) fn closer_at(self, event: &MouseEvent) {
        if let Some(frame) = self.frame.get_untracked() {
            let at = place(&frame, event);
            self.show(&|loupe| loupe.zoomed(stepped(loupe.zoom, true), at));
        }
    }

    /// Lays the plate out as `change` has it.
    pub(super) fn show(self, change: &dyn Fn(Loupe) -> Loupe) {
        let Some(frame) = self.frame.get_untracked() else {
            return;
        };
        let seen = self.now();
        let before = seen.loupe;
        let (width, height) = (frame.client_width(), frame.client_height());
        let present = if (before.width, before.height) == (width, height) {
            // The browser scrolls too: what gets the focus comes into sight.
            Loupe {
                x: frame.scroll_left(),
                y: frame.scroll_top(),
                ..before
            }
        } else {
            before.resized(width, height)
        };
        let loupe = change(present);
        let zoom = loupe.zoom.to_string();
        let _ = HtmlElement::style(&frame).set_property("--zoom", &zoom);
        frame.set_scroll_left(loupe.x);
        frame.set_scroll_top(loupe.y);
        self.note(Seen {
            loupe,
            point: if loupe.zoom == MIN_ZOOM {
                0
            } else {
                seen.point
            },
            ..seen
        });
    }

    /// Into the whole screen or out of it. A dialog fills the window, so that nothing behind it
    /// is reached; where the browser lets it, it fills the screen too.
    pub(super) fn fill_screen(self) {
        let (Some(stage), Some(room)) = (self.stage.get_untracked(), self.room.get_untracked())
        else {
            return;
        };
        if room.open() {
            room.close();
            return;
        }
        let _ = room.append_child(&stage);
        if room.show_modal().is_err() {
            self.come_home();
            return;
        }
        if document().fullscreen_enabled() {
            let _ = stage.request_fullscreen();
        }
        self.settle(true);
    }

    /// The screen was filled, or is no longer.
    pub(super) fn screen_changed(self) {
        if let Some(room) = self.room.get_untracked()
            && document().fullscreen_element().is_none()
        {
            room.close();
        }
        self.show(&|loupe| loupe);
    }

    /// The dialog was closed.
    pub(super) fn come_home(self) {
        let document = document();
        if document.fullscreen_element().is_some() {
            document.exit_fullscreen();
        }
        if let (Some(stage), Some(room)) = (self.stage.get_untracked(), self.room.get_untracked())
            && let Some(home) = room.parent_element()
        {
            let _ = home.insert_before(&stage, Some(&room));
        }
        self.settle(false);
    }

    fn settle(self, full: bool) {
        self.note(Seen {
            full,
            hint: false,
            ..self.now()
        });
        self.show(&|loupe| loupe);
        let button = self
            .stage
            .get_untracked()
            .and_then(|stage| stage.query_selector(".loupe__full").ok().flatten());
        if let Some(button) = button {
            let _ = button.unchecked_ref::<HtmlElement>().focus();
        }
    }

    pub(super) fn key(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let closer = self.now().loupe.zoom > MIN_ZOOM;
        let (x, y) = match event.key().as_str() {
            "+" | "=" => {
                self.step(true);
                (0, 0)
            }
            "-" | "_" => {
                self.step(false);
                (0, 0)
            }
            "0" | "Home" => {
                self.show(&whole);
                (0, 0)
            }
            "ArrowLeft" if closer => (-STEP, 0),
            "ArrowRight" if closer => (STEP, 0),
            "ArrowUp" if closer => (0, -STEP),
            "ArrowDown" if closer => (0, STEP),
            _ => return,
        };
        event.prevent_default();
        self.show(&|loupe| loupe.moved(x, y));
    }

    pub(super) fn wheel(self, event: &WheelEvent) {
        if !(event.ctrl_key() || event.meta_key() || self.now().full) {
            self.tell_hint(true);
            return;
        }
        event.prevent_default();
        let Some(frame) = self.frame.get_untracked() else {
            return;
        };
        // Some browsers count in lines.
        let unit = if event.delta_mode() == 0 { 1.0 } else { 33.0 };
        let turned = pixels((event.delta_y() * unit).clamp(-100.0, 100.0));
        let at = place(&frame, event);
        self.show(&|loupe| {
            let zoom = if turned < 0 {
                loupe.zoom * (200 - turned) / 200
            } else {
                loupe.zoom * 200 / (200 + turned)
            };
            loupe.zoomed(zoom, at)
        });
    }

    pub(super) fn tell_hint(self, hint: bool) {
        self.note(Seen { hint, ..self.now() });
    }
}

fn whole(loupe: Loupe) -> Loupe {
    loupe.zoomed(MIN_ZOOM, (0, 0))
}

fn stepped(zoom: i32, closer: bool) -> i32 {
    if closer { zoom * 2 } else { zoom / 2 }
}
