//! A plate to be looked at closely: larger and smaller, moved about, step by step, full screen.
//!
//! The plate is a vector picture that is laid out larger, never stretched, so its lines stay
//! crisp. Nothing here knows which gift it is or what its claims are.

mod fingers;
mod look;

use std::cell::Cell;
use std::rc::Rc;

use web_sys::{HtmlDivElement, MouseEvent, PointerEvent};

use self::fingers::Fingers;
pub use self::look::Look;
use super::{localized, messages};
use vitrine_catalogue::{Plate, Point};
use vitrine_layout::{MAX_ZOOM, MIN_ZOOM};
use vitrine_view::prelude::*;

/// The windows in which a plate is small even on a page of its own: until it is looked at closely it
/// is engraved for that.
const NARROW: &str = "screen and (width < 600px)";

/// A plate in its frame, with the buttons to look closer.
#[component]
pub fn PlateLoupe(
    plate: &'static Plate,
    /// The look at it, which the list of its points shares.
    look: Look,
    /// What is said of a point beside its sentence.
    ground: impl Fn(&'static Point) -> String + 'static,
) -> impl IntoView {
    let messages = messages();
    let closer = move || look.seen().loupe.zoom > MIN_ZOOM;
    let fingers = Rc::new(Cell::new(Fingers::default()));
    let pinching = Rc::clone(&fingers);
    let follow = || {
        let fingers = Rc::clone(&fingers);
        move |event: PointerEvent| {
            let mut now = fingers.get();
            now.follow(look, &event);
            fingers.set(now);
        }
    };
    let tell = move || {
        let number = look.point();
        let point = look.points.get(number.wrapping_sub(1))?;
        Some(view! {
            <p class="loupe__sentence"><b>{number}</b>" "{localized(&point.says)}</p>
            <p class="loupe__ground">{ground(point)}</p>
        })
    };
    view! {
        <div class="loupe">
            <div
                class="loupe__stage"
                node_ref=look.stage
                on:fullscreenchange=move |_| look.screen_changed()
            >
                <div
                    class="loupe__frame"
                    class:loupe__frame--closer=closer
                    role="group"
                    tabindex="0"
                    aria-label=messages.loupe
                    node_ref=look.frame
                    on:keydown=move |event| look.key(&event)
                    on:wheel=move |event| look.wheel(&event)
                    on:dblclick=move |event| look.closer_at(&event)
                    on:pointerdown=follow()
                    on:pointermove=follow()
                    on:pointerup=follow()
                    on:pointercancel=follow()
                    on:touchmove=move |event| {
                        // Two fingers are for the plate; the page would scroll along, unless
                        // it is scrolling already.
                        if event.cancelable() && pinching.get().two().is_some() {
                            event.prevent_default();
                        }
                    }
                >
                    <div class="loupe__plate">
                        <picture>
                            <source
                                srcset=["plates/", &plate.file, ".small.svg"].concat()
                                media=move || if closer() { "not all" } else { NARROW }
                            />
                            <img
                                class="plate"
                                src=["plates/", &plate.file, ".svg"].concat()
                                alt=localized(&plate.alt)
                                width="480"
                                height="600"
                                fetchpriority="high"
                                draggable="false"
                            />
                        </picture>
                        {marks(look)}
                    </div>
                </div>
                <p class="loupe__hint" class:loupe__hint--told=move || look.seen().hint>
                    {messages.wheel_hint}
                </p>
                <div class="loupe__caption" role="status">{tell}</div>
                {tools(look)}
            </div>
            <dialog
                class="loupe__backdrop"
                aria-label=messages.loupe
                node_ref=look.room
                on:close=move |_| look.come_home()
            ></dialog>
        </div>
    }
}

/// The points' numbers on the plate.
fn marks(look: Look) -> View {
    let marks = look.points.iter().enumerate().map(|(position, point)| {
        let number = position + 1;
        let name = [&number.to_string(), ": ", localized(&point.says)].concat();
        view! {
            <button
                class="loupe__mark"
                type="button"
                aria-label=name
                aria-pressed=move || (look.point() == number).to_string()
                style:left=share(point.at[0], Plate::WIDTH)
                style:top=share(point.at[1], Plate::HEIGHT)
                on:click=move |_| look.choose(number)
            >
                <span class="loupe__number">{number}</span>
            </button>
        }
    });
    marks.collect_view()
}

/// The buttons beneath the plate: from point to point, and closer or farther.
fn tools(look: Look) -> View {
    let messages = messages();
    let count = look.points.len();
    let whole = move || look.seen().loupe.zoom == MIN_ZOOM;
    let closest = move || look.seen().loupe.zoom == MAX_ZOOM;
    let walk = (count > 0).then(|| {
        let stop = move || match look.point() {
            0 => messages.closer_title.to_owned(),
            number => (messages.step_of)(number, count),
        };
        view! {
            <div class="loupe__group">
                {tool(messages.previous_detail, "M14 6l-6 6 6 6", None, Box::new(move || look.walk(count)))}
                <span class="loupe__stop">{stop}</span>
                {tool(messages.next_detail, "M10 6l6 6-6 6", None, Box::new(move || look.walk(1)))}
            </div>
        }
    });
    let screen = move || {
        if look.seen().full {
            messages.leave_full_screen
        } else {
            messages.full_screen
        }
    };
    view! {
        <div class="loupe__tools" role="group" aria-label=messages.closer_title>
            {walk}
            <div class="loupe__group">
                {tool(messages.farther, "M5 12h14", Some(Box::new(whole)), Box::new(move || look.step(false)))}
                {tool(messages.closer, "M5 12h14M12 5v14", Some(Box::new(closest)), Box::new(move || look.step(true)))}
                {tool(messages.whole_plate, "M6 4.5h12v15H6z", Some(Box::new(whole)), Box::new(move || look.choose(0)))}
                <button
                    class="loupe__tool loupe__full"
                    type="button"
                    aria-label=screen
                    on:click=move |_| look.fill_screen()
                >
                    {shape("M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5")}
                </button>
            </div>
        </div>
    }
}

/// A button with a drawn sign; `idle` while it would do nothing.
fn tool(
    name: &'static str,
    sign: &'static str,
    idle: Option<Box<dyn Fn() -> bool>>,
    act: Box<dyn Fn()>,
) -> View {
    let idle = idle.map(|idle| move || idle().to_string());
    view! {
        <button class="loupe__tool" type="button" aria-label=name aria-disabled=idle on:click=move |_| act()>
            {shape(sign)}
        </button>
    }
}

fn shape(path: &'static str) -> View {
    view! {
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d=path /></svg>
    }
}

/// So much of the plate's width or height.
fn share(of: i32, whole: i32) -> String {
    [
        "calc(100% * ",
        &of.to_string(),
        " / ",
        &whole.to_string(),
        ")",
    ]
    .concat()
}

/// Where an event happened in the frame.
fn place(frame: &HtmlDivElement, event: &MouseEvent) -> (i32, i32) {
    let bounds = frame.get_bounding_client_rect();
    (
        event.client_x() - pixels(bounds.left()),
        event.client_y() - pixels(bounds.top()),
    )
}

#[allow(clippy::cast_possible_truncation, reason = "saturates, as wanted")]
fn pixels(length: f64) -> i32 {
    length as i32
}
