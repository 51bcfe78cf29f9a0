//! The state of a loupe, and what buttons, keys and the wheel change in it.
//!
//! The wheel without a modifier key always scrolls the page. Nothing here knows which gift it is.

use leptos::html::{Button, Dialog, Div};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{
    HtmlElement, KeyboardEvent, MouseEvent, ScrollIntoViewOptions, ScrollLogicalPosition,
    WheelEvent,
};

use super::geometry::{pixels, position_in};
use crate::components::full_screen::{enter_full_screen, leave_full_screen};
use vitrine_catalogue::{Plate, Point};
use vitrine_layout::{Loupe, MIN_ZOOM};

/// The zoom at which a point is shown.
const POINT_ZOOM: i32 = 3 * MIN_ZOOM;
/// How far an arrow key pans, in CSS pixels.
const STEP: i32 = 60;

/// The state of a loupe. Signals only, so it is copied freely.
#[derive(Clone, Copy)]
pub struct LoupeState {
    pub(super) points: &'static [Point],
    snapshot: RwSignal<Snapshot>,
    pub(super) frame: NodeRef<Div>,
    /// The frame and its controls: what is shown full screen.
    pub(super) stage: NodeRef<Div>,
    /// The modal dialog that has the stage while it fills the window.
    pub(super) dialog: NodeRef<Dialog>,
    /// Whether the model is shown in the place of its plate.
    turned: RwSignal<bool>,
    pub(super) turn_button: NodeRef<Button>,
}

/// The state at one moment.
#[derive(Clone, Copy)]
pub(super) struct Snapshot {
    pub(super) loupe: Loupe,
    /// The point that is shown, counted from 1; 0 is none.
    pub(super) point: usize,
    /// The hint that the wheel needs a modifier key is shown.
    pub(super) hint: bool,
    /// The stage fills the window.
    pub(super) full: bool,
}

impl LoupeState {
    /// The whole plate, which has these points.
    #[must_use]
    pub fn new(points: &'static [Point]) -> Self {
        LoupeState {
            points,
            snapshot: RwSignal::new(Snapshot {
                loupe: Loupe::new(1, 1),
                point: 0,
                hint: false,
                full: false,
            }),
            frame: NodeRef::new(),
            stage: NodeRef::new(),
            dialog: NodeRef::new(),
            turned: RwSignal::new(false),
            turn_button: NodeRef::new(),
        }
    }

    /// The number of the point that is shown, from 1; 0 is none.
    #[must_use]
    pub fn point(self) -> usize {
        self.get().point
    }

    /// Whether a finger pans the plate, of which only a part is in view, or turns the model.
    #[must_use]
    pub fn captures_swipes(self) -> bool {
        self.turned.get_untracked() || self.get_untracked().loupe.zoom > MIN_ZOOM
    }

    /// Whether the model is shown in the place of its plate.
    pub(super) fn is_turned(self) -> bool {
        self.turned.get()
    }

    /// Shows the model in the place of the whole plate, or the plate again.
    pub(super) fn turn(self, turned: bool) {
        if turned {
            self.show_point(0);
        }
        self.turned.set(turned);
        if let Some(button) = self.turn_button.get_untracked().filter(|_| !turned) {
            // It is hidden until then.
            request_animation_frame(move || {
                let _ = button.focus();
            });
        }
    }

    /// The state, tracked.
    #[inline(never)]
    pub(super) fn get(self) -> Snapshot {
        self.snapshot.get()
    }

    /// The state, untracked.
    #[inline(never)]
    pub(super) fn get_untracked(self) -> Snapshot {
        self.snapshot.get_untracked()
    }

    /// Sets the state. Panning alone changes nothing that is rendered, so it notifies nobody.
    #[inline(never)]
    fn set(self, now: Snapshot) {
        let rendered = |seen: Snapshot| (seen.loupe.zoom, seen.point, seen.hint, seen.full);
        let changed = rendered(self.get_untracked()) != rendered(now);
        self.snapshot.update_untracked(|seen| *seen = now);
        if changed {
            self.snapshot.notify();
        }
    }

    /// Shows a point, counted from 1, or the whole plate for 0.
    pub fn show_point(self, number: usize) {
        if self.turned.get_untracked() {
            self.turned.set(false);
        }
        self.set(Snapshot {
            point: number,
            ..self.get_untracked()
        });
        match self.points.get(number.wrapping_sub(1)) {
            Some(point) => self.update_view(&|loupe| {
                let [x, y] = point.at;
                loupe.centred_on(POINT_ZOOM, (x, y), (Plate::WIDTH, Plate::HEIGHT))
            }),
            None => self.update_view(&whole),
        }
    }

    /// Shows a point, and scrolls the plate into view.
    pub fn show_point_in_view(self, number: usize) {
        self.show_point(number);
        if let Some(frame) = self.frame.get_untracked() {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            frame.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    /// Steps through the points, and past either end to the whole plate.
    pub(super) fn step(self, steps: usize) {
        let all = self.points.len() + 1;
        self.show_point((self.get_untracked().point + steps) % all);
    }

    /// Doubles or halves the zoom about the middle.
    pub(super) fn zoom_step(self, closer: bool) {
        self.update_view(&|loupe| {
            let middle = (loupe.width / 2, loupe.height / 2);
            loupe.zoomed(stepped(loupe.zoom, closer), middle)
        });
    }

    /// Doubles the zoom about the position of an event.
    pub(super) fn zoom_in_at(self, event: &MouseEvent) {
        if let Some(frame) = self.frame.get_untracked() {
            let at = position_in(&frame, event);
            self.update_view(&|loupe| loupe.zoomed(stepped(loupe.zoom, true), at));
        }
    }

    /// Changes zoom and scroll position, and lays the plate out.
    pub(super) fn update_view(self, change: &dyn Fn(Loupe) -> Loupe) {
        let Some(frame) = self.frame.get_untracked() else {
            return;
        };
        let current = self.get_untracked();
        let before = current.loupe;
        let (width, height) = (frame.client_width(), frame.client_height());
        let present = if (before.width, before.height) == (width, height) {
            // The browser scrolls too: what gets the focus is scrolled into view.
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
        self.set(Snapshot {
            loupe,
            point: if loupe.zoom == MIN_ZOOM {
                0
            } else {
                current.point
            },
            ..current
        });
    }

    /// Enters or leaves full screen. A modal dialog fills the window, so that nothing behind it can be
    /// reached; where the browser allows it, the stage fills the screen too.
    pub(super) fn toggle_full_screen(self) {
        let (Some(stage), Some(dialog)) = (self.stage.get_untracked(), self.dialog.get_untracked())
        else {
            return;
        };
        if dialog.open() {
            dialog.close();
            return;
        }
        let _ = dialog.append_child(&stage);
        if dialog.show_modal().is_err() {
            self.leave_dialog();
            return;
        }
        if document().fullscreen_enabled() {
            enter_full_screen(&stage);
        }
        self.set_full_screen(true);
    }

    /// Full screen was entered or left.
    pub(super) fn full_screen_changed(self) {
        if let Some(dialog) = self.dialog.get_untracked()
            && document().fullscreen_element().is_none()
        {
            dialog.close();
        }
        self.update_view(&|loupe| loupe);
    }

    /// The dialog was closed: moves the stage back.
    pub(super) fn leave_dialog(self) {
        if document().fullscreen_element().is_some() {
            leave_full_screen();
        }
        if let (Some(stage), Some(dialog)) =
            (self.stage.get_untracked(), self.dialog.get_untracked())
            && let Some(parent) = dialog.parent_element()
        {
            let _ = parent.insert_before(&stage, Some(&dialog));
        }
        self.set_full_screen(false);
    }

    fn set_full_screen(self, full: bool) {
        self.set(Snapshot {
            full,
            hint: false,
            ..self.get_untracked()
        });
        self.update_view(&|loupe| loupe);
        let button = self
            .stage
            .get_untracked()
            .and_then(|stage| stage.query_selector(".loupe__full").ok().flatten());
        if let Some(button) = button {
            let _ = button.unchecked_ref::<HtmlElement>().focus();
        }
    }

    pub(super) fn on_key(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let is_zoomed = self.get_untracked().loupe.zoom > MIN_ZOOM;
        let (x, y) = match event.key().as_str() {
            "+" | "=" => {
                self.zoom_step(true);
                (0, 0)
            }
            "-" | "_" => {
                self.zoom_step(false);
                (0, 0)
            }
            "0" | "Home" => {
                self.update_view(&whole);
                (0, 0)
            }
            "ArrowLeft" if is_zoomed => (-STEP, 0),
            "ArrowRight" if is_zoomed => (STEP, 0),
            "ArrowUp" if is_zoomed => (0, -STEP),
            "ArrowDown" if is_zoomed => (0, STEP),
            _ => return,
        };
        event.prevent_default();
        self.update_view(&|loupe| loupe.moved(x, y));
    }

    pub(super) fn on_wheel(self, event: &WheelEvent) {
        if !(event.ctrl_key() || event.meta_key() || self.get_untracked().full) {
            self.show_hint(true);
            return;
        }
        event.prevent_default();
        let Some(frame) = self.frame.get_untracked() else {
            return;
        };
        // Some browsers report lines.
        let unit = if event.delta_mode() == 0 { 1.0 } else { 33.0 };
        let turned = pixels((event.delta_y() * unit).clamp(-100.0, 100.0));
        let at = position_in(&frame, event);
        self.update_view(&|loupe| {
            let zoom = if turned < 0 {
                loupe.zoom * (200 - turned) / 200
            } else {
                loupe.zoom * 200 / (200 + turned)
            };
            loupe.zoomed(zoom, at)
        });
    }

    pub(super) fn show_hint(self, hint: bool) {
        self.set(Snapshot {
            hint,
            ..self.get_untracked()
        });
    }
}

fn whole(loupe: Loupe) -> Loupe {
    loupe.zoomed(MIN_ZOOM, (0, 0))
}

fn stepped(zoom: i32, closer: bool) -> i32 {
    if closer { zoom * 2 } else { zoom / 2 }
}
