//! The state of a model that is turned, and what pointers, keys and buttons change in it.
//!
//! It draws on demand: nothing runs while nothing moves. One finger turns, and the page scrolls under it
//! up and down; the wheel without a modifier key scrolls the page.

use leptos::ev;
use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use web_sys::{HtmlCanvasElement, KeyboardEvent, PointerEvent, WheelEvent};

use super::pose::Pose;
use super::quality::Quality;
use super::renderer::{Progress, Renderer};
use crate::components::{gift_messages, turn_messages};
use crate::session::monotonic_now;

/// How far a key or a button turns, in degrees.
const STEP: f64 = 15.0;
/// How far a drag over the whole width turns, in degrees.
const WIDTH_TURNS: f64 = 200.0;
/// How much closer a key goes.
const CLOSER: f64 = 1.25;
/// What is left of a turn's speed from frame to frame, and the least that is a turn, in degrees a frame.
const INERTIA: f64 = 0.93;
const SLOWEST: f64 = 0.15;
/// The most pixels across: more than a plate has lines for.
const WIDEST: f64 = 1440.0;

/// How far the model is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Status {
    /// The plate is seen.
    Preparing,
    /// The model is seen in its place.
    Shown,
    /// The device cannot.
    Failed,
}

/// The state. Signals and handles only, so it is copied freely.
#[derive(Clone, Copy)]
pub(super) struct TurnState {
    pub(super) pose: RwSignal<Pose>,
    pub(super) status: RwSignal<Status>,
    /// What is said of the view, once it stands.
    pub(super) said: RwSignal<String>,
    pub(super) frame: NodeRef<Div>,
    pub(super) canvas: NodeRef<Canvas>,
    render_loop: StoredValue<RenderLoop, LocalStorage>,
}

/// What is drawn from frame to frame, and by which pointers it is moved. No view depends on it.
#[derive(Default)]
struct RenderLoop {
    renderer: Option<Renderer>,
    is_scheduled: bool,
    /// What is seen, and what is being drawn.
    drawn: Option<(Pose, Quality)>,
    drawing: Option<(Pose, Quality)>,
    /// Milliseconds a pixel, of the last picture that was exact.
    rate: f64,
    /// Degrees a frame, by inertia.
    spin: f64,
    /// Each pointer with its id and where it is.
    pointers: [Option<(i32, [i32; 2])>; 2],
    /// When one last moved.
    moved: f64,
}

/// What came of a frame.
struct Outcome {
    again: bool,
    status: Option<Status>,
    /// Where inertia has turned the model to.
    pose: Pose,
}

impl TurnState {
    pub(super) fn new() -> Self {
        Self {
            pose: RwSignal::new(Pose::PLATE),
            status: RwSignal::new(Status::Preparing),
            said: RwSignal::new(turn_messages().preparing.to_owned()),
            frame: NodeRef::new(),
            canvas: NodeRef::new(),
            render_loop: StoredValue::new_local(RenderLoop::default()),
        }
    }

    /// Begins, on the canvas.
    pub(super) fn start(self, canvas: &HtmlCanvasElement, model: &str) {
        let Some(renderer) = Renderer::new(canvas, model) else {
            return self.fail();
        };
        self.render_loop
            .update_value(|render_loop| render_loop.renderer = Some(renderer));
        let resized = window_event_listener(ev::resize, move |_| self.schedule());
        on_cleanup(move || resized.remove());
        self.schedule();
    }

    /// The device cannot, or not any more: the plate is seen again.
    pub(super) fn fail(self) {
        self.render_loop
            .update_value(|render_loop| render_loop.renderer = None);
        self.said.set(gift_messages().turn_failed.to_owned());
        self.status.set(Status::Failed);
    }

    fn schedule(self) {
        let is_new = self.render_loop.try_update_value(|render_loop| {
            let is_new = !render_loop.is_scheduled && render_loop.renderer.is_some();
            render_loop.is_scheduled |= is_new;
            is_new
        });
        if is_new == Some(true) {
            request_animation_frame(move || self.draw_frame());
        }
    }

    /// What is done in a frame, unless the model is gone meanwhile.
    fn draw_frame(self) {
        let Some(pose) = self.pose.try_get_untracked() else {
            return;
        };
        let Some(canvas) = self.canvas.get_untracked() else {
            return;
        };
        let outcome = self
            .render_loop
            .try_update_value(|render_loop| render_loop.frame(&canvas, pose));
        let Some(Outcome {
            again,
            status,
            pose: spun,
        }) = outcome
        else {
            return;
        };
        if spun != pose {
            self.pose.set(spun);
        }
        match status {
            Some(Status::Failed) => return self.fail(),
            Some(status) if self.status.get_untracked() != status => {
                self.status.set(status);
                self.say();
            }
            _ => {}
        }
        if again {
            self.schedule();
        }
    }

    fn change(self, pose: Pose) {
        if self.pose.get_untracked() != pose {
            self.pose.set(pose);
            self.schedule();
        }
    }

    /// Says which view it is.
    pub(super) fn say(self) {
        let (messages, pose) = (turn_messages(), self.pose.get_untracked());
        let name = pose.named().and_then(|number| messages.views.get(number));
        self.said.set(match name {
            Some(name) => (*name).to_owned(),
            None => (messages.turned_by)(pose.degrees()),
        });
    }

    /// Shows a view, and says so.
    pub(super) fn show(self, pose: Pose) {
        self.render_loop
            .update_value(|render_loop| render_loop.spin = 0.0);
        self.change(pose);
        self.say();
    }

    /// Turns by a step: what is seen of the front goes to the right or, if `to_right` is negative, to
    /// the left.
    pub(super) fn step(self, to_right: f64, above: f64) {
        let pose = self.pose.get_untracked();
        self.show(pose.turned(-STEP * to_right, STEP * above));
    }

    /// Handles a key; returns whether the visitor wants the plate back.
    pub(super) fn on_key(self, event: &KeyboardEvent) -> bool {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return false;
        }
        let pose = self.pose.get_untracked();
        match event.key().as_str() {
            "ArrowLeft" => self.step(-1.0, 0.0),
            "ArrowRight" => self.step(1.0, 0.0),
            "ArrowUp" => self.step(0.0, 1.0),
            "ArrowDown" => self.step(0.0, -1.0),
            "Home" => self.show(Pose::PLATE),
            "+" | "=" => self.change(pose.magnified(CLOSER)),
            "-" | "_" => self.change(pose.magnified(1.0 / CLOSER)),
            key => return key == "Escape",
        }
        event.prevent_default();
        false
    }

    pub(super) fn on_wheel(self, event: &WheelEvent) {
        if !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        event.prevent_default();
        let by = if event.delta_y() < 0.0 {
            CLOSER
        } else {
            1.0 / CLOSER
        };
        self.change(self.pose.get_untracked().magnified(by));
    }

    pub(super) fn on_pointer(self, event: &PointerEvent) {
        let Some(frame) = self.frame.get_untracked() else {
            return;
        };
        let (id, at) = (event.pointer_id(), [event.client_x(), event.client_y()]);
        let kind = event.type_();
        let pose = self.pose.get_untracked();
        let width = f64::from(frame.client_width().max(1));
        let turned = self.render_loop.try_update_value(|render_loop| {
            let known = render_loop
                .pointers
                .iter()
                .position(|pointer| pointer.is_some_and(|(known, _)| known == id));
            match known {
                None if kind == "pointerdown" && event.button() == 0 => {
                    if let Some(free) = render_loop
                        .pointers
                        .iter_mut()
                        .find(|pointer| pointer.is_none())
                    {
                        *free = Some((id, at));
                        render_loop.spin = 0.0;
                    }
                    None
                }
                None => None,
                Some(pointer) if kind != "pointermove" || event.buttons() == 0 => {
                    render_loop.pointers[pointer] = None;
                    // A pointer that rested before it was lifted, or that lets the page scroll, spins nothing.
                    if event.time_stamp() - render_loop.moved > 60.0
                        || kind != "pointerup"
                        || prefers_reduced_motion()
                    {
                        render_loop.spin = 0.0;
                    }
                    Some(pose)
                }
                Some(pointer) => {
                    let _ = frame.set_pointer_capture(id);
                    render_loop.moved_to(pointer, at, width, event, pose)
                }
            }
        });
        let Some(Some(turned)) = turned else { return };
        if turned == pose {
            self.say();
            self.schedule();
        } else {
            self.change(turned);
        }
    }
}

impl RenderLoop {
    /// The pose that it was dragged or pinched to.
    fn moved_to(
        &mut self,
        pointer: usize,
        at: [i32; 2],
        width: f64,
        event: &PointerEvent,
        pose: Pose,
    ) -> Option<Pose> {
        let apart = |pointers: [Option<(i32, [i32; 2])>; 2]| {
            let [Some((_, [x, y])), Some((_, [right, down]))] = pointers else {
                return None;
            };
            let (across, along) = (f64::from(right - x), f64::from(down - y));
            Some((across * across + along * along).sqrt().max(1.0))
        };
        let before = apart(self.pointers);
        let (id, [x, y]) = self.pointers[pointer]?;
        self.pointers[pointer] = Some((id, at));
        if let (Some(before), Some(now)) = (before, apart(self.pointers)) {
            return Some(pose.magnified(now / before));
        }
        let degrees = |by: i32| f64::from(by) * WIDTH_TURNS / width;
        let around = -degrees(at[0] - x);
        // Up and down a finger scrolls the page.
        let above = if event.pointer_type() == "touch" {
            0.0
        } else {
            degrees(at[1] - y)
        };
        let elapsed = (event.time_stamp() - self.moved).clamp(4.0, 100.0);
        self.moved = event.time_stamp();
        self.spin = around * 16.0 / elapsed;
        Some(pose.turned(around, above))
    }

    /// Goes on with what the device has to do, and has it draw what is not drawn.
    fn frame(&mut self, canvas: &HtmlCanvasElement, pose: Pose) -> Outcome {
        self.is_scheduled = false;
        let now = monotonic_now();
        let mut outcome = Outcome {
            again: true,
            status: None,
            pose,
        };
        let progress = self.renderer.as_mut().map(|it| it.advance(now));
        let took = match progress {
            Some(Progress::Ready(took)) => took,
            Some(Progress::Busy) => return outcome,
            Some(Progress::Failed) | None => {
                outcome.status = Some(Status::Failed);
                return outcome;
            }
        };
        let full = size_of(canvas);
        if let Some((pose, quality)) = self.drawing.take() {
            if !quality.quick {
                self.rate = took / quality.pixels();
            }
            self.drawn = Some((pose, quality));
            // Not before it is as fine as the plate, unless it is turned already.
            if quality == Quality::still(self.rate, full) || pose != Pose::PLATE {
                outcome.status = Some(Status::Shown);
            }
        }
        let is_held = self.pointers.iter().any(Option::is_some);
        if !is_held && self.spin.abs() > SLOWEST {
            outcome.pose = pose.turned(self.spin, 0.0);
            self.spin *= INERTIA;
        }
        let pose = outcome.pose;
        let quality = if self.drawn.is_some_and(|(drawn, _)| drawn == pose) {
            Quality::still(self.rate, full)
        } else {
            Quality::moving(self.rate, full)
        };
        if self.drawn == Some((pose, quality)) {
            outcome.again = false;
            return outcome;
        }
        let [width, height] = quality.size.map(i32::cast_unsigned);
        if (canvas.width(), canvas.height()) != (width, height) {
            canvas.set_width(width);
            canvas.set_height(height);
        }
        if let Some(renderer) = &mut self.renderer {
            renderer.draw(pose, quality, now);
        }
        self.drawing = Some((pose, quality));
        outcome
    }
}

/// The size of a canvas in the pixels of the device, of which there are at least two across where one
/// would leave edges ragged.
#[expect(clippy::cast_possible_truncation, reason = "saturates, as wanted")]
fn size_of(canvas: &HtmlCanvasElement) -> [i32; 2] {
    let ratio = window().device_pixel_ratio().max(2.0);
    let width = (f64::from(canvas.client_width()) * ratio).clamp(64.0, WIDEST);
    [width as i32, (width * 1.25) as i32]
}

/// Whether the visitor wants nothing to move by itself.
fn prefers_reduced_motion() -> bool {
    let wanted = window().match_media("(prefers-reduced-motion: reduce)");
    wanted.ok().flatten().is_some_and(|it| it.matches())
}
